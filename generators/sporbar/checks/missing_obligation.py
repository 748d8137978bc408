"""Requirements that oblige nobody."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node

_MUST = "skal|må|shall|must|may not"
_SHOULD = f"{_MUST}|bør|should"
_WORDS = {
    "MK": re.compile(rf"\b(?:{_MUST})\b", re.IGNORECASE),
    "K": re.compile(rf"\b(?:{_SHOULD})\b", re.IGNORECASE),
    "O": re.compile(rf"\b(?:{_SHOULD}|kan|can|may)\b", re.IGNORECASE),
}
_ASKED = {
    "MK": "a minimum requirement says 'skal'",
    "K": "a scored requirement says 'skal' or 'bør'",
    "O": "an option says 'skal', 'bør' or 'kan'",
}


class MissingObligation(Problem):
    """The text of a requirement holds no word that obliges.

    A bidder must be able to see what is demanded. A minimum requirement says `skal` or `må` (*må ikke*, *må kun*); a
    scored requirement may also say `bør`, an option also `kan`.
    """

    code: ClassVar[str] = "SP507"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str
    category: str

    def message(self) -> str:
        return f"the text of {self.id} demands nothing; {_ASKED[self.category]}"


def check(node: Node) -> Iterator[Diagnostic]:
    """Search the text for the words of the category."""
    category = node.text("category")
    if category in _WORDS and "text" in node and not _WORDS[category].search(node.text("text")):
        yield MissingObligation(node.id, category).at(node.span("text"), element=node.id)

"""Definitions that do not have the form of one."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node
from sporbar.graph.wording import shown

_OPENINGS = re.compile(r"(det betyder(?: at)?|betyder|defineres som|er|vil sige|dvs\.) ", re.IGNORECASE)
_NEGATION = re.compile(r"(?:ikke|ej) ", re.IGNORECASE)
_ABBREVIATION = re.compile(
    r".*(?:\b(?:mv|mm|m\.v|m\.m|osv|o\.l|ol|lign|nr|stk|pkt|kap|pct|kr|mio|ca)\.|\.\.\.)", re.DOTALL
)


class MalformedDefinition(Problem):
    """A definition is not written so that it could stand in place of the word.

    It is no sentence: it begins with a small letter, ends without full stop and does not begin with *er* or *defineres
    som*. It says what the thing is, and not what it is not (FDA 21): the nearest wider concept and what tells the thing
    apart. What else there is to say belongs under `comment`. This holds for the definitions of concepts and for the
    descriptions of classes, attributes, enumerations and their values.
    """

    code: ClassVar[str] = "SP613"
    severity: ClassVar[Severity] = Severity.WARNING
    why: str

    def message(self) -> str:
        return f"the definition {self.why} (FDA 21)"


def check(node: Node) -> Iterator[Diagnostic]:
    """Look at the first and the last words."""
    field = "definition" if node.kind == "concept" else "description"
    text = shown(node.text(field)).strip()
    for why in _faults(text):
        yield MalformedDefinition(why).at(node.span(field), element=node.id)


def _faults(text: str) -> Iterator[str]:
    if text[:1].isupper() and not _is_abbreviation(text):
        yield "begins with a capital letter"
    if text.endswith(".") and not _ABBREVIATION.fullmatch(text):
        yield "ends with a full stop"
    opening = _OPENINGS.match(text)
    if opening:
        yield f"begins with '{opening[1]}'"
    if _NEGATION.match(text):
        yield "says what the thing is not"


def _is_abbreviation(text: str) -> bool:
    """Whether the first word is one such as `CPR-nummer`, `A-skat` or `P`."""
    second = text[1:2]
    return not second.isalpha() or second.isupper()

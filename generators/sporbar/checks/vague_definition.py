"""Definitions that hold sometimes."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node

_VAGUE = re.compile(
    r"\b(typisk|typiske|ofte|som regel|i reglen|gerne|normalt|sædvanligvis|almindeligvis|for det meste)\b",
    re.IGNORECASE,
)


class VagueDefinition(Problem):
    """A definition says what is usually so.

    A definition holds for every thing that the term means and for nothing else (FDA 21). What is often or typically so
    belongs under `comment` or `example`.
    """

    code: ClassVar[str] = "SP615"
    severity: ClassVar[Severity] = Severity.WARNING
    word: str

    def message(self) -> str:
        return f"the definition says what is so '{self.word}' (FDA 21)"

    def help(self) -> str:
        return "say what always holds; move the rest to 'comment'"


def check(node: Node) -> Iterator[Diagnostic]:
    """Search the definition for words that limit it."""
    field = "definition" if node.kind == "concept" else "description"
    found = _VAGUE.search(node.text(field))
    if found:
        yield VagueDefinition(found[1].lower()).at(node.span(field), element=node.id)

"""Definitions that use the word that they define."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node
from sporbar.graph.wording import holds, words


class SelfDefinition(Problem):
    """A definition uses the term that it defines, one of its forms or a synonym.

    Who does not know the term learns nothing from it (FDA 21). Begin with the nearest wider concept instead. This holds
    for concepts, with their listed forms and accepted terms, and for the titles of classes.
    """

    code: ClassVar[str] = "SP614"
    severity: ClassVar[Severity] = Severity.WARNING
    term: str

    def message(self) -> str:
        return f"the definition explains the term by '{self.term}' (FDA 21)"


def check(node: Node) -> Iterator[Diagnostic]:
    """Search the definition for the terms of its own concept or class."""
    field = "definition" if node.kind == "concept" else "description"
    text = words(node.text(field))
    for term in (node.title, *node.texts("accepted"), *node.texts("forms")):
        if holds(text, words(term)):
            yield SelfDefinition(term).at(node.span(field), element=node.id)
            return

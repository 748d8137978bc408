"""Definitions that stand twice."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem, Severity
from sporbar.graph import Graph, Node
from sporbar.graph.wording import words


class RepeatedDefinition(Problem):
    """Two concepts, two classes or two values of an enumeration have the same definition.

    Either they are the same: keep one, and make the other term an accepted one (FDA 24). Or they are not: then say what
    tells them apart. That a class has the definition of its concept is in order.
    """

    code: ClassVar[str] = "SP618"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    other: str

    def message(self) -> str:
        return f"'{self.name}' has the same definition as '{self.other}' (FDA 24)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Compare the words of the definitions."""
    yield from _repeated((node, "", "definition") for node in graph.by_kind.get("concept", ()))
    yield from _repeated((node, "", "description") for node in graph.by_kind.get("class", ()))
    values = graph.by_kind.get("enum_value", ())
    yield from _repeated((node, node.text("parent"), "description") for node in values)


def _repeated(definitions: Iterable[tuple[Node, str, str]]) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Node] = {}
    for node, scope, field in definitions:
        text = " ".join(words(node.text(field)))
        other = first.setdefault((scope, text), node) if text else node
        if other is not node:
            note = Note(other.span(field), "the other one stands here")
            yield RepeatedDefinition(node.title, other.title).at(node.span(field), note, element=node.id)

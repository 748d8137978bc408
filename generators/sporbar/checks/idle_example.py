"""Examples that test nothing."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph, Node


class IdleExample(Problem):
    """An example names no decision, calculation or rule that it tests.

    Then it is run against nothing and can never fail. Name what it tests under `tests`.
    """

    code: ClassVar[str] = "SP707"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str

    def message(self) -> str:
        return f"the example {self.id} tests nothing"


class UnwrittenExpectation(Problem):
    """An example expects a value that nothing it tests gives.

    The decisions and calculations under `tests`, and those that the rules there are realised by, set one attribute
    each. Name the one that sets the expected attribute as well, or correct the name.
    """

    code: ClassVar[str] = "SP708"
    name: str
    tested: tuple[str, ...]

    def message(self) -> str:
        return f"'{self.name}' comes out of nothing that is tested ({', '.join(self.tested)})"

    def help(self) -> str:
        return "name what sets it under 'tests'"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Compare what an example expects with what the tested elements set."""
    for example in graph.by_kind.get("example", ()):
        if "tests" not in example:
            yield IdleExample(example.id).at(example.span("id"), element=example.id)
        else:
            yield from _unwritten(graph, example)


def _unwritten(graph: Graph, example: Node) -> Iterator[Diagnostic]:
    tested = graph.targets(example.id, "tests")
    given = frozenset(_given(graph, tested))
    for link in graph.outgoing.get(example.id, ()):
        if given and link.field == "expected.name" and link.target not in given:
            problem = UnwrittenExpectation(link.target, tuple(node.id for node in tested))
            yield problem.at(link.span, element=example.id)


def _given(graph: Graph, tested: tuple[Node, ...]) -> Iterator[str]:
    """The attributes and rates that come out; none for a rule that stands in words alone."""
    for node in tested:
        if node.kind == "rate":
            yield node.id
        for source in (node, *graph.targets(node.id, "realised_by")):
            yield from (written.id for written in graph.targets(source.id, "writes"))

"""Rates that nothing reads."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph

_READERS = ("rule", "decision", "calculation", "example")


class UnusedRate(Problem):
    """No rule, decision, calculation or example uses a rate.

    Every year somebody must look up an amount that changes nothing. Use the rate where the law does, or delete it.
    If it is kept for another reason, suppress the warning and say which.
    """

    code: ClassVar[str] = "SP706"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str

    def message(self) -> str:
        return f"nothing uses the rate {self.id}"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look for links to each rate; a link in running text will do."""
    for rate in graph.by_kind.get("rate", ()):
        links = graph.incoming.get(rate.id, ())
        if not any(graph.nodes[link.source].kind in _READERS for link in links):
            yield UnusedRate(rate.id).at(rate.span("id"), element=rate.id)

"""Requirements that nothing calls for."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph, Node

_FIELDS = frozenset(
    ["goals", "law", "use_cases", "rules", "processes", "classes", "interfaces", "events", "systems"],
)
_NO_GROUND = frozenset(["requirement", "concept", "source", "consultation_answer", "publication"])
"""Kinds of element that explain or collect requirements, but do not call for them."""


class UnfoundedRequirement(Problem):
    """A requirement is linked to nothing that calls for it.

    Name at least one goal, provision, use case, process, rule, decision, calculation, class, event, interface or
    system, in a field of its own or as a link in its text; a use case may also name the requirement. Links to
    concepts and to other requirements do not count: they explain the requirement, but do not call for it. What
    nothing calls for, nobody can weigh when the price is known.
    """

    code: ClassVar[str] = "SP501"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str

    def message(self) -> str:
        return f"{self.id} is linked to no goal, law, use case, process, rule or class"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the links of those requirements that have none of the fields."""
    for node in graph.by_kind.get("requirement", ()):
        if _FIELDS.isdisjoint(node.fields) and not _is_called_for(graph, node):
            yield UnfoundedRequirement(node.id).at(node.span("id"), element=node.id)


def _is_called_for(graph: Graph, node: Node) -> bool:
    named = (graph.nodes[link.target].kind for link in graph.outgoing.get(node.id, ()))
    naming = (graph.nodes[link.source].kind for link in graph.incoming.get(node.id, ()))
    return any(kind not in _NO_GROUND for kind in (*named, *naming))

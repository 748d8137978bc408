"""Concepts and areas that are above themselves."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.graph import Graph, Link
from sporbar.graph.circle import circles


class GenericCircle(Problem):
    """Concepts are kinds of each other in a circle.

    `generic` leads from a concept to the nearest wider one, and nothing is wider than itself. Remove one of the
    links of the circle.
    """

    code: ClassVar[str] = "SP210"
    ids: tuple[str, ...]

    def message(self) -> str:
        if len(set(self.ids)) == 1:
            return f"{self.ids[0]} is a kind of itself"
        return f"the concepts are kinds of each other in a circle: {' → '.join(self.ids)}"


class PartCircle(Problem):
    """Concepts or areas are parts of each other in a circle.

    `part_of` and `parent` lead from a part to its whole, and nothing is a part of itself. Remove one of the links
    of the circle.
    """

    code: ClassVar[str] = "SP211"
    ids: tuple[str, ...]

    def message(self) -> str:
        if len(set(self.ids)) == 1:
            return f"{self.ids[0]} is a part of itself"
        return f"the elements are parts of each other in a circle: {' → '.join(self.ids)}"


_HIERARCHIES: tuple[tuple[str, str, type[GenericCircle] | type[PartCircle]], ...] = (
    ("concept", "generic", GenericCircle),
    ("concept", "part_of", PartCircle),
    ("area", "part_of", PartCircle),
)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Show each circle once, at the first element of it."""
    for kind, relation, problem in _HIERARCHIES:
        upwards = {node.id: _upwards(graph, node.id, relation) for node in graph.by_kind.get(kind, ())}
        for circle in circles({node_id: [link.target for link in links] for node_id, links in upwards.items()}):
            steps = [_step(upwards[lower], upper) for lower, upper in pairwise(circle)]
            notes = (Note(step.span, f"{step.source} → {step.target}") for step in steps[1:])
            yield problem(circle).at(steps[0].span, *notes, element=circle[0])


def _upwards(graph: Graph, node_id: str, relation: str) -> list[Link]:
    return [link for link in graph.outgoing.get(node_id, ()) if link.relation == relation]


def _step(links: list[Link], upper: str) -> Link:
    return next(link for link in links if link.target == upper)

"""The red thread through an element: up to law and goals, down to columns, operations and tests."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact
from sporbar.trace.relations import ARTEFACT, Reach
from sporbar.trace.steps import Step, downstream_steps
from sporbar.trace.walk import Walk, down_walk, up_walk, walked

_CARRIERS = ("class", "attribute", "enum", "decision", "calculation", "rule", "process", "activity")
"""Kinds whose artefacts and tests carry out what rests on them: a requirement has columns by its classes."""


class Side(StrEnum):
    """Where a neighbour stands seen from the element."""

    CENTRE = "centre"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An element or artefact on the red thread."""

    id: str
    kind: str
    """The kind of the element, or `artefact:` and the kind of the artefact."""
    title: str
    side: Side
    distance: int
    step: Step | None
    """The step by which it is reached; None at the centre."""
    origin: str
    """The neighbour from which that step goes; empty at the centre."""
    artefact: Artefact | None = None


@dataclass(frozen=True)
class Neighbourhood:
    """The red thread through one element."""

    centre: str
    neighbours: Mapping[str, Neighbour]
    """By id: the centre, then up, then down, nearest first in each."""

    @property
    def by_kind(self) -> Mapping[str, tuple[Neighbour, ...]]:
        """The neighbours by kind, nearest first, without the centre."""
        found: dict[str, list[Neighbour]] = {}
        for each in sorted(self.neighbours.values(), key=lambda each: each.distance):
            if each.side != Side.CENTRE:
                found.setdefault(each.kind, []).append(each)
        return {kind: tuple(group) for kind, group in found.items()}


def neighbourhood(
    graph: Graph, node_id: str, artefacts: Mapping[str, tuple[Artefact, ...]] | None = None, depth: int = 4
) -> Neighbourhood:
    """The red thread through an element.

    Args:
        graph: the specification.
        node_id: the element.
        artefacts: what targets make, by the element that it comes from; see `by_element`.
        depth: how many steps it goes up, and how many down.

    Raises:
        KeyError: the graph has no such element.
    """
    node = graph.nodes[node_id]
    found = {node_id: Neighbour(node_id, node.kind, node.title, Side.CENTRE, 0, None, "")}
    _walk(graph, found, Side.UP, depth, up_walk(graph))
    _walk(graph, found, Side.DOWN, depth, down_walk(graph))
    for carrier in [each for each in found.values() if _carries(each)]:
        _tests(graph, found, carrier)
        _made(found, carrier, (artefacts or {}).get(carrier.id, ()))
    return Neighbourhood(node_id, found)


def by_element(artefacts: Iterable[Artefact]) -> dict[str, tuple[Artefact, ...]]:
    """Artefacts by the element that they come from, in order."""
    found: dict[str, list[Artefact]] = {}
    for artefact in artefacts:
        found.setdefault(artefact.element, []).append(artefact)
    return {element: tuple(group) for element, group in found.items()}


def _walk(graph: Graph, found: dict[str, Neighbour], side: Side, depth: int, walk: Walk) -> None:
    """What the other side has already is not given twice."""
    for each in walked([next(iter(found))], walk, depth):
        node = graph.nodes[each.step.target]
        if node.id not in found:
            found[node.id] = Neighbour(node.id, node.kind, node.title, side, each.distance, each.step, each.origin)


def _carries(each: Neighbour) -> bool:
    return each.side != Side.UP or (each.distance == 1 and each.kind in _CARRIERS)


def _tests(graph: Graph, found: dict[str, Neighbour], carrier: Neighbour) -> None:
    for link in graph.incoming.get(carrier.id, ()):
        if link.relation == "tests" and link.source not in found:
            step = next(step for step in downstream_steps(graph, carrier.id) if step.target == link.source)
            node = graph.nodes[link.source]
            found[node.id] = Neighbour(
                node.id, node.kind, node.title, Side.DOWN, carrier.distance + 1, step, carrier.id
            )


def _made(found: dict[str, Neighbour], carrier: Neighbour, artefacts: tuple[Artefact, ...]) -> None:
    for each in _fresh(found, artefacts):
        step = Step(each.id, "artefact", ARTEFACT.backward, Reach.END, None)
        kind = f"artefact:{each.kind}"
        found[each.id] = Neighbour(each.id, kind, each.title, Side.DOWN, carrier.distance + 1, step, carrier.id, each)


def _fresh(found: Mapping[str, Neighbour], artefacts: tuple[Artefact, ...]) -> Iterator[Artefact]:
    return (each for each in artefacts if each.id not in found)

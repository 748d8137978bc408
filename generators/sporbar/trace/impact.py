"""Everything that a change would touch, with the shortest way to each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact
from sporbar.trace.relations import ARTEFACT, RELATIONS, Reach
from sporbar.trace.steps import Step
from sporbar.trace.walk import Found, down_walk, walked

_LONGEST = 50
"""Steps of a path that are given; a chain of ten thousand classes would make the answer quadratic."""


@dataclass(frozen=True, slots=True)
class Touched:
    """An element or an artefact that a change touches."""

    id: str
    kind: str
    """The kind of the element, or `artefact:` and the kind of the artefact."""
    title: str
    distance: int
    step: Step
    """The last step of the shortest way to it."""
    origin: str
    """The element from which that step goes."""
    origin_reach: Reach | None
    """How the change touches that element; None where it starts."""
    artefact: Artefact | None = None


@dataclass(frozen=True)
class Impact:
    """What hangs on some elements."""

    starts: tuple[str, ...]
    touched: Mapping[str, Touched]
    """By id, nearest first."""
    ways: Mapping[tuple[str, Reach], Touched]
    """Every way in which an element is touched; a path goes on from one of them and not from another."""

    @property
    def by_kind(self) -> Mapping[str, tuple[Touched, ...]]:
        """The touched by kind, nearest first."""
        found: dict[str, list[Touched]] = {}
        for each in self.touched.values():
            found.setdefault(each.kind, []).append(each)
        return {kind: tuple(group) for kind, group in found.items()}

    def path(self, element: str) -> tuple[Touched, ...]:
        """The shortest way from a start to an element, first step first; of a very long one the last steps."""
        steps: list[Touched] = []
        each = self.touched.get(element)
        while each and len(steps) < _LONGEST:
            steps.append(each)
            each = self.ways[each.origin, each.origin_reach] if each.origin_reach is not None else None
        return tuple(reversed(steps))


def impact(graph: Graph, ids: Iterable[str], artefacts: Iterable[Artefact] = ()) -> Impact:
    """Everything that a change of some elements would touch.

    Args:
        graph: the specification.
        ids: the elements that change; `BIB § 25` includes its narrower provisions.
        artefacts: what targets make; those of the changed and touched elements are touched.

    Raises:
        KeyError: the graph has no element of one of the ids.
    """
    starts = tuple(dict.fromkeys(graph.nodes[each].id for each in ids))
    ways: dict[tuple[str, Reach], Touched] = {}
    touched: dict[str, Touched] = {}
    for found in walked(starts, down_walk(graph)):
        each = _touched(graph, found)
        ways[each.id, found.step.reach] = each
        touched.setdefault(each.id, each)
    for start in starts:
        touched.pop(start, None)
    for each in list(_publications(graph, starts, touched)):
        touched[each.id] = ways[each.id, each.step.reach] = each
    touched |= {each.id: each for each in _artefacts(starts, touched, artefacts)}
    return Impact(starts, touched, ways)


def _touched(graph: Graph, found: Found) -> Touched:
    node = graph.nodes[found.step.target]
    return Touched(node.id, node.kind, node.title, found.distance, found.step, found.origin, found.origin_reach)


def _publications(graph: Graph, starts: tuple[str, ...], touched: Mapping[str, Touched]) -> Iterator[Touched]:
    """Publications hold whole kinds of element, which no link says."""
    first: dict[str, str] = {}
    for element in (*starts, *touched):
        first.setdefault(graph.nodes[element].kind, element)
    for publication in graph.by_kind.get("publication", ()):
        kinds = [kind for chapter in publication.records("chapters") for kind in chapter.texts("kinds")]
        held = [first[kind] for kind in kinds if kind in first]
        if held and publication.id not in touched:
            label, span = RELATIONS["contains"].backward, publication.source_span
            step = Step(publication.id, "contains", label, Reach.END, span)
            origin = min(held, key=lambda each: _distance(touched, each))
            yield _hanging(touched, origin, step, publication.kind, publication.title)


def _artefacts(
    starts: tuple[str, ...], touched: Mapping[str, Touched], artefacts: Iterable[Artefact]
) -> Iterator[Touched]:
    hanging = [artefact for artefact in artefacts if artefact.element in touched or artefact.element in starts]
    for artefact in sorted(hanging, key=lambda each: _distance(touched, each.element)):
        step = Step(artefact.id, "artefact", ARTEFACT.backward, Reach.END, None)
        found = _hanging(touched, artefact.element, step, f"artefact:{artefact.kind}", artefact.title)
        yield replace(found, artefact=artefact)


def _hanging(touched: Mapping[str, Touched], origin: str, step: Step, kind: str, title: str) -> Touched:
    above = touched.get(origin)
    return Touched(
        step.target, kind, title, _distance(touched, origin) + 1, step, origin, above.step.reach if above else None
    )


def _distance(touched: Mapping[str, Touched], element: str) -> int:
    """How far an element is from the start; a start is not among the touched."""
    return touched[element].distance if element in touched else 0

"""Breadth first through the graph, each element reported once, at its shortest distance."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from sporbar.graph import Graph
from sporbar.trace.relations import Reach
from sporbar.trace.steps import Step, downstream_steps, upstream_steps

Walk = Callable[[str, Reach | None], Iterable[Step]]
"""The steps from an element that is touched in some way, or must be; None: the element where the walk begins."""


class Found(NamedTuple):
    """An element met for the first time, or for the first time in some way."""

    origin: str
    origin_reach: Reach | None
    """How the change touches the element that the step goes from; None where the walk begins."""
    step: Step
    distance: int
    fresh: bool
    """Whether the element is met for the first time in any way."""


def down_walk(graph: Graph) -> Walk:
    """Along changes: to what is touched."""
    return lambda node_id, reach: downstream_steps(graph, node_id, Reach.START if reach is None else reach)


def up_walk(graph: Graph) -> Walk:
    """Against changes: to what an element rests on."""
    return lambda node_id, reach: (
        upstream_steps(graph, node_id) if reach is None else upstream_steps(graph, node_id, (reach,))
    )


def walked(starts: Iterable[str], walk: Walk, depth: int | None = None) -> Iterator[Found]:
    """Every element that steps lead to, nearest first, once for each way in which it is touched.

    There are five ways at most, so the walk is linear in the number of links.

    Args:
        starts: where the walk begins; these are not reported.
        walk: the steps from an element.
        depth: how many steps to go; None: as far as there are.
    """
    todo: deque[tuple[str, Reach | None, int]] = deque((each, None, 0) for each in starts)
    met = {node_id for node_id, _, _ in todo}
    entered: set[tuple[str, Reach]] = set()
    while todo:
        node_id, reach, distance = todo.popleft()
        if distance == depth:
            return
        for step in walk(node_id, reach):
            if (step.target, step.reach) not in entered:
                entered.add((step.target, step.reach))
                yield Found(node_id, reach, step, distance + 1, step.target not in met)
                met.add(step.target)
                todo.append((step.target, step.reach, distance + 1))

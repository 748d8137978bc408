"""Trees up and down the red thread: each element once, at its shortest distance."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact
from sporbar.trace.relations import ARTEFACT, Reach
from sporbar.trace.steps import Step
from sporbar.trace.walk import Walk, down_walk, up_walk, walked


@dataclass(slots=True)
class Branch:
    """An element in a tree and what hangs on it."""

    id: str
    step: Step | None
    """How it is reached from the branch above; None at the root."""
    artefact: Artefact | None = None
    """Set where the branch is a generated artefact and no element."""
    children: list["Branch"] = field(default_factory=list)
    more: int = 0
    """How many direct steps the bound of the depth has left out."""


def upstream(graph: Graph, node_id: str, depth: int = 4) -> Branch:
    """What an element rests on, up to law and goals.

    Raises:
        KeyError: the graph has no such element.
    """
    return _tree(graph, node_id, depth, up_walk(graph))


def downstream(graph: Graph, node_id: str, depth: int = 4, artefacts: Iterable[Artefact] = ()) -> Branch:
    """What rests on an element, down to the artefacts made from it.

    Raises:
        KeyError: the graph has no such element.
    """
    root = _tree(graph, node_id, depth, down_walk(graph))
    held: dict[str, list[Artefact]] = {}
    for artefact in artefacts:
        held.setdefault(artefact.element, []).append(artefact)
    for branch in list(_all(root)):
        branch.children += [_artefact(each) for each in held.get(branch.id, ())]
    return root


def _tree(graph: Graph, node_id: str, depth: int, walk: Walk) -> Branch:
    """Breadth first, so that each element hangs where it is nearest."""
    branches = {node_id: Branch(graph.nodes[node_id].id, None)}
    for found in walked([node_id], walk, depth + 1):
        if not found.fresh:
            continue
        above = branches[found.origin]
        if found.distance > depth:
            above.more += 1
        else:
            branches[found.step.target] = Branch(found.step.target, found.step)
            above.children.append(branches[found.step.target])
    return branches[node_id]


def _all(root: Branch) -> Iterator[Branch]:
    todo = [root]
    while todo:
        branch = todo.pop()
        yield branch
        todo += branch.children


def _artefact(artefact: Artefact) -> Branch:
    step = Step(artefact.id, "artefact", ARTEFACT.backward, Reach.END, None)
    return Branch(artefact.id, step, artefact)

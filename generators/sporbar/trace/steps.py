"""Single steps through the graph: from an element to those that a change of it touches, and the other way."""

from collections.abc import Iterator
from typing import NamedTuple

from sporbar.graph import Graph, Link
from sporbar.text import Span
from sporbar.trace.relations import Flow, Reach, Relation, is_pointer, relation, relation_name

FIRM = (Reach.START, Reach.FULL)
"""How something must be touched for what rests on it to change, and not only to be looked at."""


class Step(NamedTuple):
    """One step from an element to another."""

    target: str
    relation: str
    label: str
    """The relation in Danish, read in the direction of the step."""
    reach: Reach
    """Downstream: how the change touches the element that the step leads to. Upstream: how that one must be touched."""
    span: Span | None
    """Where the link is written; None for artefacts."""


def downstream_steps(graph: Graph, node_id: str, reach: Reach = Reach.START) -> Iterator[Step]:
    """What is touched directly when an element is touched in some way."""
    for link in graph.incoming.get(node_id, ()):
        name, about = _about(graph, link)
        after = _to_source(graph, link, about, reach)
        if after is not None:
            yield Step(link.source, name, about.backward, after, link.span)
    for link in graph.outgoing.get(node_id, ()):
        name, about = _about(graph, link)
        after = _to_target(graph, link, about, reach)
        if after is not None:
            yield Step(link.target, name, about.forward, after, link.span)


def upstream_steps(graph: Graph, node_id: str, reaches: tuple[Reach, ...] = tuple(Reach)) -> Iterator[Step]:
    """What an element rests on directly: whose change touches it in one of some ways.

    Only firm changes count, so that a requirement does not rest on everything that its activity has to do with.
    """
    for link in graph.outgoing.get(node_id, ()):
        name, about = _about(graph, link)
        for reach in FIRM:
            if _to_source(graph, link, about, reach) in reaches:
                yield Step(link.target, name, about.forward, reach, link.span)
    for link in graph.incoming.get(node_id, ()):
        name, about = _about(graph, link)
        for reach in FIRM:
            if about.flow == Flow.TARGET and _to_target(graph, link, about, reach) in reaches:
                yield Step(link.source, name, about.backward, reach, link.span)


def _about(graph: Graph, link: Link) -> tuple[str, Relation]:
    name = relation_name(graph, link)
    return name, relation(name)


def _to_source(graph: Graph, link: Link, about: Relation, reach: Reach) -> Reach | None:
    """How the source of a link is touched when its target is."""
    if about.flow != Flow.SOURCE:
        return None
    after = about.after(reach)
    return Reach.END if after is not None and is_pointer(graph, link) else after


def _to_target(graph: Graph, link: Link, about: Relation, reach: Reach) -> Reach | None:
    """How the target of a link is touched when its source is: what it brings about, computes or is a part of."""
    kind = graph.nodes[link.source].kind
    if about.flow == Flow.TARGET:
        return about.after(reach)
    if kind in about.feeds:
        return None if reach in (Reach.END, Reach.WHOLE) else Reach.VALUE
    if kind in about.upwards and reach >= Reach.WHOLE and not _is_law(graph, link.target):
        return Reach.WHOLE
    return None


def _is_law(graph: Graph, node_id: str) -> bool:
    """A paragraph is no reason to look at everything that names the whole act."""
    return graph.nodes[node_id].kind == "law_source"

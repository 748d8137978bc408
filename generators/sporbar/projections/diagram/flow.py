"""The flow of a process: its activities, and which comes after which."""

from collections.abc import Iterator, Mapping

from sporbar.graph import Graph, Node
from sporbar.projections.diagram.model import Box, Diagram, Edge, EdgeKind, Line, Role

_ROLES: Mapping[str, Role] = {"automatisk": Role.AUTOMATIC, "delvis_automatisk": Role.ASSISTED}
_LONGEST_LABEL = 110


def flow_diagram(graph: Graph, process: Node, title: str) -> Diagram:
    """The activities of a process in their order; an activity without a next one ends the flow."""
    activities = activities_of(graph, process)
    boxes = tuple(_box(graph, activity) for activity in activities)
    edges = tuple(edge for activity in activities for edge in _flows(graph, activity))
    words = "; ".join(f"{activity.id} {activity.title}" for activity in activities)
    return Diagram(title, f"{title}: {words}", boxes, edges)


def activities_of(graph: Graph, process: Node) -> tuple[Node, ...]:
    """The activities of a process, in order."""
    return tuple(graph.nodes[name] for name in process.texts("activities") if name in graph.nodes)


def _box(graph: Graph, activity: Node) -> Box:
    actor = next(iter(graph.targets(activity.id, "actor")), None)
    role = _ROLES.get(activity.text("execution"), Role.INSIDE)
    return Box(activity.id, activity.title, role, activity.id, lines=(Line(actor.title, actor.id),) if actor else ())


def _flows(graph: Graph, activity: Node) -> Iterator[Edge]:
    for flow in activity.records("next"):
        if flow.text("to") in graph.nodes:
            yield Edge(activity.id, flow.text("to"), EdgeKind.FLOW, _short(flow.text("condition")))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_LABEL else f"{line[: _LONGEST_LABEL - 1].rstrip()}…"

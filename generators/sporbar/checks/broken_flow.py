"""Activities that the flow of a process never reaches or never leaves."""

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph, Node
from sporbar.graph.circle import circles


class UnreachedActivity(Problem):
    """No way leads from the start of a process to an activity.

    A process starts with its first activity, and an event may start it at another one (`processes` of the event). Every
    other activity must be named under `next` by one that is reached. Activities without any `next` in the whole process
    are read as a list and not checked.
    """

    code: ClassVar[str] = "SP212"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str
    start: str

    def message(self) -> str:
        return f"no way leads from {self.start} to {self.id}"

    def help(self) -> str:
        return "name it under 'next' of the activity before it, or delete it"


class EndlessFlow(Problem):
    """A process goes round and round without a way to its end.

    An activity that names nothing under `next` ends the process. From the activities of this circle none such can be
    reached. Add the way out with its condition.
    """

    code: ClassVar[str] = "SP214"
    ids: tuple[str, ...]

    def message(self) -> str:
        return f"the flow never ends: {' → '.join(self.ids)}"

    def help(self) -> str:
        return "add the way out under 'next', with its condition"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Follow the flow of all processes, forwards from their starts and backwards from their ends."""
    activities = {node.id: node for node in graph.by_kind.get("activity", ())}
    onwards = {node_id: [node.id for node in graph.targets(node_id, "next")] for node_id in activities}
    starts = _starts(activities.values(), onwards)
    reached = _reached([*starts.values(), *_started_by_events(graph)], onwards)
    for node_id, node in activities.items():
        if node_id not in reached and node.text("parent") in starts:
            start = starts[node.text("parent")]
            yield UnreachedActivity(node_id, start).at(node.span("id"), element=node_id)
    yield from _endless(activities, onwards)


def _starts(activities: Iterable[Node], onwards: Mapping[str, list[str]]) -> dict[str, str]:
    """The first activity of each process that has a flow."""
    flowing = {node.text("parent"): "" for node in activities if onwards[node.id]}
    for node in activities:
        if flowing.get(node.text("parent")) == "":
            flowing[node.text("parent")] = node.id
    return flowing


def _started_by_events(graph: Graph) -> Iterator[str]:
    for event in graph.by_kind.get("event", ()):
        yield from (node.id for node in graph.targets(event.id, "processes"))


def _endless(activities: Mapping[str, Node], onwards: Mapping[str, list[str]]) -> Iterator[Diagnostic]:
    backwards: dict[str, list[str]] = {}
    for node_id, targets in onwards.items():
        for target in targets:
            backwards.setdefault(target, []).append(node_id)
    ending = _reached([node_id for node_id, targets in onwards.items() if not targets], backwards)
    caught = {node_id: targets for node_id, targets in onwards.items() if node_id not in ending}
    for circle in circles(caught):
        yield EndlessFlow(circle).at(activities[circle[0]].span("next"), element=circle[0])


def _reached(starts: list[str], edges: Mapping[str, list[str]]) -> dict[str, None]:
    reached = dict.fromkeys(starts)
    todo = list(reached)
    for node_id in todo:
        new = [target for target in edges.get(node_id, ()) if target not in reached]
        reached |= dict.fromkeys(new)
        todo += dict.fromkeys(new)
    return reached

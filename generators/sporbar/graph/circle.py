"""Circles in a directed graph: what leads back to itself."""

from collections.abc import Iterable, Iterator, Mapping

Edges = Mapping[str, Iterable[str]]
"""Where each node leads; targets that are no keys lead nowhere."""


def circles(edges: Edges) -> tuple[tuple[str, ...], ...]:
    """One circle of each group of nodes that lead back to themselves; linear in nodes and edges.

    Returns:
        The shortest circle through the earliest node of the group, which stands at both ends: `("a", "b", "a")`.
    """
    search = _Components(edges)
    for node in edges:
        if node not in search.index:
            search.visit(node)
    order = {node: number for number, node in enumerate(edges)}
    found = (_circle(min(group, key=order.__getitem__), edges, group) for group in search.groups)
    return tuple(sorted((circle for circle in found if circle), key=lambda circle: order[circle[0]]))


class _Components:
    """Tarjan's search for strongly connected components, without recursion."""

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self.index: dict[str, int] = {}
        self.lowest: dict[str, int] = {}
        self.open: dict[str, None] = {}
        self.groups: list[frozenset[str]] = []

    def visit(self, root: str) -> None:
        path = [self._entered(root)]
        while path:
            node, rest = path[-1]
            target = self._next_unseen(node, rest)
            if target:
                path.append(self._entered(target))
                continue
            path.pop()
            if path:
                self._lower(path[-1][0], self.lowest[node])
            self._leave(node)

    def _entered(self, node: str) -> tuple[str, Iterator[str]]:
        self.index[node] = self.lowest[node] = len(self.index)
        self.open[node] = None
        return node, iter([target for target in self.edges[node] if target in self.edges])

    def _next_unseen(self, node: str, rest: Iterator[str]) -> str:
        for target in rest:
            if target not in self.index:
                return target
            if target in self.open:
                self._lower(node, self.index[target])
        return ""

    def _lower(self, node: str, index: int) -> None:
        self.lowest[node] = min(self.lowest[node], index)

    def _leave(self, node: str) -> None:
        if self.lowest[node] == self.index[node]:
            group = [self.open.popitem()[0]]
            while group[-1] != node:
                group.append(self.open.popitem()[0])
            self.groups.append(frozenset(group))


def _circle(start: str, edges: Edges, group: frozenset[str]) -> tuple[str, ...]:
    """The shortest way from a node back to it inside a group; empty when there is none."""
    came_from: dict[str, str] = {}
    todo = [start]
    for node in todo:
        for target in edges[node]:
            if target == start:
                return (*_way(start, node, came_from), start)
            if target in group and target not in came_from:
                came_from[target] = node
                todo.append(target)
    return ()


def _way(start: str, end: str, came_from: Mapping[str, str]) -> tuple[str, ...]:
    way = [end]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))

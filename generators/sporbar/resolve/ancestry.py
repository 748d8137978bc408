"""Parents before children: the order in which what inherits is built, with circles broken and depth limited."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

MAX_INHERITANCE = 100

Parents = Callable[[str], Iterable[str]]
"""The parents that something declares, of those that exist."""
Circle = Callable[[tuple[str, ...]], None]
"""Told of each circle, from its first member back to it."""
TooDeep = Callable[[str, str], None]
"""Told of each child whose parent, named second, is not inherited because too much lies above it."""


@dataclass(slots=True)
class Ancestry:
    """Walks upwards without recursion, so that no input can exhaust the stack."""

    parents: Parents
    circle: Circle
    too_deep: TooDeep
    depths: dict[str, int] = field(default_factory=dict)

    def order(self, names: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
        """Each name after its parents, with the parents that count: none that closes a circle, none too deep."""
        for name in names:
            if name not in self.depths:
                yield from self._from(name)

    def _from(self, name: str) -> Iterator[tuple[str, list[str]]]:
        path = {name: iter(self.parents(name))}
        counted: dict[str, list[str]] = {name: []}
        while path:
            child, parents = next(reversed(path.items()))
            parent = next(parents, None)
            if parent is None:
                del path[child]
                above = counted.pop(child)
                self.depths[child] = 1 + max((self.depths[known] for known in above), default=0)
                yield child, above
            elif self._counts(child, parent, path):
                counted[child].append(parent)
                if parent not in self.depths:
                    path[parent], counted[parent] = iter(self.parents(parent)), []

    def _counts(self, child: str, parent: str, path: Iterable[str]) -> bool:
        way = list(path)
        if parent in path:
            self.circle((*way[way.index(parent) :], parent))
            return False
        if self.depths.get(parent, len(way)) >= MAX_INHERITANCE:
            self.too_deep(child, parent)
            return False
        return True


def nearest_first(name: str, parents: Mapping[str, Sequence[str]]) -> list[str]:
    """Something with all its ancestors, nearest first, in the order in which LinkML's `SchemaView` walks.

    Args:
        name: where to begin.
        parents: the parents of each, in the order in which they count, circles already broken.
    """
    found = {name: None}
    todo = [name]
    while todo:
        for parent in parents[todo.pop()]:
            if parent not in found:
                found[parent] = None
                todo.append(parent)
    return list(found)

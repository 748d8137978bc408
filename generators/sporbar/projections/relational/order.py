"""The order in which tables can be created."""

from collections.abc import Mapping
from dataclasses import replace
from heapq import heapify, heappop, heappush

from sporbar.projections.relational.shape import Link, Table


def in_order(tables: list[Table]) -> tuple[Table, ...]:
    """The tables, those that others point to first; keys that make a circle are marked as deferred.

    Among tables that may come next the first in the given order does, so that the result depends on nothing else.
    """
    ordered = _Sequence(tables).done()
    places = {table.name: place for place, table in enumerate(ordered)}
    return tuple(_deferred(table, places) for table in ordered)


def _deferred(table: Table, places: Mapping[str, int]) -> Table:
    keys = tuple(replace(key, deferred=places[key.table] > places[table.name]) for key in table.foreign_keys)
    return replace(table, foreign_keys=keys)


class _Sequence:
    """Takes tables one by one, each when those it points to are taken."""

    def __init__(self, tables: list[Table]) -> None:
        self.tables = tables
        self.places = {table.name: place for place, table in enumerate(tables)}
        self.waiting = [
            {self.places[key.table] for key in table.foreign_keys} - {place} for place, table in enumerate(tables)
        ]
        self.users: dict[int, list[int]] = {}
        for place, needs in enumerate(self.waiting):
            for need in sorted(needs):
                self.users.setdefault(need, []).append(place)
        self.left = dict.fromkeys(range(len(tables)))

    def done(self) -> list[Table]:
        """All tables in order."""
        found: list[Table] = []
        ready = [place for place, needs in enumerate(self.waiting) if not needs]
        heapify(ready)
        while self.left:
            place = heappop(ready) if ready else self._cut()
            if place in self.left:
                found.append(self.tables[place])
                self._take(place, ready)
        return found

    def _take(self, place: int, ready: list[int]) -> None:
        del self.left[place]
        for user in self.users.get(place, ()):
            self.waiting[user].discard(place)
            if not self.waiting[user]:
                heappush(ready, user)

    def _cut(self) -> int:
        """The first table of a circle whose superclass has its table already."""
        return next(place for place in self.left if not self._parents(place) & self.left.keys())

    def _parents(self, place: int) -> set[int]:
        keys = self.tables[place].foreign_keys
        return {self.places[key.table] for key in keys if key.link == Link.PARENT}

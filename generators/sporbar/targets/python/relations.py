"""The relations of a table's class: what its keys point to, and what belongs to it."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from sporbar.projections.relational import Column, ForeignKey, Link, Relational, Role, Table, TableKind
from sporbar.projections.relational.names import Names
from sporbar.targets.python.code import call, string
from sporbar.targets.python.names import column_attribute, table_classes

_ROOM = 100


class Owned(NamedTuple):
    """Rows of another table that belong to a row of this one."""

    key: ForeignKey
    table: Table


class Relations:
    """Finds names for the relations of all tables and prints them."""

    def __init__(self, relational: Relational, type_of: Callable[[Column], str]) -> None:
        self.type_of = type_of
        self.tables = {table.name: table for table in relational.tables}
        self.classes: Mapping[str, str] = table_classes(self.tables)
        self._owned: dict[str, list[Owned]] = {}
        self._taken: dict[str, set[str]] = {}
        for table in relational.tables:
            for key in table.foreign_keys:
                if key.link == Link.OWNER:
                    self._owned.setdefault(key.table, []).append(Owned(key, table))

    def lineage(self, table: Table) -> tuple[Table, ...]:
        """The table and those of its superclasses, the root last."""
        return (table, *(self.lineage(self.tables[table.parent]) if table.parent else ()))

    def of(self, table: Table) -> Iterator[str]:
        """The relations of a table, each as an assignment; those of its superclass must have been asked for."""
        taken = {column_attribute(column.name) for found in self.lineage(table) for column in found.columns}
        self._taken[table.name] = taken | self._taken.get(table.parent, set())
        for key in table.foreign_keys:
            if key.link in (Link.REFERENCE, Link.ITEM, Link.VERSION):
                yield self._reference(table, key)
        for owned in self._owned.get(table.name, ()):
            yield from self._collection(table, owned)

    def _take(self, table: Table, wanted: str, origin: str) -> str:
        name = Names(self._taken[table.name]).take(column_attribute(wanted), origin)
        self._taken[table.name].add(name)
        return name

    def _are_related(self, table: str, other: Table) -> bool:
        """Whether two tables are in one hierarchy, so that the direction of a relation must be told."""
        return self.lineage(self.tables[table])[-1] == self.lineage(other)[-1]

    def _reference(self, table: Table, key: ForeignKey) -> str:
        name = self._take(table, key.relation, key.column)
        target = self.classes[key.table]
        shown = f"{target} | None" if table.column(key.column).nullable else target
        arguments = [f"foreign_keys=[{column_attribute(key.column)}]"]
        if self._are_related(key.table, table):
            arguments.append(f"remote_side=lambda: {target}.{column_attribute(key.target)}")
        return f"{name}: Mapped[{shown}] = {call('relationship', arguments, _ROOM - len(name) - len(shown))}"

    def _collection(self, table: Table, owned: Owned) -> Iterator[str]:
        item = self.classes[owned.table.name]
        is_list = owned.table.kind != TableKind.OBJECTS
        plain = self._take(table, owned.key.relation, owned.key.name)
        name = self._take(table, f"{owned.key.relation}_rows", owned.key.name) if is_list else plain
        yield f"{name}: Mapped[list[{item}]] = {self._relationship(table, owned, item)}"
        if is_list and not _has_choice(owned.table):
            yield self._values(owned.table, item, plain, name)

    def _relationship(self, table: Table, owned: Owned, item: str) -> str:
        key = f"{item}.{column_attribute(owned.key.column)}"
        position = next(column_attribute(found.name) for found in owned.table.columns if found.role == Role.POSITION)
        arguments = [f"foreign_keys=lambda: {key}"]
        if self._are_related(owned.table.name, table):
            arguments.append(f"remote_side=lambda: {key}")
        arguments += [
            f"order_by=lambda: {item}.{position}",
            f"collection_class=ordering_list({string(position)})",
            'cascade="all, delete-orphan"',
        ]
        return call("relationship", arguments, _ROOM - len(key))

    def _values(self, table: Table, item: str, name: str, rows: str) -> str:
        """The values of a list, without the rows that hold them."""
        value = next(found for found in table.columns if found.role in (Role.VALUE, Role.REFERENCE))
        target = next((self.classes[key.table] for key in table.foreign_keys if key.link == Link.ITEM), "")
        attribute = "item" if target else column_attribute(value.name)
        shown = target or self.type_of(value)
        arguments = [string(rows), string(attribute), f"creator=lambda value: {item}({attribute}=value)"]
        found = call("association_proxy", arguments, _ROOM - len(name) - len(shown))
        return f"{name}: AssociationProxy[list[{shown}]] = {found}"


def _has_choice(table: Table) -> bool:
    """Whether the rows of a list point to one of several tables, so that there is no one thing to show for them."""
    return sum(key.link == Link.ITEM for key in table.foreign_keys) > 1

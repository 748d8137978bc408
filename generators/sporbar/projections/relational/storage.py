"""Which class has a table, which table holds whose rows, and how an attribute is stored."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from functools import cached_property

from sporbar.graph import Class, InformationModel, Slot
from sporbar.projections.relational.names import Names, column_name, distinct, table_name
from sporbar.projections.relational.scalar import is_any, ranges_of, scalar_of
from sporbar.projections.relational.shape import ColumnType, Primitive

INTEGER = ColumnType(Primitive.INTEGER)
HISTORIES = ("bitemporal", "virkning")
"""The kinds of history, the most first."""


class Form(Enum):
    """How an attribute is stored."""

    VALUE = auto()
    VALUES = auto()
    REFERENCE = auto()
    REFERENCES = auto()
    PARTS = auto()
    """Objects that stand inside another one: rows that point to their owner."""


class Key:
    """The primary key of a hierarchy of classes."""

    def __init__(self, column: str, column_type: ColumnType, slot: Slot | None) -> None:
        self.column = column
        self.type = column_type
        self.slot = slot
        """The identifier; None for a number that the database gives."""


class Storage:
    """The layout of an information model: one table for each concrete class, joined to that of its superclass."""

    def __init__(self, model: InformationModel) -> None:
        self.model = model

    @cached_property
    def tables(self) -> Mapping[str, str]:
        """The table of each stored class."""
        return distinct((found.name for found in self.model.classes.values() if self._is_stored(found)), table_name)

    def _is_stored(self, found: Class) -> bool:
        return not (found.abstract or found.mixin or is_any(self.model, found.name))

    @cached_property
    def classes(self) -> tuple[Class, ...]:
        """The stored classes in the order of the model."""
        return tuple(self.model.classes[name] for name in self.tables)

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        return {found.name: self._nearest(found) for found in self.classes}

    def _nearest(self, found: Class) -> str:
        name = found.is_a
        while name and name not in self.tables:
            name = self.model.classes[name].is_a if name in self.model.classes else ""
        return name

    def parent(self, class_name: str) -> str:
        """The nearest stored superclass; empty for a root."""
        return self._parents[class_name]

    def lineage(self, class_name: str) -> tuple[str, ...]:
        """The class and its stored superclasses, the root last."""
        found = [class_name]
        while parent := self._parents[found[-1]]:
            found.append(parent)
        return tuple(found)

    @cached_property
    def _roots(self) -> Mapping[str, str]:
        return {found.name: self.lineage(found.name)[-1] for found in self.classes}

    def root(self, class_name: str) -> str:
        """The topmost stored superclass, or the class itself."""
        return self._roots[class_name]

    @cached_property
    def hierarchies(self) -> Mapping[str, tuple[str, ...]]:
        """The stored classes below each root, the root first."""
        found: dict[str, list[str]] = {}
        for name in self.tables:
            found.setdefault(self.root(name), []).append(name)
        return {root: (root, *(name for name in names if name != root)) for root, names in found.items()}

    def subtree(self, class_name: str) -> tuple[str, ...]:
        """The class and the stored classes below it."""
        members = self.hierarchies[self.root(class_name)]
        return tuple(name for name in members if class_name in self.lineage(name))

    @cached_property
    def columns(self) -> Mapping[str, Mapping[str, str]]:
        """By root: the name of the column of each attribute; the same in all tables of the hierarchy."""
        return {
            root: distinct((slot for name in names for slot in self.model.classes[name].slots), column_name)
            for root, names in self.hierarchies.items()
        }

    def column(self, class_name: str, slot_name: str) -> str:
        """The column of an attribute."""
        return self.columns[self.root(class_name)][slot_name]

    @cached_property
    def _keys(self) -> Mapping[str, Key]:
        return {root: self._key(self.model.classes[root]) for root in self.hierarchies}

    def key(self, class_name: str) -> Key:
        """The primary key of the table of a class: that of its root."""
        return self._keys[self.root(class_name)]

    def history(self, class_name: str) -> str:
        """Which times are kept for the objects of a hierarchy: the most that one of its classes asks for.

        Versions of objects can only be told to be of one object by its identifier.
        """
        return self._histories[self.root(class_name)] if self.key(class_name).slot else ""

    def wanted_history(self, class_name: str) -> str:
        """The same, whether it can be kept or not."""
        return self._histories[self.root(class_name)]

    @cached_property
    def _histories(self) -> Mapping[str, str]:
        asked = {
            root: {self.model.classes[name].annotation("history") for name in names}
            for root, names in self.hierarchies.items()
        }
        return {root: next((kind for kind in HISTORIES if kind in found), "") for root, found in asked.items()}

    def row_key(self, class_name: str) -> str:
        """The key of the rows of a class: that of the version where there are several of an object."""
        key = self.key(class_name).column
        return self.free_column(class_name, "raekke") if self.history(class_name) else key

    def _key(self, root: Class) -> Key:
        slot = root.identifier
        if slot and not slot.multivalued and not ranges_of(self.model, slot).classes:
            scalar = scalar_of(self.model, slot)
            return Key(self.column(root.name, slot.name), ColumnType(scalar.primitive, scalar.scale), slot)
        return Key(self.free_column(root.name, "id"), ColumnType(Primitive.INTEGER), None)

    def free_column(self, class_name: str, wanted: str) -> str:
        """A name for a technical column that no attribute of the hierarchy has."""
        taken = Names(self.columns[self.root(class_name)].values())
        return taken.take(wanted, self.tables[self.root(class_name)])

    def homes(self, class_names: Iterable[str]) -> tuple[str, ...]:
        """The topmost stored classes that hold all objects of some classes."""
        found = dict.fromkeys(home for name in class_names for home in self._stored_below(name))
        return tuple(name for name in found if not any(parent in found for parent in self.lineage(name)[1:]))

    def _stored_below(self, class_name: str) -> Iterator[str]:
        for name in (class_name, *self.model.descendants(class_name)):
            if name in self.tables:
                yield name

    def home(self, class_names: Iterable[str]) -> str:
        """The one stored class whose table has a row for each object of some classes; empty when there is none."""
        lineages = [self.lineage(name) for name in self.homes(class_names)]
        if not lineages:
            return ""
        shared = (name for name in lineages[0] if all(name in lineage for lineage in lineages))
        return next(shared, "")

    def form(self, slot: Slot) -> Form:
        """How an attribute is stored."""
        ranges = ranges_of(self.model, slot)
        if not ranges.classes or ranges.enums or ranges.primitives or ranges.holds_anything:
            return Form.VALUES if slot.multivalued else Form.VALUE
        if not slot.multivalued:
            return Form.REFERENCE
        homes = self.homes(ranges.classes)
        return Form.PARTS if slot.inlined and homes and not self._is_listed(slot, homes) else Form.REFERENCES

    def _is_listed(self, slot: Slot, homes: Iterable[str]) -> bool:
        """Whether a document merely lists objects that have a life, and a key, of their own."""
        return self.model.classes[slot.owner].tree_root and any(self.key(home).slot for home in homes)

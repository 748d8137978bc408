"""Attributes that refer to objects in other tables."""

from dataclasses import dataclass

from sporbar.graph import Graph, Slot
from sporbar.projections.relational.demands import Demands
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.lists import TEXT
from sporbar.projections.relational.omissions import Omissions
from sporbar.projections.relational.provenance import provenance_of
from sporbar.projections.relational.scalar import Rule, pattern_rule, ranges_of
from sporbar.projections.relational.shape import CheckKind, Column, ColumnType, Link, Reason, Role
from sporbar.projections.relational.storage import Storage

_MOST_HOMES = 4


@dataclass(frozen=True, slots=True)
class References:
    """Adds the columns of references.

    Objects that share a table are pointed to by one key. Objects in a few tables get a key for each table, of which one
    is filled. For objects in more tables than that the key is text.
    """

    graph: Graph
    storage: Storage
    drafts: dict[str, Draft]
    omissions: Omissions

    def add_single(self, table: Draft, column: str, slot: Slot, found: Demands) -> tuple[str, ...]:
        """Adds an attribute with one reference; the names of its columns."""
        homes = self._homes(table, column, slot)
        nullable = not found.required or len(homes) > 1
        provenance = provenance_of(self.graph, slot)
        blank = Column("", TEXT, nullable, Role.REFERENCE, provenance, slot.name)
        if not homes:
            return (self._add_text(table, column, slot, blank),)
        wanted = {home: self._name(column, home, len(homes)) for home in homes}
        names = tuple(self._add_key(table, name, slot, blank, home) for home, name in wanted.items())
        if len(names) > 1:
            table.check(CheckKind.EXACTLY_ONE if found.required else CheckKind.AT_MOST_ONE, names)
        return names

    def add_items(self, table: Draft, column: str, slot: Slot) -> None:
        """Makes a list one of references; an object stands in it once where they are all in one table."""
        homes = self._homes(table, column, slot)
        blank = Column("", TEXT, len(homes) > 1, Role.REFERENCE, table.provenance, slot.name)
        if not homes:
            name = self._add_text(table, table.taken.take("value"), slot, blank)
            table.primary_key = (*table.primary_key, name)
            return
        names = tuple(self._add_item(table, column, slot, blank, home) for home in homes)
        last = names[0] if len(names) == 1 else table.position
        table.primary_key = (*table.primary_key, last)
        if len(names) > 1:
            table.check(CheckKind.EXACTLY_ONE, names)

    def homes(self, slot: Slot) -> tuple[str, ...]:
        """The classes whose tables are pointed to; empty: more than there are keys for."""
        classes = ranges_of(self.storage.model, slot).classes
        home = self.storage.home(classes)
        homes = (home,) if home else self.storage.homes(classes)
        return homes if len(homes) <= _MOST_HOMES else ()

    def _homes(self, table: Draft, column: str, slot: Slot) -> tuple[str, ...]:
        """The same, and what is lost by it is noted."""
        found = self.homes(slot)
        classes = ranges_of(self.storage.model, slot).classes
        reason = Reason.WEAKER_REFERENCE if found else Reason.NO_COMMON_TABLE
        above = any(self.drafts[home].objects and self.storage.parent(home) for home in found)
        if not found or self.storage.homes(classes) != found or above:
            self.omissions.add((table.name, column), slot.node_id, reason, " | ".join(classes))
        return found

    def _name(self, column: str, home: str, homes: int) -> str:
        """What the key that points to one of the tables is called, without the name of the key itself."""
        return column if homes == 1 else f"{column}_{self.drafts[home].name}"

    def _add_text(self, table: Draft, column: str, slot: Slot, blank: Column) -> str:
        name = table.add(blank.renamed(column, TEXT))
        table.check(CheckKind.NOT_EMPTY, (name,))
        self._add_pattern(table, name, slot, TEXT)
        return name

    def _add_key(self, table: Draft, relation: str, slot: Slot, blank: Column, home: str) -> str:
        key = self.storage.key(home)
        suffix = f"_{key.column}"
        is_complete = relation.endswith(suffix) and relation not in table.columns
        name = relation if is_complete else table.taken.take(relation + suffix, slot.node_id)
        table.add(blank.renamed(name, key.type))
        table.point(name, self.drafts[home], Link.REFERENCE, relation.removesuffix(suffix) or relation)
        self._add_pattern(table, name, slot, key.type)
        return name

    def _add_item(self, table: Draft, column: str, slot: Slot, blank: Column, home: str) -> str:
        target, key = self.drafts[home], self.storage.key(home)
        wanted = f"{target.name}_{key.column}"
        name = table.taken.take(wanted if wanted not in table.columns else f"{column}_{key.column}", slot.name)
        table.add(blank.renamed(name, key.type))
        table.point(name, target, Link.ITEM, target.name if blank.nullable else "item")
        return name

    def _add_pattern(self, table: Draft, column: str, slot: Slot, key_type: ColumnType) -> None:
        """A pattern on a reference holds for the key that stands for the object."""
        rule = pattern_rule(slot.pattern, key_type.primitive) if slot.pattern else None
        if isinstance(rule, Rule):
            table.rule(column, rule)

"""From attributes to columns, lists and the conditions on them."""

from sporbar.graph import Graph, Slot
from sporbar.projections.relational.demands import Demands, demands
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.lists import add_values, list_table, value_column
from sporbar.projections.relational.names import Names
from sporbar.projections.relational.omissions import Omissions
from sporbar.projections.relational.parts import Part
from sporbar.projections.relational.provenance import provenance_of
from sporbar.projections.relational.references import References
from sporbar.projections.relational.scalar import Rule, ranges_of, scalar_of
from sporbar.projections.relational.shape import CheckKind, Reason, TableKind
from sporbar.projections.relational.storage import Form, Storage


class Attributes:
    """Adds attributes to the tables of their classes."""

    def __init__(
        self, graph: Graph, storage: Storage, drafts: dict[str, Draft], names: Names, omissions: Omissions
    ) -> None:
        self.graph = graph
        self.model = graph.information
        self.storage = storage
        self.drafts = drafts
        self.names = names
        self.omissions = omissions
        self.references = References(graph, storage, drafts, omissions)
        self.lists: list[Draft] = []
        self.parts: list[Part] = []

    def add(self, class_name: str, slot: Slot) -> None:
        """Adds an attribute to the table of the class that introduces it."""
        table = self.drafts[class_name]
        column = self.storage.column(class_name, slot.name)
        found = demands(self.storage, class_name, slot)
        form = self.storage.form(slot)
        if form == Form.VALUE:
            self._add_value(table, column, slot, found)
        elif form == Form.REFERENCE:
            self._add_reference(table, column, slot, found)
        else:
            self._add_many(table, column, slot, found)

    def add_rules(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        """Adds the conditions on a column; what the table cannot check is noted."""
        place = (table.name, column)
        for rule, classes in found.rules:
            if classes and not table.discriminator:
                self.omissions.add(place, slot.node_id, Reason.REFINED, f"{', '.join(classes)}: {_text(rule)}")
            else:
                table.rule(column, rule, classes)
        self.omissions.add_unreadable(place, slot.node_id, found.unreadable)
        for refined in found.refined:
            self.omissions.add(place, slot.node_id, Reason.REFINED, refined)

    def _add_presence(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        if found.required_by and table.discriminator:
            table.check(CheckKind.PRESENT, (column,), (), found.required_by)
        elif found.required_by:
            detail = f"{', '.join(found.required_by)}: {CheckKind.PRESENT.value}"
            self.omissions.add((table.name, column), slot.node_id, Reason.REFINED, detail)

    def _add_value(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        scalar = scalar_of(self.model, slot)
        provenance = provenance_of(self.graph, slot)
        table.add(value_column(column, slot, scalar, provenance, nullable=not found.required))
        self._add_presence(table, column, slot, found)
        self.add_rules(table, column, slot, found)
        if slot.identifier and not table.version_of:
            table.unique((column,))
        elif slot.identifier:
            self.omissions.add((table.name, column), slot.node_id, Reason.UNIQUE_KEY, slot.name)

    def _add_reference(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        names = self.references.add_single(table, column, slot, found)
        if len(names) == 1:
            self._add_presence(table, names[0], slot, found)
        elif found.required_by:
            detail = f"{', '.join(found.required_by)}: {CheckKind.PRESENT.value}"
            self.omissions.add((table.name, column), slot.node_id, Reason.REFINED, detail)
        self.add_rules(table, names[0], slot, found._replace(rules=(), unreadable=()))

    def _add_many(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        self._note_counts(table, column, slot, found)
        form = self.storage.form(slot)
        if form == Form.PARTS:
            self._add_parts(table.class_name, slot)
        elif form == Form.VALUES:
            values = self._list(table, column, slot, TableKind.VALUES)
            value = add_values(values, slot, scalar_of(self.model, slot))
            self.add_rules(values, value, slot, found)
            return
        else:
            is_known = bool(self.references.homes(slot))
            kind = TableKind.REFERENCES if is_known else TableKind.VALUES
            self.references.add_items(self._list(table, column, slot, kind), column, slot)
        for refined in found.refined:
            self.omissions.add((table.name, column), slot.node_id, Reason.REFINED, refined)

    def _note_counts(self, table: Draft, column: str, slot: Slot, found: Demands) -> None:
        """How many values there are concerns several rows, which no condition of a table sees."""
        place = (table.name, column)
        if slot.minimum_count is not None or slot.maximum_count is not None:
            count = f"{slot.minimum_count or 0}..{'*' if slot.maximum_count is None else slot.maximum_count}"
            self.omissions.add(place, slot.node_id, Reason.COUNT, count)
        elif found.required or found.required_by:
            self.omissions.add(place, slot.node_id, Reason.AT_LEAST_ONE, ", ".join(found.required_by))

    def _list(self, table: Draft, column: str, slot: Slot, kind: TableKind) -> Draft:
        provenance = provenance_of(self.graph, slot)
        found = list_table(table, column, slot, provenance, self.names, kind)
        self.lists.append(found)
        return found

    def _add_parts(self, owner: str, slot: Slot) -> None:
        provenance = provenance_of(self.graph, slot)
        for home in self.storage.homes(ranges_of(self.model, slot).classes):
            self.parts.append(Part(owner, slot, home, provenance))


def _text(rule: Rule) -> str:
    return " ".join((rule.kind.value, *map(str, rule.values)))

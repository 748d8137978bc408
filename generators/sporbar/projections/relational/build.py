"""From the information model of a specification to tables."""

from sporbar.emit.naming import limited, snake
from sporbar.graph import Class, Graph, Slot
from sporbar.projections.relational.attributes import Attributes
from sporbar.projections.relational.demands import demands
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.history import add_history
from sporbar.projections.relational.lists import TEXT, value_column
from sporbar.projections.relational.names import Names
from sporbar.projections.relational.omissions import Omissions
from sporbar.projections.relational.order import in_order
from sporbar.projections.relational.parts import add_owners
from sporbar.projections.relational.provenance import provenance_of
from sporbar.projections.relational.scalar import scalar_of
from sporbar.projections.relational.sensitivity import protected, says_anything
from sporbar.projections.relational.shape import CheckKind, Column, Link, Reason, Relational, Role, TableKind
from sporbar.projections.relational.storage import INTEGER, Key, Storage
from sporbar.projections.relational.tenancy import add_tenants
from sporbar.projections.relational.versions import mark_versions
from sporbar.projections.schema.properties import slot_in


def relational(graph: Graph) -> Relational:
    """The tables of the information model, those first that others point to."""
    return _Builder(graph).result()


class _Builder:
    """Makes the tables of one model."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.model = graph.information
        self.storage = Storage(graph.information)
        self.names = Names(self.storage.tables.values())
        self.drafts: dict[str, Draft] = {}
        self.omissions = Omissions()
        self.attributes = Attributes(graph, self.storage, self.drafts, self.names, self.omissions)

    def result(self) -> Relational:
        """All tables."""
        for found in self.storage.classes:
            self._add_table(found)
        for found in self.storage.classes:
            for slot in self._own_slots(found):
                self.attributes.add(found.name, slot)
        add_owners(self.storage, self.drafts, self.attributes.parts)
        mark_versions((*self.drafts.values(), *self.attributes.lists))
        for found in self.storage.classes:
            self._add_unique_keys(found)
        add_tenants(self.storage, self.drafts, self.omissions)
        tables = protected(self.model, in_order([draft.finished() for draft in self._all()]))
        self.omissions.add_patterns(tables)
        roles = snake(self.graph.workspace.text("namespace").rstrip("/#").rpartition("/")[2] or "data")
        return Relational(tables, self.omissions.found, limited(roles, 24) if says_anything(self.model) else "")

    def _all(self) -> tuple[Draft, ...]:
        """All tables, those of objects right before their versions."""
        found = (each for draft in self.drafts.values() for each in (draft.identity, draft) if each)
        return (*found, *self.attributes.lists)

    def _own_slots(self, found: Class) -> list[Slot]:
        """The attributes that are stored in the table of the class and not in that of a superclass."""
        parent = self.storage.parent(found.name)
        inherited = self.model.classes[parent].slots if parent else {}
        key = self.storage.key(found.name).slot
        designating = designating_slot(found) if len(self.storage.hierarchies.get(found.name, ())) > 1 else None
        skipped = {slot.name for slot in (key, designating) if slot} if not parent else set()
        return [slot for name, slot in found.slots.items() if name not in inherited and name not in skipped]

    def _add_table(self, found: Class) -> None:
        if found.name in self.drafts:
            return
        parent = self.storage.parent(found.name)
        if parent:
            self._add_table(self.model.classes[parent])
        taken = Names(self.storage.columns[self.storage.root(found.name)].values())
        provenance = provenance_of(self.graph, found)
        draft = Draft(self.storage.tables[found.name], TableKind.OBJECTS, provenance, self.names, taken)
        draft.class_name = found.name
        draft.history = self.storage.history(found.name)
        if self.storage.wanted_history(found.name) != draft.history:
            wanted = self.storage.wanted_history(found.name)
            self.omissions.add((draft.name, ""), found.name, Reason.HISTORY, wanted)
        self.drafts[found.name] = draft
        self._add_key(draft)
        if parent:
            draft.parent = self.drafts[parent].name
            draft.point(draft.primary_key[0], self.drafts[parent], Link.PARENT)
            draft.objects = self.drafts[parent].objects
            draft.version_of = draft.history
        else:
            self._add_discriminator(draft)
            self._add_key_rules(draft)

    def _add_key(self, draft: Draft) -> None:
        key = self.storage.key(draft.class_name)
        draft.primary_key = (self.storage.row_key(draft.class_name),)
        if draft.history:
            self._add_version_key(draft, key)
        elif key.slot:
            provenance = provenance_of(self.graph, key.slot)
            scalar = scalar_of(self.model, key.slot)
            draft.add(value_column(key.column, key.slot, scalar, provenance, nullable=False))
        else:
            draft.taken.take(key.column)
            draft.add(Column(key.column, key.type, nullable=False, role=Role.SURROGATE, provenance=draft.provenance))

    def _add_version_key(self, draft: Draft, key: Key) -> None:
        """The key of a version and, in the topmost table, of the object that it is a version of."""
        row = draft.taken.take(draft.primary_key[0])
        draft.add(Column(row, INTEGER, nullable=False, role=Role.SURROGATE, provenance=draft.provenance))
        if key.slot and not self.storage.parent(draft.class_name):
            provenance = provenance_of(self.graph, key.slot)
            scalar = scalar_of(self.model, key.slot)
            column = value_column(key.column, key.slot, scalar, provenance, nullable=False)
            draft.add(column)
            add_history(draft, column, self.names)

    def _add_key_rules(self, draft: Draft) -> None:
        key = self.storage.key(draft.class_name)
        if key.slot:
            found = demands(self.storage, draft.class_name, key.slot)
            self.attributes.add_rules(draft, key.column, key.slot, found)

    def _add_discriminator(self, draft: Draft) -> None:
        """The column that says which class a row is: the attribute that says it in data, or one of our own."""
        classes = self.storage.hierarchies[draft.class_name]
        if len(classes) == 1:
            return
        slot = designating_slot(self.model.classes[draft.class_name])
        name = self.storage.column(draft.class_name, slot.name) if slot else draft.taken.take("class_name", draft.name)
        provenance = provenance_of(self.graph, slot) if slot else draft.provenance
        held = slot.name if slot else ""
        draft.add(Column(name, TEXT, nullable=False, role=Role.CLASS_NAME, provenance=provenance, slot=held))
        draft.check(CheckKind.ONE_OF, (name,), classes)
        draft.discriminator = name

    def _add_unique_keys(self, found: Class) -> None:
        parent = self.storage.parent(found.name)
        inherited = self.model.classes[parent].unique_keys if parent else {}
        table = self.drafts[found.name]
        by_slot: dict[str, list[str]] = {}
        for column in table.columns.values():
            by_slot.setdefault(column.slot, []).append(column.name)
        for name, slots in found.unique_keys.items():
            if inherited.get(name) == slots:
                continue
            if slots and not table.version_of and all(len(by_slot.get(slot, ())) == 1 for slot in slots):
                table.unique(tuple(by_slot[slot][0] for slot in slots))
            else:
                self.omissions.add((table.name, ""), found.name, Reason.UNIQUE_KEY, f"{name}: {', '.join(slots)}")


def designating_slot(found: Class) -> Slot | None:
    """The attribute by which objects name their class."""
    slots = (slot for slot in found.slots.values() if slot.designates_type and not slot.multivalued)
    return next((slot for slot in slots if slot_in(found, slot) is not slot), None)

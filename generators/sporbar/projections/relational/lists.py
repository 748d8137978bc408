"""Tables for attributes that hold many: values, references, and parts that point to their owner."""

from sporbar.graph import Slot
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.names import Names
from sporbar.projections.relational.provenance import Provenance
from sporbar.projections.relational.scalar import Scalar, default_of
from sporbar.projections.relational.shape import Column, ColumnType, Link, Primitive, Role, TableKind

TEXT = ColumnType(Primitive.TEXT)


def list_table(owner: Draft, column: str, slot: Slot, provenance: Provenance, names: Names, kind: TableKind) -> Draft:
    """The table of a list, with its owner and the position in it."""
    name = names.take(f"{owner.name}_{column}", slot.node_id)
    table = Draft(name, kind, provenance, names, Names())
    table.class_name, table.slot = owner.class_name, slot.name
    key = owner.columns[owner.primary_key[0]]
    owning = table.taken.take(f"{owner.name}_{key.name}")
    table.add(Column(owning, key.type, nullable=False, role=Role.OWNER, provenance=provenance))
    table.primary_key = (owning,)
    table.point(owning, owner, Link.OWNER, column)
    table.add_position(provenance, nullable=False)
    return table


def add_values(table: Draft, slot: Slot, scalar: Scalar) -> str:
    """Makes a list one of values, of which the same may occur twice; the column of the values."""
    column = table.add(value_column(table.taken.take("value"), slot, scalar, table.provenance, nullable=False))
    table.primary_key = (*table.primary_key, table.position)
    return column


def value_column(name: str, slot: Slot, scalar: Scalar, provenance: Provenance, *, nullable: bool) -> Column:
    """The column of an attribute that holds values."""
    enum = scalar.enums[0] if len(scalar.enums) == 1 else ""
    column_type = ColumnType(scalar.primitive, scalar.scale)
    default = default_of(slot, scalar)
    return Column(name, column_type, nullable, Role.VALUE, provenance, slot.name, enum, default)

"""The information model as tables: what the database targets share."""

from sporbar.projections.relational.build import relational
from sporbar.projections.relational.shape import (
    Check,
    CheckKind,
    Column,
    ColumnType,
    Engine,
    ForeignKey,
    Link,
    Named,
    Omission,
    Primitive,
    Reason,
    Relational,
    Role,
    Table,
    TableKind,
)

__all__ = [
    "Check",
    "CheckKind",
    "Column",
    "ColumnType",
    "Engine",
    "ForeignKey",
    "Link",
    "Named",
    "Omission",
    "Primitive",
    "Reason",
    "Relational",
    "Role",
    "Table",
    "TableKind",
    "relational",
]

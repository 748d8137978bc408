"""Tables as SQLAlchemy metadata. Heavy to import: only what builds a database or a program needs it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from sporbar.projections.relational.conditions import conditions_of
from sporbar.projections.relational.shape import Column, ColumnType, Engine, ForeignKey, Literal, Primitive, Role, Table

BIG_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
SqlType = sa.types.TypeEngine[Any]
_TYPES: Mapping[Primitive, SqlType] = {
    Primitive.TEXT: sa.Text(),
    Primitive.INTEGER: BIG_INTEGER,
    Primitive.FLOAT: sa.Double(),
    Primitive.BOOLEAN: sa.Boolean(),
    Primitive.DATE: sa.Date(),
    Primitive.DATETIME: sa.DateTime(timezone=True),
    Primitive.TIME: sa.Time(),
    Primitive.JSON: JSON,
}


def metadata_of(tables: Iterable[Table]) -> sa.MetaData:
    """All tables with their constraints and indexes, each named; those of one engine only for that engine."""
    metadata = sa.MetaData()
    for table in tables:
        _add_table(metadata, table)
    return metadata


def type_of(column_type: ColumnType) -> SqlType:
    """The SQLAlchemy type of a column."""
    if column_type.primitive == Primitive.DECIMAL:
        return sa.Numeric(column_type.precision, column_type.scale)
    return _TYPES[column_type.primitive]


def _add_table(metadata: sa.MetaData, table: Table) -> None:
    found = sa.Table(
        table.name,
        metadata,
        *map(_column, table.columns),
        sa.PrimaryKeyConstraint(*table.primary_key, name=table.primary_key_name),
        *map(_foreign_key, table.foreign_keys),
        *(sa.UniqueConstraint(*unique.columns, name=unique.name) for unique in table.uniques),
    )
    for check in table.checks:
        for condition in conditions_of(check, found):
            _add_check(found, check.name, condition.expression, condition.engine)
    for index in table.indexes:
        sa.Index(index.name, *(found.c[name] for name in index.columns))


def _column(column: Column) -> sa.Column[Any]:
    generated = (sa.Identity(),) if column.role == Role.SURROGATE else ()
    return sa.Column(
        column.name,
        type_of(column.type),
        *generated,
        nullable=column.nullable,
        autoincrement=bool(generated),
        server_default=default_expression(column.default),
    )


def default_expression(value: Literal | None) -> str | sa.ColumnElement[Any] | None:
    """The default of a column as SQL."""
    if value is None:
        return None
    if isinstance(value, bool):
        return sa.true() if value else sa.false()
    return sa.literal_column(str(value)) if isinstance(value, int | Decimal) else str(value)


def _foreign_key(key: ForeignKey) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [key.column],
        [f"{key.table}.{key.target}"],
        name=key.name,
        ondelete="CASCADE" if key.cascades else None,
        use_alter=key.deferred,
        deferrable=key.deferred or None,
        initially="DEFERRED" if key.deferred else None,
    )


def _add_check(table: sa.Table, name: str, expression: sa.ColumnElement[bool], engine: Engine | None) -> None:
    check = sa.CheckConstraint(expression, name=name)
    table.append_constraint(check.ddl_if(dialect=engine.value) if engine else check)

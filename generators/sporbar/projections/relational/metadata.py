"""Tables as SQLAlchemy metadata. Heavy to import: only what builds a database or a program needs it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint

from sporbar.projections.relational.conditions import conditions_of
from sporbar.projections.relational.shape import (
    Column,
    ColumnType,
    Engine,
    ForeignKey,
    Literal,
    Named,
    Primitive,
    Role,
    Table,
)

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
    for overlap in table.overlaps:
        found.append_constraint(_overlap(table, overlap))
    for index in table.indexes:
        where = found.c[index.current].is_(None) if index.current else None
        columns = (found.c[name] for name in index.columns)
        sa.Index(index.name, *columns, postgresql_where=where, sqlite_where=where)


def _overlap(table: Table, overlap: Named) -> sa.Constraint:
    """That no two rows with the same values take effect at the same time; SQLite has a trigger for it."""
    start: sa.ColumnClause[Any] = sa.column(table.role(Role.EFFECT_FROM))
    end: sa.ColumnClause[Any] = sa.column(table.role(Role.EFFECT_TO))
    same: list[tuple[sa.ColumnClause[Any], str]] = [(sa.column(name), "=") for name in overlap.columns]
    where = sa.column(overlap.current).is_(None) if overlap.current else None
    period = sa.func.daterange(start, end)
    constraint = ExcludeConstraint(*same, (period, "&&"), name=overlap.name, using="gist", where=where)
    return constraint.ddl_if(dialect="postgresql")


def _column(column: Column) -> sa.Column[Any]:
    generated = (sa.Identity(),) if column.role == Role.SURROGATE else ()
    return sa.Column(
        column.name,
        type_of(column.type),
        *generated,
        nullable=column.nullable,
        autoincrement=bool(generated),
        server_default=sa.func.now() if column.role == Role.REGISTERED_FROM else default_expression(column.default),
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

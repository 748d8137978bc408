"""Columns and constraints of a table as SQLAlchemy's declarative source."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import Dialect

from sporbar.projections.relational import (
    Check,
    Column,
    ColumnType,
    Engine,
    ForeignKey,
    Named,
    Primitive,
    Role,
    Table,
)
from sporbar.projections.relational.conditions import conditions_of
from sporbar.projections.relational.metadata import default_expression
from sporbar.targets.python.code import call, string, strings
from sporbar.targets.python.names import column_attribute

_MAPPED: Mapping[Primitive, str] = {
    Primitive.TEXT: "str",
    Primitive.INTEGER: "int",
    Primitive.DECIMAL: "Decimal",
    Primitive.FLOAT: "float",
    Primitive.BOOLEAN: "bool",
    Primitive.DATE: "Date",
    Primitive.DATETIME: "DateTime",
    Primitive.TIME: "Time",
    Primitive.JSON: "Any",
}
_TYPES: Mapping[Primitive, str] = {
    Primitive.TEXT: "sa.Text()",
    Primitive.INTEGER: "_BIG_INTEGER",
    Primitive.FLOAT: "sa.Double()",
    Primitive.BOOLEAN: "sa.Boolean()",
    Primitive.DATE: "sa.Date()",
    Primitive.DATETIME: "sa.DateTime(timezone=True)",
    Primitive.TIME: "sa.Time()",
    Primitive.JSON: "_JSON",
}
_ROOM = 110


class Columns:
    """Prints columns; `choices` are the Python classes of the enumerations."""

    def __init__(self, choices: Mapping[str, str], metadata: sa.MetaData) -> None:
        self.choices = choices
        self.metadata = metadata
        self.dialects: Mapping[Engine, Dialect] = _dialects()

    def type(self, column: Column) -> str:
        """The Python type of the values of a column."""
        if column.enum in self.choices:
            return f"models.{self.choices[column.enum]}"
        return _MAPPED[column.type.primitive]

    def column(self, column: Column, *, is_key: bool) -> str:
        """The mapped column."""
        shown = self.type(column)
        shown = f"{shown} | None" if column.nullable and shown != "Any" else shown
        arguments = [string(column.name), self._sql_type(column), *self._extras(column, is_key=is_key)]
        found = call("mapped_column", arguments, _ROOM - len(column.name) - len(shown))
        return f"{column_attribute(column.name)}: Mapped[{shown}] = {found}"

    def _sql_type(self, column: Column) -> str:
        if column.enum in self.choices:
            return f"EnumText(models.{self.choices[column.enum]})"
        return _sql_type(column.type)

    def _extras(self, column: Column, *, is_key: bool) -> Iterator[str]:
        if column.role == Role.SURROGATE:
            yield "sa.Identity()"
        elif is_key and column.type.primitive == Primitive.INTEGER:
            yield "autoincrement=False"
        if column.type.primitive == Primitive.JSON:
            yield f"nullable={column.nullable}"
        if column.role == Role.REGISTERED_FROM:
            yield "server_default=sa.func.now()"
        default = default_expression(column.default)
        if isinstance(column.default, bool):
            yield f"server_default=sa.{str(column.default).lower()}()"
        elif isinstance(default, str):
            yield f"server_default={string(default)}"
        elif default is not None:
            yield f"server_default=sa.literal_column({string(str(column.default))})"

    def constraints(self, table: Table) -> Iterator[str]:
        """The constraints and indexes of a table."""
        yield call("sa.PrimaryKeyConstraint", [*map(string, table.primary_key), _name(table.primary_key_name)])
        for key in table.foreign_keys:
            yield call("sa.ForeignKeyConstraint", _foreign_key(key), _ROOM)
        for unique in table.uniques:
            yield call("sa.UniqueConstraint", [*map(string, unique.columns), _name(unique.name)], _ROOM)
        for overlap in table.overlaps:
            yield call("_never_twice", _never_twice(table, overlap), _ROOM)
        for index in table.indexes:
            yield call("sa.Index", [string(index.name), *map(string, index.columns), *_where(index)], _ROOM)
        for check in table.checks:
            yield from self._checks(check, self.metadata.tables[table.name])

    def _checks(self, check: Check, table: sa.Table) -> Iterator[str]:
        """A condition, once for both databases if they write it alike."""
        found = conditions_of(check, table)
        if len(found) == 1 and found[0].engine is None:
            texts = {engine: _text(found[0].expression, dialect) for engine, dialect in self.dialects.items()}
            if len(set(texts.values())) == 1:
                yield _check(check.name, texts[Engine.SQLITE])
            else:
                yield from (_check(check.name, text, engine) for engine, text in texts.items())
            return
        for condition in found:
            if condition.engine:
                yield _check(check.name, _text(condition.expression, self.dialects[condition.engine]), condition.engine)


def _check(name: str, text: str, engine: Engine | None = None) -> str:
    return call("_check", [string(name), string(text), *([string(engine.value)] if engine else [])], _ROOM)


def _text(expression: sa.ColumnElement[Any], dialect: Dialect) -> str:
    options = {"literal_binds": True, "include_table": False}
    return str(expression.compile(dialect=dialect, compile_kwargs=options))


def _sql_type(column_type: ColumnType) -> str:
    if column_type.primitive == Primitive.DECIMAL:
        return f"sa.Numeric({column_type.precision}, {column_type.scale})"
    return _TYPES[column_type.primitive]


def _never_twice(table: Table, overlap: Named) -> Iterator[str]:
    yield string(overlap.name)
    yield strings(overlap.columns)
    yield strings((table.role(Role.EFFECT_FROM), table.role(Role.EFFECT_TO)))
    if overlap.current:
        yield string(overlap.current)


def _where(index: Named) -> Iterator[str]:
    if index.current:
        condition = f"sa.column({string(index.current)}).is_(None)"
        yield from (f"postgresql_where={condition}", f"sqlite_where={condition}")


def _name(name: str) -> str:
    return f"name={string(name)}"


def _foreign_key(key: ForeignKey) -> Iterator[str]:
    yield f"[{string(key.column)}]"
    yield f"[{string(f'{key.table}.{key.target}')}]"
    yield _name(key.name)
    if key.cascades:
        yield 'ondelete="CASCADE"'
    if key.deferred:
        yield from ("use_alter=True", "deferrable=True", 'initially="DEFERRED"')


def _dialects() -> Mapping[Engine, Dialect]:
    """Dialects that print texts as they are, without doubling `%` or backslashes for a driver."""
    server = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    server._backslash_escapes = False  # noqa: SLF001 - as the standard has it
    return {Engine.POSTGRESQL: server, Engine.SQLITE: sqlite.dialect(paramstyle="named")}

"""SQL text of names and expressions, always quoted by the dialect of the database."""

from collections.abc import Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import Dialect

from sporbar.emit.naming import limited
from sporbar.projections.relational.metadata import type_of
from sporbar.projections.relational.shape import Engine, Table


@cache
def _dialect(engine: Engine) -> Dialect:
    """A dialect that prints texts as they are, without doubling `%` or backslashes for a driver."""
    if engine == Engine.SQLITE:
        return sqlite.dialect(paramstyle="named")
    dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    dialect._backslash_escapes = False  # noqa: SLF001 - as the standard has it
    return dialect


def compiled(element: sa.ClauseElement, engine: Engine) -> str:
    """An expression or query with its values in it, on one line."""
    return str(element.compile(dialect=_dialect(engine), compile_kwargs={"literal_binds": True})).replace(" \n", " ")


def name(wanted: str, engine: Engine) -> str:
    """A name, in quotes where it needs them."""
    return str(_dialect(engine).identifier_preparer.quote(wanted))


def names(wanted: Iterable[str], engine: Engine) -> str:
    """Names with commas between them."""
    return ", ".join(name(each, engine) for each in wanted)


def aside_name(table: Table, aside: str) -> str:
    """What a thing beside a table is called: one of its kinds, and after a blank what tells it from its like."""
    kind, _, suffix = aside.partition(" ")
    return limited(table.asides[kind] + suffix)


def text(value: str, engine: Engine) -> str:
    """A literal of a text."""
    return compiled(sa.literal(value), engine)


def as_table(table: Table, alias: str = "") -> sa.TableClause:
    """A table for queries; under another name it stands for a row of a trigger."""
    columns: list[sa.ColumnClause[Any]] = [sa.column(column.name, type_of(column.type)) for column in table.columns]
    return sa.table(alias or table.name, *columns)

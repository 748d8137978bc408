"""The current versions of objects as a view, and those of any day and moment as a function."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from sporbar.projections.relational.names import Names
from sporbar.projections.relational.shape import Engine, Link, Table
from sporbar.projections.relational.statements.periods import at
from sporbar.projections.relational.statements.text import as_table, compiled, name

_TODAY: Mapping[Engine, sa.ColumnElement[Any]] = {
    Engine.POSTGRESQL: sa.func.current_date(),
    Engine.SQLITE: sa.func.date("now", "localtime"),
}
_EFFECT: sa.ColumnElement[Any] = sa.literal_column("$1")
_REGISTERED: sa.ColumnElement[Any] = sa.literal_column("$2")


def version_views(table: Table, tables: Mapping[str, Table], engine: Engine) -> Iterator[str]:
    """The view and, where the database has such functions, the function of a table of versions."""
    query = compiled(_versions(table, tables, _TODAY[engine], None), engine)
    view = name(table.asides["gaeldende"], engine)
    rights = " WITH (security_invoker = true)" if engine == Engine.POSTGRESQL else ""
    yield f"CREATE VIEW {view}{rights} AS\n{query}"
    if engine == Engine.POSTGRESQL:
        yield _function(table, tables, view)


def _function(table: Table, tables: Mapping[str, Table], view: str) -> str:
    """The rights of the caller hold inside it, and the names in it are bound when it is made."""
    parameters = ["virkningstid date DEFAULT CURRENT_DATE"]
    if table.history == "bitemporal":
        parameters.append("registreringstid timestamptz DEFAULT now()")
    function = name(table.asides["pr"], Engine.POSTGRESQL)
    query = compiled(_versions(table, tables, _EFFECT, _REGISTERED), Engine.POSTGRESQL)
    head = f"CREATE FUNCTION {function}({', '.join(parameters)}) RETURNS SETOF {view} LANGUAGE sql STABLE"
    return f"{head}\nBEGIN ATOMIC\n    {query};\nEND"


def lineage(table: Table, tables: Mapping[str, Table]) -> list[Table]:
    """The tables that hold an object of the class, the topmost first."""
    above = lineage(tables[table.parent], tables) if table.parent else []
    return [*above, table]


def _versions(
    table: Table, tables: Mapping[str, Table], effect: sa.ColumnElement[Any], registered: sa.ColumnElement[Any] | None
) -> sa.Select[Any]:
    found = lineage(table, tables)
    rows, source = joined(found)
    return sa.select(*columns_of(found, rows)).select_from(source).where(*at(found[0], rows[0], effect, registered))


def joined(found: list[Table]) -> tuple[list[sa.TableClause], sa.FromClause]:
    """The tables of a lineage, and all of them joined."""
    rows = list(map(as_table, found))
    source: sa.FromClause = rows[0]
    for table, above, below in zip(found[1:], rows, rows[1:], strict=False):
        key = next(key for key in table.foreign_keys if key.link == Link.PARENT)
        source = source.join(below, below.c[key.column] == above.c[key.target])
    return rows, source


def columns_of(found: list[Table], rows: list[sa.TableClause]) -> Iterator[sa.ColumnElement[Any]]:
    """All columns of a lineage once; the key that joins the tables only in the first."""
    taken = Names()
    for table, row in zip(found, rows, strict=True):
        keys = {key.column for key in table.foreign_keys if key.link == Link.PARENT}
        for column in table.columns:
            if column.name not in keys:
                wanted = taken.take(column.name, table.name)
                yield row.c[column.name] if wanted == column.name else row.c[column.name].label(wanted)

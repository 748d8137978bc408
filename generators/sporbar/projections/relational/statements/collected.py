"""All statements beside the tables, in an order in which they can be executed."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sporbar.projections.relational.shape import ENGINES, Engine, Relational, Table, TableKind
from sporbar.projections.relational.statements.access import PSEUDONYMS, grants, is_masked, masked_view, roles
from sporbar.projections.relational.statements.postgresql_triggers import EXTENSION, FUNCTIONS, postgresql_triggers
from sporbar.projections.relational.statements.row_security import row_security
from sporbar.projections.relational.statements.sqlite_triggers import sqlite_triggers
from sporbar.projections.relational.statements.views import version_views


class Statement(NamedTuple):
    """A statement of one database; without a table it comes before all of them, else right after its table."""

    table: str
    engine: Engine
    text: str


def statements_of(relational: Relational) -> tuple[Statement, ...]:
    """The statements for both databases; none for a model that asks for no history and restricts nothing."""
    tables = {table.name: table for table in relational.tables}
    before = (Statement("", Engine.POSTGRESQL, text) for text in _before(relational))
    after = (
        Statement(table.name, engine, text)
        for table in relational.tables
        for engine in ENGINES
        for text in _after(table, tables, engine, relational.roles)
    )
    return (*before, *after)


def _before(relational: Relational) -> Iterator[str]:
    if any(table.history for table in relational.tables):
        yield EXTENSION
        yield from FUNCTIONS
    if relational.roles:
        yield from roles(relational.roles)
    if any(map(is_masked, relational.tables)):
        yield from PSEUDONYMS


def _after(table: Table, tables: Mapping[str, Table], engine: Engine, prefix: str) -> Iterator[str]:
    on_server = engine == Engine.POSTGRESQL
    yield from (postgresql_triggers if on_server else sqlite_triggers)(table, tables)
    if table.history and table.kind == TableKind.OBJECTS:
        yield from version_views(table, tables, engine)
    if on_server:
        yield from row_security(table, tables)
    if on_server and prefix:
        yield from grants(table, prefix)
        yield from masked_view(table, tables, prefix)

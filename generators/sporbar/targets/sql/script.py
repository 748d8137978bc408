"""A database schema as one script."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.schema import AddConstraint, CreateIndex, CreateTable, SetColumnComment, SetTableComment

from sporbar.emit.labels import label
from sporbar.graph import Graph
from sporbar.projections.relational import Column, Engine, Relational, Table
from sporbar.projections.relational.comments import comment_lines
from sporbar.projections.relational.metadata import metadata_of
from sporbar.projections.relational.statements import statements_of
from sporbar.targets.sql.dialects import comment, dialect_of, statement

_PREPARATION = {
    Engine.POSTGRESQL: "SET standard_conforming_strings = on;",
    Engine.SQLITE: "PRAGMA foreign_keys = ON;",
}
_NUL = str.maketrans({"\0": "\N{REPLACEMENT CHARACTER}"})


def script(graph: Graph, relational: Relational, engine: Engine) -> str:
    """All statements in an order in which they can be executed, as one transaction."""
    return "\n\n".join(_Script(graph, relational, engine).blocks())


class _Script:
    """Prints the tables for one engine."""

    def __init__(self, graph: Graph, relational: Relational, engine: Engine) -> None:
        self.workspace = graph.workspace
        self.language = self.workspace.text("language")
        self.relational = relational
        self.engine = engine
        self.dialect: Dialect = dialect_of(engine)
        self.metadata = metadata_of(relational.tables)
        self.beside: dict[str, list[str]] = {}
        for found in statements_of(relational):
            if found.engine == engine:
                self.beside.setdefault(found.table, []).append(f"{found.text};")

    def blocks(self) -> Iterator[str]:
        yield self._header()
        yield f"{_PREPARATION[self.engine]}\n\nBEGIN;"
        yield from self.beside.get("", ())
        for table in self.relational.tables:
            yield "\n".join(self._table(table))
        deferred = list(self._deferred())
        if deferred:
            yield "\n".join(deferred)
        yield "COMMIT;"

    def _header(self) -> str:
        title, version = self.workspace.text("title"), self.workspace.text("version")
        name = {Engine.POSTGRESQL: "PostgreSQL", Engine.SQLITE: "SQLite"}[self.engine]
        lines = label("sql_header", self.language).format(title=title, version=version, engine=name)
        return comment(lines)

    def _table(self, table: Table) -> Iterator[str]:
        found = self.metadata.tables[table.name]
        yield comment(f"{table.name}: {table.provenance.element}, {table.provenance.place}")
        if self.engine == Engine.SQLITE:
            yield from self._comment_lines(table)
        yield statement(CreateTable(found), self.dialect)
        for index in sorted(found.indexes, key=lambda index: str(index.name)):
            yield statement(CreateIndex(index), self.dialect)
        if self.engine == Engine.POSTGRESQL:
            yield from self._comments(table, found)
        yield from self.beside.get(table.name, ())

    def _comment_lines(self, table: Table) -> Iterator[str]:
        """What PostgreSQL keeps in the catalogue, for an engine that has no comments there."""
        yield comment(self._text(table))
        for column in table.columns:
            yield comment(f"{column.name}: {' · '.join(self._lines(column))}", "  ")

    def _comments(self, table: Table, found: sa.Table) -> Iterator[str]:
        found.comment = self._text(table)
        yield statement(SetTableComment(found), self.dialect)
        for column in table.columns:
            found.c[column.name].comment = self._text(column)
            yield statement(SetColumnComment(found.c[column.name]), self.dialect)

    def _text(self, unit: Table | Column) -> str:
        return "\n".join(self._lines(unit)).translate(_NUL)

    def _lines(self, unit: Table | Column) -> Iterator[str]:
        return comment_lines(unit, self.language)

    def _deferred(self) -> Iterator[str]:
        """Keys of tables that wait for each other; SQLite takes them with the tables."""
        if self.engine == Engine.SQLITE:
            return
        for table in self.relational.tables:
            found = self.metadata.tables[table.name]
            wanted = {key.name for key in table.foreign_keys if key.deferred}
            for key in sorted(found.foreign_key_constraints, key=lambda key: str(key.name)):
                if key.name in wanted:
                    yield statement(AddConstraint(key), self.dialect)

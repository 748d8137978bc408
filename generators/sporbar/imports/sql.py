"""SQL definitions to a draft: CREATE TABLE, TYPE and DOMAIN, ALTER TABLE, COMMENT ON, unique indexes."""

import logging
from collections import Counter
from dataclasses import dataclass, field, replace

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.report import Report
from sporbar.imports.source import Request, read_text
from sporbar.imports.sql_columns import Definitions, table_name
from sporbar.imports.sql_repair import repaired
from sporbar.imports.sql_statements import Statement, statements
from sporbar.imports.tables import Column, Database, Table
from sporbar.imports.tables_draft import Conversion

_LONGEST = 2_000_000
_DEFINING = ("CREATE", "ALTER", "COMMENT")
_SILENT = ("SET", "BEGIN", "COMMIT", "START", "USE", "PRAGMA", "SELECT", "LOCK", "UNLOCK", "PRINT", "EXIT", "REM")
"""Statements that say nothing about the data."""


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a script.

    Raises:
        ImportFaultError: the file cannot be read, or the script defines no table.
    """
    path, dialect = request.path, request.dialect or "postgres"
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)  # what it cannot parse is in the report
    script = _Script(path.name, dialect, report)
    for statement in statements(read_text(path), dialect):
        script.take(statement)
    script.finish()
    if not script.database.tables:
        raise ImportFaultError(f"{path} defines no table (read as {dialect}; another dialect is chosen with --dialect)")
    Conversion(script.database, draft, report).convert()


@dataclass
class _Script:
    """What the statements of a script define."""

    name: str
    dialect: str
    report: Report
    database: Database = field(default_factory=Database)
    skipped: Counter[str] = field(default_factory=Counter)

    def take(self, statement: Statement) -> None:
        """Take up what a statement defines, or report that it is left out."""
        first = statement.words[0] if statement.words else ""
        if first not in _DEFINING:
            if first and first not in _SILENT:
                self.skipped[first] += 1
            return
        place = f"{self.name}:{statement.line}"
        parsed = self._parsed(statement)
        if parsed is None:
            self.report.leave_out(place, f"a statement that cannot be read: {_head(statement)}")
        elif statement.words[:2] == ("CREATE", "DOMAIN"):
            self._domain(parsed, place)
        elif not self._defined(parsed, place):
            self.report.leave_out(place, _head(statement))

    def finish(self) -> None:
        """Report how many statements of a kind are left out."""
        for kind, count in sorted(self.skipped.items()):
            self.report.leave_out(self.name, f"{count} statements {kind}")

    def _parsed(self, statement: Statement) -> exp.Expression | None:
        if len(statement.text) > _LONGEST:
            return None
        for text in repaired(statement.text, self.dialect):
            try:
                found = sqlglot.parse_one(text, dialect=self.dialect)
            except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError, IndexError, KeyError):
                continue
            if isinstance(found, exp.Expression) and not isinstance(found, exp.Command):
                return found
        return None

    def _defined(self, parsed: exp.Expression, place: str) -> bool:
        if isinstance(parsed, exp.Create):
            return self._created(parsed, place)
        if isinstance(parsed, exp.Comment):
            return self._commented(parsed)
        if isinstance(parsed, exp.Alter):
            return self._altered(parsed, place)
        return False

    def _created(self, created: exp.Create, place: str) -> bool:
        kind = str(created.args.get("kind") or "").upper()
        if kind == "TABLE" and isinstance(created.this, exp.Schema):
            table = Table(table_name(created.this.this), place)
            if table.name.lower() in self.database.tables:
                return False
            self.database.tables[table.name.lower()] = table
            self._definitions(table, place).create(created)
            return True
        if kind == "TYPE" and isinstance(created.expression, exp.DataType):
            values = tuple(each.name for each in created.expression.expressions if isinstance(each, exp.Literal))
            self.database.enums[created.this.name.lower()] = values
            return bool(values)
        if kind == "INDEX":
            return self._indexed(created)
        return kind == "SCHEMA"

    def _domain(self, parsed: exp.Expression, place: str) -> None:
        """A type that restricts another one; the parser has got it as a table with one column."""
        if isinstance(parsed, exp.Create) and isinstance(parsed.this, exp.Schema):
            table = Table(table_name(parsed.this.this), place)
            self._definitions(table, place).create(parsed)
            column = table.column("value")
            if column:
                self.database.domains[table.name.lower()] = replace(column, name=table.name)

    def _definitions(self, table: Table, place: str) -> Definitions:
        return Definitions(table, self.database, self.report, self.dialect, place)

    def _indexed(self, created: exp.Create) -> bool:
        """A unique index is a unique key; any other one says nothing about the data."""
        index = created.this
        table = self.database.tables.get(table_name(index.args.get("table")).lower()) if index else None
        if not created.args.get("unique"):
            return True
        parameters = index.args.get("params") if index else None
        columns = parameters.args.get("columns") or [] if parameters else []
        names = tuple(each.this.name for each in columns if isinstance(each.this, exp.Column))
        if table is None or len(names) != len(columns) or (parameters and parameters.args.get("where")):
            return False
        table.uniques.append(names)
        return True

    def _commented(self, comment: exp.Comment) -> bool:
        text = comment.expression.name if comment.expression else ""
        if comment.args.get("kind") == "TABLE":
            table = self.database.tables.get(table_name(comment.this).lower())
            if table:
                table.comment = text
            return table is not None
        if comment.args.get("kind") == "COLUMN" and isinstance(comment.this, exp.Column):
            table = self.database.tables.get(comment.this.table.lower())
            column: Column | None = table.column(comment.this.name) if table else None
            if column:
                column.comment = text
            return column is not None
        return False

    def _altered(self, altered: exp.Alter, place: str) -> bool:
        table = self.database.tables.get(table_name(altered.this).lower())
        return table is not None and self._definitions(table, place).alter(altered)


def _head(statement: Statement) -> str:
    return " ".join(statement.text.split())[:80]

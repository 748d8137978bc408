"""A live database to a draft: its tables are reflected, read only; no row is read."""

import sqlite3
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlglot
from sqlalchemy import URL, Engine, Inspector, create_engine, inspect, make_url
from sqlalchemy.exc import ArgumentError, SAWarning, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlalchemy.types import ARRAY, Enum, TypeEngine
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.report import Report
from sporbar.imports.source import Request
from sporbar.imports.sql_columns import Definitions
from sporbar.imports.sql_types import known_type
from sporbar.imports.tables import Column, Database, ForeignKey, Table
from sporbar.imports.tables_draft import Conversion

_HERE = ("localhost", "127.0.0.1", "::1")
_DIALECTS = {"postgresql": "postgres", "sqlite": "sqlite"}
_READ_ONLY = "-c default_transaction_read_only=on -c statement_timeout=60000"


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a database.

    Raises:
        ImportFaultError: the address is none, is not on this machine, or the database cannot be read.
    """
    try:
        address = make_url(request.source)
    except (ArgumentError, ValueError):
        raise ImportFaultError("this is no address of a database, such as sqlite:///file.db") from None
    engine = _engine(address, request.folder)
    try:
        database = _reflected(engine, report)
    except (SQLAlchemyError, sqlite3.Error, UnicodeDecodeError) as fault:
        raise ImportFaultError(f"the database cannot be read: {_told(fault, address)}") from None
    finally:
        engine.dispose()
    if not database.tables:
        raise ImportFaultError("the database has no tables")
    Conversion(database, draft, report).convert()


def _told(fault: Exception, address: URL) -> str:
    """The first line of what the driver says, without the password."""
    text = str(getattr(fault, "orig", None) or fault).strip().split("\n")[0]
    return text.replace(address.password, "…") if address.password else text


def _engine(address: URL, folder: Path) -> Engine:
    kind = address.get_backend_name()
    if kind == "sqlite":
        return create_engine("sqlite://", creator=_sqlite(folder / (address.database or "")), poolclass=NullPool)
    if kind != "postgresql":
        raise ImportFaultError(
            f"databases of the kind '{kind}' are not read; import their DDL with 'sporbar import sql'"
        )
    socket = address.query.get("host")  # a socket is a folder
    is_here = isinstance(socket, str) and socket.startswith("/") and not address.host
    host = None if is_here else address.host or "localhost"
    if not (is_here or (host in _HERE and "host" not in address.query)) or set(address.query) - {"sslmode", "host"}:
        raise ImportFaultError("only databases on this machine are read; reach another one through a tunnel")
    local = address.set(drivername="postgresql+psycopg", host=host)
    arguments = {"options": _READ_ONLY, "connect_timeout": 10}
    try:
        return create_engine(local, poolclass=NullPool, connect_args=arguments)
    except ModuleNotFoundError:
        raise ImportFaultError("the driver for PostgreSQL is missing; install psycopg") from None


def _sqlite(path: Path) -> Callable[[], sqlite3.Connection]:
    if not path.is_file():
        raise ImportFaultError(f"{path.name or 'the database'} does not exist")
    return lambda: sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)


def _reflected(engine: Engine, report: Report) -> Database:
    with warnings.catch_warnings(), engine.connect() as connection:
        warnings.simplefilter("ignore", SAWarning)  # types it does not know are in the report
        reflection = _Reflection(inspect(connection), report, _DIALECTS[engine.dialect.name])
        reflection.run()
        return reflection.database


@dataclass
class _Reflection:
    """What the catalogue of a database says."""

    inspector: Inspector
    report: Report
    dialect: str
    database: Database = field(default_factory=Database)

    def run(self) -> None:
        names = self.inspector.get_table_names()
        for name in names:
            self.database.tables[name.lower()] = self._table(name)
        for name in self.inspector.get_view_names():
            self.report.leave_out(f"view {name}", "views are not carried over")

    def _table(self, name: str) -> Table:
        inspector, table = self.inspector, Table(name, f"table {name}")
        table.comment = self._comment(name)
        definitions = Definitions(table, self.database, self.report, self.dialect, table.place)
        for found in inspector.get_columns(name):
            column = self._column(dict(found), table)
            table.columns[column.name.lower()] = column
            default = self._parsed(found.get("default"))
            if default is not None:
                definitions.default(column, default)
        table.primary_key = tuple(inspector.get_pk_constraint(name)["constrained_columns"])
        for unique in inspector.get_unique_constraints(name):
            table.uniques.append(tuple(str(column) for column in unique["column_names"]))
        for key in inspector.get_foreign_keys(name):
            columns, target = tuple(key["constrained_columns"]), tuple(key["referred_columns"])
            table.foreign_keys.append(ForeignKey(columns, key["referred_table"], target))
        for check in inspector.get_check_constraints(name):
            condition = self._parsed(check["sqltext"])
            if condition is not None:
                definitions.check(condition)
            else:
                table.conditions.append(check["sqltext"])
        return table

    def _comment(self, name: str) -> str:
        try:
            return self.inspector.get_table_comment(name)["text"] or ""
        except NotImplementedError:
            return ""

    def _column(self, found: dict[str, Any], table: Table) -> Column:
        column = Column(found["name"], place=f"{table.name}.{found['name']}")
        column.required, column.comment = not found["nullable"], found.get("comment") or ""
        kind: TypeEngine[Any] = found["type"]
        if isinstance(kind, ARRAY):
            column.is_array, kind = True, kind.item_type
        if isinstance(kind, Enum) and kind.enums:
            self._enum(column, kind)
            return column
        column.source_type = _text(kind)
        known = known_type(column.source_type)
        if known is None:
            text = f"the type {column.source_type or 'of no name'}; it is taken as text"
            self.report.leave_out(column.place, text)
            return column
        column.type, column.scale, column.length, column.pattern = (*known[:3], known.pattern)
        return column

    def _enum(self, column: Column, kind: Enum) -> None:
        if kind.name:
            self.database.enums[kind.name.lower()] = tuple(kind.enums)
            column.enum = kind.name
        else:
            column.values = tuple(kind.enums)

    def _parsed(self, text: str | None) -> exp.Expression | None:
        """A condition or default; None when there is none or it cannot be read."""
        if not text:
            return None
        try:
            found = sqlglot.parse_one(text, dialect=self.dialect)
        except (SqlglotError, RecursionError, ValueError):
            return None
        return found if isinstance(found, exp.Expression) and not isinstance(found, exp.Command) else None


def _text(kind: TypeEngine[Any]) -> str:
    try:
        return str(kind)
    except (SQLAlchemyError, NotImplementedError):
        return ""

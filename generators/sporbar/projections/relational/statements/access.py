"""Who may see what: roles by sensitivity, and views without numbers and birthdays of persons."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from sporbar.projections.relational.shape import LEVELS, Column, Engine, Masking, Table, TableKind
from sporbar.projections.relational.statements.row_security import tenant_condition
from sporbar.projections.relational.statements.text import as_table, compiled, name, names, text

_SERVER = Engine.POSTGRESQL
_ANALYST_LEVEL = 1
"""The most sensitive data that stand unmasked in masked views."""
KEY_TABLE = "pseudonymnoegle"
PSEUDONYMS = (
    "CREATE EXTENSION IF NOT EXISTS pgcrypto",
    f"""CREATE TABLE IF NOT EXISTS {KEY_TABLE} (
    ene boolean DEFAULT true PRIMARY KEY CHECK (ene),
    noegle bytea NOT NULL CHECK (octet_length(noegle) >= 32)
)""",
    f"REVOKE ALL ON {KEY_TABLE} FROM PUBLIC",
)
"""The key of pseudonyms, one for a database: only the owner, and with its rights the views, can read it."""


def application(prefix: str) -> str:
    """The role of the application."""
    return f"{prefix}_applikation"


def analyst(prefix: str) -> str:
    """The role of those who see masked views."""
    return f"{prefix}_analyse"


def reader(prefix: str, level: int) -> str:
    """The role of those who may read data up to a degree of sensitivity."""
    return f"{prefix}_laes_{LEVELS[level].lower()}"


def roles(prefix: str) -> Iterator[str]:
    """The roles, as far as they are missing and the owner may make them."""
    for role in (application(prefix), analyst(prefix), *(reader(prefix, level) for level in range(len(LEVELS)))):
        yield (
            f"DO $rolle$\nBEGIN\n"
            f"    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {text(role, _SERVER)}) THEN\n"
            f"        CREATE ROLE {name(role, _SERVER)} NOLOGIN;\n    END IF;\n"
            f"EXCEPTION\n    WHEN insufficient_privilege THEN\n"
            f"        RAISE NOTICE 'role % is missing and may not be made', {text(role, _SERVER)};\n"
            f"    WHEN duplicate_object OR unique_violation THEN\n        NULL;\nEND\n$rolle$"
        )


def grants(table: Table, prefix: str) -> Iterator[str]:
    """What the application, the readers of each degree and the analysts may do with a table."""
    on = name(table.name, _SERVER)
    changes = "SELECT, INSERT, UPDATE" if table.identity or table.frozen else "SELECT, INSERT, UPDATE, DELETE"
    yield _to(application(prefix), f"GRANT {changes} ON {on}")
    if table.history and table.kind == TableKind.OBJECTS:
        view = name(table.asides["gaeldende"], _SERVER)
        yield _to(application(prefix), f"GRANT SELECT ON {view}")
    for level in range(len(LEVELS)):
        columns = [column.name for column in table.columns if column.level <= level]
        if columns:
            yield _to(reader(prefix, level), f"GRANT SELECT ({names(columns, _SERVER)}) ON {on}")


def _to(role: str, grant: str) -> str:
    """A grant to a role, if there is one."""
    return (
        f"DO $adgang$\nBEGIN\n    IF EXISTS (SELECT FROM pg_roles WHERE rolname = {text(role, _SERVER)}) THEN\n"
        f"        {grant} TO {name(role, _SERVER)};\n    END IF;\nEND\n$adgang$"
    )


def masked_view(table: Table, tables: Mapping[str, Table], prefix: str) -> Iterator[str]:
    """A view without numbers and days that tell who somebody is; it says itself whose rows are seen.

    It runs with the rights of its owner, because those who use it may not read what it masks. So it does not rest on
    policies, which do not bind every owner.
    """
    if not is_masked(table):
        return
    rows = as_table(table)
    shown = [_shown(column, rows) for column in table.columns if column.level <= _ANALYST_LEVEL or _hides(column)]
    query = sa.select(*shown).select_from(rows)
    condition = tenant_condition(table, tables, rows)
    query = query if condition is None else query.where(condition)
    view = name(table.asides["maskeret"], _SERVER)
    yield f"CREATE VIEW {view} WITH (security_barrier = true) AS\n{compiled(query, _SERVER)}"
    yield _to(analyst(prefix), f"GRANT SELECT ON {view}")


def is_masked(table: Table) -> bool:
    """Whether a table holds something that tells who somebody is."""
    return any(map(_hides, table.columns))


def _hides(column: Column) -> bool:
    return column.masking != Masking.NONE


def _shown(column: Column, rows: sa.TableClause) -> sa.ColumnElement[Any]:
    value = rows.c[column.name]
    if column.masking == Masking.YEAR:
        return sa.cast(sa.extract("year", value), sa.Integer).label(column.name)
    if column.masking == Masking.PSEUDONYM:
        return _pseudonym(value).label(column.name)
    return value


def _pseudonym(value: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """A keyed digest of the whole value: nothing of it shows, and without the key nobody can try all numbers."""
    key: sa.ColumnClause[Any] = sa.column("noegle")
    secret = sa.select(key).select_from(sa.table(KEY_TABLE)).scalar_subquery()
    digest = sa.func.hmac(sa.func.convert_to(sa.cast(value, sa.Text), "UTF8"), secret, "sha256")
    return sa.func.encode(digest, "hex")

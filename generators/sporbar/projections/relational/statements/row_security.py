"""Row-level security: a session sees the rows of one tenant, and of none until it has said which."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from sporbar.projections.relational.metadata import type_of
from sporbar.projections.relational.shape import Engine, ForeignKey, Link, Table
from sporbar.projections.relational.statements.text import as_table, compiled, name

Condition = sa.ColumnElement[bool]
_SERVER = Engine.POSTGRESQL


def row_security(table: Table, tables: Mapping[str, Table]) -> Iterator[str]:
    """The policy of a table, which binds its owner too; nothing for rows that are everybody's."""
    condition = tenant_condition(table, tables, as_table(table))
    if condition is None:
        return
    found = name(table.name, _SERVER)
    yield f"ALTER TABLE {found} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {found} FORCE ROW LEVEL SECURITY"
    rule = compiled(condition, _SERVER)
    policy = name(table.asides["adskillelse"], _SERVER)
    yield f"CREATE POLICY {policy} ON {found} USING ({rule}) WITH CHECK ({rule})"


def tenant_condition(
    table: Table, tables: Mapping[str, Table], rows: sa.TableClause, seen: tuple[str, ...] = ()
) -> Condition | None:
    """That a row is the tenant's: by its own column, else as a part of something that is.

    It asks for the owner's column itself and not for the rows that the owner's policy leaves, so that it holds in views
    that run with other rights too. None: nothing says whose the rows are.
    """
    if table.tenant:
        return _is_tenants(table, rows)
    found = [
        condition
        for key in table.foreign_keys
        if key.link in (Link.PARENT, Link.OWNER) and not key.deferred and key.table not in (*seen, table.name)
        if (condition := _through(key, rows, tables, (*seen, table.name))) is not None
    ]
    return sa.or_(*found) if found else None


def _is_tenants(table: Table, rows: sa.TableClause) -> Condition:
    """An empty setting is no tenant: a connection that is used again has that, not an unset one."""
    kind = type_of(table.column(table.tenant).type)
    setting: sa.ColumnElement[Any] = sa.func.nullif(sa.func.current_setting(table.setting, sa.true()), "")
    return rows.c[table.tenant] == sa.cast(setting, kind)


def _through(
    key: ForeignKey, rows: sa.TableClause, tables: Mapping[str, Table], seen: tuple[str, ...]
) -> Condition | None:
    owner = tables[key.table]
    owners = as_table(owner)
    condition = tenant_condition(owner, tables, owners, seen)
    if condition is None:
        return None
    mine = owners.c[key.target] == _outer(rows, key.column)
    return sa.exists(sa.literal_column("1")).select_from(owners).where(mine, condition)


def _outer(rows: sa.TableClause, column: str) -> sa.ColumnElement[Any]:
    """A column of the row that a policy judges: as a column of a table it would be asked for in the inner query."""
    return sa.literal_column(f"{name(rows.name, _SERVER)}.{name(column, _SERVER)}")

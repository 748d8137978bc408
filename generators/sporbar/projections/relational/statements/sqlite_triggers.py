"""Triggers of SQLite: what PostgreSQL says by exclusion constraints and functions."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from sporbar.projections.relational.shape import Engine, ForeignKey, Link, Named, Role, Table
from sporbar.projections.relational.statements.periods import overlapping
from sporbar.projections.relational.statements.text import as_table, aside_name, compiled, name, names, text

_LITE = Engine.SQLITE
_CHANGE = "history may not be changed: close the registration and add a new one"
_OVERLAP = "two versions have effect at the same time: "
_CLOSED = "the registration is closed"


def sqlite_triggers(table: Table, tables: Mapping[str, Table]) -> Iterator[str]:
    """The triggers of a table of versions, or of rows that belong to one."""
    if table.identity:
        yield _name_object(table, tables[table.identity])
        for place, overlap in enumerate(table.overlaps):
            yield from _overlap(table, overlap, place)
    if table.identity and table.history == "bitemporal":
        yield from _guard(table, _changed(table))
    elif table.frozen:
        yield from _guard(table, "1")
        yield from _closed(table, tables)


def _trigger(table: Table, aside: str, event: str, condition: str, action: str) -> str:
    trigger = name(aside_name(table, aside), _LITE)
    when = f"\nWHEN {condition}" if condition else ""
    head = f"CREATE TRIGGER {trigger} BEFORE {event} ON {name(table.name, _LITE)} FOR EACH ROW{when}"
    return f"{head}\nBEGIN\n    {action};\nEND"


def _refuse(message: str) -> str:
    return f"SELECT RAISE(ABORT, {text(message, _LITE)})"


def _name_object(table: Table, identity: Table) -> str:
    """A new version names its object; the object is entered with its first version."""
    columns = [table.identity_key, *([table.tenant] if identity.tenant else [])]
    wanted = [identity.primary_key[0], *([identity.tenant] if identity.tenant else [])]
    values = ", ".join(f"NEW.{name(column, _LITE)}" for column in columns)
    into = name(identity.name, _LITE)
    known = f"SELECT 1 FROM {into} WHERE {name(wanted[0], _LITE)} = NEW.{name(table.identity_key, _LITE)}"  # noqa: S608 - names are quoted
    action = f"INSERT INTO {into} ({names(wanted, _LITE)}) SELECT {values} WHERE NOT EXISTS ({known})"
    return _trigger(table, "objektnavn", "INSERT", "", action)


def _overlap(table: Table, overlap: Named, place: int) -> Iterator[str]:
    old, new = as_table(table), as_table(table, "NEW")
    row = table.primary_key[0]
    same = [old.c[column] == new.c[column] for column in overlap.columns]
    found: sa.Select[Any] = (
        sa.select(sa.literal_column("1"))
        .select_from(old)
        .where(*same, old.c[row] != new.c[row], overlapping(table, old, new, overlap.current))
    )
    condition = f"EXISTS ({_plain(found, table)})"
    for event in ("INSERT", "UPDATE"):
        yield _trigger(table, f"overlap _{event.lower()}_{place}", event, condition, _refuse(_OVERLAP + overlap.name))


def _plain(query: sa.Select[Any], table: Table) -> str:
    """A query inside a trigger, where the row is known and no table of its name may be asked for."""
    rows, new = name(table.name, _LITE), name("NEW", _LITE)
    return compiled(query, _LITE).replace(f"FROM {rows}, {new} ", f"FROM {rows} ")


def _changed(table: Table) -> str:
    """Whether an update does anything else than closing a registration that is open."""
    closing = table.role(Role.REGISTERED_TO)
    kept = [column.name for column in table.columns if column.name != closing]
    differs = " OR ".join(f"OLD.{name(column, _LITE)} IS NOT NEW.{name(column, _LITE)}" for column in kept)
    end = name(closing, _LITE)
    return f"OLD.{end} IS NOT NULL OR NEW.{end} IS NULL OR {differs}"


def _guard(table: Table, changed: str) -> Iterator[str]:
    yield _trigger(table, "vagt _update", "UPDATE", changed, _refuse(_CHANGE))
    yield _trigger(table, "vagt _delete", "DELETE", "", _refuse(_CHANGE))
    rows = name(table.name, _LITE)
    same = " AND ".join(f"{name(key, _LITE)} = NEW.{name(key, _LITE)}" for key in table.primary_key)
    replaced = f"EXISTS (SELECT 1 FROM {rows} WHERE {same})"  # noqa: S608 - names are quoted
    yield _trigger(table, "vagt _replace", "INSERT", replaced, _refuse(_CHANGE))


def _closed(table: Table, tables: Mapping[str, Table]) -> Iterator[str]:
    """Rows that belong to a version come with it, and never to one that is closed."""
    for place, (key, root) in enumerate(version_keys(table, tables)):
        end = name(root.role(Role.REGISTERED_TO), _LITE)
        row = name(root.primary_key[0], _LITE)
        mine = f"{row} = NEW.{name(key.column, _LITE)}"
        is_closed = f"SELECT 1 FROM {name(root.name, _LITE)} WHERE {mine} AND {end} IS NOT NULL"  # noqa: S608 - as above
        condition = f"EXISTS ({is_closed})"
        yield _trigger(table, f"vagt _closed_{place}", "INSERT", condition, _refuse(_CLOSED))


def version_keys(table: Table, tables: Mapping[str, Table]) -> Iterator[tuple[ForeignKey, Table]]:
    """The keys that point to a version, each with the table that has its times."""
    for key in table.foreign_keys:
        root = tables[key.table]
        while root.parent:
            root = tables[root.parent]
        if key.link in (Link.PARENT, Link.OWNER) and root.identity:
            yield key, root

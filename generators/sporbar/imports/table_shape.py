"""What a table stands for: objects, objects that specialise others, or the list of values of an attribute."""

from typing import NamedTuple

from sporbar.imports.tables import Column, Database, Table

_POSITIONS = ("position", "sequence", "ordinal", "idx", "sort_order")
_ENDINGS = ("_id", "_uuid", "_fk")


class ListTable(NamedTuple):
    """A table whose rows are values of an attribute."""

    owner: Table
    value: Column


def lower(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names as databases compare them."""
    return tuple(name.lower() for name in names)


def parent_of(database: Database, table: Table) -> Table | None:
    """The table whose key is the key of this one, so that its rows are the same objects; none in a circle of keys."""
    parent = _key_target(database, table)
    above, seen = parent, {table.name.lower()}
    while above is not None:
        if above.name.lower() in seen:
            return None
        seen.add(above.name.lower())
        above = _key_target(database, above)
    return parent


def _key_target(database: Database, table: Table) -> Table | None:
    if len(table.primary_key) != 1:
        return None
    reference = table.reference(table.primary_key[0])
    target = database.tables.get(reference.table.lower()) if reference else None
    if reference is None or target is None or len(target.primary_key) != 1:
        return None
    return target if not reference.target or lower(reference.target) == lower(target.primary_key) else None


def list_of(database: Database, table: Table) -> ListTable | None:
    """The list that a table holds: a reference to an owner, perhaps a place in the list, and one value."""
    columns = list(table.columns.values())
    values = [column for column in columns[1:] if column.name.lower() not in _POSITIONS]
    if len(values) != 1 or len(columns) > len(values) + 2 or len(table.primary_key) != 2:  # noqa: PLR2004 - owner and one more
        return None
    reference = table.reference(columns[0].name) if columns[0].name.lower() in lower(table.primary_key) else None
    owner = database.tables.get(reference.table.lower()) if reference else None
    return ListTable(owner, values[0]) if owner and owner is not table else None


def without_ending(name: str) -> str:
    """`borrower_id` → `borrower`: the attribute holds the object, not its number."""
    for ending in _ENDINGS:
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name[:-2] if name.endswith("Id") and len(name) > len("Id") else name


def without_owner(table: str, owner: str) -> str:
    """`book_authors` of `book` → `authors`."""
    rest = table[len(owner) :].lstrip("_") if table.lower().startswith(owner.lower()) else ""
    return rest or table

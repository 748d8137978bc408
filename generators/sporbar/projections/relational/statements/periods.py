"""Conditions on the times of rows: half-open periods whose end may be unknown."""

from typing import Any

import sqlalchemy as sa

from sporbar.projections.relational.shape import Role, Table

Condition = sa.ColumnElement[bool]
Value = sa.ColumnElement[Any]


def at(table: Table, rows: sa.FromClause, effect: Value, registered: Value | None) -> list[Condition]:
    """That rows have effect on a day, as it was registered at a moment; without a moment: as it is registered now."""
    found = [_holds(rows.c[table.role(Role.EFFECT_FROM)], rows.c[table.role(Role.EFFECT_TO)], effect)]
    if table.history == "bitemporal":
        end = rows.c[table.role(Role.REGISTERED_TO)]
        start = rows.c[table.role(Role.REGISTERED_FROM)]
        found.append(end.is_(None) if registered is None else _holds(start, end, registered))
    return found


def overlapping(table: Table, one: sa.FromClause, other: sa.FromClause, current: str) -> Condition:
    """That two rows have effect on the same day, both as it is registered now where a history of that is kept."""
    start, end = table.role(Role.EFFECT_FROM), table.role(Role.EFFECT_TO)
    conditions = [_begins_before(one.c[start], other.c[end]), _begins_before(other.c[start], one.c[end])]
    if current:
        conditions += [one.c[current].is_(None), other.c[current].is_(None)]
    return sa.and_(*conditions)


def _holds(start: Value, end: Value, moment: Value) -> Condition:
    return sa.and_(start <= moment, _begins_before(moment, end))


def _begins_before(start: Value, end: Value) -> Condition:
    return sa.or_(end.is_(None), start < end)

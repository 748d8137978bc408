"""The conditions of the tables as SQL expressions, for both databases or for one."""

from collections.abc import Callable, Mapping
from functools import reduce
from typing import NamedTuple

import sqlalchemy as sa

from sporbar.projections.relational.glob import glob_condition
from sporbar.projections.relational.matching import Expression, matching, shape_expression
from sporbar.projections.relational.shape import ENGINES, Check, CheckKind, Engine, Primitive
from sporbar.projections.relational.text_shape import TextShape

Condition = sa.ColumnElement[bool]
Value = sa.ColumnElement[object]


class EngineCondition(NamedTuple):
    """An expression, for one engine or for both."""

    expression: Condition
    engine: Engine | None = None


def conditions_of(check: Check, table: sa.Table) -> list[EngineCondition]:
    """The condition of a check for the engines that can judge it."""
    value: Value = table.c[check.columns[0]]
    if check.kind == CheckKind.TYPE:
        return [EngineCondition(_TYPES[Primitive(str(check.values[0]))](value, check), Engine.SQLITE)]
    if check.kind == CheckKind.MATCHES:
        found = [(_matches(check, value, engine), engine) for engine in ENGINES]
        return [
            EngineCondition(_guarded(check, table, wanted), engine) for wanted, engine in found if wanted is not None
        ]
    if check.kind == CheckKind.MOMENT:
        return [EngineCondition(_is_ordered(value), Engine.SQLITE)]
    if check.kind == CheckKind.BEFORE:
        end = table.c[check.columns[1]]
        return [EngineCondition(sa.or_(end.is_(None), table.c[check.columns[0]] < end))]
    if check.kind in _COUNTS:
        return [EngineCondition(_COUNTS[check.kind](_filled(check, table)))]
    return [EngineCondition(_guarded(check, table, _PLAIN[check.kind](value, check)))]


def _guarded(check: Check, table: sa.Table, condition: Condition) -> Condition:
    """The condition, for rows of some classes only where the check says so."""
    if not check.classes:
        return condition
    return sa.or_(table.c[check.discriminator].not_in(check.classes), condition)


def _matches(check: Check, value: Value, engine: Engine) -> Condition | None:
    found = matching(str(check.values[0]), engine)
    if found is None:
        return None
    if isinstance(found, Expression):
        return value.regexp_match(found.text)
    judge = _judge_by_length if engine == Engine.POSTGRESQL else glob_condition
    return sa.or_(*(judge(value, shape) for shape in found))


def _judge_by_length(value: Value, shape: TextShape) -> Condition:
    length = sa.func.char_length(value)
    least = len(shape.start) + shape.least
    conditions = [value.regexp_match(shape_expression(shape)), length >= least]
    if shape.most is not None:
        conditions.append(length <= len(shape.start) + shape.most)
    return sa.and_(*conditions)


def _filled(check: Check, table: sa.Table) -> sa.ColumnElement[int]:
    """How many of the columns hold something."""
    counts = [sa.case((table.c[name].is_not(None), 1), else_=0) for name in check.columns]
    return reduce(lambda total, one: total + one, counts)


_COUNTS: Mapping[CheckKind, Callable[[sa.ColumnElement[int]], Condition]] = {
    CheckKind.EXACTLY_ONE: lambda count: count == 1,
    CheckKind.AT_MOST_ONE: lambda count: count <= 1,
}
_PLAIN: Mapping[CheckKind, Callable[[Value, Check], Condition]] = {
    CheckKind.ONE_OF: lambda value, check: value.in_(check.values),
    CheckKind.AT_LEAST: lambda value, check: value >= check.values[0],
    CheckKind.AT_MOST: lambda value, check: value <= check.values[0],
    CheckKind.EQUALS: lambda value, check: value == check.values[0],
    CheckKind.PRESENT: lambda value, _check: value.is_not(None),
    CheckKind.NOT_EMPTY: lambda value, _check: value != "",
}


def _is(value: Value, *kinds: str) -> Condition:
    return sa.func.typeof(value).in_((*kinds, "null"))


def _is_decimal(value: Value, check: Check) -> Condition:
    scale = int(str(check.values[1]))
    return sa.and_(_is(value, "integer", "real"), value == sa.func.round(value, scale))


def _is_moment(value: Value, read: Callable[[Value], Value]) -> Condition:
    return sa.or_(value.is_(None), sa.and_(sa.func.typeof(value) == "text", read(value).is_not(None)))


def _is_ordered(value: Value) -> Condition:
    """Whether a moment is written as SQLAlchemy or CURRENT_TIMESTAMP do: then the order of texts is that of moments."""
    seconds = sa.func.substr(value, 1, 19)
    fraction = sa.func.substr(value, 20)
    digits = sa.func.glob("." + "[0-9]" * 6, fraction, type_=sa.Integer) == 1
    exists = seconds.is_(sa.func.strftime("%Y-%m-%d %H:%M:%S", seconds))
    return sa.or_(value.is_(None), sa.and_(sa.func.typeof(value) == "text", exists, sa.or_(fraction == "", digits)))


# SQLite takes any value in any column, so each type is a condition there
_TYPES: Mapping[Primitive, Callable[[Value, Check], Condition]] = {
    Primitive.JSON: lambda value, _check: sa.or_(value.is_(None), sa.func.json_valid(value) == 1),
    Primitive.INTEGER: lambda value, _check: _is(value, "integer"),
    Primitive.FLOAT: lambda value, _check: _is(value, "integer", "real"),
    Primitive.DECIMAL: _is_decimal,
    Primitive.BOOLEAN: lambda value, _check: sa.type_coerce(value, sa.Integer).in_((0, 1)),
    Primitive.DATE: lambda value, _check: value.is_(sa.func.date(value, "+0 days")),
    Primitive.DATETIME: lambda value, _check: _is_moment(value, sa.func.datetime),
    Primitive.TIME: lambda value, _check: _is_moment(value, sa.func.time),
}

"""What values must fulfil, as arguments of pydantic's `Field` and as validators."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from sporbar.projections.relational import CheckKind, ColumnType, Primitive
from sporbar.projections.relational.pattern import parse_pattern
from sporbar.projections.relational.scalar import Rule
from sporbar.projections.relational.shape import Literal
from sporbar.targets.python.code import string


def constraints_of(rules: tuple[Rule, ...], column_type: ColumnType) -> tuple[str, ...]:
    """The conditions on one value: arguments of `Field` first, validators after them."""
    timed = ("BeforeValidator(_with_time)",) if column_type.primitive == Primitive.DATETIME else ()
    found = (*_digits(column_type), *timed, *_bounds(rules, column_type.primitive), *_patterns(rules), *_fixed(rules))
    return tuple(sorted(found, key=is_validator))


def is_validator(constraint: str) -> bool:
    """Whether a constraint is a validator, not an argument of `Field`."""
    return constraint.startswith(("AfterValidator(", "BeforeValidator("))


def value_source(value: Literal, primitive: Primitive = Primitive.TEXT) -> str:
    """A value as Python source; a number as a float where the type is one."""
    if isinstance(value, bool):
        return repr(value)
    if primitive == Primitive.FLOAT:
        return repr(float(str(value)))
    if isinstance(value, int):
        return repr(value)
    if isinstance(value, Decimal):
        return f"Decimal({string(format(value, 'f'))})"
    if isinstance(value, date):
        return f"Date({value.year}, {value.month}, {value.day})"
    return string(value)


def _digits(column_type: ColumnType) -> Iterator[str]:
    if column_type.primitive == Primitive.DECIMAL:
        yield f"max_digits={column_type.precision}"
        yield f"decimal_places={column_type.scale}"


def _bounds(rules: tuple[Rule, ...], primitive: Primitive) -> Iterator[str]:
    least = [rule.values[0] for rule in rules if rule.kind == CheckKind.AT_LEAST]
    most = [rule.values[0] for rule in rules if rule.kind == CheckKind.AT_MOST]
    if least:
        yield f"ge={_bound(max(least, key=_size), primitive, ROUND_CEILING)}"
    if most:
        yield f"le={_bound(min(most, key=_size), primitive, ROUND_FLOOR)}"


def _size(value: Literal) -> Decimal:
    return Decimal(value.toordinal()) if isinstance(value, date) else Decimal(str(value))


def _bound(value: Literal, primitive: Primitive, rounding: str) -> str:
    """A bound in the type of the values that it bounds."""
    if primitive == Primitive.INTEGER:
        return repr(int(Decimal(str(value)).to_integral_value(rounding)))
    return value_source(value, primitive)


def _patterns(rules: tuple[Rule, ...]) -> Iterator[str]:
    """The first pattern is pydantic's own; it cannot look around, and takes only one."""
    taken = False
    for rule in rules:
        parsed = parse_pattern(str(rule.values[0])) if rule.kind == CheckKind.MATCHES else None
        if parsed and not parsed.looks_around and not taken:
            taken = True
            yield f"pattern={string(str(parsed))}"
        elif parsed:
            yield f"AfterValidator(_matching({string(str(parsed))}))"


def _fixed(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        if rule.kind in (CheckKind.EQUALS, CheckKind.ONE_OF):
            values = ", ".join(map(value_source, rule.values))
            yield f"AfterValidator(_one_of({values}))"

"""Equality and order of values (DMN 1.5, 10.3.2.13, tables 53 and 54).

Answers are three-valued: None where values of different kinds are compared, or null with something by its order.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from sporbar.rules.decimals import CONTEXT, floor
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.temporal import Date, DateTime, DaysTime, Time, YearsMonths
from sporbar.rules.values import RangeValue, Value, kind_of

Answer = bool | None


def equal(left: Value, right: Value, run: Run) -> Answer:
    """Whether two values are equal. null equals null alone; times are compared to the second."""
    if left is None or right is None:
        return left is right
    kind = kind_of(left)
    if kind != kind_of(right):
        return None
    compare = _EQUAL.get(kind)
    return compare(left, right, run) if compare else left == right


def identical(left: Value, right: Value, run: Run) -> bool:
    """Whether two values are the same element of the same type, as `is` asks (10.3.4.10)."""
    run.spend()
    if kind_of(left) != kind_of(right):
        return False
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(identical, left, right, [run] * len(left)))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(identical(left[key], right[key], run) for key in left)
    return left == right


def both(answers: list[Answer]) -> Answer:
    """Conjunction: false when one is, else unknown when one is."""
    return False if False in answers else None if None in answers else True


def less(left: Value, right: Value) -> bool:
    """Whether a value comes before another one.

    Raises:
        NoValue: they are not of the same ordered kind, or only one of two times says its zone.
    """
    return bool(order_key(left, right) < order_key(right, left))


def order_key(value: Value, other: Value) -> Any:
    """What stands for a value when it is ordered against another one.

    Raises:
        NoValue: they have no order.
    """
    if type(value) is not type(other):
        raise NoValue(f"a {kind_of(value)} and a {kind_of(other)} have no order")
    match value:
        case Decimal() | str():
            return value
        case Date():
            return value.ordinal
        case DateTime() if isinstance(other, DateTime) and value.time.zoned == other.time.zoned:
            return value.instant
        case Time() if isinstance(other, Time):
            return _seconds_of_day(value, other)
        case YearsMonths():
            return value.months
        case DaysTime():
            return value.seconds
        case _:
            raise NoValue(f"two values of the kind {kind_of(value)} have no order")


def ordered(operator: str, left: Value, right: Value) -> Answer:
    """The answer of `<`, `<=`, `>` or `>=`; unknown when one value is null.

    Raises:
        NoValue: the values have no order.
    """
    if left is None or right is None:
        return None
    first, second = order_key(left, right), order_key(right, left)
    if operator == "<":
        return bool(first < second)
    if operator == "<=":
        return bool(first <= second)
    return bool(first > second if operator == ">" else first >= second)


def _seconds_of_day(time: Time, other: Time) -> Decimal:
    """Seconds by which times are compared: of the clock where both say nothing or the same zone, else of UTC."""
    if (not time.zoned and not other.zoned) or (time.zone is not None and time.zone == other.zone):
        return time.seconds
    mine, theirs = time.fixed_offset, other.fixed_offset
    if mine is None or theirs is None:
        raise NoValue("times in these zones have no order without a date")
    return CONTEXT.subtract(time.seconds, Decimal(mine))


def _equal_lists(left: list[Value], right: list[Value], run: Run) -> Answer:
    if len(left) != len(right):
        return False
    run.spend(len(left))
    return both([equal(one, other, run) for one, other in zip(left, right, strict=True)])


def _equal_contexts(left: dict[str, Value], right: dict[str, Value], run: Run) -> Answer:
    if left.keys() != right.keys():
        return False
    run.spend(len(left))
    return both([equal(value, right[key], run) for key, value in left.items()])


def _equal_ranges(left: RangeValue, right: RangeValue, run: Run) -> Answer:
    brackets = (left.start_included, left.end_included, left.operator)
    if brackets != (right.start_included, right.end_included, right.operator):
        return False
    return both([equal(left.start, right.start, run), equal(left.end, right.end, run)])


def _equal_times(left: Time, right: Time, _: Run) -> Answer:
    try:
        return floor(_seconds_of_day(left, right)) == floor(_seconds_of_day(right, left))
    except NoValue:
        return False


def _equal_date_times(left: DateTime, right: DateTime, _: Run) -> Answer:
    return left.time.zoned == right.time.zoned and floor(left.instant) == floor(right.instant)


_EQUAL: Final[dict[str, Callable[..., Answer]]] = {
    "list": _equal_lists,
    "context": _equal_contexts,
    "range": _equal_ranges,
    "time": _equal_times,
    "date and time": _equal_date_times,
}

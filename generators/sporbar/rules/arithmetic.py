"""Addition, subtraction, multiplication, division and powers (DMN 1.5, 10.3.2.13, tables 55 to 58).

Which operands an operator takes stands in a table; everything else has no value.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from sporbar.rules.decimals import CONTEXT, power, whole
from sporbar.rules.failure import NoValue
from sporbar.rules.run import MAX_SIZE
from sporbar.rules.temporal import (
    Date,
    DateTime,
    DaysTime,
    Time,
    YearsMonths,
    day_seconds,
    midnight_utc,
    time_from_seconds,
)  # fmt: skip
from sporbar.rules.values import Value, kind_of

_LONGEST: Final = Decimal(10) ** 24


def calculate(operator: str, left: Value, right: Value) -> Value:
    """The result of an operator.

    Raises:
        NoValue: the operator does not take such operands, or there is no result.
        ArithmeticError: there is no finite result.
    """
    operation = OPERATIONS[operator].get((type(left), type(right)))
    if operation is None:
        raise NoValue(f"'{operator}' does not take a {kind_of(left)} and a {kind_of(right)}")
    return operation(left, right)


def negate(value: Value) -> Value:
    """The value with the other sign.

    Raises:
        NoValue: it has no sign.
    """
    match value:
        case Decimal():
            return CONTEXT.minus(value)
        case YearsMonths():
            return YearsMonths(-value.months)
        case DaysTime():
            return DaysTime(CONTEXT.minus(value.seconds))
        case _:
            raise NoValue(f"a {kind_of(value)} has no sign")


def _concatenate(left: str, right: str) -> str:
    if len(left) + len(right) > MAX_SIZE:
        raise NoValue("the string is too long")
    return left + right


def _duration(seconds: Decimal) -> DaysTime:
    if seconds.copy_abs() > _LONGEST:
        raise NoValue("the duration is out of bounds")
    return DaysTime(seconds)


def _months(months: Decimal) -> YearsMonths:
    if months.copy_abs() > _LONGEST:
        raise NoValue("the duration is out of bounds")
    return YearsMonths(whole(months))


def _date_later(date: Date, duration: DaysTime) -> Date:
    return midnight_utc(date).plus_seconds(duration.seconds).date


def _date_time_later(moment: DateTime, duration: YearsMonths) -> DateTime:
    return DateTime(moment.date.plus_months(duration.months), moment.time)


def _time_later(time: Time, duration: DaysTime) -> Time:
    return time_from_seconds(day_seconds(CONTEXT.add(time.seconds, duration.seconds)), time)


def _between(left: DateTime, right: DateTime) -> DaysTime:
    if left.time.zoned != right.time.zoned:
        raise NoValue("only one of the two times says its zone")
    return DaysTime(CONTEXT.subtract(left.instant, right.instant))


def _between_times(left: Time, right: Time) -> DaysTime:
    if (left.zone is not None and left.zone == right.zone) or (not left.zoned and not right.zoned):
        return DaysTime(CONTEXT.subtract(left.seconds, right.seconds))
    first, second = left.fixed_offset, right.fixed_offset
    if first is None or second is None:
        raise NoValue("the time between these zones depends on the date")
    return DaysTime(CONTEXT.subtract(CONTEXT.subtract(left.seconds, right.seconds), Decimal(first - second)))


def _swapped(operation: Callable[[Any, Any], Value]) -> Callable[[Any, Any], Value]:
    return lambda left, right: operation(right, left)


def _negated(operation: Callable[[Any, Any], Value]) -> Callable[[Any, Any], Value]:
    return lambda left, right: operation(left, negate(right))


_Operations = dict[tuple[type, type], Callable[[Any, Any], Value]]
_LATER: Final[_Operations] = {
    (Date, YearsMonths): lambda date, duration: date.plus_months(duration.months),
    (Date, DaysTime): _date_later,
    (DateTime, YearsMonths): _date_time_later,
    (DateTime, DaysTime): lambda moment, duration: moment.plus_seconds(duration.seconds),
    (Time, DaysTime): _time_later,
    (YearsMonths, YearsMonths): lambda left, right: _months(Decimal(left.months + right.months)),
    (DaysTime, DaysTime): lambda left, right: _duration(CONTEXT.add(left.seconds, right.seconds)),
}
_TIMES: Final[_Operations] = {
    (YearsMonths, Decimal): lambda left, right: _months(CONTEXT.multiply(Decimal(left.months), right)),
    (DaysTime, Decimal): lambda left, right: _duration(CONTEXT.multiply(left.seconds, right)),
}
OPERATIONS: Final[dict[str, _Operations]] = {
    "+": {
        (Decimal, Decimal): CONTEXT.add,
        (str, str): _concatenate,
        **{(right, left): _swapped(operation) for (left, right), operation in _LATER.items()},
        **_LATER,
    },
    "-": {
        (Decimal, Decimal): CONTEXT.subtract,
        (DateTime, DateTime): _between,
        (Date, Date): lambda left, right: DaysTime(Decimal((left.ordinal - right.ordinal) * 86_400)),
        (DateTime, Date): lambda left, right: _between(left, midnight_utc(right)),
        (Date, DateTime): lambda left, right: _between(midnight_utc(left), right),
        (Time, Time): _between_times,
        **{operands: _negated(operation) for operands, operation in _LATER.items()},
    },
    "*": {
        (Decimal, Decimal): CONTEXT.multiply,
        **_TIMES,
        **{(right, left): _swapped(operation) for (left, right), operation in _TIMES.items()},
    },
    "/": {
        (Decimal, Decimal): CONTEXT.divide,
        (YearsMonths, Decimal): lambda left, right: _months(CONTEXT.divide(Decimal(left.months), right)),
        (DaysTime, Decimal): lambda left, right: _duration(CONTEXT.divide(left.seconds, right)),
        (YearsMonths, YearsMonths): lambda left, right: CONTEXT.divide(Decimal(left.months), Decimal(right.months)),
        (DaysTime, DaysTime): lambda left, right: CONTEXT.divide(left.seconds, right.seconds),
    },
    "**": {(Decimal, Decimal): power},
}

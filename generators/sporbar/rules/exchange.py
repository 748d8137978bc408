"""Python's own values to those of FEEL, and back to what JSON and YAML hold."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from sporbar.rules.decimals import CONTEXT
from sporbar.rules.failure import NoValue
from sporbar.rules.temporal import Date, DateTime, DaysTime, Time, YearsMonths
from sporbar.rules.temporal_text import write
from sporbar.rules.values import Value


def feel_value(value: object) -> Value:
    """The value that a Python object stands for.

    Raises:
        NoValue: it stands for none, such as an infinite number.
    """
    match value:
        case None | bool() | str() | Date() | Time() | DateTime() | YearsMonths() | DaysTime():
            return value
        case int() | float() | Decimal():
            return _number(value)
        case Mapping():
            return {str(key): feel_value(member) for key, member in value.items()}
        case list() | tuple():
            return [feel_value(item) for item in value]
        case dt.datetime() | dt.date() | dt.time() | dt.timedelta():
            return _temporal(value)
        case _:
            raise NoValue(f"a {type(value).__name__} is no value")


def plain_value(value: Value) -> object:
    """A value as strings, numbers, booleans, lists and mappings; dates and durations are texts.

    Raises:
        NoValue: it is a range or function.
    """
    match value:
        case None | bool() | str() | Decimal():
            return value
        case list():
            return [plain_value(item) for item in value]
        case dict():
            return {key: plain_value(member) for key, member in value.items()}
        case Date() | Time() | DateTime() | YearsMonths() | DaysTime():
            return write(value)
        case _:
            raise NoValue("a range or function is no data")


def _number(number: float | Decimal) -> Decimal:
    exact = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not exact.is_finite():
        raise NoValue("the number is not finite")
    try:
        return CONTEXT.plus(exact)
    except ArithmeticError:
        raise NoValue("the number is too large") from None


def _temporal(value: dt.date | dt.time | dt.timedelta) -> Value:
    if isinstance(value, dt.timedelta):
        micro = (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds
        return DaysTime(CONTEXT.divide(Decimal(micro), Decimal(1_000_000)))
    if isinstance(value, dt.datetime):
        return DateTime(Date(value.year, value.month, value.day), _time(value))
    if isinstance(value, dt.date):
        return Date(value.year, value.month, value.day)
    return _time(value)


def _time(value: dt.datetime | dt.time) -> Time:
    offset = value.utcoffset()
    second = CONTEXT.add(Decimal(value.second), CONTEXT.divide(Decimal(value.microsecond), Decimal(1_000_000)))
    return Time(value.hour, value.minute, second, None if offset is None else round(offset.total_seconds()))

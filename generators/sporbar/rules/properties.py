"""The properties of dates, times, durations and ranges (DMN 1.5, 10.3.2.13, table 65)."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from sporbar.rules.decimals import CONTEXT, whole
from sporbar.rules.failure import NoValue
from sporbar.rules.temporal import Date, DateTime, DaysTime, Time, YearsMonths
from sporbar.rules.values import RangeValue, Value, kind_of


def property_of(value: Value, name: str) -> Value:
    """A property of a value.

    Raises:
        NoValue: it has none of that name.
    """
    read = _PROPERTIES.get(type(value), {}).get(name)
    if read is None:
        raise NoValue(f"a {kind_of(value)} has no '{name}'")
    return read(value)


def _offset(seconds: int | None) -> Value:
    return None if seconds is None else DaysTime(Decimal(seconds))


def _part(months: int, divisor: int) -> Decimal:
    years, rest = divmod(abs(months), 12)
    part = years if divisor else rest
    return Decimal(-part if months < 0 else part)


def _unit(seconds: Decimal, length: int, modulus: int) -> Decimal:
    """How many whole units of a length there are, beyond those of the next larger unit; with the sign."""
    units = whole(CONTEXT.divide_int(seconds.copy_abs(), Decimal(length)))
    units = units % modulus if modulus else units
    return Decimal(-units if seconds < 0 else units)


def _seconds(seconds: Decimal) -> Decimal:
    return CONTEXT.plus(CONTEXT.remainder(seconds, Decimal(60)))


_Readers = dict[str, Callable[[Any], Value]]
_OF_DATES: Final[_Readers] = {
    "year": lambda date: Decimal(date.year),
    "month": lambda date: Decimal(date.month),
    "day": lambda date: Decimal(date.day),
    "weekday": lambda date: Decimal(date.weekday),
}
_OF_TIMES: Final[_Readers] = {
    "hour": lambda time: Decimal(time.hour),
    "minute": lambda time: Decimal(time.minute),
    "second": lambda time: CONTEXT.plus(time.second),
    "time offset": lambda time: _offset(time.fixed_offset),
    "timezone": lambda time: time.zone,
}


def _through(part: str, read: Callable[[Any], Value]) -> Callable[[Any], Value]:
    return lambda value: read(getattr(value, part))


_PROPERTIES: Final[dict[type, _Readers]] = {
    Date: _OF_DATES,
    Time: _OF_TIMES,
    DateTime: {
        **{name: _through("date", read) for name, read in _OF_DATES.items()},
        **{name: _through("time", read) for name, read in _OF_TIMES.items()},
        "time offset": lambda moment: _offset(moment.offset),
    },
    YearsMonths: {
        "years": lambda duration: _part(duration.months, 12),
        "months": lambda duration: _part(duration.months, 0),
    },
    DaysTime: {
        "days": lambda duration: _unit(duration.seconds, 86_400, 0),
        "hours": lambda duration: _unit(duration.seconds, 3600, 24),
        "minutes": lambda duration: _unit(duration.seconds, 60, 60),
        "seconds": lambda duration: _seconds(duration.seconds),
    },
    RangeValue: {
        "start": lambda found: found.start,
        "end": lambda found: found.end,
        "start included": lambda found: found.start_included,
        "end included": lambda found: found.end_included,
    },
}

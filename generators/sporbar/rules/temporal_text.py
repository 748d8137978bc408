"""Dates, times and durations as text (DMN 1.5, 10.3.2.3 and the lexical forms of XML Schema)."""

import re
from decimal import Decimal

from sporbar.rules.decimals import CONTEXT, ZERO, number_of, plain
from sporbar.rules.failure import NoValue
from sporbar.rules.temporal import (
    Date,
    DateTime,
    DaysTime,
    Duration,
    Temporal,
    Time,
    YearsMonths,
    date_from_ordinal,
    date_of,
    time_of,
)  # fmt: skip
from sporbar.rules.zones import zone_named

_DATE = re.compile(r"(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})", re.ASCII)
_TIME = re.compile(
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}(?:\.[0-9]{1,30})?)"
    r"(?:(Z)|([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?|@([A-Za-z0-9_+\-/]{1,64}))?",
    re.ASCII,
)
_MONTHS = re.compile(r"(-)?P(?:([0-9]{1,18})Y)?(?:([0-9]{1,18})M)?", re.ASCII)
_SECONDS = re.compile(
    r"(-)?P(?:([0-9]{1,18})D)?"
    r"(?:T(?:([0-9]{1,18})H)?(?:([0-9]{1,18})M)?(?:([0-9]{1,18}(?:\.[0-9]{0,30})?)S)?)?",
    re.ASCII,
)
_LAST_MINUTE = 59


def read_date(text: str) -> Date:
    """The day that a text writes, `2015-03-01`.

    Raises:
        NoValue: the text is no date.
    """
    match = _DATE.fullmatch(text)
    if not match:
        raise NoValue("the text is no date")
    return date_of(int(match[1]), int(match[2]), int(match[3]))


def read_time(text: str) -> Time:
    """The time that a text writes, `10:30:00`, `10:30:00.5+01:00` or `10:30:00@Europe/Copenhagen`.

    Raises:
        NoValue: the text is no time, or no zone has that name.
    """
    return _time(text)[0]


def read_date_time(text: str) -> DateTime:
    """The date and time that a text writes; a date alone is its midnight.

    Raises:
        NoValue: the text is neither.
    """
    day, found, rest = text.partition("T")
    date = read_date(day)
    if not found:
        return DateTime(date, Time(0, 0, ZERO))
    time, next_day = _time(rest)
    return DateTime(date_from_ordinal(date.ordinal + 1) if next_day else date, time)


def read_duration(text: str) -> Duration:
    """The duration that a text writes, `P1Y2M` or `P3DT4H5M6.7S`.

    Raises:
        NoValue: the text is no duration.
    """
    match = _MONTHS.fullmatch(text)
    if match and (match[2] or match[3]):
        months = int(match[2] or 0) * 12 + int(match[3] or 0)
        return YearsMonths(-months if match[1] else months)
    match = _SECONDS.fullmatch(text)
    if not match or not any(match.groups()[1:]) or text.endswith("T"):
        raise NoValue("the text is no duration")
    whole = int(match[2] or 0) * 86_400 + int(match[3] or 0) * 3600 + int(match[4] or 0) * 60
    seconds = CONTEXT.add(Decimal(whole), number_of((match[5] or "0").rstrip(".")))
    return DaysTime(CONTEXT.minus(seconds) if match[1] else seconds)


def read_temporal(text: str) -> Temporal:
    """What stands in `@"…"`: a date, a time, a date and time or a duration (10.3.1.2, rule 68).

    Raises:
        NoValue: it is none of them.
    """
    if text.startswith(("P", "-P")):
        return read_duration(text)
    if "T" in text:
        return read_date_time(text)
    return read_time(text) if ":" in text.partition("@")[0] else read_date(text)


def write(value: Temporal) -> str:
    """The text of a date, time or duration; what the functions of this module read back."""
    match value:
        case Date():
            return _written_date(value)
        case Time():
            return _written_time(value)
        case DateTime():
            return f"{_written_date(value.date)}T{_written_time(value.time)}"
        case YearsMonths():
            return _written_months(value.months)
        case DaysTime():
            return _written_seconds(value.seconds)


def _time(text: str) -> tuple[Time, bool]:
    """A time, and whether it is the midnight at the end of the day, `24:00:00`."""
    match = _TIME.fullmatch(text)
    if not match:
        raise NoValue("the text is no time")
    hour, minute, second, utc, sign, hours, minutes, seconds, zone = match.groups()
    if zone is not None and zone_named(zone) is None:
        raise NoValue("there is no such time zone")
    if hours is not None and (int(minutes) > _LAST_MINUTE or int(seconds or 0) > _LAST_MINUTE):
        raise NoValue("there is no such offset")
    offset = 0 if utc else None
    if hours is not None:
        offset = int(f"{sign}1") * (int(hours) * 3600 + int(minutes) * 60 + int(seconds or 0))
    last = (hour, minute) == ("24", "00") and not number_of(second)
    return time_of(0 if last else int(hour), int(minute), number_of(second), offset, zone), last


def _written_date(date: Date) -> str:
    return f"{'-' if date.year < 0 else ''}{abs(date.year):04}-{date.month:02}-{date.day:02}"


def _written_time(time: Time) -> str:
    whole, _, fraction = plain(time.second).partition(".")
    fraction = fraction.rstrip("0")
    clock = f"{time.hour:02}:{time.minute:02}:{whole:0>2}" + (f".{fraction}" if fraction else "")
    if time.zone is not None:
        return f"{clock}@{time.zone}"
    return clock if time.offset is None else clock + _written_offset(time.offset)


def _written_offset(offset: int) -> str:
    if not offset:
        return "Z"
    minutes, seconds = divmod(abs(offset), 60)
    clock = f"{'-' if offset < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"
    return clock + (f":{seconds:02}" if seconds else "")


def _written_months(months: int) -> str:
    years, rest = divmod(abs(months), 12)
    parts = (f"{years}Y" if years else "") + (f"{rest}M" if rest or not years else "")
    return f"{'-' if months < 0 else ''}P{parts}"


def _written_seconds(total: Decimal) -> str:
    minutes, second = CONTEXT.divmod(total.copy_abs(), Decimal(60))
    hours, minute = divmod(int(minutes), 60)
    days, hour = divmod(hours, 24)
    whole, _, fraction = plain(second).partition(".")
    seconds = whole.lstrip("0") + (f".{fraction.rstrip('0')}" if fraction.strip("0") else "")
    if seconds.startswith("."):
        seconds = "0" + seconds
    clock = (f"{hour}H" if hour else "") + (f"{minute}M" if minute else "") + (f"{seconds}S" if seconds else "")
    text = (f"{days}D" if days else "") + (f"T{clock}" if clock else "") or "T0S"
    return f"{'-' if total < 0 else ''}P{text}"

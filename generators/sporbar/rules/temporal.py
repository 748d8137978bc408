"""Dates, times and durations of FEEL (DMN 1.5, 10.3.2.3.4 to 10.3.2.3.9), from year -999999999 to 999999999."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from sporbar.rules.decimals import CONTEXT, ZERO, floor
from sporbar.rules.failure import NoValue
from sporbar.rules.zones import fixed_offset, offset_at_instant, offset_at_local

LAST_YEAR: Final = 999_999_999
DAY: Final = 86_400
LAST_OFFSET: Final = 14 * 3600
_MONTH_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MARCH: Final = 3
_EPOCH: Final = 719_468
"""Days from 1 March of year 0 to 1 January 1970."""
_ERA: Final = 146_097
"""Days in 400 years."""
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True, order=True)
class Date:
    """A day. Year 0 is the year before year 1."""

    year: int
    month: int
    day: int

    @property
    def ordinal(self) -> int:
        """Days since 1 January 1970."""
        year, month = (self.year, self.month - _MARCH) if self.month >= _MARCH else (self.year - 1, self.month + 9)
        era, of_era = divmod(year, 400)
        day_of_year = (153 * month + 2) // 5 + self.day - 1
        return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + day_of_year - _EPOCH

    @property
    def weekday(self) -> int:
        """1 is Monday, 7 is Sunday."""
        return (self.ordinal + 3) % 7 + 1

    def plus_months(self, months: int) -> "Date":
        """The same day so many months later, or the last of that month when it is shorter.

        Raises:
            NoValue: the year is out of bounds.
        """
        year, month = divmod(self.year * _MONTHS + self.month - 1 + months, _MONTHS)
        return date_of(year, month + 1, min(self.day, days_in_month(year, month + 1)))


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day, with an offset from UTC in seconds, or with the name of a zone, or with neither."""

    hour: int
    minute: int
    second: Decimal
    offset: int | None = None
    zone: str | None = None

    @property
    def seconds(self) -> Decimal:
        """Seconds since midnight where the clock shows this time."""
        return CONTEXT.add(Decimal(self.hour * 3600 + self.minute * 60), self.second)

    @property
    def zoned(self) -> bool:
        """Whether it says where the clock stands."""
        return self.offset is not None or self.zone is not None

    @property
    def fixed_offset(self) -> int | None:
        """The offset in seconds, if it does not depend on the day."""
        return self.offset if self.zone is None else fixed_offset(self.zone)


@dataclass(frozen=True, slots=True)
class DateTime:
    """A time on a day."""

    date: Date
    time: Time

    @property
    def offset(self) -> int | None:
        """The offset from UTC in seconds; None where the time says neither offset nor zone."""
        if self.time.zone is None:
            return self.time.offset
        day = self.date
        return offset_at_local(self.time.zone, (day.year, day.month, day.day), floor(self.time.seconds))

    @property
    def instant(self) -> Decimal:
        """Seconds since 1970-01-01T00:00:00, in UTC where it says an offset or zone, else on its own clock."""
        local = CONTEXT.add(Decimal(self.date.ordinal * DAY), self.time.seconds)
        return CONTEXT.subtract(local, Decimal(self.offset or 0))

    def plus_seconds(self, seconds: Decimal) -> "DateTime":
        """So many seconds later, in the same zone.

        Raises:
            NoValue: the year is out of bounds.
        """
        instant = CONTEXT.add(self.instant, seconds)
        days, rest = _days(instant)
        offset = self.time.offset or 0
        if self.time.zone is not None:
            day = date_from_ordinal(days)
            offset = offset_at_instant(self.time.zone, (day.year, day.month, day.day), floor(rest))
        days, rest = _days(CONTEXT.add(instant, Decimal(offset)))
        return DateTime(date_from_ordinal(days), time_from_seconds(rest, self.time))


@dataclass(frozen=True, slots=True)
class YearsMonths:
    """A years and months duration."""

    months: int


@dataclass(frozen=True, slots=True)
class DaysTime:
    """A days and time duration."""

    seconds: Decimal


Duration = YearsMonths | DaysTime
Temporal = Date | Time | DateTime | YearsMonths | DaysTime


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    return _MONTH_DAYS[month - 1] + (month == _MARCH - 1 and is_leap(year))


def date_of(year: int, month: int, day: int) -> Date:
    """The day with these numbers.

    Raises:
        NoValue: there is no such day.
    """
    if not (abs(year) <= LAST_YEAR and 1 <= month <= _MONTHS and 1 <= day <= days_in_month(year, month)):
        raise NoValue("there is no such date")
    return Date(year, month, day)


def date_from_ordinal(ordinal: int) -> Date:
    """The day so many days after 1 January 1970.

    Raises:
        NoValue: its year is out of bounds.
    """
    era, of_era = divmod(ordinal + _EPOCH, _ERA)
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146_096) // 365
    day_of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    year = year_of_era + era * 400 + (month >= _MONTHS - 2)
    return date_of(year, month + _MARCH if month < _MONTHS - 2 else month - 9, day)


def time_of(hour: int, minute: int, second: Decimal, offset: int | None = None, zone: str | None = None) -> Time:
    """The time with these numbers.

    Raises:
        NoValue: there is no such time, or the offset is larger than 14 hours.
    """
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60):  # noqa: PLR2004
        raise NoValue("there is no such time")
    if offset is not None and abs(offset) > LAST_OFFSET:
        raise NoValue("there is no such offset")
    return Time(hour, minute, second, offset, zone)


def time_from_seconds(seconds: Decimal, like: Time) -> Time:
    """The time so many seconds after midnight, a day of them, with the offset or zone of another time."""
    minutes, second = CONTEXT.divmod(seconds, Decimal(60))
    hour, minute = divmod(int(minutes), 60)
    return Time(hour, minute, second, like.offset, like.zone)


def midnight_utc(day: Date) -> DateTime:
    """The date and time that a date stands for where one is needed (10.3.2.9.4)."""
    return DateTime(day, Time(0, 0, ZERO, 0))


def day_seconds(seconds: Decimal) -> Decimal:
    """Seconds within the day, when midnight is passed in either direction."""
    return _days(seconds)[1]


def months_between(first: Date, last: Date) -> int:
    """Whole months from one day to another, below zero when the other one is earlier."""
    months = (last.year - first.year) * _MONTHS + last.month - first.month
    if months > 0 and last.day < first.day:
        return months - 1
    return months + 1 if months < 0 and last.day > first.day else months


def _days(seconds: Decimal) -> tuple[int, Decimal]:
    if seconds.copy_abs() > DAY * 366 * (LAST_YEAR + 1):
        raise NoValue("the date is out of bounds")
    days = floor(CONTEXT.divide(seconds, Decimal(DAY)))
    rest = CONTEXT.subtract(seconds, Decimal(days * DAY))
    return (days, rest) if rest >= 0 else (days - 1, CONTEXT.add(rest, Decimal(DAY)))

"""Functions on dates, and the clock (DMN 1.5, 10.3.4.6 and 10.3.4.10, tables 79 and 82)."""

from decimal import Decimal
from typing import Final

from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.temporal import Date, DateTime

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_THURSDAY: Final = 4
_WEEK: Final = 7


def _day(value: Date | DateTime) -> Date:
    return value if isinstance(value, Date) else value.date


def _day_of_year(value: Date | DateTime) -> Decimal:
    day = _day(value)
    return Decimal(day.ordinal - Date(day.year, 1, 1).ordinal + 1)


def _week_of_year(value: Date | DateTime) -> Decimal:
    """By ISO 8601: the first week is the one with the first Thursday."""
    day = _day(value)
    thursday = Date(day.year, day.month, day.day).ordinal - day.weekday + _THURSDAY
    for year in (day.year + 1, day.year, day.year - 1):
        first = Date(year, 1, 1).ordinal
        if thursday >= first:
            return Decimal((thursday - first) // _WEEK + 1)
    raise NoValue("the date is out of bounds")


def _now(run: Run) -> DateTime:
    if run.now is None:
        raise NoValue("the evaluation is given no clock")
    return run.now


DATE = "date: date or date and time"
ENTRIES: Final = (
    plain(f"day of year({DATE})", _day_of_year),
    plain(f"day of week({DATE})", lambda value: _DAYS[_day(value).weekday - 1]),
    plain(f"month of year({DATE})", lambda value: _MONTHS[_day(value).month - 1]),
    plain(f"week of year({DATE})", _week_of_year),
    counted("now()", _now),
    counted("today()", lambda run: _now(run).date),
)

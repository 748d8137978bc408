"""Validity: a first and a last day, both included, as Danish law states it."""

import re
from datetime import date, timedelta
from typing import NamedTuple

_FORM = re.compile(r"(?:([0-9]{4}-[0-9]{2}-[0-9]{2})\s*)?/(?:\s*([0-9]{4}-[0-9]{2}-[0-9]{2}))?")


class Interval(NamedTuple):
    """First and last day, both included; None is an open end."""

    first: date | None
    last: date | None

    def __str__(self) -> str:
        return f"{self.first or ''} / {self.last or ''}".strip()

    def covers(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: "Interval") -> bool:
        return _begins_by(self, other.last) and _begins_by(other, self.last)

    def follows(self, earlier: "Interval") -> bool:
        """Whether this interval begins the day after the other one ends."""
        return earlier.last is not None and self.first == earlier.last + timedelta(days=1)


ALWAYS = Interval(None, None)


def _begins_by(interval: Interval, last: date | None) -> bool:
    return interval.first is None or last is None or interval.first <= last


def parse_interval(text: str) -> Interval:
    """Read `2014-01-01 / 2014-12-31`; either end may be left out.

    Raises:
        ValueError: the text is no interval, a day does not exist, or it ends before it begins.
    """
    match = _FORM.fullmatch(text.strip())
    if not match:
        raise ValueError("an interval is written 2014-01-01 / 2014-12-31")
    first, last = (date.fromisoformat(day) if day else None for day in match.groups())
    if first and last and last < first:
        raise ValueError("the interval ends before it begins")
    return Interval(first, last)

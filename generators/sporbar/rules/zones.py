"""Offsets of time zones. The database of zones is the one that Python finds; it is asked for years 1 to 9999 only."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_CYCLE = 400
"""Years after which the calendar, and with it the rules of a zone, repeats."""
_LAST_YEAR = 9999


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo | None:
    """The zone with a name such as `Europe/Copenhagen`, if there is one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def fixed_offset(name: str) -> int | None:
    """The offset in seconds of a zone that has the same one at all times, as `Etc/UTC` has."""
    zone = zone_named(name)
    offset = zone.utcoffset(None) if zone else None
    return None if offset is None else _seconds(offset)


def offset_at_local(name: str, day: tuple[int, int, int], seconds: int) -> int:
    """The offset in seconds of a zone where its clocks show a time.

    Args:
        name: an existing zone.
        day: year, month and day.
        seconds: since midnight.
    """
    moment = _near(day) + timedelta(seconds=seconds)
    return _seconds(moment.replace(tzinfo=zone_named(name)).utcoffset())


def offset_at_instant(name: str, day: tuple[int, int, int], seconds: int) -> int:
    """The offset in seconds of a zone at a time that is given in UTC."""
    moment = (_near(day) + timedelta(seconds=seconds)).replace(tzinfo=UTC)
    return _seconds(moment.astimezone(zone_named(name)).utcoffset())


def _near(day: tuple[int, int, int]) -> datetime:
    """The day in a year that Python's calendar has and in which the same rules hold; days before it are its first."""
    year, month, number = day
    if year < 1:
        return datetime(1, 1, 2)  # noqa: DTZ001
    if year >= _LAST_YEAR:
        year = _LAST_YEAR - _CYCLE - (_LAST_YEAR - _CYCLE - year) % _CYCLE
    return datetime(year, month, number)  # noqa: DTZ001


def _seconds(offset: timedelta | None) -> int:
    return round(offset.total_seconds()) if offset is not None else 0

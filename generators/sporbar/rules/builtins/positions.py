"""How points and ranges lie to each other (DMN 1.5, 10.3.4.9, table 81)."""

from typing import Final, NamedTuple

from sporbar.rules.builtins.signature import plain
from sporbar.rules.comparison import less
from sporbar.rules.values import RangeValue, Value


class _End(NamedTuple):
    """An end of a range, or a point; an open end lies beyond all others on its side."""

    side: int
    """-1 is an open start, 1 an open end, 0 a value."""
    value: Value

    def precedes(self, other: "_End") -> bool:
        """Whether it lies before another one."""
        if self.side or other.side:
            return self.side < other.side
        return less(self.value, other.value)

    def meets(self, other: "_End") -> bool:
        """Whether it lies where another one does."""
        return not self.precedes(other) and not other.precedes(self)


class _Stretch(NamedTuple):
    """A range, or a point as a range of one."""

    start: _End
    end: _End
    starts: bool
    """Whether the start belongs to it."""
    ends: bool


def _stretch(value: Value) -> _Stretch:
    if not isinstance(value, RangeValue):
        point = _End(0, value)
        return _Stretch(point, point, starts=True, ends=True)
    start = _End(0 if value.start is not None else -1, value.start)
    end = _End(0 if value.end is not None else 1, value.end)
    return _Stretch(start, end, value.start_included, value.end_included)


def before(left: Value, right: Value) -> bool:
    """Whether all of the first lies before all of the second."""
    one, two = _stretch(left), _stretch(right)
    return one.end.precedes(two.start) or (one.end.meets(two.start) and not (one.ends and two.starts))


def meets(left: Value, right: Value) -> bool:
    """Whether the first ends where the second starts."""
    one, two = _stretch(left), _stretch(right)
    return one.ends and two.starts and one.end.meets(two.start)


def overlaps(left: Value, right: Value) -> bool:
    """Whether they have something in common."""
    return not before(left, right) and not before(right, left)


def _starts_earlier(one: _Stretch, two: _Stretch) -> bool:
    return one.start.precedes(two.start) or (one.start.meets(two.start) and one.starts and not two.starts)


def _ends_later(one: _Stretch, two: _Stretch) -> bool:
    return two.end.precedes(one.end) or (two.end.meets(one.end) and one.ends and not two.ends)


def overlaps_before(left: Value, right: Value) -> bool:
    """Whether the first starts earlier, and ends within the second."""
    one, two = _stretch(left), _stretch(right)
    return _starts_earlier(one, two) and overlaps(left, right) and not _ends_later(one, two)


def includes(left: Value, right: Value) -> bool:
    """Whether all of the second lies within the first."""
    one, two = _stretch(left), _stretch(right)
    return not _starts_earlier(two, one) and not _ends_later(two, one)


def finishes(left: Value, right: Value) -> bool:
    """Whether both end alike and the first lies within the second."""
    one, two = _stretch(left), _stretch(right)
    return one.ends == two.ends and one.end.meets(two.end) and includes(right, left)


def starts(left: Value, right: Value) -> bool:
    """Whether both start alike and the first lies within the second."""
    one, two = _stretch(left), _stretch(right)
    return one.starts == two.starts and one.start.meets(two.start) and includes(right, left)


def coincides(left: Value, right: Value) -> bool:
    """Whether they are the same."""
    return starts(left, right) and finishes(left, right)


POINT: Final = (
    "number or string or date or time or date and time or days and time duration or years and months duration"
)
_POINTS: Final = f"point1: {POINT}, point2: {POINT}"
_POINT_RANGE: Final = f"point: {POINT}, range: range"
_RANGE_POINT: Final = f"range: range, point: {POINT}"
_RANGES: Final = "range1: range, range2: range"

ENTRIES: Final = (
    *(plain(f"before({kinds})", before) for kinds in (_POINTS, _POINT_RANGE, _RANGE_POINT, _RANGES)),
    *(
        plain(f"after({kinds})", lambda left, right: before(right, left))
        for kinds in (_POINTS, _POINT_RANGE, _RANGE_POINT, _RANGES)
    ),
    plain(f"meets({_RANGES})", meets),
    plain(f"met by({_RANGES})", lambda left, right: meets(right, left)),
    plain(f"overlaps({_RANGES})", overlaps),
    plain(f"overlaps before({_RANGES})", overlaps_before),
    plain(f"overlaps after({_RANGES})", lambda left, right: overlaps_before(right, left)),
    *(plain(f"finishes({kinds})", finishes) for kinds in (_POINT_RANGE, _RANGES)),
    *(plain(f"finished by({kinds})", lambda left, right: finishes(right, left)) for kinds in (_RANGE_POINT, _RANGES)),
    *(plain(f"includes({kinds})", includes) for kinds in (_RANGE_POINT, _RANGES)),
    *(plain(f"during({kinds})", lambda left, right: includes(right, left)) for kinds in (_POINT_RANGE, _RANGES)),
    *(plain(f"starts({kinds})", starts) for kinds in (_POINT_RANGE, _RANGES)),
    *(plain(f"started by({kinds})", lambda left, right: starts(right, left)) for kinds in (_RANGE_POINT, _RANGES)),
    *(plain(f"coincides({kinds})", coincides) for kinds in (_POINTS, _RANGES)),
)

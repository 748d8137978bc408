"""Ranges: how they are made and what lies in them (DMN 1.5, 10.3.2.7)."""

from sporbar.rules.comparison import Answer, equal, ordered
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.values import RangeValue, Value


def range_of(start: Value, end: Value, start_included: bool, end_included: bool) -> RangeValue:
    """A range with two ends.

    Raises:
        NoValue: one is null, they are of different kinds, or the end comes before the start.
    """
    if ordered("<=", start, end) is not True:
        raise NoValue("a range goes from a value to one that is not before it")
    return RangeValue(start, end, start_included, end_included)


def within(value: Value, bounds: RangeValue, run: Run) -> Answer:
    """Whether a value lies in a range; unknown for null.

    Raises:
        NoValue: the value and the ends have no order.
    """
    if bounds.operator in {"=", "!="}:
        answer = equal(value, bounds.start, run)
        return answer if bounds.operator == "=" or answer is None else not answer
    if value is None:
        return None
    above = bounds.start is None or ordered(">=" if bounds.start_included else ">", value, bounds.start)
    below = bounds.end is None or ordered("<=" if bounds.end_included else "<", value, bounds.end)
    return bool(above and below)

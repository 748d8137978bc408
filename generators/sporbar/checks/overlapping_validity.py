"""Periods of one element that overlap, so that two things would hold on the same day."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.graph import Interval, Node, Record


class OverlappingLawVersions(Problem):
    """Two consolidated versions of a law source are current on the same day.

    A day has one current version. Both ends of an interval are included: when a new version comes on 1 July, the
    earlier one ends on 30 June.
    """

    code: ClassVar[str] = "SP306"
    valid: str
    other: str

    def message(self) -> str:
        return f"the version {self.valid} overlaps the version {self.other}"


class OverlappingVersions(Problem):
    """Two versions of a decision or a calculation hold on the same day.

    Then nobody can say which one applies. Both ends of an interval are included: when the law changes on 1 July, the
    earlier version ends on 30 June.
    """

    code: ClassVar[str] = "SP703"
    valid: str
    other: str

    def message(self) -> str:
        return f"the version {self.valid} overlaps the version {self.other}"


class OverlappingAmounts(Problem):
    """A rate has two amounts on the same day.

    Both ends of an interval are included: when a new amount comes on 1 January, the earlier one ends on 31 December.
    """

    code: ClassVar[str] = "SP705"
    valid: str
    other: str

    def message(self) -> str:
        return f"the amount of {self.valid} overlaps that of {self.other}"


_Problem = type[OverlappingLawVersions] | type[OverlappingVersions] | type[OverlappingAmounts]
_PERIODS: dict[str, tuple[str, _Problem]] = {
    "law_source": ("versions", OverlappingLawVersions),
    "decision": ("versions", OverlappingVersions),
    "calculation": ("versions", OverlappingVersions),
    "rate": ("values", OverlappingAmounts),
}
KINDS = tuple(_PERIODS)
"""The kinds of element that have periods."""


def check(node: Node) -> Iterator[Diagnostic]:
    """Compare each period with the one before it that lasts longest."""
    field, problem = _PERIODS[node.kind]
    periods = [record for record in node.records(field) if "valid" in record]
    periods.sort(key=lambda record: record.interval().first or date.min)
    earlier: Record | None = None
    for period in periods:
        if earlier and period.interval().overlaps(earlier.interval()):
            note = Note(earlier.span("valid"), "the other one stands here")
            found = problem(period.text("valid"), earlier.text("valid"))
            yield found.at(period.span("valid"), note, element=node.id)
        if earlier is None or _last(period.interval()) > _last(earlier.interval()):
            earlier = period


def _last(interval: Interval) -> date:
    return interval.last or date.max

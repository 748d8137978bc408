"""Days between two versions on which no version holds."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem, Severity
from sporbar.graph import Interval, Node


class GapBetweenVersions(Problem):
    """A decision or a calculation has no version for the days between two others.

    Cases of those days get no result. Let the versions follow each other day by day. If the law was silent in between,
    say so: with a version that gives that result, or by suppressing this warning with the reason.
    """

    code: ClassVar[str] = "SP704"
    severity: ClassVar[Severity] = Severity.WARNING
    gap: str

    def message(self) -> str:
        return f"no version holds {self.gap}"


def check(node: Node) -> Iterator[Diagnostic]:
    """Compare each version with the one before it."""
    versions = [record for record in node.records("versions") if "valid" in record]
    versions.sort(key=lambda record: record.interval().first or date.min)
    for earlier, later in pairwise(versions):
        gap = _gap(earlier.interval(), later.interval())
        if gap:
            note = Note(earlier.span("valid"), "the one before stands here")
            yield GapBetweenVersions(gap).at(later.span("valid"), note, element=node.id)


def _gap(earlier: Interval, later: Interval) -> str:
    if earlier.last is None or later.first is None or later.first <= earlier.last + timedelta(days=1):
        return ""
    first, last = earlier.last + timedelta(days=1), later.first - timedelta(days=1)
    return f"on {first}" if first == last else f"from {first} to {last}"

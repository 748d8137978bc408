"""Where something stands in a source file."""

from typing import NamedTuple

Place = tuple[int, int, int, int]
"""Line and column of the first character, line and column after the last; all 1-based."""


class Span(NamedTuple):
    """A stretch of a source file; 1-based, the end exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def place(self) -> Place:
        return self[1:]


def span_at(path: str, place: Place) -> Span:
    """The span of a place in a file."""
    return Span(path, *place)


def start_of(path: str) -> Span:
    """The first character of a file, for faults of the file as a whole."""
    return Span(path, 1, 1, 1, 1)

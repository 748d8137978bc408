"""A problem is a class beside the code that finds it; a diagnostic is one occurrence of it."""

from enum import StrEnum
from typing import ClassVar, NamedTuple

from sporbar.text import Span


class Severity(StrEnum):
    """How much a diagnostic weighs; errors make a check fail and can never be silenced."""

    ERROR = "error"
    WARNING = "warning"


class Note(NamedTuple):
    """A second place that explains a diagnostic."""

    span: Span
    message: str


class Diagnostic(NamedTuple):
    """One fault at one place; the order of the fields is the order of sorting."""

    span: Span
    code: str
    severity: Severity
    message: str
    help: str = ""
    notes: tuple[Note, ...] = ()
    element: str = ""
    """Id of the element that the fault belongs to; its suppressions apply."""


class Problem:
    """A kind of fault. The subclass's fields are the facts, its docstring is the page that authors read."""

    code: ClassVar[str]
    severity: ClassVar[Severity] = Severity.ERROR

    def message(self) -> str:
        """One sentence without full stop: what is wrong."""
        raise NotImplementedError

    def help(self) -> str:
        """What to do about it, when that follows from the facts."""
        return ""

    def at(self, span: Span, *notes: Note, element: str = "") -> Diagnostic:
        """The diagnostic of this problem at a place."""
        return Diagnostic(span, self.code, self.severity, self.message(), self.help(), notes, element)

"""A problem is a class beside the code that finds it; a diagnostic is one occurrence of it."""

from enum import StrEnum
from typing import Any, ClassVar, NamedTuple, dataclass_transform

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


@dataclass_transform(frozen_default=True)
class Problem:
    """A kind of fault. The subclass's fields are the facts, its docstring is the page that authors read.

    Type checkers see a frozen dataclass. At run time the fields are set here, since making a hundred dataclasses would
    cost every start of the tool a quarter of its time.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity] = Severity.ERROR

    def __init__(self, *facts: Any, **named: Any) -> None:
        names = [name for name in type(self).__annotations__ if name not in ("code", "severity")]
        vars(self).update(zip(names, facts, strict=False), **named)
        if len(facts) > len(names) or vars(self).keys() != set(names):
            raise TypeError(f"{type(self).__name__} takes {names}")

    def message(self) -> str:
        """One sentence without full stop: what is wrong."""
        raise NotImplementedError

    def help(self) -> str:
        """What to do about it, when that follows from the facts."""
        return ""

    def at(self, span: Span, *notes: Note, element: str = "") -> Diagnostic:
        """The diagnostic of this problem at a place."""
        return Diagnostic(span, self.code, self.severity, self.message(), self.help(), notes, element)

"""What one evaluation uses up and reports."""

from typing import Any, Final, NamedTuple

from sporbar.rules.failure import Exhausted
from sporbar.rules.syntax import NOWHERE, Stretch
from sporbar.rules.temporal import DateTime

MAX_STEPS: Final = 2_000_000
"""Calls, iterations and items looked at in one evaluation, about two seconds."""
MAX_CALLS: Final = 200
"""Calls of functions within each other."""
MAX_SIZE: Final = 1_000_000
"""Characters of a string, items of a list."""
_MAX_FAULTS: Final = 100


class Fault(NamedTuple):
    """Why something has no value."""

    message: str
    stretch: Stretch = NOWHERE
    """The stretch of the text that says it."""
    origin: str = ""
    """What the text belongs to."""


class Run:
    """The bounds of an evaluation, what it may know of the world, and the reasons for its nulls."""

    __slots__ = ("calls", "faults", "now", "steps")

    def __init__(self, now: DateTime | None = None, steps: int = MAX_STEPS) -> None:
        self.now = now
        """What `now()` and `today()` give; without it they have no value."""
        self.steps = steps
        self.calls = 0
        self.faults: list[Fault] = []

    def spend(self, steps: int = 1) -> None:
        """Use up steps.

        Raises:
            Exhausted: there are none left.
        """
        self.steps -= steps
        if self.steps < 0:
            raise Exhausted("the evaluation takes too many steps")

    def fault(self, message: object, stretch: Stretch = NOWHERE, origin: str = "") -> Any:
        """Note why something has no value; gives null."""
        if len(self.faults) < _MAX_FAULTS:
            self.faults.append(Fault(str(message), stretch, origin))
        return None

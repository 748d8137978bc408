"""What names stand for while an expression is evaluated."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sporbar.rules.run import Run
from sporbar.rules.values import Value


class _Missing:
    """The mark of a name that stands for nothing; null is something."""


MISSING: Final = _Missing()


class Scope:
    """Names with their values, before those of an outer scope."""

    __slots__ = ("names", "outer", "run")

    def __init__(self, names: Mapping[str, Value], outer: "Scope | None", run: Run) -> None:
        self.names = names
        self.outer = outer
        self.run = run

    def find(self, name: str) -> Value:
        """The value of a name; `MISSING` when it has none."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return MISSING

    def inner(self, names: Mapping[str, Value]) -> "Scope":
        """A scope with more names before the ones of this one."""
        return Scope(names, self, self.run)


Evaluate: TypeAlias = Callable[[Scope], Any]
"""A piece of syntax made into a function; it never raises NoValue."""

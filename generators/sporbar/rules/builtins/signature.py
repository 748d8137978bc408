"""Built-in functions as the specification writes them: name, parameters with their types, and what computes them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.temporal import Date, midnight_utc
from sporbar.rules.values import Value, kind_of

_SIGNATURE: Final = re.compile(r"([a-z ]+)\((.*)\)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a built-in function."""

    name: str
    kinds: frozenset[str]
    """The kinds of values that it takes; empty for any, null included."""
    optional: bool
    """Whether it may be left out or be null."""

    def taken(self, value: Value) -> Value:
        """A value as this parameter takes it: itself, the only item of a list, a list of it, or the midnight of a date.

        Raises:
            NoValue: it is of another kind.
        """
        kind = kind_of(value)
        if not self.kinds or kind in self.kinds or (value is None and self.optional):
            return value
        if isinstance(value, list) and len(value) == 1 and kind_of(value[0]) in self.kinds:
            return value[0]
        if "list" in self.kinds and value is not None:
            return [value]
        if isinstance(value, Date) and "date and time" in self.kinds:
            return midnight_utc(value)
        raise NoValue(f"'{self.name}' takes a {' or '.join(sorted(self.kinds))}, not a {kind}")


@dataclass(frozen=True, slots=True)
class Overload:
    """One way of calling a built-in function."""

    parameters: tuple[Parameter, ...]
    variadic: bool
    """Whether the last parameter takes any number of arguments."""
    compute: Callable[..., Value]
    counted: bool
    """Whether it is given the run before its arguments, to count its steps there."""

    def takes(self, count: int) -> bool:
        """Whether it takes so many arguments."""
        needed = sum(not parameter.optional for parameter in self.parameters)
        return needed <= count and (self.variadic or count <= len(self.parameters))

    def fits(self, arguments: Sequence[Value]) -> bool:
        """Whether the arguments are of the kinds that it takes, without being converted."""
        return all(
            not parameter.kinds or kind_of(value) in parameter.kinds or (value is None and parameter.optional)
            for parameter, value in self._paired(arguments)
        )

    def taken(self, arguments: Sequence[Value]) -> list[Value]:
        """The arguments as the parameters take them.

        Raises:
            NoValue: one is of another kind.
        """
        return [parameter.taken(value) for parameter, value in self._paired(arguments)]

    def result(self, run: Run, values: list[Value]) -> Value:
        """The result for what the parameters take.

        Raises:
            NoValue: there is none.
        """
        return self.compute(run, *values) if self.counted else self.compute(*values)

    def _paired(self, arguments: Sequence[Value]) -> Iterable[tuple[Parameter, Value]]:
        more = len(arguments) - len(self.parameters)
        return zip((*self.parameters, *self.parameters[-1:] * more), arguments, strict=False)

    def positions(self, arguments: Mapping[str, Value]) -> list[Value] | None:
        """Named arguments in the order of the parameters; None when the names do not fit."""
        names = {parameter.name for parameter in self.parameters}
        missing = any(not parameter.optional and parameter.name not in arguments for parameter in self.parameters)
        if missing or not names.issuperset(arguments):
            return None
        return [arguments.get(parameter.name) for parameter in self.parameters]


@dataclass(frozen=True, slots=True, eq=False)
class BuiltIn:
    """A built-in function with all ways of calling it."""

    name: str
    overloads: tuple[Overload, ...]

    def call(self, run: Run, arguments: Sequence[Value]) -> Value:
        """The result of the first overload that takes the arguments as they are, or else converted.

        Raises:
            NoValue: none does, or there is no result.
        """
        run.spend()
        overloads = [overload for overload in self.overloads if overload.takes(len(arguments))]
        if not overloads:
            raise NoValue(f"'{self.name}' does not take {len(arguments)} arguments")
        if len(overloads) > 1:
            overloads.sort(key=lambda overload: not overload.fits(arguments))
        return self._first(run, [(overload, arguments) for overload in overloads])

    def call_named(self, run: Run, arguments: Mapping[str, Value]) -> Value:
        """The result of the first overload with parameters of these names that takes the arguments.

        Raises:
            NoValue: none does, or there is no result.
        """
        run.spend()
        named = [(overload, overload.positions(arguments)) for overload in self.overloads]
        found = [(overload, values) for overload, values in named if values is not None]
        if not found:
            raise NoValue(f"'{self.name}' has no parameters {', '.join(arguments)}")
        return self._first(run, found)

    def _first(self, run: Run, ways: Sequence[tuple[Overload, Sequence[Value]]]) -> Value:
        for overload, arguments in ways[:-1]:
            try:
                values = overload.taken(arguments)
            except NoValue:
                continue
            return overload.result(run, values)
        overload, arguments = ways[-1]
        return overload.result(run, overload.taken(arguments))

    def takes(self, count: int) -> bool:
        """Whether it may be called with so many arguments."""
        return any(overload.takes(count) for overload in self.overloads)


Entry = tuple[str, Overload]
"""The name of a function and one way of calling it."""


def plain(signature: str, compute: Callable[..., Any]) -> Entry:
    """A way of calling a function, `name(parameter: kind or kind, optional: kind?, rest...: Any)`."""
    return _entry(signature, compute, counted=False)


def counted(signature: str, compute: Callable[..., Any]) -> Entry:
    """A way of calling a function that walks through values of any size, and so counts its steps."""
    return _entry(signature, compute, counted=True)


def _entry(signature: str, compute: Callable[..., Any], *, counted: bool) -> Entry:
    match = _SIGNATURE.fullmatch(signature)
    if not match:
        raise ValueError(signature)
    name, written = match.groups()
    parameters = tuple(_parameter(part) for part in written.split(", ") if part)
    return name, Overload(parameters, "...:" in written, compute, counted)


def _parameter(written: str) -> Parameter:
    name, _, kinds = written.partition(": ")
    optional = kinds.endswith("?")
    wanted = kinds.rstrip("?")
    return Parameter(
        name.removesuffix("..."), frozenset() if wanted == "Any" else frozenset(wanted.split(" or ")), optional
    )

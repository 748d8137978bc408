"""Boxed expressions (DMN 1.5, 7.3, 8 and 10.2.2): the tables, contexts and other boxes that hold logic."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Boxed:
    """An expression; `type` is the name of the type that its value is to have, empty for any."""

    type: str


@dataclass(frozen=True, slots=True)
class Literal(Boxed):
    """FEEL text."""

    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a context; without a name it is the result."""

    name: str
    type: str
    value: Boxed


@dataclass(frozen=True, slots=True)
class Context(Boxed):
    """Named values, each of which sees the ones before it."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Invocation(Boxed):
    """A function with its arguments by name."""

    function: Boxed
    arguments: tuple[tuple[str, Boxed], ...]


@dataclass(frozen=True, slots=True)
class Relation(Boxed):
    """A list of contexts, written as a table."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Boxed, ...], ...]


@dataclass(frozen=True, slots=True)
class List(Boxed):
    """A list of values."""

    items: tuple[Boxed, ...]


@dataclass(frozen=True, slots=True)
class Function(Boxed):
    """A function; one that is not of the kind FEEL is described by a context."""

    parameters: tuple[tuple[str, str], ...]
    """Names and types."""
    body: Boxed | None
    kind: str = "FEEL"


@dataclass(frozen=True, slots=True)
class Conditional(Boxed):
    """`if`, `then`, `else`."""

    condition: Boxed
    then: Boxed
    otherwise: Boxed


@dataclass(frozen=True, slots=True)
class Filter(Boxed):
    """The items of a list that satisfy a condition on `item`."""

    source: Boxed
    condition: Boxed


class Iteration(StrEnum):
    """What is made of the results of an iteration."""

    FOR = "for"
    SOME = "some"
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Iterator(Boxed):
    """A variable that runs through a list."""

    kind: Iteration
    variable: str
    domain: Boxed
    body: Boxed


@dataclass(frozen=True, slots=True)
class Clause:
    """A column of a decision table."""

    name: str
    text: str
    """The input expression, or the default of an output; FEEL."""
    type: str
    values: str
    """Unary tests: the values that are allowed, for outputs in their order of priority."""


@dataclass(frozen=True, slots=True)
class Row:
    """A rule: unary tests and FEEL texts."""

    tests: tuple[str, ...]
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table(Boxed):
    """A decision table."""

    inputs: tuple[Clause, ...]
    outputs: tuple[Clause, ...]
    rows: tuple[Row, ...]
    policy: str
    """The letter of the hit policy with its aggregation: `U`, `C+`."""

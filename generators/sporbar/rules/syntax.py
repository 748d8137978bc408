"""The syntax of FEEL (DMN 1.5, 10.3.1) as a tree.

Every node knows the stretch of text that it was read from; two nodes are equal when they say the same, wherever they
stand.
"""

from dataclasses import dataclass, field

Stretch = tuple[int, int]
"""The offset of the first character and the offset after the last one."""
NOWHERE: Stretch = (0, 0)


@dataclass(frozen=True, slots=True)
class Node:
    """Anything in a tree."""

    stretch: Stretch = field(default=NOWHERE, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Expression(Node):
    """Something that has a value."""


@dataclass(frozen=True, slots=True)
class Number(Expression):
    """A number as it is written, `12.50` or `1e3`."""

    text: str


@dataclass(frozen=True, slots=True)
class String(Expression):
    """A string; `value` has its escapes resolved."""

    value: str


@dataclass(frozen=True, slots=True)
class Boolean(Expression):
    """`true` or `false`."""

    value: bool


@dataclass(frozen=True, slots=True)
class Null(Expression):
    """`null`."""


@dataclass(frozen=True, slots=True)
class AtLiteral(Expression):
    """A date, time or duration, `@"2015-03-01"`; `text` is what stands in the quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Name(Expression):
    """A variable, a function or `?`; blanks between its words are one space."""

    name: str


@dataclass(frozen=True, slots=True)
class Path(Expression):
    """A member of a value: `source.member`."""

    source: Expression
    member: str


@dataclass(frozen=True, slots=True)
class Filter(Expression):
    """`source[condition]`: the items that satisfy a condition, or the item with a number."""

    source: Expression
    condition: Expression


@dataclass(frozen=True, slots=True)
class Argument(Node):
    """What a parameter is given; `name` is empty when the position says which one."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Invocation(Expression):
    """A call of a function. Either all arguments are named or none is."""

    function: Expression
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Parameter(Node):
    """A parameter of a function; without a type it takes anything."""

    name: str
    type: "TypeName | None" = None


@dataclass(frozen=True, slots=True)
class FunctionDefinition(Expression):
    """`function(a: number, b) a + b`; an external one has a context for its body that says what to call."""

    parameters: tuple[Parameter, ...]
    body: Expression
    external: bool = False


@dataclass(frozen=True, slots=True)
class If(Expression):
    """`if condition then … else …`."""

    condition: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class Iterator(Node):
    """`name in domain`, or `name in domain .. last` over whole numbers or days."""

    name: str
    domain: Expression
    last: Expression | None = None


@dataclass(frozen=True, slots=True)
class For(Expression):
    """`for iterators return result`."""

    iterators: tuple[Iterator, ...]
    result: Expression


@dataclass(frozen=True, slots=True)
class Quantified(Expression):
    """`some iterators satisfies condition`, or `every` when `every` is set."""

    every: bool
    iterators: tuple[Iterator, ...]
    condition: Expression


@dataclass(frozen=True, slots=True)
class Between(Expression):
    """`value between low and high`."""

    value: Expression
    low: Expression
    high: Expression


@dataclass(frozen=True, slots=True)
class In(Expression):
    """`value in test`, or `value in (test, test)`."""

    value: Expression
    tests: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class InstanceOf(Expression):
    """`value instance of type`."""

    value: Expression
    type: "TypeName"


@dataclass(frozen=True, slots=True)
class Binary(Expression):
    """`left operator right`: or, and, a comparison or arithmetic."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Negation(Expression):
    """`-operand`."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class ListLiteral(Expression):
    """`[a, b]`."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Entry(Node):
    """A key of a context and its value."""

    key: str
    value: Expression


@dataclass(frozen=True, slots=True)
class ContextLiteral(Expression):
    """`{key: value}`."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Range(Expression):
    """`[start..end]`; a round or turned bracket leaves its end out."""

    start: Expression
    end: Expression
    start_included: bool
    end_included: bool


@dataclass(frozen=True, slots=True)
class UnaryRange(Expression):
    """`< end` as a test, `(< end)` as a value; also with `=` and `!=`."""

    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class UnaryTests(Node):
    """The tests of an input cell, one of which must hold, or none when they are negated; no tests: `-`."""

    tests: tuple[Expression, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class TypeName(Node):
    """A type as it is written: a name with what stands in its angle brackets."""

    name: str
    """`number`, `list`, `function`, or the name of an item definition."""
    members: tuple[tuple[str, "TypeName"], ...] = ()
    """The types in angle brackets; those of a context have names, others have empty ones."""
    result: "TypeName | None" = None
    """What a function returns."""


def mentions(node: object, name: str) -> bool:
    """Whether a name is used anywhere in a piece of syntax."""
    if isinstance(node, Name):
        return node.name == name
    if isinstance(node, tuple):
        return any(mentions(part, name) for part in node)
    if isinstance(node, Node):
        return any(mentions(getattr(node, part), name) for part in node.__dataclass_fields__ if part != "stretch")
    return False

"""What values and objects must satisfy beyond one range: boolean expressions, and rules made of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sporbar.text import Span


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension of an array."""

    name: str
    minimum: int | None = None
    maximum: int | None = None
    """How many elements it has; both the same: exactly so many."""


@dataclass(frozen=True, slots=True)
class Array:
    """The shape of a nested list: named dimensions first, then nameless ones."""

    dimensions: tuple[Dimension, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    """How many dimensions there are, the named ones included; None: no such bound, or as many as are named."""
    unbounded: bool = False
    """Whether any number of nameless dimensions may follow the named ones."""


@dataclass(frozen=True, slots=True)
class Expression:
    """What a value must be. Everything that is given holds; a default says nothing."""

    range: str = ""
    """Class, enumeration or type."""
    required: bool | None = None
    recommended: bool | None = None
    multivalued: bool | None = None
    inlined: bool | None = None
    inlined_as_list: bool | None = None
    pattern: str = ""
    """A regular expression, settings already put in."""
    minimum: str = ""
    maximum: str = ""
    equals: str = ""
    """The only value, from `equals_string` or `equals_number`."""
    equals_in: tuple[str, ...] = ()
    equals_expression: str = ""
    """An expression in LinkML's own language, as written."""
    value_presence: str = ""
    """PRESENT, ABSENT or UNCOMMITTED."""
    minimum_count: int | None = None
    maximum_count: int | None = None
    has_member: "Expression | None" = None
    """What at least one of several values must be."""
    all_members: "Expression | None" = None
    """What each of several values must be."""
    range_expression: "ClassExpression | None" = None
    values: tuple[str, ...] = ()
    """Values of an enumeration without a name (`enum_range`), of which it must be one; empty: no such bound."""
    any_of: "tuple[Expression, ...]" = ()
    all_of: "tuple[Expression, ...]" = ()
    exactly_one_of: "tuple[Expression, ...]" = ()
    none_of: "tuple[Expression, ...]" = ()


@dataclass(frozen=True, slots=True)
class ClassExpression:
    """What an object must be. Everything that is given holds."""

    is_a: str = ""
    """The class that it must be an object of; empty: no such bound."""
    conditions: Mapping[str, Expression] = field(default_factory=dict)
    """What its slots must be, by the name of the slot."""
    any_of: "tuple[ClassExpression, ...]" = ()
    all_of: "tuple[ClassExpression, ...]" = ()
    exactly_one_of: "tuple[ClassExpression, ...]" = ()
    none_of: "tuple[ClassExpression, ...]" = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """Objects that fulfil the preconditions fulfil the postconditions; others fulfil the elseconditions."""

    title: str
    description: str
    preconditions: ClassExpression | None
    """None: the postconditions hold for every object."""
    postconditions: ClassExpression | None
    elseconditions: ClassExpression | None
    bidirectional: bool
    """Whether the preconditions also follow from the postconditions."""
    open_world: bool
    """Whether a slot that the postconditions speak of may be left out."""
    deactivated: bool
    """Whether the rule is kept for information only."""
    span: Span


@dataclass(frozen=True, slots=True)
class ExtraSlots:
    """Which slots objects may have beside those of their class."""

    allowed: bool
    expression: Expression | None = None
    """What the values of such slots must be; None: anything."""

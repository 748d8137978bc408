"""The types of FEEL (DMN 1.5, 10.3.2.9): which values conform to them, and how others are made to (10.3.2.9.4)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.syntax import TypeName
from sporbar.rules.temporal import Date, midnight_utc
from sporbar.rules.values import Function, RangeValue, Value, kind_of


@dataclass(frozen=True, slots=True)
class Type:
    """A type without parts: `Any`, or one of the kinds of values."""

    name: str

    def holds(self, value: Value, run: Run) -> bool:
        """Whether a value that is not null is of this type."""
        run.spend()
        return self.name in {"Any", kind_of(value)}


@dataclass(frozen=True, slots=True)
class ListType(Type):
    """`list<item>`."""

    item: Type

    def holds(self, value: Value, run: Run) -> bool:
        return isinstance(value, list) and all(conforms(item, self.item, run) for item in value)


@dataclass(frozen=True, slots=True)
class RangeType(Type):
    """`range<item>`."""

    item: Type

    def holds(self, value: Value, run: Run) -> bool:
        return isinstance(value, RangeValue) and all(conforms(end, self.item, run) for end in (value.start, value.end))


@dataclass(frozen=True, slots=True)
class ContextType(Type):
    """`context<name: type>`; a context may have more members."""

    members: tuple[tuple[str, Type], ...]

    def holds(self, value: Value, run: Run) -> bool:
        return isinstance(value, dict) and all(
            name in value and conforms(value[name], member, run) for name, member in self.members
        )


@dataclass(frozen=True, slots=True)
class FunctionType(Type):
    """`function<parameters> -> result`; of a function only the number of parameters is known before it is called."""

    parameters: tuple[Type, ...]
    result: Type

    def holds(self, value: Value, run: Run) -> bool:
        run.spend()
        return isinstance(value, Function) and value.takes(len(self.parameters))


@dataclass(frozen=True, slots=True)
class RestrictedType(Type):
    """A type of which only some values are allowed."""

    whole: Type
    allows: Callable[[Value, Run], bool]

    def holds(self, value: Value, run: Run) -> bool:
        return self.whole.holds(value, run) and self.allows(value, run)


@dataclass(frozen=True, slots=True)
class NamedType(Type):
    """A type that is looked up by its name when it is needed, since types may refer to each other."""

    known: Mapping[str, Type]

    def holds(self, value: Value, run: Run) -> bool:
        run.spend()
        found = _declared(self)
        return not isinstance(found, NamedType) and found.holds(value, run)


def _declared(name: Type) -> Type:
    """The type that a name leads to; one that leads nowhere stays a name."""
    found = name
    for _ in range(_MAX_HOPS):
        if not isinstance(found, NamedType) or found.name not in found.known:
            break
        found = found.known[found.name]
    return found


ANY: Final = Type("Any")
_BASIC: Final = {
    name: Type(name)
    for name in (
        "Any", "null", "number", "string", "boolean", "date", "time", "date and time", "years and months duration",
        "days and time duration", "context", "function", "range",
    )
}  # fmt: skip
_OLD_NAMES: Final = {
    "dateTime": "date and time",
    "dayTimeDuration": "days and time duration",
    "yearMonthDuration": "years and months duration",
    "Null": "null",
}
_MAX_HOPS: Final = 50


def conforms(value: Value, wanted: Type, run: Run) -> bool:
    """Whether a value is of a type; null is of every type."""
    return value is None or wanted.holds(value, run)


def coerced(value: Value, wanted: Type, run: Run) -> Value:
    """A value as one of a type: itself, the only item of a list, a list of it, or the midnight of a date.

    Raises:
        NoValue: it does not conform.
    """
    if conforms(value, wanted, run):
        return value
    plain = resolved(wanted)
    if isinstance(value, list) and len(value) == 1 and conforms(value[0], wanted, run):
        return value[0]
    if isinstance(plain, ListType) and not isinstance(value, list) and wanted.holds([value], run):
        return [value]
    if isinstance(value, Date) and plain.name == "date and time":
        return midnight_utc(value)
    raise NoValue(f"a {kind_of(value)} does not conform to the type {wanted.name}")


def resolved(wanted: Type) -> Type:
    """The type behind names and restrictions; a name that leads nowhere stays."""
    found = _declared(wanted)
    for _ in range(_MAX_HOPS):
        if not isinstance(found, RestrictedType):
            break
        found = _declared(found.whole)
    return found


def type_of(written: TypeName, known: Mapping[str, Type]) -> Type:
    """The type that a name says.

    Args:
        written: the name, with what stands in its angle brackets.
        known: the types that a model declares.
    """
    name, members = written.name, [(key, type_of(member, known)) for key, member in written.members]
    first = members[0][1] if members else ANY
    if name == "list":
        return ListType(name, first)
    if name == "range" and members:
        return RangeType(name, first)
    if name == "context" and members:
        return ContextType(name, tuple(members))
    if name == "function" and (members or written.result):
        result = type_of(written.result, known) if written.result else ANY
        return FunctionType(name, tuple(member for _, member in members), result)
    return named(name, known)


def named(name: str, known: Mapping[str, Type]) -> Type:
    """The basic type with a name, or the one that a model declares or will declare under it."""
    name = _OLD_NAMES.get(name, name)
    if name == "list":
        return ListType(name, ANY)
    return _BASIC.get(name) or NamedType(name, known)

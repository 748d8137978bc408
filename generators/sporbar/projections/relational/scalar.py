"""What an attribute without objects holds: its primitive type and what its values must fulfil."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from sporbar.graph import Enum, InformationModel, Slot, Type
from sporbar.projections.relational.pattern import parse_pattern
from sporbar.projections.relational.shape import CheckKind, Literal, Primitive, Reason
from sporbar.projections.schema.scalars import constant

_PRIMITIVES = {
    "boolean": Primitive.BOOLEAN,
    "date": Primitive.DATE,
    "datetime": Primitive.DATETIME,
    "decimal": Primitive.DECIMAL,
    "double": Primitive.FLOAT,
    "float": Primitive.FLOAT,
    "integer": Primitive.INTEGER,
    "time": Primitive.TIME,
}
_PATTERNS = dict.fromkeys(("curie", "uri", "uriorcurie"), r"^\S+$")
"""What all values of a primitive look like."""
_ANY = ("linkml:Any", "https://w3id.org/linkml/Any")
_DECIMALS = 2
_MOST_DECIMALS = 30


class Ranges(NamedTuple):
    """The ranges of an attribute by what they are; names that the model does not know are types without constraints."""

    classes: tuple[str, ...]
    enums: tuple[Enum, ...]
    types: tuple[Type, ...]
    primitives: tuple[Primitive, ...]
    holds_anything: bool
    """Whether one of the classes is linkml:Any."""


class Rule(NamedTuple):
    """A condition on one value."""

    kind: CheckKind
    values: tuple[Literal, ...]


class Unreadable(NamedTuple):
    """A condition that cannot be stated."""

    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Scalar:
    """The values of an attribute."""

    primitive: Primitive
    scale: int
    enums: tuple[str, ...]
    """The enumerations, when the values come from nothing else."""
    types: tuple[str, ...]
    rules: tuple[Rule, ...]
    unreadable: tuple[Unreadable, ...]


def ranges_of(model: InformationModel, slot: Slot) -> Ranges:
    """The ranges of an attribute, sorted by what they are."""
    names = slot.any_of or (slot.range,)
    classes = tuple(name for name in names if name in model.classes)
    enums = tuple(model.enums[name] for name in names if name in model.enums)
    types = tuple(model.types[name] for name in names if name in model.types)
    known = {*classes, *(enum.name for enum in enums)}
    primitives = dict.fromkeys(primitive_of(model, name) for name in names if name not in known)
    return Ranges(classes, enums, types, tuple(primitives), any(is_any(model, name) for name in classes))


def is_any(model: InformationModel, class_name: str) -> bool:
    """Whether a class stands for any value whatever."""
    return model.classes[class_name].uri in _ANY


def primitive_of(model: InformationModel, type_name: str) -> Primitive:
    """The primitive that a type ends in."""
    found = model.types.get(type_name)
    return _PRIMITIVES.get(found.base if found else type_name, Primitive.TEXT)


def scalar_of(model: InformationModel, slot: Slot) -> Scalar:
    """What the values of an attribute are; an attribute of objects is seen as the text of a key."""
    ranges = ranges_of(model, slot)
    if ranges.holds_anything:
        return Scalar(Primitive.JSON, 0, (), (), (), ())
    kinds = bool(ranges.classes) + bool(ranges.enums) + len(ranges.primitives)
    primitive = ranges.primitives[0] if kinds == 1 and ranges.primitives else Primitive.TEXT
    only_enums = ranges.enums if kinds == 1 else ()
    types = ranges.types if kinds == 1 else ()
    found = [*_mixed(ranges, kinds), *_rules(slot, primitive, only_enums, types)]
    return Scalar(
        primitive,
        scale_of(slot) if primitive == Primitive.DECIMAL else 0,
        tuple(enum.name for enum in only_enums),
        tuple(found_type.name for found_type in types),
        tuple(dict.fromkeys(rule for rule in found if isinstance(rule, Rule))),
        tuple(rule for rule in found if isinstance(rule, Unreadable)),
    )


def default_of(slot: Slot, scalar: Scalar) -> Literal | None:
    """The value that an attribute has when nothing is given; None when there is none, or only a program can tell."""
    text = constant(slot.ifabsent) if slot.ifabsent and not slot.multivalued else None
    value = literal(scalar.primitive, text) if text is not None else None
    permitted = [rule.values for rule in scalar.rules if rule.kind == CheckKind.ONE_OF]
    return value if all(value in values for values in permitted) else None


def scale_of(slot: Slot) -> int:
    """The decimals of an exact number: the annotation `scale`, or two."""
    with suppress(ValueError):
        return min(max(int(str(slot.annotations.get("scale", _DECIMALS))), 0), _MOST_DECIMALS)
    return _DECIMALS


def literal(primitive: Primitive, text: str) -> Literal | None:
    """A value as the model writes it, as a value of a primitive type; None when it is none."""
    if primitive == Primitive.TEXT:
        return text
    if primitive == Primitive.BOOLEAN:
        return {"true": True, "false": False}.get(text.lower())
    with suppress(ValueError, InvalidOperation):
        if primitive == Primitive.DATE:
            return date.fromisoformat(text)
        if primitive in (Primitive.INTEGER, Primitive.DECIMAL, Primitive.FLOAT):
            return _number(primitive, Decimal(text))
    return None


def _number(primitive: Primitive, number: Decimal) -> Literal | None:
    """An exact number of a size that a database takes."""
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DECIMALS:
        return None
    whole = number == number.to_integral_value()
    return int(number) if primitive == Primitive.INTEGER and whole else number


def _mixed(ranges: Ranges, kinds: int) -> Iterator[Unreadable]:
    if kinds > 1:
        names = (*ranges.classes, *(enum.name for enum in ranges.enums), *ranges.primitives)
        yield Unreadable(Reason.MIXED_RANGE, " | ".join(names))


def _rules(
    slot: Slot, primitive: Primitive, enums: tuple[Enum, ...], types: tuple[Type, ...]
) -> Iterator[Rule | Unreadable]:
    values = tuple(dict.fromkeys(value for enum in enums for value in enum.values))
    if values and all(enum.values for enum in enums):
        yield Rule(CheckKind.ONE_OF, values)
    if len(types) == 1:
        yield from _type_rules(types[0], primitive)
    yield from _own_rules(slot, primitive)
    yield from fixed_values(slot, primitive)


def fixed_values(slot: Slot, primitive: Primitive) -> Iterator[Rule | Unreadable]:
    """The one value that an attribute must have, or those of which it must have one."""
    yield from _bound(CheckKind.EQUALS, primitive, slot.equals)
    if slot.equals_in:
        values = tuple(literal(primitive, text) for text in slot.equals_in)
        known = tuple(value for value in values if value is not None)
        if len(known) == len(values):
            yield Rule(CheckKind.ONE_OF, known)
        else:
            yield Unreadable(Reason.BOUND, f"{CheckKind.ONE_OF.value} {', '.join(slot.equals_in)}")


def rules_of_type(found: Type) -> tuple[Rule, ...]:
    """What all values of a type must fulfil."""
    primitive = _PRIMITIVES.get(found.base, Primitive.TEXT)
    return tuple(rule for rule in _type_rules(found, primitive) if isinstance(rule, Rule))


def _type_rules(found: Type, primitive: Primitive) -> Iterator[Rule | Unreadable]:
    if found.base in _PATTERNS:
        yield pattern_rule(_PATTERNS[found.base], primitive)
    yield from _own_rules(found, primitive)


def _own_rules(source: Slot | Type, primitive: Primitive) -> Iterator[Rule | Unreadable]:
    if source.pattern:
        yield pattern_rule(source.pattern, primitive)
    yield from _bound(CheckKind.AT_LEAST, primitive, source.minimum)
    yield from _bound(CheckKind.AT_MOST, primitive, source.maximum)


def pattern_rule(pattern: str, primitive: Primitive) -> Rule | Unreadable:
    """The condition that a text matches a pattern, if that can be stated for a primitive type."""
    if primitive == Primitive.TEXT and parse_pattern(pattern):
        return Rule(CheckKind.MATCHES, (pattern,))
    return Unreadable(Reason.PATTERN, pattern)


def _bound(kind: CheckKind, primitive: Primitive, text: str) -> Iterator[Rule | Unreadable]:
    if not text:
        return
    value = literal(primitive, text)
    if value is None or (primitive == Primitive.TEXT and kind != CheckKind.EQUALS):
        yield Unreadable(Reason.BOUND, f"{kind.value} {text}")
    else:
        yield Rule(kind, (value,))

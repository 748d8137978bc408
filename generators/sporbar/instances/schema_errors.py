"""The errors of a JSON Schema validator in the words of the model."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema_rs import ValidationError

from sporbar.diagnostics import Problem
from sporbar.graph import Slot
from sporbar.instances.fault import Path, listed, shown
from sporbar.instances.plan import Plans
from sporbar.instances.problems import (
    BrokenRule,
    MissingValue,
    NotMatching,
    NotPermissible,
    OutOfBounds,
    UnknownAttribute,
    WrongFormat,
    WrongType,
)
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import ENTRY, ranges_of

Found = tuple[Path, Problem]

_DIGITS = re.compile(r"\+?[0-9]{1,40}")
_TYPES = {
    "integer": "a whole number",
    "number": "a number",
    "string": "a text",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}
_FORMATS = {
    "date": "a day of the calendar, written 2015-03-01",
    "date-time": "a date and time with zone, written 2015-03-01T12:00:00Z",
    "uri": "a web address or another URI",
    "json-pointer": "a JSON Pointer",
}


@dataclass(frozen=True, slots=True)
class Translation:
    """Turns errors of a value into problems of the model that the schema was made of."""

    plans: Plans
    value: Any

    def problems(self, error: ValidationError) -> Iterator[Found]:
        """What an error says, with the path of each part of it."""
        where = true_path(self.value, error.instance_path)
        translate = _KINDS.get(error.kind.name)
        if translate:
            yield from translate(self, error, where)
        else:
            yield where, BrokenRule(_short(error))

    def slot(self, error: ValidationError) -> Slot | None:
        """The attribute whose schema an error comes from."""
        path = [str(step) for step in error.schema_path]
        if len(path) < 4 or path[0] != "$defs" or path[2] != "properties":  # noqa: PLR2004 - $defs/X/properties/y
            return None
        found = self.plans.model.classes.get(self.class_name(error))
        slots = found.slots.values() if found else ()
        return next((slot for slot in slots if property_name(slot) == path[3]), None)

    def class_name(self, error: ValidationError) -> str:
        """The class whose definition an error comes from; empty when it is none."""
        path = [str(step) for step in error.schema_path]
        key = path[1].removesuffix(ENTRY) if path[:1] == ["$defs"] else ""
        return next((name for name, known in self.plans.definitions.names.items() if known == key), "")

    def is_amount(self, error: ValidationError) -> bool:
        """Whether an error comes from an attribute that holds exact decimals."""
        slot = self.slot(error)
        return slot is not None and any(primitive_of(self.plans.model, name) == "decimal" for name in ranges_of(slot))


def true_path(value: Any, steps: Iterable[str | int]) -> Path:
    """The path with the keys as they stand: the validator turns keys such as `0101` into numbers."""
    found: list[str | int] = []
    for step in steps:
        if isinstance(value, dict):
            key = _key(value, step)
            found.append(key)
            value = value.get(key)
        else:
            found.append(step)
            value = value[step] if isinstance(value, list) and isinstance(step, int) else None
    return tuple(found)


def _key(value: dict[str, Any], step: str | int) -> str:
    if str(step) in value or isinstance(step, str):
        return str(step)
    return next((key for key in value if _DIGITS.fullmatch(key) and int(key) == step), str(step))


def _short(error: ValidationError) -> str:
    return f"{shown(error.instance)} breaks the rule '{error.kind.name}' of the schema"


def _type(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    types = error.kind.as_dict()["types"]
    expected = " or ".join(_TYPES.get(name, name) for name in types)
    advice = ""
    if types == ["string"] and isinstance(error.instance, int | float) and not isinstance(error.instance, bool):
        advice = "write it in quotes"
        if translation.is_amount(error):
            expected, advice = "an exact amount", "write it in quotes: a JSON number is not exact"
    yield where, WrongType(error.instance, expected, advice)


def _required(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    yield where, MissingValue(error.kind.as_dict()["property"], translation.class_name(error))


def _additional(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    owner = translation.class_name(error)
    known = tuple(sorted(translation.plans.plan(owner).names)) if owner in translation.plans.model.classes else ()
    for name in error.kind.as_dict()["unexpected"]:
        yield (*where, name), UnknownAttribute(name, owner, known)


def _enum(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    yield where, NotPermissible(error.instance, tuple(error.kind.as_dict()["options"]))


def _constant(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    yield where, NotPermissible(error.instance, (error.kind.as_dict()["expected_value"],))


def _pattern(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    pattern = error.kind.as_dict()["pattern"]
    slot = translation.slot(error)
    if slot and not slot.pattern and translation.is_amount(error):
        if str(error.instance).startswith("-") and re.search(pattern, str(error.instance)[1:]):
            return  # the smallest value is told as what it is, a bound
        yield where, WrongType(error.instance, _amount(slot), "write it with a point and without thousands separators")
    else:
        yield where, NotMatching(error.instance, pattern)


def _amount(slot: Slot) -> str:
    scale = slot.annotations.get("scale")
    decimals = f" with at most {scale} decimals" if isinstance(scale, int) else ""
    return f"an amount{decimals}, such as {'12' if scale == 0 else '12.50'}"


def _format(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    name = error.kind.as_dict()["format"]
    yield where, WrongFormat(error.instance, _FORMATS.get(name, f"a {name}"))


def _limit(words: str) -> Callable[[Translation, ValidationError, Path], Iterator[Found]]:
    def translate(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
        yield where, OutOfBounds(error.instance, f"{words} {shown(error.kind.as_dict()['limit'])}")

    return translate


def _count(words: str) -> Callable[[Translation, ValidationError, Path], Iterator[Found]]:
    def translate(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
        there = len(error.instance) if isinstance(error.instance, list | dict | str) else 0
        yield where, BrokenRule(f"the number of values is {there}; it must be {words} {error.kind.as_dict()['limit']}")

    return translate


def _alternatives(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    """The errors of the alternative that comes nearest to the value."""
    branches: list[list[ValidationError]] = error.kind.as_dict()["context"]
    if not all(branches):
        yield where, BrokenRule(f"{shown(error.instance)} fits several of the alternatives; it must fit exactly one")
        return
    mistyped = [branch[0] for branch in branches if len(branch) == 1 and branch[0].kind.name == "type"]
    shallow = [each for each in mistyped if list(each.instance_path) == list(error.instance_path)]
    if len(shallow) == len(branches):
        types = dict.fromkeys(name for each in shallow for name in each.kind.as_dict()["types"])
        yield where, WrongType(error.instance, " or ".join(_TYPES.get(name, name) for name in types), "")
    else:
        nearest = min(branches, key=lambda branch: sum(_distance(each, error) for each in branch))
        for each in nearest:
            yield from translation.problems(each)


def _distance(error: ValidationError, outer: ValidationError) -> int:
    """How much an error speaks against an alternative: another class named, or another type, most of all."""
    if error.kind.name == "const":
        return 100
    if error.kind.name == "type" and list(error.instance_path) == list(outer.instance_path):
        return 50
    return 2 * len(error.kind.as_dict().get("unexpected", ())) or 1


def _property_names(_translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    inner: ValidationError = error.kind.as_dict()["error"]
    yield (*where, str(inner.instance)), BrokenRule(f"{shown(inner.instance)} cannot be an identifier here")


def _several(translation: Translation, error: ValidationError, where: Path) -> Iterator[Found]:
    slot = translation.slot(error)
    target = translation.plans.model.classes.get(slot.range) if slot else None
    if target and target.identifier:
        return  # it is told as what it is, an identifier that stands twice
    values = error.instance if isinstance(error.instance, list) else []
    plain = [value for value in values if not isinstance(value, dict | list)]
    yield (
        where,
        BrokenRule(f"a value stands twice: {listed(plain)}" if plain else "two objects of the list are the same"),
    )


_KINDS: Mapping[str, Callable[[Translation, ValidationError, Path], Iterator[Found]]] = {
    "type": _type,
    "required": _required,
    "additionalProperties": _additional,
    "enum": _enum,
    "const": _constant,
    "pattern": _pattern,
    "format": _format,
    "minimum": _limit("at least"),
    "maximum": _limit("at most"),
    "exclusiveMinimum": _limit("more than"),
    "exclusiveMaximum": _limit("less than"),
    "minItems": _count("at least"),
    "maxItems": _count("at most"),
    "minProperties": _count("at least"),
    "maxProperties": _count("at most"),
    "anyOf": _alternatives,
    "oneOf": _alternatives,
    "propertyNames": _property_names,
    "uniqueItems": _several,
}

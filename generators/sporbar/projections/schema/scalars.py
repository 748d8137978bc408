"""Scalar types as JSON Schema: formats, patterns, bounds, and texts read as values of the type."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sporbar.graph import InformationModel, Slot, Type
from sporbar.graph.expression import ClassExpression, Expression

Json = dict[str, Any]
Constraints = Type | Slot | Expression
"""What gives a pattern, bounds and fixed values."""

_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"
_ZONE = r"(Z|[+-][0-9]{2}:[0-9]{2})"
_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_LOCAL = rf"^{_DAY}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?$"
_PRIMITIVES: Mapping[str, Mapping[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "decimal": {"type": ["string", "number"]},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date_or_datetime": {"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]},
    "time": {"type": "string", "pattern": _TIME},
    "uri": {"type": "string", "format": "uri"},
    "uriorcurie": {"type": "string", "pattern": r"^[^\s:]*:\S*$"},
    "curie": {"type": "string", "pattern": r"^[^\s:]*:\S*$"},
    "ncname": {"type": "string", "pattern": r"^[^\s:]+$"},
    "objectidentifier": {"type": "string"},
    "nodeidentifier": {"type": "string"},
    "jsonpointer": {"type": "string", "format": "json-pointer"},
    "jsonpath": {"type": "string"},
    "sparqlpath": {"type": "string"},
}
_LENIENT: Mapping[str, Mapping[str, Any]] = {
    "date": {"type": "string", "anyOf": [{"format": "date"}, {"pattern": f"^{_DAY}{_ZONE}$"}]},
    "datetime": {"type": "string", "anyOf": [{"format": "date-time"}, {"pattern": _LOCAL}]},
    "date_or_datetime": {
        "type": "string",
        "anyOf": [{"format": "date"}, {"format": "date-time"}, {"pattern": _LOCAL}, {"pattern": f"^{_DAY}{_ZONE}$"}],
    },
}
"""Days and times as XML Schema has them, where a zone may stand or not, whatever it is."""
_NUMBERS = ("integer", "float", "double")
_NUMERAL = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
"""Plain notation only: an exponent would let eleven characters of a source become a gigabyte of output."""
_DIGITS = re.compile(r"\^(0|[1-9][0-9]{0,17})\$")
_COUNTED = re.compile(r"\^(?:\\d|\[0-9\])\{([1-9]|1[0-8])(?:,([1-9]|1[0-8]))?\}\$")
"""Patterns of numbers that say how many digits there are."""
_CALL = re.compile(r"[\w ]+\((.*)\)", re.DOTALL)


def primitive_of(model: InformationModel, range_name: str) -> str:
    """The primitive type that a range ends in; string when it is no type at all."""
    found = model.types.get(range_name)
    base = found.base if found else range_name
    return base if base in _PRIMITIVES else "string"


def scalar_schema(model: InformationModel, range_name: str, slot: Slot, *more: Constraints, zoned: bool = True) -> Json:
    """The schema of one value of a scalar type, with the constraints of the type, of the attribute and of others.

    Args:
        model: the information model.
        range_name: the type.
        slot: the attribute.
        more: what must hold besides, such as the parts of a boolean expression.
        zoned: whether times have a zone and days have none; False: both as in XML Schema.
    """
    primitive = primitive_of(model, range_name)
    found = model.types.get(range_name)
    schema: Json = dict(_LENIENT.get(primitive, _PRIMITIVES[primitive]) if not zoned else _PRIMITIVES[primitive])
    if primitive == "decimal":
        minima = [each.minimum for each in (found, slot, *more) if each]
        schema |= {"pattern": _decimal_pattern(slot, minima)} | ({"type": "string"} if has_scale(slot) else {})
    for each in (found, slot, *more):
        if each:
            constrain(schema, primitive, each)
    for expression in found.expressions if found else ():
        schema |= {"allOf": [*schema.get("allOf", ()), combined(primitive, expression)]}
    if found and found.union_of:
        schema["anyOf"] = [scalar_schema(model, name, slot, zoned=zoned) for name in found.union_of]
    return schema


def has_scale(slot: Slot) -> bool:
    """Whether the number of decimals is fixed: then the value is an exact amount, and never a JSON number."""
    return isinstance(slot.annotations.get("scale"), int)


def combined(primitive: str, expression: Expression) -> Json:
    """The boolean combinations of an expression about values of a primitive type."""
    schema: Json = {}
    constrain(schema, primitive, expression)
    for key, parts in combinations(expression):
        schema |= combination(key, [combined(primitive, part) for part in parts])
    return schema


def combinations(expression: Expression | ClassExpression) -> list[tuple[str, tuple[Any, ...]]]:
    """The combinations that an expression has, by LinkML's names."""
    found = [(key, getattr(expression, key)) for key in ("any_of", "all_of", "exactly_one_of", "none_of")]
    return [(key, parts) for key, parts in found if parts]


def combination(key: str, parts: list[Json]) -> Json:
    """A combination as JSON Schema: of several times the same alternative, one is kept."""
    unique = [part for at, part in enumerate(parts) if part not in parts[:at] or key == "exactly_one_of"]
    if key == "none_of":
        return {"not": {"anyOf": unique}}
    if key in ("any_of", "all_of") and len(unique) == 1:
        return {"allOf": unique}
    return {{"any_of": "anyOf", "all_of": "allOf", "exactly_one_of": "oneOf"}[key]: unique}


def constrain(schema: Json, primitive: str, given: Constraints) -> None:
    """Add the pattern, bounds and fixed values of a type, an attribute or an expression to a schema."""
    _add_pattern(schema, primitive, given.pattern)
    _add_bounds(schema, primitive, given.minimum, given.maximum)
    if given.equals:
        _add_choice(schema, "const", value_of(primitive, given.equals))
    if given.equals_in:
        _add_choice(schema, "enum", [value_of(primitive, text) for text in given.equals_in])


def value_of(primitive: str, text: str) -> Any:
    """A text as the JSON value of a primitive type; None when it is no value of it."""
    try:
        return _READERS.get(primitive, str)(text)
    except ValueError:
        return None


def constant(ifabsent: str) -> str | None:
    """The text in `string(x)`, `integer(5)`, `Enum(value)` or `true`; None for what only a program can compute."""
    call = _CALL.fullmatch(ifabsent.strip())
    if call:
        return call.group(1)
    return ifabsent.strip().lower() if ifabsent.strip().lower() in ("true", "false") else None


def _decimal_pattern(slot: Slot, minima: list[str]) -> str:
    scale = slot.annotations.get("scale")
    digits = f"{{1,{scale}}}" if isinstance(scale, int) and scale > 0 else "+"
    fraction = "" if scale == 0 else rf"(\.[0-9]{digits})?"
    sign = "" if any(_not_negative(minimum) for minimum in minima) else "-?"
    return f"^{sign}[0-9]+{fraction}$"


def _not_negative(minimum: str) -> bool:
    return bool(_NUMERAL.fullmatch(minimum)) and not minimum.startswith("-")


def _add_pattern(schema: Json, primitive: str, pattern: str) -> None:
    if not pattern or primitive == "boolean":
        return
    if primitive in _NUMBERS:
        _add_digits(schema, pattern)
    elif schema.setdefault("pattern", pattern) != pattern:
        schema["allOf"] = [*schema.get("allOf", ()), {"pattern": pattern}]


def _add_digits(schema: Json, pattern: str) -> None:
    """JSON Schema matches texts only; of a number, a pattern that only counts or gives its digits can be said."""
    exact, counted = _DIGITS.fullmatch(pattern), _COUNTED.fullmatch(pattern)
    if exact:
        _add_bounds(schema, "integer", exact[1], exact[1])
    elif counted:
        least, most = int(counted[1]), int(counted[2] or counted[1])
        _add_bounds(schema, "integer", str(10 ** (least - 1)) if least > 1 else "0", str(10**most - 1))
    else:
        schema["x-pattern"] = pattern


def _add_bounds(schema: Json, primitive: str, minimum: str, maximum: str) -> None:
    """Numbers get JSON Schema's own bounds; for what JSON writes as text they are information only."""
    for key, bound in (("minimum", minimum), ("maximum", maximum)):
        value = value_of("double", bound) if primitive in (*_NUMBERS, "decimal") else None
        if value is not None and schema.get("type") != "string":
            tighter = max if key == "minimum" else min
            schema[key] = tighter(schema[key], value) if key in schema else value
        if bound and (value is None or primitive not in _NUMBERS):
            schema[f"x-{key}"] = bound


def _add_choice(schema: Json, key: str, value: Any) -> None:
    if schema.setdefault(key, value) != value:
        schema["allOf"] = [*schema.get("allOf", ()), {key: value}]


def _number(text: str) -> int | float:
    value = Decimal(_decimal(text))
    return int(value) if value == value.to_integral_value() else float(value)


def _boolean(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


def _decimal(text: str) -> str:
    if not _NUMERAL.fullmatch(text):
        raise ValueError(text)
    return text


_READERS: Mapping[str, Any] = {
    "integer": int,
    "float": _number,
    "double": _number,
    "decimal": _decimal,
    "boolean": _boolean,
}

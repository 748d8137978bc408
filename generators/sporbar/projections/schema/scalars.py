"""Scalar types as JSON Schema: formats, patterns, bounds, and texts read as values of the type."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sporbar.graph import InformationModel, Slot

Json = dict[str, Any]

_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"
_PRIMITIVES: Mapping[str, Mapping[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "decimal": {"type": "string"},
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
_NUMBERS = ("integer", "float", "double")
_NUMERAL = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
"""Plain notation only: an exponent would let eleven characters of a source become a gigabyte of output."""
_CALL = re.compile(r"[\w ]+\((.*)\)", re.DOTALL)


def primitive_of(model: InformationModel, range_name: str) -> str:
    """The primitive type that a range ends in; string when it is no type at all."""
    found = model.types.get(range_name)
    base = found.base if found else range_name
    return base if base in _PRIMITIVES else "string"


def scalar_schema(model: InformationModel, range_name: str, slot: Slot) -> Json:
    """The schema of one value of a scalar type, with the constraints of the type and of the attribute."""
    primitive = primitive_of(model, range_name)
    found = model.types.get(range_name)
    schema: Json = dict(_PRIMITIVES[primitive])
    if primitive == "decimal":
        schema["pattern"] = _decimal_pattern(slot, (slot.minimum, found.minimum if found else ""))
    _add_patterns(schema, (found.pattern if found else "", slot.pattern))
    for constrained in (found, slot):
        if constrained:
            _add_bounds(schema, primitive, constrained.minimum, constrained.maximum)
    if slot.equals:
        schema["const"] = value_of(primitive, slot.equals)
    elif slot.equals_in:
        schema["enum"] = [value_of(primitive, text) for text in slot.equals_in]
    return schema


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


def _decimal_pattern(slot: Slot, minima: tuple[str, ...]) -> str:
    scale = slot.annotations.get("scale")
    digits = f"{{1,{scale}}}" if isinstance(scale, int) and scale > 0 else "+"
    fraction = "" if scale == 0 else rf"(\.[0-9]{digits})?"
    sign = "" if any(_not_negative(minimum) for minimum in minima) else "-?"
    return f"^{sign}[0-9]+{fraction}$"


def _not_negative(minimum: str) -> bool:
    return bool(_NUMERAL.fullmatch(minimum)) and not minimum.startswith("-")


def _add_patterns(schema: Json, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        if pattern and schema["type"] == "string":
            if "pattern" in schema and schema["pattern"] != pattern:
                schema.setdefault("allOf", []).append({"pattern": pattern})
            else:
                schema["pattern"] = pattern


def _add_bounds(schema: Json, primitive: str, minimum: str, maximum: str) -> None:
    """Numbers get JSON Schema's own bounds; for what JSON writes as text they are information only."""
    for key, bound in (("minimum", minimum), ("maximum", maximum)):
        value = value_of("double", bound) if primitive in _NUMBERS else None
        if value is not None:
            tighter = max if key == "minimum" else min
            schema[key] = tighter(schema[key], value) if key in schema else value
        elif bound:
            schema[f"x-{key}"] = bound


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

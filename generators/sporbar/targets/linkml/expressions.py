"""Boolean combinations and rules as LinkML writes them."""

from typing import Any

from sporbar.graph.expression import ClassExpression, Expression, Rule

_FLAGS = ("required", "recommended", "multivalued", "inlined", "inlined_as_list")
_COMBINED = ("any_of", "all_of", "exactly_one_of", "none_of")


def value_expression(found: Expression) -> dict[str, Any]:
    """What a value must be."""
    texts = {
        "range": found.range,
        "pattern": found.pattern,
        "equals_expression": found.equals_expression,
        "value_presence": found.value_presence,
    }
    made: dict[str, Any] = {key: text for key, text in texts.items() if text}
    made |= {key: flag for key in _FLAGS if (flag := getattr(found, key)) is not None}
    made |= bounds(found.minimum, found.maximum) | fixed(found.equals, found.equals_in)
    made |= counts(found.minimum_count, found.maximum_count)
    nested = {"has_member": found.has_member, "all_members": found.all_members}
    made |= {key: value_expression(part) for key, part in nested.items() if part}
    if found.range_expression:
        made["range_expression"] = class_expression(found.range_expression)
    if found.values:
        made["enum_range"] = {"permissible_values": {value: {} for value in found.values}}
    return made | {
        key: [value_expression(part) for part in parts] for key in _COMBINED if (parts := getattr(found, key))
    }


def class_expression(found: ClassExpression) -> dict[str, Any]:
    """What an object must be."""
    made: dict[str, Any] = {"is_a": found.is_a} if found.is_a else {}
    if found.conditions:
        made["slot_conditions"] = {name: value_expression(part) for name, part in found.conditions.items()}
    return made | {
        key: [class_expression(part) for part in parts] for key in _COMBINED if (parts := getattr(found, key))
    }


def rule(found: Rule) -> dict[str, Any]:
    """What follows from what."""
    made: dict[str, Any] = {key: text for key in ("title", "description") if (text := getattr(found, key))}
    for key in ("preconditions", "postconditions", "elseconditions"):
        part: ClassExpression | None = getattr(found, key)
        if part:
            made[key] = class_expression(part)
    return made | {key: True for key in ("bidirectional", "open_world", "deactivated") if getattr(found, key)}


def bounds(minimum: str, maximum: str) -> dict[str, Any]:
    """The least and the greatest value, where they are numbers; LinkML's generators know no others."""
    found = {"minimum_value": _number(minimum), "maximum_value": _number(maximum)}
    return {key: value for key, value in found.items() if value is not None}


def fixed(equals: str, equals_in: tuple[str, ...]) -> dict[str, Any]:
    """The only value, or those that there are."""
    if equals:
        return {"equals_string": equals}
    return {"equals_string_in": list(equals_in)} if equals_in else {}


def counts(minimum: int | None, maximum: int | None) -> dict[str, Any]:
    """How many values there are."""
    found = {"minimum_cardinality": minimum, "maximum_cardinality": maximum}
    return {key: value for key, value in found.items() if value is not None}


def _number(text: str) -> int | float | None:
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return None

"""One attribute as a JSON Schema property."""

from dataclasses import replace
from typing import Any

from sporbar.graph import Class, Slot
from sporbar.projections.schema.scalars import Json, constant, primitive_of, scalar_schema, value_of
from sporbar.projections.schema.shapes import ENTRY, Shapes, ranges_of


def slot_in(each: Class, slot: Slot) -> Slot:
    """The attribute as it is in objects of exactly one class: what names the class can have one value only."""
    if not slot.designates_type or slot.range not in ("string", "ncname"):
        return slot
    return replace(slot, equals=each.name, annotations={**slot.annotations, "example": each.name})


def property_schema(shapes: Shapes, slot: Slot) -> Json:
    """What the value of an attribute must be; texts and provenance are added by the caller."""
    holder = shapes.by_identifier(slot)
    if holder:
        schema = _entries(shapes, holder) | _counted(slot, "Properties")
    elif slot.multivalued:
        schema = {"type": "array", "items": value_schema(shapes, slot)} | _counted(slot, "Items")
    else:
        schema = value_schema(shapes, slot)
    return schema | _default(shapes, slot)


def value_schema(shapes: Shapes, slot: Slot) -> Json:
    """One value of an attribute, however many it has."""
    found = [_of_range(shapes, name, slot) for name in ranges_of(slot)]
    schema = found[0] if len(found) == 1 else {"anyOf": found}
    return schema | _examples(shapes, slot)


def reference_schema(shapes: Shapes, target: Class) -> Json:
    """How an object of a class is pointed to: the value of its identifier."""
    identifier = target.identifier
    return scalar_schema(shapes.model, identifier.range, identifier) if identifier else {"type": "string"}


def _of_range(shapes: Shapes, name: str, slot: Slot) -> Json:
    if shapes.is_any(name):
        return {}
    target = shapes.model.classes.get(name)
    if target:
        return shapes.one_of(name) if shapes.is_inside(slot, name) else reference_schema(shapes, target)
    if name in shapes.model.enums:
        return shapes.reference(name) | ({"const": slot.equals} if slot.equals else {})
    return scalar_schema(shapes.model, name, slot)


def _entries(shapes: Shapes, holder: Class) -> Json:
    """Objects under their identifiers; where one value says it all, an entry may be that value."""
    value = shapes.one_of(holder.name, ENTRY)
    alone = _alone(shapes, holder)
    if alone:
        value = {"anyOf": [value, property_schema(shapes, alone)]}
    schema: Json = {"type": "object", "additionalProperties": value}
    names = reference_schema(shapes, holder)
    return schema | ({"propertyNames": names} if names.get("type") == "string" and len(names) > 1 else {})


def _alone(shapes: Shapes, holder: Class) -> Slot | None:
    """The attribute whose value may stand for the whole entry: the only one, or the only one that is required."""
    others = [each for each in holder.slots.values() if not each.identifier]
    required = [each for each in others if each.required]
    if shapes.model.children.get(holder.name):
        return None
    return next((each[0] for each in (others, required) if len(each) == 1), None)


def _counted(slot: Slot, what: str) -> Json:
    """The bounds of the number of values."""
    bounds = {f"min{what}": slot.minimum_count, f"max{what}": slot.maximum_count}
    return {key: bound for key, bound in bounds.items() if bound is not None}


def _default(shapes: Shapes, slot: Slot) -> Json:
    found = constant(slot.ifabsent)
    value = None if found is None else typed_value(shapes, slot, found)
    return {} if value is None else {"default": value}


def _examples(shapes: Shapes, slot: Slot) -> Json:
    text = slot.annotations.get("example")
    value = typed_value(shapes, slot, text) if isinstance(text, str) and text else None
    return {} if value is None else {"examples": [value]}


def typed_value(shapes: Shapes, slot: Slot, text: str) -> Any:
    """A text as a value of the attribute; None when it is none, or when the attribute holds objects."""
    name = ranges_of(slot)[0]
    if name in shapes.model.enums:
        return text if text in shapes.model.enums[name].values else None
    if name in shapes.model.classes:
        return None if shapes.is_inside(slot, name) else text
    return value_of(primitive_of(shapes.model, name), text)

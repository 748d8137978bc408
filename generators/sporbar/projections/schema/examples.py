"""Example objects, made from the examples that attributes give."""

from typing import Any

from sporbar.graph import Class, Slot
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.properties import slot_in, typed_value
from sporbar.projections.schema.scalars import Json, constant, primitive_of
from sporbar.projections.schema.shapes import Shapes, ranges_of


def example_object(shapes: Shapes, class_name: str, day: str, above: tuple[str, ...] = ()) -> Json | None:
    """An object of a class; None when a required attribute has no example, because half an object misleads.

    `day` stands in for dates without example. `above` are the classes around it, which are not entered again.
    """
    concrete = [name for name in shapes.concrete(class_name) if name not in above]
    if not concrete:
        return None
    each = shapes.model.classes[concrete[0]]
    found: Json = {}
    for slot in (slot_in(each, slot) for slot in each.slots.values()):
        value = _value(shapes, slot, day, (*above, each.name))
        if value is not None:
            found[property_name(slot)] = value
        elif slot.required or slot.identifier:
            return None
    return found


def _value(shapes: Shapes, slot: Slot, day: str, above: tuple[str, ...]) -> Any:
    value = _written(shapes, slot)
    if value is None and (slot.required or slot.identifier):
        value = _made_up(shapes, slot, day, above)
    if value is None or not slot.multivalued:
        return value
    holder = shapes.by_identifier(slot)
    if holder:
        return _entry(value, holder)
    return [value] * max(1, slot.minimum_count or 1)


def _written(shapes: Shapes, slot: Slot) -> Any:
    text = slot.equals or slot.annotations.get("example") or constant(slot.ifabsent)
    return typed_value(shapes, slot, text) if isinstance(text, str) else None


def _made_up(shapes: Shapes, slot: Slot, day: str, above: tuple[str, ...]) -> Any:
    name = ranges_of(slot)[0]
    if name in shapes.model.enums:
        return next(iter(shapes.model.enums[name].values), None)
    if name in shapes.model.classes:
        return _of_class(shapes, slot, name, day, above)
    return {"boolean": False, "date": day or None}.get(primitive_of(shapes.model, name))


def _of_class(shapes: Shapes, slot: Slot, name: str, day: str, above: tuple[str, ...]) -> Any:
    if shapes.is_inside(slot, name):
        return example_object(shapes, name, day, above)
    identifier = shapes.model.classes[name].identifier
    return _written(shapes, identifier) if identifier else None


def _entry(value: Json, holder: Class) -> Json:
    key = property_name(holder.identifier) if holder.identifier else ""
    return {str(value.get(key, "")): value}

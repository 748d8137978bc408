"""One attribute as a JSON Schema property."""

import re
from dataclasses import replace
from typing import Any

from sporbar.graph import Class, InformationModel, Slot
from sporbar.graph.expression import Expression
from sporbar.projections.schema.arrays import array_schema
from sporbar.projections.schema.names import designations, property_name, subproperties
from sporbar.projections.schema.scalars import (
    Constraints,
    Json,
    combination,
    combinations,
    constant,
    constrain,
    primitive_of,
    scalar_schema,
    value_of,
)
from sporbar.projections.schema.shapes import ENTRY, Shapes, ranges_of
from sporbar.text import Span

_NAMES = ("string", "ncname")
_TRUE = ("true", "True")
_NOWHERE = Span("", 1, 1, 1, 1)
_ANYTHING = Slot(
    name="", owner="", range="string", any_of=(), title="", description="", required=False, multivalued=False,
    identifier=False, inlined=True, inlined_as_list=False, pattern="", minimum="", maximum="", unit="", equals="",
    ifabsent="", annotations={}, span=_NOWHERE,
)  # fmt: skip
"""What the values of slots are that no class declares."""


def slot_in(each: Class, slot: Slot, model: InformationModel | None = None) -> Slot:
    """The attribute as it is in objects of exactly one class: what names the class can have one value only.

    Args:
        each: the class.
        slot: one of its attributes.
        model: needed where the attribute names the class by its address; without it, such an attribute stays as it is.
    """
    if not slot.designates_type:
        return slot
    if slot.range in _NAMES:
        return replace(slot, equals=each.name, annotations={**slot.annotations, "example": each.name})
    named = designations(model, each, slot) if model else ()
    return replace(slot, equals_in=named) if named else slot


def property_schema(shapes: Shapes, slot: Slot, location: str = "") -> Json:
    """What the value of an attribute must be; texts and provenance are added by the caller.

    Args:
        shapes: ranges as references.
        slot: the attribute, as it is in its class.
        location: where the schema of the property will be, for an array of any depth, which refers to itself.
    """
    holder = shapes.by_identifier(slot)
    if slot.array:
        schema = array_schema(value_schema(shapes, slot), slot.array, location)
    elif holder:
        schema = _entries(shapes, holder) | _counted(slot, "Properties")
    elif slot.multivalued:
        schema = list_schema(shapes, slot)
    else:
        schema = value_schema(shapes, slot)
    return schema | _default(shapes, slot)


def list_schema(shapes: Shapes, slot: Slot) -> Json:
    """A list of values, with what all of them and at least one of them must be."""
    every = slot.expression.all_members if slot.expression else None
    some = slot.expression.has_member if slot.expression else None
    schema: Json = {"type": "array", "items": value_schema(shapes, _member(slot, every), *((every,) if every else ()))}
    if some:
        schema["contains"] = value_schema(shapes, _member(slot, some), some)
    return schema | _distinct(shapes, slot) | _counted(slot, "Items")


def _member(slot: Slot, expression: Expression | None) -> Slot:
    """The attribute with the range that an expression about its members gives."""
    return replace(slot, range=expression.range, any_of=()) if expression and expression.range else slot


def value_schema(shapes: Shapes, slot: Slot, *more: Expression) -> Json:
    """One value of an attribute, however many it has; `more` must hold besides."""
    return _value(shapes, slot, *more) | _examples(shapes, slot)


def _value(shapes: Shapes, slot: Slot, *more: Expression) -> Json:
    names = () if _is_said_by_alternatives(shapes, slot) else ranges_of(slot)
    found = [_of_range(shapes, name, slot, *more) for name in names]
    schema: Json = {"anyOf": found} if len(found) > 1 else found[0] if found else {}
    expressions = [each for each in (slot.expression, *more) if each]
    combined = [
        combination(key, [_alternative(shapes, slot, part, *more) for part in parts])
        for expression in expressions
        for key, parts in combinations(expression)
    ]
    combined += [{"enum": list(each.values)} for each in expressions if each.values]
    return conjunction(schema, combined)


def _is_said_by_alternatives(shapes: Shapes, slot: Slot) -> bool:
    """Whether the alternatives give the ranges, so that the range beside them says nothing: it is the default."""
    if slot.expression is None or not slot.any_of:
        return False
    schema = shapes.model.schemas.get(slot.package)
    default = schema.default_range if schema else ""
    return slot.range in ("", default) or shapes.is_any(slot.range)


def _alternative(shapes: Shapes, slot: Slot, part: Expression, *more: Expression) -> Json:
    inlined = slot.inlined if part.inlined is None else part.inlined
    inner = replace(slot, range=part.range or slot.range, any_of=(), inlined=inlined, expression=None)
    return _value(shapes, inner, *more, part)


def conjunction(schema: Json, parts: list[Json]) -> Json:
    """A schema with others that hold besides; those that have no keyword in common become one."""
    merged = dict(schema)
    rest = []
    for part in parts:
        if merged.keys().isdisjoint(part) and "$ref" not in merged:
            merged |= part
        else:
            rest.append(part)
    return merged | {"allOf": [*merged.get("allOf", ()), *rest]} if rest else merged


def reference_schema(shapes: Shapes, target: Class, *constraints: Constraints) -> Json:
    """How an object of a class is pointed to: the value of its identifier."""
    identifier = target.identifier
    if identifier:
        return scalar_schema(shapes.model, identifier.range, identifier, *constraints, zoned=shapes.zoned)
    return {"type": "string"}


def _of_range(shapes: Shapes, name: str, slot: Slot, *more: Expression) -> Json:
    if shapes.is_any(name):
        return {}
    target = shapes.model.classes.get(name)
    if target:
        inside = shapes.is_inside(slot, name)
        return shapes.held(name) if inside else reference_schema(shapes, target, slot, *more)
    if slot.relation.subproperty_of:
        return {"type": "string", "enum": subproperties(shapes.model, slot)}
    if name in shapes.model.enums:
        schema = shapes.reference(name)
        constraints: tuple[Constraints, ...] = (slot, *more)
        for each in constraints:
            constrain(schema, "string", each)
        return schema
    return scalar_schema(shapes.model, name, slot, *more, zoned=shapes.zoned)


def free_value(shapes: Shapes, expression: Expression) -> Json:
    """A value that belongs to no attribute."""
    return value_schema(shapes, replace(_ANYTHING, range=expression.range or "string"), expression)


def prefixes(model: InformationModel, each: Class) -> list[Json]:
    """What the identifiers of a class begin with, where it says that no other prefix is allowed."""
    if each.metadata.text("id_prefixes_are_closed") not in _TRUE:
        return []
    starts = [start for prefix in each.metadata.texts("id_prefixes") for start in _starts(model, each, prefix)]
    return [{"pattern": f"^(?:{'|'.join(map(re.escape, starts))})"}] if starts else []


def _starts(model: InformationModel, each: Class, prefix: str) -> list[str]:
    full = model.expand(each.package, f"{prefix}:")
    return list(dict.fromkeys((f"{prefix}:", full)))


def _entries(shapes: Shapes, holder: Class) -> Json:
    """Objects under their identifiers; where one value says it all, an entry may be that value."""
    value = shapes.held(holder.name, ENTRY)
    alone = simple_value(shapes, holder)
    if alone:
        value = {"anyOf": [value, property_schema(shapes, alone)]}
    schema: Json = {"type": "object", "additionalProperties": value}
    names = reference_schema(shapes, holder)
    return schema | ({"propertyNames": names} if names.get("type") == "string" and len(names) > 1 else {})


def simple_value(shapes: Shapes, holder: Class) -> Slot | None:
    """The attribute whose value may stand for the whole entry: the only one, or the only one that is required."""
    others = [each for each in holder.slots.values() if not each.identifier]
    named = [each for each in others if _is_simple_value(each)]
    required = [each for each in others if each.required]
    if shapes.model.children.get(holder.name):
        return None
    return next((each[0] for each in (others, named, required) if len(each) == 1), None)


def _is_simple_value(slot: Slot) -> bool:
    annotations = slot.metadata.values.get("annotations", {})
    return str(annotations.get("simple_dict_value", "")).lower() == "true"


def _distinct(shapes: Shapes, slot: Slot) -> Json:
    """Lists in which no value stands twice: two objects that are the same have the same unique keys.

    For identifiers this is left out: many validators compare each object with each other one, and lists that matter
    are long.
    """
    if slot.unique_members:
        return {"uniqueItems": True}
    target = shapes.model.classes.get(slot.range) if not slot.any_of else None
    if target is None or not shapes.is_inside(slot, target.name):
        return {}
    for name, names in target.unique_keys.items():
        given = [property_name(target.slots[each]) for each in names]
        if name not in target.keys_with_distinct_nulls or all(target.slots[each].required for each in names):
            return {"uniqueItems": True}
        # Values that are left out differ from each other, so that objects without a value may be the same.
        return {"anyOf": [{"uniqueItems": True}, {"contains": {"not": {"required": given}}}]}
    return {}


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
    texts = (text,) if isinstance(text, str) and text else slot.metadata.examples
    values = [value for each in texts if (value := typed_value(shapes, slot, each)) is not None]
    return {"examples": values} if values else {}


def typed_value(shapes: Shapes, slot: Slot, text: str) -> Any:
    """A text as a value of the attribute; None when it is none, or when the attribute holds objects."""
    name = ranges_of(slot)[0]
    if name in shapes.model.enums:
        return text if text in shapes.model.enums[name].values else None
    if name in shapes.model.classes:
        return None if shapes.is_inside(slot, name) else text
    return value_of(primitive_of(shapes.model, name), text)

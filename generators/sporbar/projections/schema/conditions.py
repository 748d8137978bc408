"""Conditions on whole objects as JSON Schema: boolean expressions of classes, and rules as if, then and else."""

from collections.abc import Iterator
from dataclasses import replace

from sporbar.graph import Class, Slot
from sporbar.graph.expression import ClassExpression, Expression, Rule
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.properties import conjunction, value_schema
from sporbar.projections.schema.scalars import Json, combination, combinations, constrain, primitive_of
from sporbar.projections.schema.shapes import Shapes, ranges_in, ranges_of


def conditions(shapes: Shapes, each: Class) -> list[Json]:
    """What objects of a class must fulfil beside what its attributes say."""
    found = [object_schema(shapes, each, expression, required=False) for expression in each.expressions]
    for rule in each.rules:
        if not rule.deactivated:
            found += rule_schemas(shapes, each, rule)
    absent = [property_name(slot) for slot in each.slots.values() if slot.value_presence == "ABSENT"]
    return [schema for schema in (*found, *({"not": {"required": [name]}} for name in absent)) if schema]


def classes_in(each: Class) -> Iterator[str]:
    """The classes and enumerations that the conditions of a class name."""
    for rule in each.rules:
        for expression in (rule.preconditions, rule.postconditions, rule.elseconditions):
            yield from _named(expression) if expression else ()
    for expression in each.expressions:
        yield from _named(expression)
    if each.extra_slots and each.extra_slots.expression:
        yield from ranges_in(each.extra_slots.expression)


def _named(expression: ClassExpression) -> Iterator[str]:
    if expression.is_a:
        yield expression.is_a
    for condition in expression.conditions.values():
        yield from ranges_in(condition)
    for _, parts in combinations(expression):
        for part in parts:
            yield from _named(part)


def rule_schemas(shapes: Shapes, each: Class, rule: Rule) -> Iterator[Json]:
    """A rule, and its reverse if it holds both ways.

    A precondition about an attribute that is left out is not fulfilled; a postcondition requires the attribute, unless
    the rule speaks of an open world.
    """
    required = not rule.open_world
    when = _part(shapes, each, rule.preconditions, required=True)
    then = _part(shapes, each, rule.postconditions, required=required)
    otherwise = _part(shapes, each, rule.elseconditions, required=required)
    if not when:
        if then:
            yield then
        return
    consequences = {"then": then, "else": otherwise}
    yield {"if": when} | {key: schema for key, schema in consequences.items() if schema}
    if rule.bidirectional and then:
        yield {"if": then, "then": when}


def _part(shapes: Shapes, each: Class, expression: ClassExpression | None, *, required: bool) -> Json:
    return object_schema(shapes, each, expression, required=required) if expression else {}


def object_schema(shapes: Shapes, each: Class, expression: ClassExpression, *, required: bool) -> Json:
    """What an object must fulfil.

    Args:
        shapes: ranges as references.
        each: the class of the object.
        expression: the condition.
        required: whether an attribute that the condition speaks of must be there when it does not say so itself.
    """
    schema = _conditions(shapes, each, expression, required=required)
    parts = []
    for key, inner in combinations(expression):
        # Without the attribute, the alternative that must not hold would hold, and of exactly one, several would.
        needed = required or key in ("none_of", "exactly_one_of")
        parts.append(combination(key, [object_schema(shapes, each, part, required=needed) for part in inner]))
    if expression.is_a in shapes.model.classes:
        parts.append(shapes.one_of(expression.is_a))
    return conjunction(schema, parts)


def _conditions(shapes: Shapes, each: Class, expression: ClassExpression, *, required: bool) -> Json:
    properties: Json = {}
    needed: list[str] = []
    absent: list[Json] = []
    for name, condition in expression.conditions.items():
        slot = each.slots.get(name) or shapes.model.slots.get(name)
        key = property_name(slot) if slot else name
        if slot:
            inner = condition_schema(shapes, slot, condition)
            properties |= {key: inner} if inner else {}
        if condition.value_presence == "ABSENT" or (condition.maximum_count == 0 and not (slot and slot.multivalued)):
            absent.append({"not": {"required": [key]}})
        elif _is_needed(condition, default=required):
            needed.append(key)
    schema: Json = {"properties": properties} if properties else {}
    schema |= {"required": needed} if needed else {}
    return conjunction(schema, absent)


def _is_needed(condition: Expression, *, default: bool) -> bool:
    if condition.value_presence:
        return condition.value_presence == "PRESENT"
    if condition.required is not None:
        return condition.required
    return default or (condition.minimum_count or 0) > 0


def condition_schema(shapes: Shapes, slot: Slot, condition: Expression) -> Json:
    """What the value of an attribute must be besides what the attribute says, or each of its values."""
    inner = _value(shapes, slot, condition)
    if not slot.multivalued:
        return inner
    holder = shapes.by_identifier(slot)
    key, what = ("additionalProperties", "Properties") if holder else ("items", "Items")
    bounds = {f"min{what}": condition.minimum_count, f"max{what}": condition.maximum_count}
    schema: Json = {key: inner} if inner else {}
    schema |= {bound: count for bound, count in bounds.items() if count is not None}
    if condition.has_member:
        schema["contains"] = _value(shapes, slot, condition.has_member)
    return schema


def _value(shapes: Shapes, slot: Slot, condition: Expression) -> Json:
    if condition.range:
        inlined = slot.inlined if condition.inlined is None else condition.inlined
        narrowed = replace(slot, range=condition.range, any_of=(), expression=None, inlined=inlined)
        return value_schema(shapes, narrowed, condition)
    schema: Json = {}
    constrain(schema, _primitive(shapes, slot), condition)
    if condition.values:
        schema["enum"] = list(condition.values)
    parts = [combination(key, [_value(shapes, slot, part) for part in inner]) for key, inner in combinations(condition)]
    if condition.all_members:
        parts.append(_value(shapes, slot, condition.all_members))
    return conjunction(schema, [part for part in parts if part])


def _primitive(shapes: Shapes, slot: Slot) -> str:
    """The primitive type of the values, those of the identifier for references."""
    name = ranges_of(slot)[0]
    target = shapes.model.classes.get(name)
    if target:
        return primitive_of(shapes.model, target.identifier.range) if target.identifier else "string"
    return primitive_of(shapes.model, name)

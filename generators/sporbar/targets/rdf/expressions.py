"""Boolean combinations and rules of LinkML as SHACL."""

from collections.abc import Iterator
from dataclasses import replace

from sporbar.graph import Class, Slot
from sporbar.graph.expression import ClassExpression, Expression, Rule
from sporbar.projections.schema.shapes import ranges_of
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.ranges import Held, Range, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, listed
from sporbar.targets.rdf.values import of_range

_OPERATORS = (("any_of", "sh:or"), ("all_of", "sh:and"), ("exactly_one_of", "sh:xone"))


def combined(terms: Terms, slot: Slot, expression: Expression) -> Iterator[Statement]:
    """The boolean combinations of what a value may be."""
    for operator, predicate in _OPERATORS:
        choices = getattr(expression, operator)
        if choices:
            yield predicate, listed(_value(terms, slot, each) for each in choices)
    for each in expression.none_of:
        yield "sh:not", _value(terms, slot, each)


def of_members(terms: Terms, slot: Slot, expression: Expression) -> Iterator[Statement]:
    """What all values must be."""
    if expression.all_members:
        yield "sh:node", _value(terms, slot, expression.all_members)


def of_class(terms: Terms, each: Class) -> Iterator[Statement]:
    """What the expressions and rules of a class demand of its objects."""
    for slot in each.slots.values():
        if slot.expression and slot.expression.has_member:
            yield "sh:or", _has_member(terms, slot, slot.expression.has_member)
    for expression in each.expressions:
        yield from _object(terms, each, expression, needed=False)
    for rule in each.rules:
        if not rule.deactivated:
            yield from _rule(terms, each, rule)


def _rule(terms: Terms, each: Class, rule: Rule) -> Iterator[Statement]:
    """If so, then so: an object fulfils the consequence or not the condition."""
    condition, consequence, otherwise = (
        blank(*_object(terms, each, part, needed=needed)) if part else ""
        for part, needed in (
            (rule.preconditions, True),
            (rule.postconditions, not rule.open_world),
            (rule.elseconditions, not rule.open_world),
        )
    )
    if consequence and not condition:
        yield "sh:node", consequence
    elif consequence:
        yield "sh:or", listed((blank(("sh:not", condition)), consequence))
    if otherwise and condition:
        yield "sh:or", listed((condition, otherwise))
    if rule.bidirectional and condition and consequence:
        yield "sh:or", listed((blank(("sh:not", consequence)), condition))


def _object(terms: Terms, each: Class, expression: ClassExpression, *, needed: bool) -> Iterator[Statement]:
    """What an object must be; `needed`: whether the slots that are spoken of must have a value."""
    if expression.is_a in terms.graph.information.classes:
        names = (expression.is_a, *terms.graph.information.descendants(expression.is_a))
        yield "sh:or", listed(blank(("sh:class", terms.uris.of_class(name))) for name in names)
    for name, condition in expression.conditions.items():
        slot = each.slots.get(name)
        if slot and terms.uris.is_property(each, slot):
            yield "sh:property", blank(*_condition(terms, slot, condition, needed=needed))
            if condition.has_member:
                yield "sh:or", _has_member(terms, slot, condition.has_member)
    for operator, predicate in _OPERATORS:
        choices = getattr(expression, operator)
        if choices:
            yield predicate, listed(blank(*_object(terms, each, choice, needed=False)) for choice in choices)
    for choice in expression.none_of:
        yield "sh:not", blank(*_object(terms, each, choice, needed=False))


def _condition(terms: Terms, slot: Slot, expression: Expression, *, needed: bool) -> Iterator[Statement]:
    yield "sh:path", terms.uris.of_attribute(slot.name)
    needed = needed and expression.required is None and not expression.value_presence
    least = max(int(needed or bool(expression.required)), expression.minimum_count or 0)
    if least or expression.value_presence == "PRESENT":
        yield "sh:minCount", str(max(least, 1))
    if expression.value_presence == "ABSENT":
        yield "sh:maxCount", "0"
    elif expression.maximum_count is not None:
        yield "sh:maxCount", str(expression.maximum_count)
    yield from _of_value(terms, slot, expression)
    yield from of_members(terms, slot, expression)


def _has_member(terms: Terms, slot: Slot, expression: Expression) -> str:
    """One of the values must be so, if there are any; a count within the shape of the attribute would ask for one."""
    path = ("sh:path", terms.uris.of_attribute(slot.name))
    one = (("sh:qualifiedValueShape", _value(terms, slot, expression)), ("sh:qualifiedMinCount", "1"))
    return listed(blank(("sh:property", blank(path, *about))) for about in ((("sh:maxCount", "0"),), one))


def _value(terms: Terms, slot: Slot, expression: Expression) -> str:
    return blank(*_of_value(terms, slot, expression))


def _of_value(terms: Terms, slot: Slot, expression: Expression) -> Iterator[Statement]:
    """What one value must be: of its range, within its bounds, and as its combinations say."""
    narrowed = replace(
        slot,
        range=expression.range or slot.range,
        any_of=() if expression.range else slot.any_of,
        pattern=expression.pattern,
        minimum=expression.minimum,
        maximum=expression.maximum,
        equals=expression.equals,
        equals_in=expression.equals_in,
        inlined=slot.inlined if expression.inlined is None else expression.inlined,
        expression=None,
    )
    names = ranges_of(narrowed)
    if len(names) == 1 and (expression.range or narrowed != replace(slot, expression=None)):
        yield from of_range(terms, _as_in(terms, slot, narrowed, names[0]))
    if expression.values:
        yield "sh:in", listed(map(turtle.text, expression.values))
    inner = expression.range_expression
    target = terms.graph.information.classes.get(names[0])
    if inner and target:
        yield from _object(terms, target, inner, needed=False)
    yield from combined(terms, narrowed, expression)


def _as_in(terms: Terms, slot: Slot, narrowed: Slot, name: str) -> Range:
    """The range with the datatype that it has beside the other ranges of the attribute."""
    [found] = ranges(terms, narrowed)
    written = dict(zip(ranges_of(slot), ranges(terms, slot), strict=True))
    known = written.get(name)
    if known is None or known.held != Held.LITERAL:
        return known or found
    own = known.slot if known.slot is not slot else narrowed
    return known._replace(slot=own)

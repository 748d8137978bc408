"""Boolean combinations and rules as Python source; the functions that it calls are in the module `conditions`."""

from collections.abc import Callable, Iterator

from sporbar.graph import Class, InformationModel, Slot
from sporbar.graph.expression import ClassExpression, Expression, Rule
from sporbar.projections.relational import Primitive
from sporbar.projections.relational.pattern import parse_pattern
from sporbar.projections.relational.scalar import literal, primitive_of, ranges_of
from sporbar.targets.python.code import call, string
from sporbar.targets.python.constraints import value_source
from sporbar.targets.python.names import ModelNames

MODULE = "_is"
"""What the module is called where it is imported: a name that no field can have."""
_OPERATORS = ("any_of", "all_of", "exactly_one_of", "none_of")
NOTHING = f"{MODULE}.all_of()"
"""The condition that always holds."""

Kind = Callable[[str, Slot, bool | None], str]
"""The type of values of a range in an attribute; last, whether objects stand inside, where an expression says so."""


class Conditions:
    """What values and objects must be beyond the types of fields."""

    def __init__(self, model: InformationModel, names: ModelNames, kind: Kind) -> None:
        self.model = model
        self.names = names
        self.kind = kind

    def of_class(self, found: Class) -> tuple[str, ...]:
        """The demands on objects of a class, those of its ancestors included."""
        demands = [_demand("", self._expression(found, each, needed=False)) for each in found.expressions]
        for rule in found.rules:
            if not rule.deactivated:
                demands += [_demand(rule.title or rule.description, part) for part in self._rule(found, rule)]
        demands += [_demand("", part) for slot in found.slots.values() for part in self._presence(slot)]
        return tuple(dict.fromkeys(demand for demand in demands if demand))

    def _presence(self, slot: Slot) -> Iterator[str]:
        if slot.value_presence in ("PRESENT", "ABSENT"):
            yield f"{MODULE}.{slot.value_presence.lower()}({string(self.names.fields[slot.name])})"

    def _rule(self, found: Class, rule: Rule) -> Iterator[str]:
        condition, consequence, otherwise = (
            self._expression(found, part, needed=needed) if part else ""
            for part, needed in (
                (rule.preconditions, True),
                (rule.postconditions, not rule.open_world),
                (rule.elseconditions, not rule.open_world),
            )
        )
        if consequence not in ("", NOTHING):
            yield _called("if_then", condition, consequence) if condition else consequence
        if condition and otherwise not in ("", NOTHING):
            yield _called("any_of", condition, otherwise)
        if rule.bidirectional and condition and consequence:
            yield _called("if_then", consequence, condition)

    def _expression(self, found: Class, expression: ClassExpression, *, needed: bool) -> str:
        """What an object must be; `needed`: whether the slots that are spoken of must have a value."""
        parts = []
        if expression.is_a in self.model.classes:
            parts.append(f"{MODULE}.a(lambda: {self.names.classes[expression.is_a]})")
        for name, condition in expression.conditions.items():
            if name in found.slots:
                parts += self._condition(found.slots[name], condition, needed=needed)
        for operator in _OPERATORS:
            choices = getattr(expression, operator)
            if choices:
                parts.append(_called(operator, *(self._expression(found, each, needed=False) for each in choices)))
        return _joined(parts)

    def _condition(self, slot: Slot, expression: Expression, *, needed: bool) -> Iterator[str]:
        field = string(self.names.fields[slot.name])
        if expression.value_presence == "ABSENT":
            yield f"{MODULE}.absent({field})"
            return
        is_needed = needed and expression.required is None
        is_needed = is_needed or bool(expression.required) or expression.value_presence == "PRESENT"
        values = self._parts(slot, expression)
        if is_needed and not values:
            yield f"{MODULE}.present({field})"
        elif values:
            yield _called("slot", field, *values, *(["needed=True"] if is_needed else []))
        members = self.of_list(slot, expression)
        if slot.multivalued and members:
            yield _called("whole", field, *members)

    def of_list(self, slot: Slot, expression: Expression) -> tuple[str, ...]:
        """What the values of an attribute must be together."""
        found = []
        if expression.minimum_count is not None or expression.maximum_count is not None:
            found.append(f"{MODULE}.count({expression.minimum_count or 0}, {expression.maximum_count})")
        for name, part in (("some", expression.has_member), ("every", expression.all_members)):
            conditions = self._parts(slot, part) if part else []
            if conditions:
                found.append(_called(name, *conditions))
        return tuple(found)

    def of_value(self, slot: Slot, expression: Expression) -> str:
        """What one value must be."""
        return _joined(self._parts(slot, expression))

    def _parts(self, slot: Slot, expression: Expression) -> list[str]:
        own = [*self._range(slot, expression), *self._bounds(slot, expression), *self._fixed(slot, expression)]
        return own + list(self._combined(slot, expression))

    def _range(self, slot: Slot, expression: Expression) -> Iterator[str]:
        if expression.range and expression.range != slot.range:
            yield f"{MODULE}.fits(lambda: {self.kind(expression.range, slot, expression.inlined)})"
        target = self.model.classes.get(expression.range or slot.range)
        if expression.range_expression and target:
            yield self._expression(target, expression.range_expression, needed=False)

    def _bounds(self, slot: Slot, expression: Expression) -> Iterator[str]:
        for name, text in (("at_least", expression.minimum), ("at_most", expression.maximum)):
            if text:
                yield from (f"{MODULE}.{name}({source})" for source in self._literals(slot, expression, (text,)))
        parsed = parse_pattern(expression.pattern) if expression.pattern else None
        if parsed:
            yield f"{MODULE}.matching({string(str(parsed))})"

    def _fixed(self, slot: Slot, expression: Expression) -> Iterator[str]:
        for texts in ((expression.equals,) if expression.equals else (), expression.equals_in, expression.values):
            if texts:
                yield _called("one_of", *self._literals(slot, expression, texts))

    def _literals(self, slot: Slot, expression: Expression, texts: tuple[str, ...]) -> Iterator[str]:
        """Texts as values of the range; a value that is none of it equals nothing, so the text stays."""
        name = expression.range or slot.range
        known = name in self.model.classes or name in self.model.enums
        primitive = Primitive.TEXT if known else primitive_of(self.model, name)
        if len(ranges_of(self.model, slot).primitives) > 1 and not expression.range:
            primitive = Primitive.TEXT
        for text in texts:
            value = literal(primitive, text)
            yield value_source(text if value is None else value, primitive if value is not None else Primitive.TEXT)

    def _combined(self, slot: Slot, expression: Expression) -> Iterator[str]:
        for operator in _OPERATORS:
            choices = getattr(expression, operator)
            if choices and not (operator == "any_of" and slot.any_of and all(map(_is_range_alone, choices))):
                yield _called(operator, *(self.of_value(slot, each) for each in choices))


def _is_range_alone(expression: Expression) -> bool:
    """Whether an alternative says nothing but its range, which the type of the field says already."""
    return expression == Expression(
        range=expression.range, inlined=expression.inlined, inlined_as_list=expression.inlined_as_list
    )


def _called(name: str, *conditions: str) -> str:
    return call(f"{MODULE}.{name}", conditions)


def _joined(parts: list[str]) -> str:
    if not parts:
        return NOTHING
    return parts[0] if len(parts) == 1 else _called("all_of", *parts)


def _demand(message: str, condition: str) -> str:
    """A demand as source; empty where the condition says nothing."""
    if condition == NOTHING:
        return ""
    about = string(message or "the rules of the class must hold")
    return call(f"{MODULE}.Demand", (about, condition))

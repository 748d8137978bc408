"""Boolean expressions and rules of a schema, each read once, and every name in them looked up."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.graph.expression import ClassExpression, Expression, ExtraSlots, Rule
from sporbar.read.linkml import TRUE, scalars_of, text_of
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.resolve.schemas import Declared, bodies
from sporbar.resolve.settings import Patterns
from sporbar.resolve.slot_checks import SlotChecks, count_of
from sporbar.text import span_at

COMBINATIONS = ("any_of", "all_of", "exactly_one_of", "none_of")
_PARTS = frozenset([*COMBINATIONS, "has_member", "all_members", "range_expression", "enum_range"])
"""The keys of a slot that make up its expression."""


@dataclass(slots=True)
class Expressions:
    """Reads expressions; what is wrong in one is noted once, however many classes inherit it."""

    checks: SlotChecks
    patterns: Patterns
    _read: dict[int, Expression] = field(default_factory=dict)

    def of_slot(self, user: Declared, entries: MappingType[str, Raw]) -> Expression | None:
        """What a slot demands in boolean combinations and of its members; None: nothing."""
        if entries.keys().isdisjoint(_PARTS):
            return None
        body = Mapping(user.place)
        name = Scalar("", user.place, 0, plain=False)
        body.entries = {key: (name, raw) for key, raw in entries.items() if key in _PARTS}
        return self._expression(user, body)

    def of_type(self, user: Declared) -> Expression | None:
        """What a type demands in boolean combinations; None: nothing."""
        return self.of_slot(user, {key: raw for key, raw in user.entries.items() if key in COMBINATIONS})

    def of_class(self, user: Declared) -> ClassExpression | None:
        """What a class demands of its objects in boolean combinations; None: nothing."""
        keys = (*COMBINATIONS, "slot_conditions")
        body = Mapping(user.place)
        body.entries = {key: entry for key, entry in user.body.entries.items() if key in keys}
        return self.class_expression(user, body) if body.entries else None

    def classification_rules(self, user: Declared) -> tuple[ClassExpression, ...]:
        """What makes an object one of a class."""
        return tuple(self.class_expression(user, body) for body in _items(user.body.get("classification_rules")))

    def rules(self, user: Declared) -> tuple[Rule, ...]:
        """The rules that a class declares."""
        return tuple(self._rule(user, body) for body in _items(user.body.get("rules")))

    def extra_slots(self, user: Declared) -> ExtraSlots | None:
        """Which further slots a class allows."""
        body = user.body.get("extra_slots")
        if not isinstance(body, Mapping):
            return None
        inner = body.get("range_expression")
        expression = self.expression(user, inner) if isinstance(inner, Mapping) else None
        allowed = text_of(body.get("allowed"))
        return ExtraSlots(allowed in TRUE if allowed else expression is not None, expression)

    def class_expression(self, user: Declared, body: Mapping) -> ClassExpression:
        """What an object must be."""
        for name in scalars_of(body.get("is_a")):
            self.checks.check_name("is_a", "class", name, user)
        conditions = {}
        for name, condition in bodies(body.get("slot_conditions")):
            conditions[self.checks.slot_name(name, user)] = self.expression(user, condition)
        combined = {
            key: tuple(self.class_expression(user, each) for each in _items(body.get(key))) for key in COMBINATIONS
        }
        return ClassExpression(text_of(body.get("is_a")), conditions, **combined)

    def expression(self, user: Declared, body: Mapping) -> Expression:
        """What a value must be."""
        if id(body) not in self._read:
            for name in scalars_of(body.get("range")):
                self.checks.check_range(name, user)
            self._read[id(body)] = self._expression(user, body)
        return self._read[id(body)]

    def _expression(self, user: Declared, body: Mapping) -> Expression:
        entries = {key.value: value for key, value in body}
        return Expression(
            range=text_of(body.get("range")),
            required=_flag(body, "required"),
            recommended=_flag(body, "recommended"),
            multivalued=_flag(body, "multivalued"),
            inlined=_flag(body, "inlined"),
            inlined_as_list=_flag(body, "inlined_as_list"),
            pattern=self.patterns.pattern(user.schema, user.path, body),
            minimum=text_of(body.get("minimum_value")),
            maximum=text_of(body.get("maximum_value")),
            equals=text_of(body.get("equals_string")) or text_of(body.get("equals_number")),
            equals_in=tuple(name.value for name in scalars_of(body.get("equals_string_in"))),
            equals_expression=text_of(body.get("equals_expression")),
            value_presence=text_of(body.get("value_presence")),
            minimum_count=count_of(entries, "minimum_cardinality"),
            maximum_count=count_of(entries, "maximum_cardinality"),
            has_member=self._member(user, body.get("has_member")),
            all_members=self._member(user, body.get("all_members")),
            range_expression=self._object(user, body.get("range_expression")),
            values=_values(body.get("enum_range")),
            **{key: tuple(self.expression(user, each) for each in _items(body.get(key))) for key in COMBINATIONS},
        )

    def _member(self, user: Declared, body: Raw | None) -> Expression | None:
        return self.expression(user, body) if isinstance(body, Mapping) else None

    def _object(self, user: Declared, body: Raw | None) -> ClassExpression | None:
        return self.class_expression(user, body) if isinstance(body, Mapping) else None

    def _rule(self, user: Declared, body: Mapping) -> Rule:
        return Rule(
            title=text_of(body.get("title")),
            description=text_of(body.get("description")),
            preconditions=self._object(user, body.get("preconditions")),
            postconditions=self._object(user, body.get("postconditions")),
            elseconditions=self._object(user, body.get("elseconditions")),
            bidirectional=_flag(body, "bidirectional") or False,
            open_world=_flag(body, "open_world") or False,
            deactivated=_flag(body, "deactivated") or False,
            span=span_at(user.path, body.place),
        )


def _flag(body: Mapping, key: str) -> bool | None:
    text = text_of(body.get(key))
    return text in TRUE if text else None


def _items(raw: Raw | None) -> Iterator[Mapping]:
    """The nested values of a list, or the one that stands in its place."""
    for item in raw.items if isinstance(raw, Sequence) else [raw]:
        if isinstance(item, Mapping):
            yield item


def _values(raw: Raw | None) -> tuple[str, ...]:
    values = raw.get("permissible_values") if isinstance(raw, Mapping) else None
    return tuple(name.value for name, _ in bodies(values, "value"))

"""What has to be looked at in objects of a class beyond JSON Schema, worked out once per class."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any

from sporbar.graph import Class, Graph, InformationModel, Slot
from sporbar.projections.schema import Definitions
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import Shapes, ranges_of

Register = tuple[str, str, str]
"""What is compared with each other: `identifier`, `part` or `reference` with a class, `key` with a class and a key."""

_MOST_REMEMBERED = 10_000


def _decimal(text: str) -> Decimal | None:
    value = Decimal(text)
    return value if value.is_finite() else None


def _moment(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value.replace(tzinfo=None) - (value.utcoffset() or timedelta())


_ORDERED: Mapping[str, Callable[[str], Any]] = {
    "decimal": _decimal,
    "date": date.fromisoformat,
    "datetime": _moment,
    "time": lambda text: time.fromisoformat(text).replace(tzinfo=None),
}
"""Types that JSON writes as texts whose order is not that of the characters."""


def ordered(primitive: str, text: str) -> Any:
    """A text as a value that can be compared with others of the type; None when it is none."""
    try:
        return _ORDERED[primitive](text)
    except (KeyError, ValueError, InvalidOperation, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Part:
    """An attribute that holds objects."""

    name: str
    candidates: tuple[str, ...]
    """The classes that the objects may be of."""
    by_identifier: bool
    """Whether they stand as entries under their identifiers."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A smallest or largest value of an attribute that JSON writes as text."""

    name: str
    primitive: str
    limit: str
    value: Any
    """The limit as a value that can be compared; see `ordered`."""
    is_minimum: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look at in objects of one class."""

    class_name: str
    names: frozenset[str]
    """All names of attributes."""
    identifier: str
    designator: str
    """The attribute whose value names the class."""
    family: str
    """The class among whose objects identifiers are unique."""
    identifiers: Register
    inner_identifiers: Register
    """Where identifiers of objects inside others are noted: they exist, but need not be unique."""
    keys: tuple[tuple[Register, tuple[str, ...]], ...]
    references: tuple[tuple[str, Register], ...]
    parts: tuple[Part, ...]
    bounds: tuple[Bound, ...]
    tree_root: bool

    @property
    def has_conditions(self) -> bool:
        """Whether there is anything to look at that JSON Schema cannot say."""
        return bool(self.bounds or self.parts)


@dataclass
class Plans:
    """The plans of a model, and which class an object is of."""

    graph: Graph
    _made: dict[str, Plan] = field(default_factory=dict)
    _naming: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    _picked: dict[tuple[tuple[str, ...], frozenset[str]], str] = field(default_factory=dict)

    @property
    def model(self) -> InformationModel:
        return self.graph.information

    @cached_property
    def definitions(self) -> Definitions:
        """The JSON Schema definitions of the model."""
        return Definitions(self.graph)

    @property
    def shapes(self) -> Shapes:
        return self.definitions.shapes

    def plan(self, class_name: str) -> Plan:
        """The plan of a class."""
        if class_name not in self._made:
            self._made[class_name] = self._plan(self.model.classes[class_name])
        return self._made[class_name]

    def pick(self, candidates: tuple[str, ...], value: Mapping[str, object]) -> str:
        """Of which of some classes an object is: the one that it names, else the one whose attributes fit best."""
        if len(candidates) == 1:
            return candidates[0]
        designators = self._designators(candidates)
        for designator in designators:
            if value.get(designator) in candidates:
                return str(value[designator])
        key = (candidates, frozenset(value))
        if key not in self._picked:
            if len(self._picked) > _MOST_REMEMBERED:
                self._picked.clear()
            self._picked[key] = max(candidates, key=lambda name: self._fit(name, key[1]))
        return self._picked[key]

    def _designators(self, candidates: tuple[str, ...]) -> tuple[str, ...]:
        """The attributes by which objects of some classes may say of which class they are."""
        if candidates not in self._naming:
            names = dict.fromkeys(self.plan(name).designator for name in candidates)
            self._naming[candidates] = tuple(name for name in names if name)
        return self._naming[candidates]

    def _fit(self, class_name: str, names: frozenset[str]) -> int:
        known = self.plan(class_name).names
        return len(names & known) - 2 * len(names - known)

    def concrete(self, class_name: str) -> tuple[str, ...]:
        """The classes whose objects are objects of a class; the class itself when it has none."""
        return self.shapes.concrete(class_name) or (class_name,)

    def _plan(self, each: Class) -> Plan:
        slots = each.slots.values()
        identifier = each.identifier
        family = family_of(self.model, each)
        return Plan(
            class_name=each.name,
            names=frozenset(property_name(slot) for slot in slots),
            identifier=property_name(identifier) if identifier else "",
            designator=next((property_name(slot) for slot in slots if slot.designates_type), ""),
            family=family,
            identifiers=("identifier", family, ""),
            inner_identifiers=("part", family, ""),
            keys=tuple(self._keys(each)),
            references=tuple(self._references(each)),
            parts=tuple(self._parts(each)),
            bounds=tuple(bound for slot in slots for bound in self._bounds(slot)),
            tree_root=each.tree_root,
        )

    def _keys(self, each: Class) -> Iterator[tuple[Register, tuple[str, ...]]]:
        for owner in (each.name, *each.ancestors):
            for key, names in self.model.classes[owner].unique_keys.items():
                if names:
                    yield (
                        ("key", owner, key),
                        tuple(property_name(each.slots[name]) for name in names if name in each.slots),
                    )

    def _references(self, each: Class) -> Iterator[tuple[str, Register]]:
        for slot in each.slots.values():
            target = self.model.classes.get(ranges_of(slot)[0])
            alone = len(ranges_of(slot)) == 1
            if target and alone and target.identifier and not self._holds(slot, target.name):
                yield property_name(slot), ("reference", target.name, "")

    def _parts(self, each: Class) -> Iterator[Part]:
        for slot in each.slots.values():
            held = [name for name in ranges_of(slot) if name in self.model.classes and self._holds(slot, name)]
            if held:
                candidates = tuple(dict.fromkeys(one for name in held for one in self.concrete(name)))
                yield Part(property_name(slot), candidates, bool(self.shapes.by_identifier(slot)))

    def _holds(self, slot: Slot, class_name: str) -> bool:
        return self.shapes.is_inside(slot, class_name) and not self.shapes.is_any(class_name)

    def _bounds(self, slot: Slot) -> Iterator[Bound]:
        for name in ranges_of(slot):
            found = self.model.types.get(name)
            primitive = primitive_of(self.model, name) if found else ""
            for limited in (slot, found) if found else ():
                for limit, lower in ((limited.minimum, True), (limited.maximum, False)) if limited else ():
                    value = ordered(primitive, limit)
                    if value is not None:
                        yield Bound(property_name(slot), primitive, limit, value, is_minimum=lower)


def family_of(model: InformationModel, each: Class) -> str:
    """The most general class with objects of its own that a class specialises: their identifiers are unique together.

    An abstract ancestor is left out: what all objects of a model have in common says nothing about their identifiers.
    """
    family = each
    for name in each.ancestors:
        above = model.classes[name]
        if not above.abstract and not above.mixin and above.identifier:
            family = above
    return family.name

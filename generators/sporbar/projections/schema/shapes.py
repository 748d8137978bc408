"""Ranges of attributes as references: which definition stands for a class, and when it is one of several."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sporbar.graph import Class, InformationModel, Slot
from sporbar.graph.expression import Expression
from sporbar.projections.schema.scalars import Json, combinations

ENTRY = ".entry"
"""Ends the key of the definition of an object that stands under its identifier, and need not repeat it."""
_ANY = ("linkml:Any", "https://w3id.org/linkml/Any")


@dataclass(frozen=True)
class Shapes:
    """What the definitions of a model are called and where they are."""

    model: InformationModel
    names: Mapping[str, str]
    location: str
    zoned: bool = True
    """Whether times have a zone and days none, as between systems; False: both as in XML Schema."""
    _concrete: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    def reference(self, name: str, suffix: str = "") -> Json:
        """The reference to the definition of a class or enumeration."""
        return {"$ref": f"{self.location}{self.names[name]}{suffix}"}

    def concrete(self, name: str) -> tuple[str, ...]:
        """The classes whose objects are objects of a class: itself and its descendants, abstract ones left out."""
        if name not in self._concrete:
            classes = self.model.classes
            family = (name, *self.model.descendants(name))
            self._concrete[name] = tuple(
                each for each in family if not classes[each].abstract and not classes[each].mixin
            )
        return self._concrete[name]

    def one_of(self, name: str, suffix: str = "") -> Json:
        """An object of a class or of one that specialises it."""
        concrete = self.concrete(name)
        if len(concrete) <= 1 or name not in concrete:
            return self.reference(name, suffix)
        return {"anyOf": [self.reference(each, suffix) for each in concrete]}

    def held(self, name: str, suffix: str = "") -> Json:
        """An object inside another one: of the class, or of one that specialises it where objects say their class.

        Where no attribute names the class, an object of a class below could not be told from one with a fault.
        """
        named = any(slot.designates_type for slot in self.model.classes[name].slots.values())
        return self.one_of(name, suffix) if named else self.reference(name, suffix)

    def is_any(self, name: str) -> bool:
        """Whether a range takes whatever JSON there is."""
        found = self.model.classes.get(name)
        return found is not None and found.uri in _ANY

    def by_identifier(self, slot: Slot) -> Class | None:
        """The class whose objects an attribute holds as entries under their identifiers."""
        found = self.model.classes.get(slot.range)
        nested = slot.multivalued and slot.inlined and not slot.inlined_as_list and not slot.any_of
        return found if nested and found and found.identifier else None

    @cached_property
    def entries(self) -> frozenset[str]:
        """The classes that need the definition of an entry."""
        slots = (slot for each in self.model.classes.values() for slot in each.slots.values())
        held = dict.fromkeys(found.name for found in map(self.by_identifier, slots) if found)
        return frozenset(each for name in held for each in (name, *self.concrete(name)))

    def definitions_of(self, slot: Slot) -> Iterator[str]:
        """The classes and enumerations whose definitions the schema of an attribute refers to."""
        named = ranges_in(slot.expression) if slot.expression else ()
        for name in (*ranges_of(slot), *named):
            if name in self.model.enums or (name in self.model.classes and self.is_inside(slot, name)):
                yield name

    def is_inside(self, slot: Slot, class_name: str) -> bool:
        """Whether an attribute holds objects themselves; those of a class without identifier have no other way."""
        return slot.inlined or self.model.classes[class_name].identifier is None


def ranges_in(expression: Expression) -> Iterator[str]:
    """Every range that an expression names, nested ones included."""
    if expression.range:
        yield expression.range
    members = (expression.has_member, expression.all_members)
    for part in (
        *(each for each in members if each),
        *(each for _, parts in combinations(expression) for each in parts),
    ):
        yield from ranges_in(part)


def ranges_of(slot: Slot) -> tuple[str, ...]:
    """The ranges of which a value must fit one."""
    return slot.any_of or (slot.range or "string",)

"""The information model: LinkML schemas of a specification, merged and induced."""

from collections.abc import Mapping
from dataclasses import dataclass

from sporbar.text import Span

Annotations = Mapping[str, object]
"""Typed annotations: str, bool, int or a tuple of str, by name."""


@dataclass(frozen=True, slots=True)
class PermissibleValue:
    """One value of an enumeration."""

    name: str
    title: str
    description: str
    meaning: str
    span: Span


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration with its values in order."""

    name: str
    title: str
    description: str
    values: Mapping[str, PermissibleValue]
    annotations: Annotations
    package: str
    span: Span


@dataclass(frozen=True, slots=True)
class Type:
    """A scalar type, with the constraints of the types that it derives from."""

    name: str
    base: str
    """The primitive of linkml:types that it ends in: string, integer, decimal, date, …"""
    title: str
    description: str
    pattern: str
    minimum: str
    maximum: str
    uri: str
    package: str
    span: Span


@dataclass(frozen=True, slots=True)
class Slot:
    """An attribute of a class as it is for that class, inheritance and slot_usage applied."""

    name: str
    owner: str
    """The class whose node the attribute is: where it was declared or last refined."""
    range: str
    """Class, enumeration or type; empty when only `any_of` says it."""
    any_of: tuple[str, ...]
    """Ranges of which one must fit; empty: `range` holds."""
    title: str
    description: str
    required: bool
    multivalued: bool
    identifier: bool
    inlined: bool
    """Whether objects stand inside this one; False for references and scalars."""
    inlined_as_list: bool
    pattern: str
    minimum: str
    maximum: str
    """Bounds as written; empty: none."""
    unit: str
    equals: str
    ifabsent: str
    annotations: Annotations
    span: Span
    designates_type: bool = False
    """Whether the value names the class that an object is of."""
    equals_in: tuple[str, ...] = ()
    """Values of which it must be one; empty: no such bound."""
    minimum_count: int | None = None
    maximum_count: int | None = None
    """How many values a multivalued attribute has."""

    @property
    def node_id(self) -> str:
        return f"{self.owner}.{self.name}"


@dataclass(frozen=True, slots=True)
class Class:
    """A class with all its slots: inherited ones first, then its own."""

    name: str
    title: str
    description: str
    is_a: str
    mixins: tuple[str, ...]
    ancestors: tuple[str, ...]
    """All classes it specialises, nearest first (is_a before mixins), without itself."""
    abstract: bool
    mixin: bool
    tree_root: bool
    slots: Mapping[str, Slot]
    unique_keys: Mapping[str, tuple[str, ...]]
    annotations: Annotations
    uri: str
    package: str
    """Name of the schema that declares it."""
    span: Span

    @property
    def identifier(self) -> Slot | None:
        """The slot that identifies objects of the class."""
        return next((slot for slot in self.slots.values() if slot.identifier), None)

    def annotation(self, name: str) -> str:
        """The text of an annotation; empty when it is left out."""
        value = self.annotations.get(name, "")
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Schema:
    """One LinkML file."""

    name: str
    id: str
    title: str
    description: str
    version: str
    path: str
    prefixes: Mapping[str, str]
    default_prefix: str
    imports: tuple[str, ...]
    annotations: Annotations
    span: Span


@dataclass(frozen=True, slots=True)
class InformationModel:
    """All schemas of the workspace as one model."""

    schemas: Mapping[str, Schema]
    classes: Mapping[str, Class]
    enums: Mapping[str, Enum]
    types: Mapping[str, Type]
    children: Mapping[str, tuple[str, ...]]
    """Direct subclasses (is_a) and users (mixin) of a class."""

    def slot(self, class_name: str, slot_name: str) -> Slot | None:
        """The slot of a class, inherited ones included."""
        found = self.classes.get(class_name)
        return found.slots.get(slot_name) if found else None

    def descendants(self, class_name: str) -> tuple[str, ...]:
        """All classes that specialise a class, without itself, in a stable order."""
        found: dict[str, None] = {}
        todo = list(self.children.get(class_name, ()))
        while todo:
            name = todo.pop(0)
            if name not in found:
                found[name] = None
                todo += self.children.get(name, ())
        return tuple(found)


EMPTY = InformationModel({}, {}, {}, {}, {})

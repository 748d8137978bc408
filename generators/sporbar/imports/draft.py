"""A LinkML model in the making, in the terms that all formats share."""

from dataclasses import dataclass, field
from typing import Any


class ImportFaultError(ValueError):
    """A source cannot be imported at all; the message says why and what to do."""


@dataclass
class Element:
    """What classes, attributes, enumerations, values and types have in common."""

    name: str
    title: str = ""
    description: str = ""
    aliases: list[str] = field(default_factory=list)
    """What the source calls it, when that is not its name."""
    comments: list[str] = field(default_factory=list)
    see_also: list[str] = field(default_factory=list)
    uri: str = ""
    deprecated: str = ""
    annotations: dict[str, Any] = field(default_factory=dict)


@dataclass
class Attribute(Element):
    """An attribute of a class."""

    range: str = ""
    any_of: list[str] = field(default_factory=list)
    required: bool = False
    multivalued: bool = False
    identifier: bool = False
    inlined: bool | None = None
    inlined_as_list: bool = False
    pattern: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    least: int | None = None
    """How many values there are at least."""
    most: int | None = None
    unit: str = ""
    default: str = ""
    """As LinkML writes it: `string(x)`."""
    equals: str = ""
    examples: list[str] = field(default_factory=list)


@dataclass
class Class(Element):
    """A class with its own attributes."""

    is_a: str = ""
    mixins: list[str] = field(default_factory=list)
    abstract: bool = False
    tree_root: bool = False
    attributes: dict[str, Attribute] = field(default_factory=dict)
    unique_keys: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Enum(Element):
    """An enumeration with its values by their texts."""

    values: dict[str, Element] = field(default_factory=dict)


@dataclass
class Type(Element):
    """A scalar type."""

    typeof: str = "string"
    pattern: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None


@dataclass
class Draft:
    """The model."""

    name: str
    title: str
    description: str = ""
    classes: dict[str, Class] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    types: dict[str, Type] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    prefixes: dict[str, str] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """How many of each kind there are."""
        attributes = sum(len(each.attributes) for each in self.classes.values())
        return {
            "classes": len(self.classes),
            "attributes": attributes,
            "enumerations": len(self.enums),
            "types": len(self.types),
        }

"""The kinds of a specification and their fields, as the metamodel schema states them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind or of a nested record."""

    name: str
    title: str
    """The Danish label."""
    description: str
    range: str
    """A scalar type, an enumeration, a record class, or the class of what it refers to."""
    form: str
    """What a value is: a scalar type's name, `enum`, `record`, `elements` (nested) or `reference`."""
    required: bool
    multivalued: bool
    relation: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of the metamodel: a kind of element, a nested record, or what a schema is annotated with."""

    name: str
    """The name in the graph, such as `requirement`; for a nested record its class."""
    class_name: str
    title: str
    description: str
    root: str
    """The key at the top of a file that lists elements of the kind; empty for what is nested."""
    id_pattern: str
    id_example: str
    annotates: str
    fields: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Metamodel:
    """All kinds, and what references may point to."""

    kinds: Mapping[str, Kind]
    """By class name."""
    by_root: Mapping[str, Kind]
    by_name: Mapping[str, Kind]
    annotates: Mapping[str, Kind]
    """The kind whose fields the annotations of a `schema`, `class`, `attribute` or `enum` are."""
    enums: Mapping[str, Mapping[str, str]]
    """Permissible values with their Danish label, by enumeration."""
    targets: Mapping[str, frozenset[str]]
    """The kinds of node that a reference to a class may point to; empty set: any."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Danish name of each kind of node."""

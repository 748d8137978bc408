"""The information model: LinkML schemas of a specification, merged and induced."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sporbar.graph.expression import Array, ClassExpression, Expression, ExtraSlots, Rule
from sporbar.graph.iri import element_iri, expanded
from sporbar.graph.metadata import NO_METADATA, Metadata
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
    """A URI or CURIE as written; see `InformationModel.expand`."""
    span: Span
    is_a: str = ""
    mixins: tuple[str, ...] = ()
    metadata: Metadata = NO_METADATA


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration with its values in order."""

    name: str
    title: str
    description: str
    values: Mapping[str, PermissibleValue]
    """Its own values and those that it takes over from other enumerations."""
    annotations: Annotations
    package: str
    span: Span
    uri: str = ""
    """`enum_uri` as written; see `InformationModel.iri`."""
    inherits: tuple[str, ...] = ()
    """The enumerations whose values it takes over."""
    open: bool = False
    """Whether a source outside says which values there are (`reachable_from`, `code_set` …): others may come up."""
    metadata: Metadata = NO_METADATA


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
    typeof: str = ""
    """The type that it derives from."""
    ancestors: tuple[str, ...] = ()
    """All types that it derives from, nearest first, those of linkml:types included."""
    repr: str = ""
    """How Python's own types represent it, as written."""
    python: str = ""
    """`base`: the Python class of its values."""
    equals: str = ""
    equals_in: tuple[str, ...] = ()
    union_of: tuple[str, ...] = ()
    """Types of which a value must fit one; empty: no union."""
    expressions: tuple[Expression, ...] = ()
    """Boolean combinations that hold beside the constraints here, its own and those of its ancestors."""
    unit: str = ""
    metadata: Metadata = NO_METADATA


@dataclass(frozen=True, slots=True)
class Relation:
    """What an attribute is as a relation between an object and its values."""

    domain: str = ""
    """The class that whatever has the attribute is of."""
    inverse: str = ""
    subproperty_of: str = ""
    """The slot of which, or of whose specialisations, values are the names."""
    characteristics: tuple[str, ...] = ()
    """Of symmetric, asymmetric, reflexive, irreflexive, locally_reflexive and transitive, those that it is."""
    transitive_form_of: str = ""
    reflexive_transitive_form_of: str = ""
    union_of: tuple[str, ...] = ()
    disjoint_with: tuple[str, ...] = ()


NO_RELATION = Relation()


@dataclass(frozen=True, slots=True)
class Slot:
    """An attribute of a class as it is for that class, inheritance and slot_usage applied."""

    name: str
    owner: str
    """The class whose node the attribute is: where it was declared or last refined."""
    range: str
    """Class, enumeration or type; empty when only `any_of` says it."""
    any_of: tuple[str, ...]
    """Ranges of which one must fit; empty: `range` holds. What else the alternatives say is in `expression`."""
    title: str
    description: str
    required: bool
    multivalued: bool
    identifier: bool
    """Whether it tells objects of its class apart; see `key`."""
    inlined: bool
    """Whether objects stand inside this one; False for references and scalars."""
    inlined_as_list: bool
    pattern: str
    """A regular expression; the settings of a structured pattern are put in."""
    minimum: str
    maximum: str
    """Bounds as written; empty: none."""
    unit: str
    equals: str
    """The only value, from `equals_string` or `equals_number`; empty: no such bound."""
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
    alias: str = ""
    """The name in data, where it is not the name here."""
    uri: str = ""
    """`slot_uri` as written; see `InformationModel.iri`."""
    package: str = ""
    """Name of the schema that declares it; refinements do not count."""
    is_a: str = ""
    mixins: tuple[str, ...] = ()
    abstract: bool = False
    mixin: bool = False
    key: bool = False
    """Whether an identifier tells objects apart only where they are held together, so that none can point to them."""
    recommended: bool = False
    readonly: str = ""
    """Why the value is not to be given; empty: it may be."""
    unique_members: bool = False
    ordered_members: bool = False
    value_presence: str = ""
    """PRESENT, ABSENT or UNCOMMITTED; empty: not said."""
    equals_expression: str = ""
    expression: Expression | None = None
    """Boolean combinations, and what members of a list must be, beside the constraints here."""
    array: Array | None = None
    relation: Relation = NO_RELATION
    implicit_prefix: str = ""
    metadata: Metadata = NO_METADATA

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
    rules: tuple[Rule, ...] = ()
    """Its own rules, then those of its ancestors."""
    expressions: tuple[ClassExpression, ...] = ()
    """Boolean combinations that its objects fulfil, its own and those of its ancestors."""
    classification_rules: tuple[ClassExpression, ...] = ()
    """What makes an object one of this class."""
    union_of: tuple[str, ...] = ()
    """The classes whose objects together are its objects; empty: no union."""
    apply_to: tuple[str, ...] = ()
    subclass_of: str = ""
    disjoint_with: tuple[str, ...] = ()
    disjoint_children: bool = False
    defining_slots: tuple[str, ...] = ()
    represents_relationship: bool = False
    extra_slots: ExtraSlots | None = None
    """None: objects have no slots beside those here."""
    keys_with_distinct_nulls: tuple[str, ...] = ()
    """The unique keys in which a value that is left out equals no other."""
    metadata: Metadata = NO_METADATA

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
    """The names of the schemas that it imports, those of LinkML left out."""
    annotations: Annotations
    span: Span
    namespaces: Mapping[str, str] = field(default_factory=dict)
    """Its prefixes and those of the schemas that it imports."""
    default_range: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    license: str = ""
    metadata: Metadata = NO_METADATA


@dataclass(frozen=True, slots=True)
class Subset:
    """A named selection of elements; they say themselves that they are in it (`in_subset`)."""

    name: str
    title: str
    description: str
    package: str
    span: Span
    metadata: Metadata = NO_METADATA


@dataclass(frozen=True, slots=True)
class InformationModel:
    """All schemas of the workspace as one model."""

    schemas: Mapping[str, Schema]
    classes: Mapping[str, Class]
    enums: Mapping[str, Enum]
    types: Mapping[str, Type]
    children: Mapping[str, tuple[str, ...]]
    """Direct subclasses (is_a) and users (mixin) of a class."""
    slots: Mapping[str, Slot] = field(default_factory=dict)
    """The slots that schemas declare, whether a class uses them or not, with what they inherit from each other."""
    subsets: Mapping[str, Subset] = field(default_factory=dict)

    def expand(self, package: str, curie: str) -> str:
        """A CURIE that stands in a schema as a URI; anything else as it is."""
        return expanded(self._namespaces(package), curie)

    def iri(self, element: Class | Slot | Enum | Type | Subset) -> str:
        """The full URI of an element: the one it declares, or its name behind the default prefix of its schema."""
        schema = self.schemas.get(element.package)
        uri = "" if isinstance(element, Subset) else element.uri
        if uri or schema is None:
            return expanded(self._namespaces(element.package), uri or f"linkml:{element.name}")
        return element_iri(
            element.name, schema.default_prefix or schema.id, schema.namespaces, slot=isinstance(element, Slot)
        )

    def _namespaces(self, package: str) -> Mapping[str, str]:
        schema = self.schemas.get(package)
        return schema.namespaces if schema else {}

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

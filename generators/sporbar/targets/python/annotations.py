"""The types of fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from sporbar.graph import Class, InformationModel, Slot
from sporbar.projections.relational import CheckKind, ColumnType, Primitive
from sporbar.projections.relational.scalar import (
    Rule,
    default_of,
    fixed_values,
    is_any,
    primitive_of,
    ranges_of,
    scalar_of,
)
from sporbar.projections.relational.shape import Literal
from sporbar.projections.relational.storage import Storage
from sporbar.targets.python.code import string, strings
from sporbar.targets.python.constraints import constraints_of, is_validator, value_source
from sporbar.targets.python.names import ModelNames, data_name, members

PYTHON_TYPES: Mapping[Primitive, str] = {
    Primitive.TEXT: "str",
    Primitive.INTEGER: "StrictInt",
    Primitive.DECIMAL: "Decimal",
    Primitive.FLOAT: "StrictFloat",
    Primitive.BOOLEAN: "StrictBool",
    Primitive.DATE: "Date",
    Primitive.DATETIME: "DateTime",
    Primitive.TIME: "Time",
    Primitive.JSON: "Any",
}
DEFAULT_SCALE = 2


class Container(Enum):
    """How many values there are, and how they are found."""

    ONE = auto()
    LIST = auto()
    BY_KEY = auto()


_NOTHING = {Container.ONE: "None", Container.LIST: "[]", Container.BY_KEY: "{}"}


@dataclass(frozen=True, slots=True)
class Annotation:
    """The type of a field, in pieces that can be compared."""

    members: tuple[str, ...]
    """The alternatives."""
    container: Container
    optional: bool
    constraints: tuple[str, ...]
    """What each value must fulfil."""
    alias: str
    """The name in data, when it differs from that in Python."""
    key: tuple[str, ...]
    """The identifier of objects that stand under it, and the attribute whose value may stand for an object."""
    counts: tuple[str, ...]
    """How many values there may be."""
    unique: tuple[tuple[str, ...], ...]
    """The fields on which no two objects of a list agree."""
    default: str
    """The default as Python source; empty: none."""

    def source(self) -> str:
        """The annotation with its default."""
        inner = " | ".join(self.members)
        outer = ((f"alias={string(self.alias)}",) if self.alias else ()) + self.counts
        if self.container == Container.LIST:
            inner = f"list[{annotated(inner, self.constraints)}]"
            outer = (
                *outer,
                *([f"AfterValidator(_unique({', '.join(map(strings, self.unique))}))"] if self.unique else []),
            )
        elif self.container == Container.BY_KEY:
            inner = f"dict[str, {inner}]"
            outer = (*outer, f"BeforeValidator(_by_key({', '.join(map(string, self.key))}))")
        else:
            inner = f"{inner} | None" if self.optional and inner != "Any" else inner
            outer = (*outer, *self.constraints)
        return annotated(inner, outer) + (f" = {self.default}" if self.default else "")


def annotated(inner: str, constraints: tuple[str, ...]) -> str:
    """A type with what its values must fulfil."""
    validators = [found for found in constraints if is_validator(found)]
    arguments = [found for found in constraints if not is_validator(found)]
    extra = [f"Field({', '.join(arguments)})"] if arguments else []
    return f"Annotated[{', '.join((inner, *extra, *validators))}]" if constraints else inner


class Annotations:
    """The types of all fields of a model."""

    def __init__(self, model: InformationModel, names: ModelNames) -> None:
        self.model = model
        self.names = names
        self.storage = Storage(model)
        self.unions: dict[str, tuple[str, ...]] = {}
        """The concrete classes behind each union that some field needs, by its Python name."""
        self._union_names: dict[str, str] = {}

    def annotation(self, slot: Slot) -> Annotation:
        """The type of an attribute."""
        scalar = scalar_of(self.model, slot)
        container = self._container(slot)
        default = default_of(slot, scalar)
        found, constraints = self._values(slot)
        optional = not slot.required and default is None
        name = data_name(slot.name)
        return Annotation(
            found,
            container,
            optional,
            constraints,
            name if name != self.names.fields[slot.name] else "",
            self._key(slot) if container == Container.BY_KEY else (),
            tuple(_counts(slot)),
            self._unique(slot) if container == Container.LIST else (),
            self._default(slot, default, scalar.primitive),
        )

    def _values(self, slot: Slot) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The alternatives for one value, and what it must fulfil."""
        ranges = ranges_of(self.model, slot)
        found = [self._object(name, slot) for name in ranges.classes]
        found += [self.names.classes[enum.name] if enum.values else "str" for enum in ranges.enums]
        scalar = scalar_of(self.model, slot)
        if found or len(ranges.primitives) != 1:
            known = [self._type(name) for name in slot.any_of or (slot.range,) if self._is_scalar(name)]
            rules = tuple(rule for rule in fixed_values(slot, Primitive.TEXT) if isinstance(rule, Rule))
            fixed = constraints_of(rules, ColumnType(Primitive.TEXT)) if ranges.enums and not ranges.classes else ()
            return tuple(dict.fromkeys([*found, *known])) or ("str",), fixed
        type_name = scalar.types[0] if len(scalar.types) == 1 else ""
        if self._is_named(type_name) and not _refines(slot, scalar.primitive, scalar.scale):
            return (self.names.classes[type_name],), ()
        column_type = ColumnType(scalar.primitive, scalar.scale)
        return (PYTHON_TYPES[scalar.primitive],), constraints_of(scalar.rules, column_type)

    def _is_scalar(self, name: str) -> bool:
        return name not in self.model.classes and name not in self.model.enums

    def _is_named(self, type_name: str) -> bool:
        """Whether a type is one of the model's own, with a name in Python."""
        return type_name in self.model.types and self.model.types[type_name].base != type_name

    def _type(self, name: str) -> str:
        return self.names.classes[name] if self._is_named(name) else PYTHON_TYPES[primitive_of(self.model, name)]

    def _object(self, name: str, slot: Slot) -> str:
        """An object that stands here, or the key of one that stands elsewhere."""
        if is_any(self.model, name):
            return "Any"
        is_inside = slot.inlined or self.model.classes[name].identifier is None
        return self._union(name) if is_inside else self.key_type(name)

    def _union(self, name: str) -> str:
        """The class with those that specialise it, by one name."""
        if name not in self._union_names:
            concrete = [found for found in (name, *self.model.descendants(name)) if found in self.storage.tables]
            plain = self.names.classes[name]
            if concrete and concrete != [name]:
                plain = self.names.classes[concrete[0]] if len(concrete) == 1 else self.names.union(plain)
            self._union_names[name] = plain
            if len(concrete) > 1:
                self.unions[plain] = tuple(self.names.classes[found] for found in concrete)
        return self._union_names[name]

    def key_type(self, class_name: str) -> str:
        """The type of what stands for an object of a class."""
        slot = self._identifier(self.model.classes[class_name])
        if slot is None or slot.multivalued or ranges_of(self.model, slot).classes:
            return "str"
        found, constraints = self._values(slot)
        return annotated(" | ".join(found), constraints)

    def _identifier(self, found: Class) -> Slot | None:
        below = (self.model.classes[name] for name in self.model.descendants(found.name))
        return found.identifier or next((other.identifier for other in below if other.identifier), None)

    def _container(self, slot: Slot) -> Container:
        if not slot.multivalued:
            return Container.ONE
        by_key = slot.inlined and not slot.inlined_as_list and self._key_name(slot)
        return Container.BY_KEY if by_key else Container.LIST

    def _key_name(self, slot: Slot) -> str:
        """The name of the identifier that all objects of an attribute have; empty when they have none in common."""
        found = [self._identifier(self.model.classes[name]) for name in ranges_of(self.model, slot).classes]
        names = {data_name(identifier.name) if identifier else "" for identifier in found}
        return names.pop() if len(names) == 1 else ""

    def _unique(self, slot: Slot) -> tuple[tuple[str, ...], ...]:
        """The keys that tell the objects of a list apart."""
        names = ranges_of(self.model, slot).classes
        if len(names) != 1 or not slot.inlined:
            return ()
        target = self.model.classes[names[0]]
        keys: list[tuple[str, ...]] = [(target.identifier.name,)] if target.identifier else []
        keys += [key for key in target.unique_keys.values() if key]
        return tuple(dict.fromkeys(tuple(self.names.fields[name] for name in key) for key in keys))

    def _key(self, slot: Slot) -> tuple[str, ...]:
        target = self.model.classes[ranges_of(self.model, slot).classes[0]]
        others = [found for found in target.slots.values() if not found.identifier]
        required = [found for found in others if found.required]
        alone = next((found[0] for found in (others, required) if len(found) == 1), None)
        is_alone = alone and not self.model.children.get(target.name)
        return (self._key_name(slot), *([data_name(alone.name)] if alone and is_alone else []))

    def _default(self, slot: Slot, value: Literal | None, primitive: Primitive) -> str:
        if value is not None:
            return self._enum_default(slot, value) or value_source(value, primitive)
        if slot.required:
            return ""
        return _NOTHING[self._container(slot)]

    def _enum_default(self, slot: Slot, value: Literal) -> str:
        for enum in ranges_of(self.model, slot).enums:
            if value in enum.values:
                return f"{self.names.classes[enum.name]}.{members(enum)[str(value)]}"
        return ""


def _counts(slot: Slot) -> Iterator[str]:
    if slot.multivalued and slot.minimum_count is not None:
        yield f"min_length={slot.minimum_count}"
    if slot.multivalued and slot.maximum_count is not None:
        yield f"max_length={slot.maximum_count}"


def _refines(slot: Slot, primitive: Primitive, scale: int) -> bool:
    """Whether an attribute demands more of its values than their type does."""
    other_scale = primitive == Primitive.DECIMAL and scale != DEFAULT_SCALE
    return bool(slot.pattern or slot.minimum or slot.maximum or slot.equals or slot.equals_in) or other_scale


def left_out(model: InformationModel, slot: Slot) -> bool:
    """Whether an attribute demands something of its values that no field checks."""
    scalar = scalar_of(model, slot)
    checked = (CheckKind.ONE_OF,)
    ranges = ranges_of(model, slot)
    is_union = len(ranges.primitives) + len(ranges.enums) + len(ranges.classes) > 1
    return bool(scalar.unreadable) or (is_union and any(rule.kind not in checked for rule in scalar.rules))

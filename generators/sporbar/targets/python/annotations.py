"""The types of fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from sporbar.graph import Class, InformationModel, Slot
from sporbar.graph.expression import Array, Dimension
from sporbar.projections.relational import CheckKind, ColumnType, Primitive
from sporbar.projections.relational.pattern import parse_pattern
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
from sporbar.targets.python.conditions import MODULE, NOTHING, Conditions
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
    together: tuple[str, ...]
    """What a list must fulfil as a whole."""
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
                *self.together,
            )
        elif self.container == Container.BY_KEY:
            inner = f"dict[str, {annotated(inner, self.constraints)}]"
            outer = (*outer, f"BeforeValidator(_by_key({', '.join(map(string, self.key))}))", *self.together)
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
        self.conditions = Conditions(model, names, self.kind)
        self.unions: dict[str, tuple[str, ...]] = {}
        """The concrete classes behind each union that some field needs, by its Python name."""
        self._union_names: dict[str, str] = {}

    def annotation(self, slot: Slot) -> Annotation:
        """The type of an attribute."""
        scalar = scalar_of(self.model, slot)
        container = self._container(slot)
        default = default_of(slot, scalar)
        found, constraints = self._values(slot)
        constraints = (*constraints, *self._demands(slot))
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
            self._together(slot) if container != Container.ONE else (),
            self._default(slot, default, scalar.primitive),
        )

    def _demands(self, slot: Slot) -> Iterator[str]:
        """What a value must fulfil by boolean combinations and by the attributes whose names it may have."""
        conditions = []
        if slot.expression:
            conditions.append(self.conditions.of_value(slot, slot.expression))
        found = self.model.types.get(slot.range)
        if slot.relation.subproperty_of and (found.base if found else slot.range) == "string":
            conditions.append(f"{MODULE}.one_of({', '.join(map(string, self._specialised(slot)))})")
        for condition in conditions:
            if condition != NOTHING:
                yield f"AfterValidator({MODULE}.demanded({condition}, {string('must be as its conditions say')}))"

    def _specialised(self, slot: Slot) -> Iterator[str]:
        """The names and addresses of an attribute and of those that specialise it."""
        todo = [slot.relation.subproperty_of]
        for name in todo:
            todo += [each.name for each in self.model.slots.values() if name in (each.is_a, *each.mixins)]
            yield data_name(name)
            if name in self.model.slots:
                yield self.model.iri(self.model.slots[name])

    def _together(self, slot: Slot) -> tuple[str, ...]:
        members = self.conditions.of_list(slot, slot.expression) if slot.expression else ()
        return tuple(f"AfterValidator({MODULE}.demanded({each}, {string('must hold together')}))" for each in members)

    def kind(self, name: str, slot: Slot, inlined: bool | None = None) -> str:
        """The type of values of one range, in the place of an attribute."""
        if name in self.model.classes:
            return self._object(name, slot if inlined is None else replace(slot, inlined=inlined))
        if name in self.model.enums:
            return self.names.classes[name] if self.model.enums[name].values else "str"
        return self._type(name)

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
            fixed += tuple(_written(slot)) if ranges.classes else ()
            return tuple(dict.fromkeys([*found, *known])) or ("str",), fixed
        type_name = scalar.types[0] if len(scalar.types) == 1 else ""
        if self._is_named(type_name) and slot.array is None and not _refines(slot, scalar.primitive, scalar.scale):
            return (self.names.classes[type_name],), ()
        column_type = ColumnType(scalar.primitive, scalar.scale)
        written = tuple(_written(slot)) if scalar.primitive == Primitive.INTEGER else ()
        return (_nested(slot.array, PYTHON_TYPES[scalar.primitive]),), (
            constraints_of(scalar.rules, column_type) + written if slot.array is None else ()
        )

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


def _written(slot: Slot) -> Iterator[str]:
    """The pattern of what is no text in Python: a number, or the key of an object."""
    parsed = parse_pattern(slot.pattern) if slot.pattern else None
    if parsed:
        yield f"AfterValidator(_written({string(str(parsed))}))"


def _nested(array: Array | None, member: str) -> str:
    """Lists in lists, as deep as an array has dimensions; any list where the depth is open."""
    if array is None:
        return member
    deepest = array.maximum or array.minimum or len(array.dimensions)
    if array.unbounded or not deepest or (array.minimum not in (None, deepest)):
        return "list[Any]"
    dimensions = [*array.dimensions, *[Dimension("")] * (deepest - len(array.dimensions))]
    for dimension in reversed(dimensions):
        bounds = {"min_length": dimension.minimum, "max_length": dimension.maximum}
        member = annotated(
            f"list[{member}]", tuple(f"{key}={size}" for key, size in bounds.items() if size is not None)
        )
    return member


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

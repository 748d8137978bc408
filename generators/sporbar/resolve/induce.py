"""LinkML semantics: what a class is once inheritance and refinement are applied."""

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import TypeVar

from sporbar.graph.information import Annotations, Class, InformationModel, Slot, Subset
from sporbar.resolve.class_checks import ClassChecks
from sporbar.resolve.defaults import Defaults
from sporbar.resolve.enums import EnumBuilder
from sporbar.resolve.expressions import Expressions
from sporbar.resolve.layers import Layering
from sporbar.resolve.metadata import metadata_of
from sporbar.resolve.primitives import PRIMITIVES
from sporbar.resolve.schema_problems import UnequalInverse
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.resolve.settings import Patterns
from sporbar.resolve.slot_checks import SlotChecks
from sporbar.resolve.slots import SlotBuilder
from sporbar.resolve.types import TypeBuilder

_Item = TypeVar("_Item")


def induced(known: Declarations, annotated: MappingType[int, Annotations]) -> InformationModel:
    """The information model of a set of declarations; what is wrong with it is noted in them.

    Args:
        known: what the files declare.
        annotated: typed annotations by the identity of the raw body they stand in.
    """
    patterns = Patterns(known)
    checks = SlotChecks(known, frozenset({*known.classes, *known.types, *PRIMITIVES, *known.enums}))
    expressions = Expressions(checks, patterns)
    types = TypeBuilder(known, patterns, expressions).all_types()
    enums = EnumBuilder(known, annotated, checks).all_enums()
    layering = Layering(known, checks, patterns)
    layering.build()
    builder = SlotBuilder(known, annotated, expressions, Defaults(known, types, enums), layering.is_identified)
    classes = _Classes(known, annotated, layering, builder, expressions, ClassChecks(checks)).all_classes()
    slots = {name: builder.slot("", (layer,)) for name, layer in layering.slots.items()}
    subsets = {name: _subset(declared) for name, declared in known.subsets.items()}
    _check_inverses(known)
    return InformationModel(known.schemas, classes, enums, types, _children(classes), slots, subsets)


@dataclass(slots=True)
class _Classes:
    """Builds the classes from the layers of their slots."""

    known: Declarations
    annotated: MappingType[int, Annotations]
    layering: Layering
    builder: SlotBuilder
    expressions: Expressions
    checks: ClassChecks
    classes: dict[str, Class] = field(default_factory=dict)

    def all_classes(self) -> dict[str, Class]:
        """The classes in the order in which they are declared."""
        for name in self.layering.parents:
            self.classes[name] = self._built(self.known.classes[name])
        return {name: self.classes[name] for name in self.known.classes}

    def _built(self, declared: Declared) -> Class:
        parents = [self.classes[parent] for parent in self.layering.parents[declared.name]]
        slots = self._slots(declared.name, parents)
        self.checks.check(declared, slots)
        keys = self.checks.unique_keys(declared, slots)
        own = self.expressions.of_class(declared)
        return Class(
            name=declared.name,
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            is_a=declared.text("is_a"),
            mixins=(*declared.texts("mixins"), *self.layering.applied.get(declared.name, ())),
            ancestors=_ancestors(parents),
            abstract=declared.flag("abstract"),
            mixin=declared.flag("mixin"),
            tree_root=declared.flag("tree_root"),
            slots=slots,
            unique_keys={name: key.slots for name, key in keys.items()},
            annotations=self.annotated.get(id(declared.body), {}),
            uri=declared.text("class_uri"),
            package=declared.schema,
            span=declared.span,
            rules=_each((*self.expressions.rules(declared), *(rule for parent in parents for rule in parent.rules))),
            expressions=_each((*((own,) if own else ()), *(each for parent in parents for each in parent.expressions))),
            classification_rules=self.expressions.classification_rules(declared),
            union_of=tuple(declared.texts("union_of")),
            apply_to=tuple(declared.texts("apply_to")),
            subclass_of=declared.text("subclass_of"),
            disjoint_with=tuple(declared.texts("disjoint_with")),
            disjoint_children=declared.flag("children_are_mutually_disjoint"),
            defining_slots=tuple(declared.texts("defining_slots")),
            represents_relationship=declared.flag("represents_relationship"),
            extra_slots=self.expressions.extra_slots(declared),
            keys_with_distinct_nulls=tuple(name for name, key in keys.items() if key.distinct_nulls),
            metadata=metadata_of("class", declared.entries, with_annotations=not self.known.typed),
        )

    def _slots(self, name: str, parents: list[Class]) -> dict[str, Slot]:
        """Inherited slots first; one that is the same for a parent is the parent's, so that it is kept once."""
        found: dict[int, Slot] = {}
        order: dict[str, None] = {}
        for parent in parents:
            above = self.layering.classes[parent.name]
            for slot_name, slot in parent.slots.items():
                found.setdefault(id(above[slot_name]), slot)
                order[slot_name] = None
        layers = self.layering.classes[name]
        return {
            slot_name: found.get(id(layers[slot_name])) or self.builder.slot(name, layers[slot_name])
            for slot_name in order | dict.fromkeys(layers)
        }


def _each(items: Iterable[_Item]) -> tuple[_Item, ...]:
    """The items without repetition, the first of each kept."""
    return tuple({id(item): item for item in items}.values())


def _subset(declared: Declared) -> Subset:
    title = declared.text("title") or declared.name
    metadata = metadata_of("subset", declared.entries)
    return Subset(declared.name, title, declared.text("description"), declared.schema, declared.span, metadata)


def _check_inverses(known: Declarations) -> None:
    for name, declared in known.slots.items():
        inverse = known.slots.get(declared.text("inverse"))
        other = inverse.text("inverse") if inverse else ""
        if inverse and other and other != name:
            known.fault(UnequalInverse(name, inverse.name, other), declared.place_of("inverse"))


def _ancestors(parents: list[Class]) -> tuple[str, ...]:
    nearest = [parent.name for parent in parents]
    return tuple(dict.fromkeys([*nearest, *(name for parent in parents for name in parent.ancestors)]))


def _children(classes: dict[str, Class]) -> dict[str, tuple[str, ...]]:
    children: dict[str, list[str]] = {}
    for found in classes.values():
        for parent in (found.is_a, *found.mixins):
            if parent in classes:
                children.setdefault(parent, []).append(found.name)
    return {name: tuple(names) for name, names in children.items()}

"""LinkML semantics: what a class is once inheritance and refinement are applied.

Source: LinkML specification, part 4 (derived schemas). A nearer declaration wins over a farther one, `is_a` over
`mixins`, and `slot_usage` over the declaration that it refines; of bounds, the narrowest counts.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field, replace

from sporbar.graph.information import Annotations, Class, Enum, InformationModel, PermissibleValue, Slot
from sporbar.read.linkml import scalars_of, text_of
from sporbar.read.raw import Mapping, Raw
from sporbar.resolve.ancestry import MAX_INHERITANCE, Ancestry
from sporbar.resolve.merged import Merged, Parts, joined
from sporbar.resolve.schema_problems import (
    DeepInheritance,
    EmptyBounds,
    InheritanceCycle,
    UniqueKeySlot,
    UnknownParent,
    UnknownSlot,
    UnusedRefinement,
)
from sporbar.resolve.schemas import Declarations, Declared, bodies
from sporbar.resolve.slot_checks import BOUNDS, FLAGS, UNIONS, SlotChecks, check_flag
from sporbar.resolve.types import types_of
from sporbar.text import span_at

_HANDED_DOWN = (*FLAGS, *BOUNDS, *UNIONS, "range", "pattern", "equals_string", "ifabsent")
"""What a slot takes over from the slot that it specialises."""


def induced(known: Declarations, annotated: MappingType[int, Annotations]) -> InformationModel:
    """The information model of a set of declarations; what is wrong with it is noted in them.

    Args:
        known: what the files declare.
        annotated: typed annotations by the identity of the raw body they stand in.
    """
    types = types_of(known)
    enums = {name: _enum(declared, annotated) for name, declared in known.enums.items()}
    checks = SlotChecks(known, frozenset({*known.classes, *types, *enums}))
    classes = _Induction(known, annotated, checks).all_classes()
    return InformationModel(known.schemas, classes, enums, types, _children(classes))


@dataclass(slots=True)
class _Induction:
    """Builds the classes."""

    known: Declarations
    annotated: MappingType[int, Annotations]
    checks: SlotChecks
    classes: dict[str, Class] = field(default_factory=dict)
    parts: dict[str, dict[str, Parts]] = field(default_factory=dict)
    """The declarations of each slot of a class."""
    slots: dict[str, Parts] = field(default_factory=dict)
    """The declarations of each slot of a schema: what it takes over, then its own."""
    handed_down: dict[str, Mapping] = field(default_factory=dict)
    """What each slot of a schema gives to those that specialise it."""
    waiting: dict[str, dict[str, Parts]] = field(default_factory=dict)
    """Refinements by a class of slots that it does not have; they count where a class below has the slot."""
    used: set[str] = field(default_factory=set)
    """The places of those that counted somewhere."""
    identified: dict[str, bool] = field(default_factory=dict)

    def all_classes(self) -> dict[str, Class]:
        """The classes in the order in which they are declared."""
        known = self.known
        for user, default in known.default_ranges.values():
            self.checks.check_range(default, user)
        for name, parents in self._ordered(known.slots):
            self._add_slot(known.slots[name], parents)
        for name, parents in self._ordered(known.classes):
            self.classes[name] = self._built(known.classes[name], [self.classes[parent] for parent in parents])
        self._check_waiting()
        return {name: self.classes[name] for name in known.classes}

    def _ordered(self, table: dict[str, Declared]) -> Iterator[tuple[str, list[str]]]:
        def circle(names: tuple[str, ...]) -> None:
            self.known.fault(InheritanceCycle(names), table[names[-2]].place_of_parent(names[-1]))

        def too_deep(child: str, parent: str) -> None:
            self.known.fault(DeepInheritance(parent, MAX_INHERITANCE), table[child].place_of_parent(parent))

        return Ancestry(lambda name: self._parents(table, table[name]), circle, too_deep).order(table)

    def _parents(self, table: dict[str, Declared], declared: Declared) -> Iterator[str]:
        for relation in ("is_a", "mixins"):
            for parent in scalars_of(declared.body.get(relation)):
                if parent.value in table:
                    self.checks.check_import(parent, table, declared)
                    yield parent.value
                else:
                    problem = UnknownParent(parent.value, relation, tuple(table))
                    self.known.fault(problem, span_at(declared.path, parent.place))

    def _add_slot(self, declared: Declared, parents: list[str]) -> None:
        self.checks.check(declared)
        above, below = Mapping(declared.place), Mapping(declared.place)
        for parent in reversed(parents):
            above.entries |= self.handed_down[parent].entries
        own = {key: entry for key, entry in declared.body.entries.items() if key in _HANDED_DOWN}
        below.entries = above.entries | own
        self.handed_down[declared.name] = below
        above.entries = {key: entry for key, entry in above.entries.items() if key not in own}
        self.slots[declared.name] = (replace(declared, body=above), declared) if above.entries else (declared,)

    def _built(self, declared: Declared, parents: list[Class]) -> Class:
        slots: dict[str, Slot] = {}
        parts: dict[str, Parts] = {}
        waiting: dict[str, Parts] = {}
        for parent in reversed(parents):
            slots |= parent.slots
            waiting |= self.waiting[parent.name]
            for name, nearer in self.parts[parent.name].items():
                parts[name] = joined(parts.get(name, ()), nearer)
        self.waiting[declared.name] = waiting
        own = dict(self._own_slots(declared, parts, waiting))
        for name in [name for name in parts if name not in own and self._parts_of(parents, name) != parts[name]]:
            own[name] = parts[name]
        for name, declarations in own.items():
            parts[name] = declarations
            slots[name] = self._slot(declared.name, declarations)
        self.parts[declared.name] = parts
        ordered = {name: slots[name] for parent in parents for name in parent.slots} | slots
        for flag in ("abstract", "mixin", "tree_root"):
            check_flag(self.known, declared, flag)
        return Class(
            name=declared.name,
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            is_a=declared.text("is_a"),
            mixins=tuple(declared.texts("mixins")),
            ancestors=_ancestors(parents),
            abstract=declared.flag("abstract"),
            mixin=declared.flag("mixin"),
            tree_root=declared.flag("tree_root"),
            slots=ordered,
            unique_keys=self._unique_keys(declared, ordered),
            annotations=self.annotated.get(id(declared.body), {}),
            uri=declared.text("class_uri"),
            package=declared.schema,
            span=declared.span,
        )

    def _parts_of(self, parents: list[Class], name: str) -> Parts:
        """The declarations of a slot as the nearest parent has it."""
        return next((self.parts[parent.name][name] for parent in parents if name in parent.slots), ())

    def _own_slots(
        self, declared: Declared, inherited: dict[str, Parts], waiting: dict[str, Parts]
    ) -> Iterator[tuple[str, Parts]]:
        """The slots that the class declares, lists or refines, each with its declarations, farthest first."""
        own: dict[str, Parts] = {}
        for listed in scalars_of(declared.body.get("slots")):
            if listed.value in self.slots:
                own[listed.value] = inherited.get(listed.value) or self.slots[listed.value]
            elif listed.value not in inherited:
                problem = UnknownSlot(listed.value, tuple(self.known.slots))
                self.known.fault(problem, span_at(declared.path, listed.place))
        for attribute in declared.inner("attributes"):
            self.checks.check(attribute)
            own[attribute.name] = (attribute,)
        for usage in declared.inner("slot_usage"):
            self.checks.check(usage)
            waiting[usage.name] = (*waiting.get(usage.name, ()), usage)
        for name in [name for name in waiting if name in own or name in inherited]:
            refined = waiting.pop(name)
            own[name] = (*(own.get(name) or inherited[name]), *refined)
            self.used.update(str(usage.span) for usage in refined)
        yield from ((name, parts) for name, parts in own.items() if parts != inherited.get(name))

    def _check_waiting(self) -> None:
        for name, waiting in self.waiting.items():
            for usage in (usage for usages in waiting.values() for usage in usages):
                if str(usage.span) not in self.used:
                    self.used.add(str(usage.span))
                    self.known.fault(UnusedRefinement(usage.name, tuple(self.classes[name].slots)), usage.span)

    def _slot(self, owner: str, parts: Parts) -> Slot:
        merged = Merged(parts)
        last = parts[-1]
        any_of = tuple(name.value for name in merged.alternatives())
        minimum, maximum = merged.narrowest("minimum_value", max), merged.narrowest("maximum_value", min)
        self._check_bounds(last, minimum, maximum)
        range_name = merged.text("range") or ("" if any_of else self.known.default_range(parts[0].schema))
        identifier = merged.flag("identifier") or merged.flag("key")
        return Slot(
            name=last.name,
            owner=owner,
            range=range_name,
            any_of=any_of,
            title=merged.text("title") or last.name,
            description=merged.text("description"),
            required=merged.flag("required") or identifier,
            multivalued=merged.flag("multivalued"),
            identifier=identifier,
            inlined=self._inlined(merged, any_of or (range_name,)),
            inlined_as_list=merged.flag("inlined_as_list"),
            pattern=merged.text("pattern"),
            minimum=minimum,
            maximum=maximum,
            unit=_unit(merged.raw("unit")),
            equals=merged.text("equals_string"),
            ifabsent=merged.text("ifabsent"),
            annotations=self._annotations(parts),
            span=last.span,
            designates_type=merged.flag("designates_type"),
            equals_in=tuple(merged.texts("equals_string_in")),
            minimum_count=merged.count("minimum_cardinality"),
            maximum_count=merged.count("maximum_cardinality"),
        )

    def _annotations(self, parts: Parts) -> Annotations:
        merged: dict[str, object] = {}
        for part in parts:
            merged |= self.annotated.get(id(part.body), {})
        return merged

    def _check_bounds(self, last: Declared, minimum: str, maximum: str) -> None:
        """Nothing fits any more: told where the narrower bound stands."""
        key = next((key for key in ("minimum_value", "maximum_value") if last.text(key)), "")
        if key and minimum and maximum and float(minimum) > float(maximum):
            self.known.fault(EmptyBounds(minimum, maximum), last.place_of(key))

    def _inlined(self, merged: Merged, ranges: Iterable[str]) -> bool:
        """Objects of a class without identifier can only stand inside; others stand inside when the schema says so."""
        classes = [name for name in ranges if name in self.known.classes]
        if merged.flag("inlined") or merged.flag("inlined_as_list"):
            return bool(classes)
        return any(not self._has_identifier(name) for name in classes)

    def _has_identifier(self, name: str) -> bool:
        if name not in self.identified:
            self.identified[name] = any(_identifies(body) for body in self._slot_bodies(name))
        return self.identified[name]

    def _slot_bodies(self, name: str) -> Iterator[Mapping]:
        """What a class and its ancestors say about their slots."""
        todo, seen = [name], {name}
        while todo:
            declared = self.known.classes[todo.pop()]
            for part in ("attributes", "slot_usage"):
                yield from (inner.body for inner in declared.inner(part))
            yield from (self.handed_down[slot] for slot in declared.texts("slots") if slot in self.handed_down)
            parents = {*declared.texts("is_a"), *declared.texts("mixins")} & self.known.classes.keys()
            todo += parents - seen
            seen |= parents

    def _unique_keys(self, declared: Declared, slots: dict[str, Slot]) -> dict[str, tuple[str, ...]]:
        keys = {}
        for key, body in bodies(declared.body.get("unique_keys")):
            names = scalars_of(body.get("unique_key_slots"))
            for name in names:
                if name.value not in slots:
                    problem = UniqueKeySlot(key.value, name.value, tuple(slots))
                    self.known.fault(problem, span_at(declared.path, name.place))
            keys[key.value] = tuple(name.value for name in names if name.value in slots)
        return keys


def _enum(declared: Declared, annotated: MappingType[int, Annotations]) -> Enum:
    values = {
        value.name: PermissibleValue(
            value.name, value.text("title"), value.text("description"), value.text("meaning"), value.span
        )
        for value in declared.inner("permissible_values")
    }
    title = declared.text("title") or declared.name
    own = annotated.get(id(declared.body), {})
    return Enum(declared.name, title, declared.text("description"), values, own, declared.schema, declared.span)


def _identifies(body: Mapping) -> bool:
    return any(text_of(body.get(key)) in ("true", "True") for key in ("identifier", "key"))


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


def _unit(raw: Raw | None) -> str:
    if isinstance(raw, Mapping):
        return next((text for key in ("symbol", "abbreviation", "ucum_code") if (text := text_of(raw.get(key)))), "")
    return text_of(raw)

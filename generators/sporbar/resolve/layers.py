"""Which declarations make up each slot of each class.

Classes share what they inherit unchanged: a class costs what it declares itself, not what its ancestors do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sporbar.read.linkml import scalars_of
from sporbar.read.raw import Scalar
from sporbar.resolve.ancestry import MAX_INHERITANCE, Ancestry, nearest_first
from sporbar.resolve.schema_problems import (
    DeepInheritance,
    InheritanceCycle,
    UnknownParent,
    UnknownSlot,
    UnusedRefinement,
)
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.resolve.settings import Patterns
from sporbar.resolve.slot_checks import SlotChecks
from sporbar.resolve.slots import Layer, Layers, flag_in, layer_of, specialised
from sporbar.text import span_at


@dataclass(frozen=True, slots=True)
class _Own:
    """What a class says about slots itself."""

    attributes: dict[str, Layer]
    usages: dict[str, Layer]
    listed: list[str]
    """The slots of the schema that it lists and that exist."""


@dataclass(slots=True)
class Layering:
    """Finds the layers, for parents before children."""

    known: Declarations
    checks: SlotChecks
    patterns: Patterns
    parents: dict[str, list[str]] = field(default_factory=dict)
    """Of each class, is_a before mixins; parents before children."""
    applied: dict[str, list[str]] = field(default_factory=dict)
    """The classes that say of another one that they apply to it, which makes mixins of them."""
    slots: dict[str, Layer] = field(default_factory=dict)
    """The slots of the schemas."""
    classes: dict[str, dict[str, Layers]] = field(default_factory=dict)
    """Of each class the layers of its slots; a parent's tuple itself where nothing is added to it."""
    _order: dict[str, list[str]] = field(default_factory=dict)
    """Of each class itself and its ancestors, nearest first."""
    _upwards: dict[str, list[str]] = field(default_factory=dict)
    """Of each class its parents in the order in which they count."""
    _own: dict[str, _Own] = field(default_factory=dict)
    _waiting: dict[str, dict[str, Layers]] = field(default_factory=dict)
    """Refinements of slots that a class does not have; they count where a class below has the slot."""
    _identified: dict[str, bool] = field(default_factory=dict)

    def build(self) -> None:
        """Find all layers, and note what is wrong with the hierarchy and the declarations."""
        for user, default in self.known.default_ranges.values():
            self.checks.check_range(default, user)
        self._add_slots()
        self._note_applied()
        for name, parents in self._ordered(self.known.classes):
            self._add_class(self.known.classes[name], parents)
        self._check_waiting()

    def is_identified(self, name: str) -> bool:
        """Whether objects of a class have an identifier; a key does not count, since nothing can point to it."""
        if name not in self._identified:
            layers = self.classes[name].values()
            self._identified[name] = any(flag_in(each, "identifier") for each in layers)
        return self._identified[name]

    def _add_slots(self) -> None:
        own = {name: layer_of(declared, self.patterns) for name, declared in self.known.slots.items()}
        upwards: dict[str, list[str]] = {}
        for name, parents in self._ordered(self.known.slots):
            self.checks.check(self.known.slots[name])
            upwards[name] = _mixins_first(self.known.slots[name], parents)
            above = nearest_first(name, upwards)[1:]
            self.slots[name] = specialised(own[name], [own[each] for each in above])

    def _note_applied(self) -> None:
        for name, declared in self.known.classes.items():
            for target in scalars_of(declared.body.get("apply_to")):
                self.checks.check_name("apply_to", "class", target, declared)
                if target.value in self.known.classes:
                    self.applied.setdefault(target.value, []).append(name)

    def _ordered(self, table: dict[str, Declared]) -> Iterator[tuple[str, list[str]]]:
        def circle(names: tuple[str, ...]) -> None:
            self.known.fault(InheritanceCycle(names), table[names[-2]].place_of_parent(names[-1]))

        def too_deep(child: str, parent: str) -> None:
            self.known.fault(DeepInheritance(parent, MAX_INHERITANCE), table[child].place_of_parent(parent))

        for name, parents in Ancestry(lambda name: self._parents(table, table[name]), circle, too_deep).order(table):
            yield name, list(dict.fromkeys(parents))

    def _parents(self, table: dict[str, Declared], declared: Declared) -> Iterator[str]:
        for relation in ("is_a", "mixins"):
            for parent in scalars_of(declared.body.get(relation)):
                if parent.value in table:
                    self.checks.check_import(parent, table, declared)
                    yield parent.value
                else:
                    problem = UnknownParent(parent.value, relation, tuple(table))
                    self.known.fault(problem, span_at(declared.path, parent.place))
        yield from self.applied.get(declared.name, ()) if table is self.known.classes else ()

    def _add_class(self, declared: Declared, parents: list[str]) -> None:
        name = declared.name
        self.parents[name] = parents
        self._upwards[name] = _mixins_first(declared, parents)
        self._own[name] = own = self._read(declared, parents)
        if len(parents) > 1:
            self._order[name] = nearest_first(name, self._upwards)
            layers, waiting = self._combined(self._order[name], parents)
        else:
            parent = parents[0] if parents else ""
            self._order[name] = [name, *self._order.get(parent, ())]
            layers, waiting = dict(self.classes.get(parent, {})), self._waiting.get(parent, {})
        self.classes[name], self._waiting[name] = self._extended(layers, waiting, own)

    def _read(self, declared: Declared, parents: list[str]) -> _Own:
        listed = []
        for slot in scalars_of(declared.body.get("slots")):
            name = slot.value if slot.value in self.slots else self.checks.slot_names.get(slot.value, "")
            if name in self.slots:
                listed.append(name)
            else:
                self._check_listed(slot, declared, parents)
        attributes, usages = list(declared.inner("attributes")), list(declared.inner("slot_usage"))
        for each in (*attributes, *usages):
            self.checks.check(each)
        return _Own(
            {each.name: layer_of(each, self.patterns) for each in attributes},
            {each.name: layer_of(each, self.patterns) for each in usages},
            listed,
        )

    def _check_listed(self, slot: Scalar, declared: Declared, parents: Iterable[str]) -> None:
        own = {attribute.name for attribute in declared.inner("attributes")}
        if slot.value not in own and not any(slot.value in self.classes[parent] for parent in parents):
            problem = UnknownSlot(slot.value, tuple(self.known.slots))
            self.known.fault(problem, span_at(declared.path, slot.place))

    def _combined(self, order: list[str], parents: list[str]) -> tuple[dict[str, Layers], dict[str, Layers]]:
        """What several parents give together: of each slot the nearest attribute, and all refinements."""
        attributes: dict[str, Layer] = {}
        usages: dict[str, Layers] = {}
        for ancestor in reversed(order[1:]):
            attributes |= self._own[ancestor].attributes
            for name, usage in self._own[ancestor].usages.items():
                usages[name] = (*usages.get(name, ()), usage)
        layers: dict[str, Layers] = {}
        for inherited in (self.classes[parent] for parent in parents):
            for name, above in inherited.items():
                combined = layers.get(name) or (attributes.get(name) or self.slots[name], *usages.get(name, ()))
                layers[name] = above if above == combined and name not in layers else combined
        return layers, {name: refined for name, refined in usages.items() if name not in layers}

    def _extended(
        self, layers: dict[str, Layers], waiting: dict[str, Layers], own: _Own
    ) -> tuple[dict[str, Layers], dict[str, Layers]]:
        """What a class inherits with what it says itself."""
        for name in own.listed:
            if name not in layers:
                layers[name] = (self.slots[name], *waiting.get(name, ()))
        for name, attribute in own.attributes.items():
            layers[name] = (attribute, *(layers[name][1:] if name in layers else waiting.get(name, ())))
        for name, usage in own.usages.items():
            if name in layers:
                layers[name] = (*layers[name], usage)
            else:
                waiting = waiting | {name: (*waiting.get(name, ()), usage)}
        met = waiting.keys() & layers.keys()
        return layers, {name: usages for name, usages in waiting.items() if name not in met} if met else waiting

    def _check_waiting(self) -> None:
        """Note the refinements that count nowhere."""
        if not any(self._waiting.values()):
            return
        used = {id(usage) for layers in self.classes.values() for each in layers.values() for usage in each[1:]}
        for name, waiting in self._waiting.items():
            for usage in (usage for usages in waiting.values() for usage in usages):
                if id(usage) not in used:
                    used.add(id(usage))
                    problem = UnusedRefinement(usage.declared.name, tuple(self.classes[name]))
                    self.known.fault(problem, usage.declared.span)


def _mixins_first(declared: Declared, parents: list[str]) -> list[str]:
    """Parents in the order in which they count: what a mixin says goes before what the more general class says."""
    more_general = declared.text("is_a")
    mixed_in = [*declared.texts("mixins"), *(parent for parent in parents if parent != more_general)]
    return [parent for parent in dict.fromkeys((*mixed_in, more_general)) if parent in parents]

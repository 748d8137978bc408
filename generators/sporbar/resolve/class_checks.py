"""What can be wrong with one class once its slots are known."""

from collections.abc import Mapping as MappingType
from dataclasses import dataclass

from sporbar.graph.information import Slot
from sporbar.read.linkml import TRUE, scalars_of, text_of
from sporbar.resolve.schema_problems import SeveralIdentifiers, UniqueKeySlot
from sporbar.resolve.schemas import Declared, bodies
from sporbar.resolve.slot_checks import SlotChecks
from sporbar.text import span_at

_RELATED = {"union_of": "class", "disjoint_with": "class", "defining_slots": "slot"}
"""Keys of a class that name something, with what they name."""


@dataclass(frozen=True, slots=True)
class UniqueKey:
    """Slots whose values together occur once."""

    slots: tuple[str, ...]
    distinct_nulls: bool
    """Whether a value that is left out equals no other."""


@dataclass(slots=True)
class ClassChecks:
    """Checks each class once, at the place of the value that is wrong."""

    checks: SlotChecks

    def check(self, declared: Declared, slots: MappingType[str, Slot]) -> None:
        """Note the faults of a class."""
        entries = declared.body.entries
        for key in entries.keys() & _RELATED.keys():
            for name in scalars_of(declared.body.get(key)):
                self.checks.check_name(key, _RELATED[key], name, declared)
        self.checks.check_element(declared, "class_uri", "in_subset")
        identifiers = tuple(name for name, slot in slots.items() if slot.identifier)
        if len(identifiers) > 1 and any(slots[name].owner == declared.name for name in identifiers):
            last = next(name for name in reversed(identifiers) if slots[name].owner == declared.name)
            self.checks.known.fault(SeveralIdentifiers(identifiers), slots[last].span)

    def unique_keys(self, declared: Declared, slots: MappingType[str, Slot]) -> dict[str, UniqueKey]:
        """The unique keys that a class declares, of slots that it has."""
        found = {}
        for key, body in bodies(declared.body.get("unique_keys"), "unique_key"):
            names = scalars_of(body.get("unique_key_slots"))
            for name in names:
                if name.value not in slots:
                    problem = UniqueKeySlot(key.value, name.value, tuple(slots))
                    self.checks.known.fault(problem, span_at(declared.path, name.place))
            known = tuple(name.value for name in names if name.value in slots)
            found[key.value] = UniqueKey(known, text_of(body.get("consider_nulls_inequal")) in TRUE)
        return found

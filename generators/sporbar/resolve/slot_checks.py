"""What can be wrong with one declaration of a slot, whatever class uses it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sporbar.diagnostics import Problem
from sporbar.graph.iri import WELL_KNOWN, underscored
from sporbar.read.linkml import scalars_of, text_of
from sporbar.read.raw import Raw, Scalar
from sporbar.resolve.schema_problems import (
    NotImported,
    UnknownPrefix,
    UnknownRange,
    UnknownSchemaName,
    UnknownSlot,
    WrongSchemaValue,
)
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.text import Place, span_at

BOUNDS = ("minimum_value", "maximum_value")
_RELATED = {
    "apply_to": "slot",
    "disjoint_with": "slot",
    "domain": "class",
    "inverse": "slot",
    "reflexive_transitive_form_of": "slot",
    "subproperty_of": "slot",
    "transitive_form_of": "slot",
    "union_of": "slot",
}
"""Keys of a slot that name something, with what they name."""
_SECTION = {"class": "classes", "enum": "enums", "subset": "subsets", "type": "types"}
_TOO_LONG = 10
"""Digits of a number of things that nobody means."""
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,30}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,2})?")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[-+][0-9]{2}:?[0-9]{2})?)?"
    r"|[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
)


def number_of(text: str) -> float | None:
    """The number that a bound is written as; None when it is none."""
    return float(text) if _NUMBER.fullmatch(text) else None


def whole_number(text: str) -> int | None:
    """The number of things that a text gives; None when it gives none, or one that nobody means."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _TOO_LONG else None


def count_of(entries: Mapping[str, Raw], key: str) -> int | None:
    """A bound of the number of values; `exact_cardinality` is both bounds."""
    return whole_number(text_of(entries.get("exact_cardinality")) or text_of(entries.get(key)))


def is_bound(text: str) -> bool:
    """Whether a text can be the least or the largest value: a number, or a day or time."""
    return number_of(text) is not None or _MOMENT.fullmatch(text) is not None


@dataclass
class SlotChecks:
    """Checks each declaration once, at the place of the value that is wrong."""

    known: Declarations
    ranges: frozenset[str]
    """Everything that a range may name."""
    reaches: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def slot_names(self) -> Mapping[str, str]:
        """Every slot and attribute that a schema declares, by its name and by that which it has in data."""
        attributes = (each.name for declared in self.known.classes.values() for each in declared.inner("attributes"))
        names = dict.fromkeys((*self.known.slots, *attributes))
        return {underscored(name): name for name in names} | {name: name for name in names}

    def check(self, slot: Declared) -> None:
        """Note the faults of a slot, an attribute or a refinement."""
        entries = slot.body.entries
        if "range" in entries:
            for name in scalars_of(slot.body.get("range")):
                self.check_range(name, slot)
        for key in BOUNDS:
            if key in entries and slot.text(key) and not is_bound(slot.text(key)):
                self._fault(WrongSchemaValue(key, "a number or a day"), slot, slot.place_of(key).place)
        for key in entries.keys() & _RELATED.keys():
            self._check_related(slot, key)
        for key in entries.keys() & {"slot_uri", "in_subset"}:
            self.check_element(slot, key)

    def check_element(self, declared: Declared, *keys: str) -> None:
        """Note subsets and prefixes that an element uses and nobody declares."""
        for key in keys:
            for name in scalars_of(declared.body.get(key)):
                if key == "in_subset":
                    self.check_name(key, "subset", name, declared)
                else:
                    self._check_prefix(name, declared)

    def check_name(self, key: str, what: str, name: Scalar, user: Declared) -> None:
        """Note it when a key names something that no schema declares."""
        table: Mapping[str, object] = self.slot_names if what == "slot" else getattr(self.known, _SECTION[what])
        if name.value not in table:
            self._fault(UnknownSchemaName(key, what, name.value, tuple(sorted(table))), user, name.place)

    def slot_name(self, name: Scalar, user: Declared) -> str:
        """The slot that a condition is about, by the name that it was declared under; noted when nobody declares it."""
        if name.value not in self.slot_names:
            self._fault(UnknownSlot(name.value, tuple(sorted(self.slot_names))), user, name.place)
        return self.slot_names.get(name.value, name.value)

    def check_range(self, name: Scalar, user: Declared) -> None:
        """Note it when a range names nothing, or something that its schema does not import."""
        if name.value not in self.ranges:
            self._fault(UnknownRange(name.value, tuple(sorted(self.ranges))), user, name.place)
            return
        for table in (self.known.classes, self.known.enums, self.known.types):
            self.check_import(name, table, user)

    def check_import(self, name: Scalar, table: dict[str, Declared], user: Declared) -> None:
        """Note it when a schema uses a name of another one without importing it."""
        declared = table.get(name.value)
        if declared is None or declared.schema == user.schema:
            return
        if user.schema not in self.reaches:
            self.reaches[user.schema] = self.known.reach(user.schema)
        if declared.schema not in self.reaches[user.schema]:
            self._fault(NotImported(name.value, declared.schema), user, name.place)

    def _check_related(self, slot: Declared, key: str) -> None:
        for name in scalars_of(slot.body.get(key)):
            self.check_name(key, _RELATED[key], name, slot)

    def _check_prefix(self, uri: Scalar, user: Declared) -> None:
        prefix, colon, local = uri.value.partition(":")
        known = self.known.schemas[user.schema].namespaces
        if colon and not local.startswith("//") and prefix not in known and prefix not in WELL_KNOWN:
            self._fault(UnknownPrefix(prefix, tuple(sorted(known))), user, uri.place)

    def _fault(self, problem: Problem, slot: Declared, place: Place) -> None:
        self.known.fault(problem, span_at(slot.path, place))

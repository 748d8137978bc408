"""What can be wrong with one declaration of a slot, whatever class uses it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sporbar.diagnostics import Problem
from sporbar.read.linkml import scalars_of, text_of
from sporbar.read.raw import Mapping, Scalar, Sequence
from sporbar.resolve.patterns import pattern_fault
from sporbar.resolve.schema_problems import NotImported, UnknownRange, UnusablePattern, WrongSchemaValue
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.text import Place, span_at

FLAGS = ("required", "multivalued", "identifier", "key", "inlined", "inlined_as_list")
BOUNDS = ("minimum_value", "maximum_value")
UNIONS = ("any_of", "exactly_one_of")
_NUMBER = re.compile(r"[-+]?[0-9]{1,30}(?:\.[0-9]{1,12})?")


def number_of(text: str) -> float | None:
    """The number that a bound is written as; None when it is none."""
    return float(text) if _NUMBER.fullmatch(text) else None


def alternatives(body: Mapping) -> Iterator[Scalar]:
    """The ranges of a union, in order."""
    for union in UNIONS:
        items = body.get(union)
        for item in items.items if isinstance(items, Sequence) else ():
            yield from scalars_of(item.get("range")) if isinstance(item, Mapping) else ()


@dataclass(slots=True)
class SlotChecks:
    """Checks each declaration once, at the place of the value that is wrong."""

    known: Declarations
    ranges: frozenset[str]
    """Everything that a range may name."""
    reaches: dict[str, frozenset[str]] = field(default_factory=dict)

    def check(self, slot: Declared) -> None:
        """Note the faults of a slot, an attribute or a refinement."""
        for name in (*scalars_of(slot.body.get("range")), *alternatives(slot.body)):
            self.check_range(name, slot)
        for key in FLAGS:
            check_flag(self.known, slot, key)
        for key in BOUNDS:
            if slot.text(key) and number_of(slot.text(key)) is None:
                self._fault(WrongSchemaValue(key, "a number"), slot, slot.place_of(key).place)
        check_pattern(self.known, slot)

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

    def _fault(self, problem: Problem, slot: Declared, place: Place) -> None:
        self.known.fault(problem, span_at(slot.path, place))


def check_flag(known: Declarations, declared: Declared, key: str) -> None:
    """Note it when a truth value is written as something else."""
    raw = declared.body.get(key)
    if raw is not None and text_of(raw) not in ("", "true", "false", "True", "False"):
        known.fault(WrongSchemaValue(key, "true or false"), declared.place_of(key))


def check_pattern(known: Declarations, declared: Declared) -> None:
    """Note it when a pattern cannot be used."""
    why = pattern_fault(declared.text("pattern"))
    if why:
        known.fault(UnusablePattern(declared.text("pattern"), why), declared.place_of("pattern"))

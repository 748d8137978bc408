"""Identifiers, unique keys and references over all files, in bounded memory: eight bytes for each.

Files are read once to collect a fingerprint of every identifier, key and reference. Only when some of them stand
twice, or refer to nothing, the files are read again to find where; then the values themselves are compared.
"""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any, NamedTuple

from sporbar.diagnostics import Problem
from sporbar.instances.fault import Path
from sporbar.instances.plan import Plans, Register
from sporbar.instances.problems import DuplicateIdentifier, NoSuchObject, NotUnique
from sporbar.instances.walk import Level, Visit

_PORTION = 500_000
"""How many fingerprints are compared at a time."""


class Entry(NamedTuple):
    """An identifier, key or reference of an object."""

    register: Register
    values: tuple[Any, ...]
    where: Path
    """The attribute; the object itself for a key of several attributes."""


def fingerprint(values: tuple[Any, ...]) -> int:
    """64 bits that depend on the values, and not on how a format types them."""
    return hash(str(values[0])) if len(values) == 1 else hash(repr(tuple(map(str, values))))


def entries(visit: Visit) -> Iterator[tuple[Register, tuple[Any, ...], Path]]:
    """What an object adds to the registers; the parts of an `Entry`, since it is called for every object."""
    plan, value = visit.plan, visit.value
    identifier = visit.identifier
    if identifier is not None:
        register = plan.identifiers if visit.level == Level.OUTER else plan.inner_identifiers
        step = (plan.identifier,) if plan.identifier in value else ()
        yield register, (identifier,), visit.where + step
    for register, names in plan.keys if visit.level == Level.OUTER else ():
        values = tuple(value.get(name) for name in names)
        if None not in values:
            yield register, values, visit.where + names[:1] if len(names) == 1 else visit.where
    for name, register in plan.references:
        held = value.get(name)
        if isinstance(held, list):
            yield from ((register, (one,), (*visit.where, name, at)) for at, one in enumerate(held))
        elif held is not None:
            yield register, (held,), (*visit.where, name)


@dataclass
class Registers:
    """The fingerprints of all files."""

    plans: Plans
    found: dict[Register, "array[int]"] = field(default_factory=dict)

    def add(self, visit: Visit) -> None:
        """Note what an object adds."""
        for register, values, _ in entries(visit):
            prints = self.found.get(register)
            if prints is None:
                prints = self.found[register] = array("q")
            prints.append(fingerprint(values))

    def suspects(self) -> dict[Register, frozenset[int]]:
        """The fingerprints that stand twice where they may not, and of references to nothing."""
        found: dict[Register, frozenset[int]] = {}
        for register, prints in self.found.items():
            if register[0] in ("identifier", "key"):
                found[register] = frozenset(_repeated(prints))
            elif register[0] == "reference" and self.is_checkable(register[1]):
                found[register] = frozenset(self._missing(prints, register[1]))
        return {register: prints for register, prints in found.items() if prints}

    def is_checkable(self, class_name: str) -> bool:
        """Whether the files hold objects that a reference to a class may mean."""
        return any(("identifier", family, "") in self.found for family in self._families(class_name))

    def unchecked(self) -> list[str]:
        """The classes that the files refer to without holding any object of them."""
        names = [register[1] for register in self.found if register[0] == "reference"]
        return [name for name in names if not self.is_checkable(name)]

    def _families(self, class_name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.plans.plan(name).family for name in self.plans.concrete(class_name)))

    def _missing(self, prints: "array[int]", class_name: str) -> Iterator[int]:
        families = self._families(class_name)
        known = [self.found[key] for name in families for key in _existing(name) if key in self.found]
        count = (sum(map(len, known)) + len(prints)) // _PORTION + 1
        there_parts = _split(chain.from_iterable(known), count)
        for there, asked in zip(there_parts, _split(prints, count), strict=True):
            holds = set(there)
            yield from (each for each in asked if each not in holds)


def _existing(family: str) -> tuple[Register, Register]:
    return (("identifier", family, ""), ("part", family, ""))


def _repeated(prints: "array[int]") -> Iterator[int]:
    """The fingerprints that occur more than once."""
    for part in _split(prints, len(prints) // _PORTION + 1):
        ordered = sorted(part)
        yield from (first for first, second in pairwise(ordered) if first == second)


def _split(prints: Iterable[int], count: int) -> list["array[int]"]:
    """Fingerprints in portions, equal ones in the same, so that a portion can be judged by itself."""
    parts = [array("q") for _ in range(count)]
    for each in prints:
        parts[each % count].append(each)
    return parts


@dataclass
class Inspection:
    """The second reading: finds the places of suspects and compares their values."""

    suspects: dict[Register, frozenset[int]]
    first: dict[tuple[Register, tuple[str, ...]], str] = field(default_factory=dict)
    """Where values stood the first time."""

    def entries(self, visit: Visit) -> Iterator[Entry]:
        """What an object adds to the registers and is suspect."""
        for entry in map(Entry._make, entries(visit)):
            if fingerprint(entry.values) in self.suspects.get(entry.register, ()):
                yield entry

    def problem(self, entry: Entry, place: str) -> Problem | None:
        """What is wrong with an entry that stands at a place, such as `people.csv:17`; nothing with the first one."""
        kind, owner, key = entry.register
        if kind == "reference":
            return NoSuchObject(entry.values[0], owner)
        values = (entry.register, tuple(str(value) for value in entry.values))
        if values not in self.first:
            self.first[values] = place
            return None
        if kind == "identifier":
            return DuplicateIdentifier(entry.values[0], owner, self.first[values])
        return NotUnique(entry.values, key, owner, self.first[values])

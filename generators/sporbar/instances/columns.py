"""The columns of a table: which attribute each one holds, and how its cells are typed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sporbar.graph import Slot
from sporbar.instances.cells import typing_of
from sporbar.instances.fault import Fault
from sporbar.instances.json_text import JsonFaultError, decode_all
from sporbar.instances.problems import MissingValue, UnknownAttribute, WrongColumn
from sporbar.instances.reading import DataFile
from sporbar.projections.schema.names import property_name

Convert = Callable[[Any], Any]

_OBJECT = re.compile(r"\s*[\[{]")


@dataclass(frozen=True)
class Columns:
    """The columns of a file, by the names in its header."""

    file: DataFile
    header: tuple[str, ...]

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """The attributes of all classes that the rows may be objects of, by name."""
        classes = [self.file.plans.model.classes[name] for name in self.file.candidates]
        return {property_name(slot): slot for each in reversed(classes) for slot in each.slots.values()}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """A name for each column: that of its attribute, or one that no attribute has."""
        seen: set[str] = set()
        names = []
        for at, name in enumerate(self.header):
            names.append(name if name in self.slots and name not in seen else f"\0{at}")
            seen.add(name)
        return tuple(names)

    @cached_property
    def unused(self) -> tuple[str, ...]:
        """The names of columns that hold no attribute, or one that another column holds already."""
        return tuple(name for name in self.names if name.startswith("\0"))

    @cached_property
    def converters(self) -> tuple[tuple[str, Convert], ...]:
        """How cells of columns are typed; columns of plain text are left out."""
        used = {name: self.slots[name] for name in self.names if name in self.slots}
        found = {name: self._converter(slot) for name, slot in used.items()}
        return tuple((name, convert) for name, convert in found.items() if convert)

    def faults(self, line: int = 0) -> Iterator[Fault]:
        """What is wrong with the header. A column that all classes require is missed here, not in every row."""
        known = tuple(sorted(self.slots))
        owner = self.file.candidates[0]
        for at, name in enumerate(self.header):
            if name in self.header[:at]:
                yield self.file.fault(WrongColumn(name, "stands twice"), line)
            elif not name:
                yield self.file.fault(WrongColumn(name, f"has no name (it is number {at + 1})"), line)
            elif name not in self.slots:
                yield self.file.fault(UnknownAttribute(name, owner, known), line)
        for name in self.missing:
            yield self.file.fault(MissingValue(name, owner), line)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The attributes that every class requires and no column holds."""
        classes = [self.file.plans.model.classes[name] for name in self.file.candidates]
        required = [
            {property_name(slot) for slot in each.slots.values() if slot.required or slot.identifier}
            for each in classes
        ]
        everywhere = set.intersection(*required) if required else set()
        return tuple(sorted(everywhere - set(self.names)))

    def _converter(self, slot: Slot) -> Convert | None:
        plans = self.file.plans
        if any(part.name == property_name(slot) for name in self.file.candidates for part in plans.plan(name).parts):
            return _object_in
        typing = typing_of(plans, slot)
        if slot.multivalued:
            separator = self.file.options.list_separator
            return lambda cell: [typing.value(one.strip()) for one in cell.split(separator)]
        return typing.value if typing.primitives else None


def _object_in(cell: str) -> Any:
    """The object that a cell holds as JSON; the text itself when it holds none."""
    if not _OBJECT.match(cell):
        return cell
    try:
        return decode_all(cell)
    except JsonFaultError:
        return cell

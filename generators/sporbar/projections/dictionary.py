"""The data dictionary: one row per attribute of each class, in the five columns that Danish public tenders use.

Name, definition, rules for filling in, data type and format, example. An attribute that points to objects is a role;
where objects of several classes may have the role, it has a row for each, because the rows differ in their targets.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from sporbar.emit.labels import label
from sporbar.graph import Class, Graph, Slot
from sporbar.projections.datatype import DataType, data_type
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.provenance import is_deprecated, law_of, plain, requirements_of
from sporbar.projections.schema.scalars import constant
from sporbar.projections.schema.shapes import ranges_of

_LENGTH_ALONE = re.compile(r"\^\.(\{[0-9]+(,[0-9]*)?\}|[*+])\$")
"""A pattern that says how long a text is and no more."""


class EntryKind(StrEnum):
    """What an attribute holds."""

    VALUE = "value"
    PART = "part"
    RELATION = "relation"


class Obligation(NamedTuple):
    """When an element is filled in."""

    code: str
    """The obligation class of the model, such as OB2; empty when the model gives none."""
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the data dictionary."""

    class_name: str
    slot: Slot
    kind: EntryKind
    name: str
    """What people call the element; of a relation, the role."""
    key: str
    """What the element is called in data."""
    definition: str
    obligation: Obligation
    rules: tuple[str, ...]
    """What else holds for filling it in, sentence by sentence; may hold links in double brackets."""
    occurrences: str
    """`1`, `0..1`, `1..*`, `0..*` or the bounds that the model gives."""
    type: DataType
    formats: tuple[tuple[str, str], ...]
    """What else values look like: the name of the condition, such as its pattern, and the condition."""
    example: str
    inherited_from: str
    """The class whose attribute it is; empty when it is that of the class itself."""

    @property
    def rules_text(self) -> str:
        """The column *rules for filling in* as plain text."""
        head = ": ".join(part for part in self.obligation if part)
        return " ".join(_sentence(plain(text)) for text in (head, *self.rules))

    @property
    def format_text(self) -> str:
        """The column *data type and format* as plain text."""
        return "; ".join((f"{self.type} [{self.occurrences}]", *(f"{name} {value}" for name, value in self.formats)))


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of a class."""

    element: Class
    entries: tuple[Entry, ...]
    """All attributes in order, inherited ones included."""

    @property
    def own(self) -> tuple[Entry, ...]:
        """The rows that the class declares or refines itself."""
        return tuple(entry for entry in self.entries if not entry.inherited_from)

    @property
    def inherited(self) -> Mapping[str, tuple[Slot, ...]]:
        """The attributes that it has from other classes, by class."""
        found: dict[str, dict[str, Slot]] = {}
        for entry in self.entries:
            if entry.inherited_from:
                found.setdefault(entry.inherited_from, {})[entry.slot.name] = entry.slot
        return {name: tuple(slots.values()) for name, slots in found.items()}


@dataclass(frozen=True)
class Dictionary:
    """The data dictionary of a specification."""

    graph: Graph

    @cached_property
    def language(self) -> str:
        """The language of the labels."""
        return self.graph.workspace.text("language") or "da"

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The classes that have attributes, in the order of the model."""
        found = (Section(each, tuple(self._rows(each))) for each in self.graph.information.classes.values())
        return tuple(section for section in found if section.entries)

    def law(self, entry: Entry) -> tuple[str, ...]:
        """The provisions that an element rests on."""
        return tuple(law_of(self.graph, entry.slot.node_id))

    def requirements(self, entry: Entry) -> tuple[str, ...]:
        """The requirements that point to an element."""
        return tuple(requirements_of(self.graph, entry.slot.node_id))

    def _rows(self, each: Class) -> Iterator[Entry]:
        for slot in each.slots.values():
            names = ranges_of(slot)
            apart = len(names) > 1 and all(name in self.graph.information.classes for name in names)
            for name in names if apart else names[:1]:
                yield self._entry(each, slot, name)

    def _entry(self, each: Class, slot: Slot, range_name: str) -> Entry:
        kind = self._kind(slot, range_name)
        obligation = self._obligation(slot)
        return Entry(
            each.name,
            slot,
            kind,
            slot.title or slot.name,
            slot.alias or property_name(slot),
            plain(slot.description),
            obligation,
            tuple(self._rules(each, slot, kind, range_name)),
            occurrences(slot),
            data_type(self.graph.information, slot, range_name, self.language),
            tuple(self._formats(slot, range_name)),
            example_of(slot),
            "" if slot.owner == each.name else slot.owner,
        )

    def _kind(self, slot: Slot, range_name: str) -> EntryKind:
        target = self.graph.information.classes.get(range_name)
        if target is None:
            return EntryKind.VALUE
        return EntryKind.PART if slot.inlined or target.identifier is None else EntryKind.RELATION

    def _obligation(self, slot: Slot) -> Obligation:
        """The obligation class of the model, or what follows from whether the attribute is required."""
        code = str(slot.annotations.get("obligation", ""))
        titles = self.graph.metamodel.enums.get("Obligation", {})
        if code.startswith("OB"):
            return Obligation(code, titles.get(code, ""))
        if slot.required or slot.identifier:
            return Obligation("", self._text("dictionary_required"))
        return Obligation("", self._text("dictionary_recommended" if slot.recommended else "dictionary_optional"))

    def _rules(self, each: Class, slot: Slot, kind: EntryKind, range_name: str) -> Iterator[str]:
        if is_deprecated(self.graph, slot.node_id, slot):
            yield self._text("dictionary_deprecated", text=slot.metadata.deprecated).rstrip(": ")
        if kind is not EntryKind.VALUE:
            yield self._pointing(slot, kind, range_name)
        if slot.equals:
            yield self._text("dictionary_always", value=slot.equals)
        default = constant(slot.ifabsent) if slot.ifabsent else None
        if default is not None:
            yield self._text("dictionary_default", value=default)
        yield from (self._unique(each, slot, slots) for slots in each.unique_keys.values() if slot.name in slots)
        rule = slot.annotations.get("rule")
        yield from [rule] if isinstance(rule, str) and rule else []

    def _pointing(self, slot: Slot, kind: EntryKind, range_name: str) -> str:
        """Whether a role must or may be filled, and by what."""
        must = "must" if slot.required or slot.identifier else "may"
        target = self.graph.information.classes[range_name]
        return self._text(f"dictionary_{kind.value}_{must}", target=target.title or target.name)

    def _unique(self, each: Class, slot: Slot, slots: tuple[str, ...]) -> str:
        others = [found.title or found.name for name in slots if name != slot.name and (found := each.slots.get(name))]
        return self._text("dictionary_unique_with" if others else "dictionary_unique", names=", ".join(others))

    def _formats(self, slot: Slot, range_name: str) -> Iterator[tuple[str, str]]:
        model = self.graph.information
        known = model.types.get(range_name)
        values = model.enums[range_name].values if range_name in model.enums else slot.equals_in
        found = (
            ("docs_pattern", _telling(slot.pattern or (known.pattern if known else ""))),
            ("docs_minimum", slot.minimum or (known.minimum if known else "")),
            ("docs_maximum", slot.maximum or (known.maximum if known else "")),
            ("docs_unit", slot.unit),
            ("dictionary_values", ", ".join(values)),
        )
        others = ranges_of(slot)[1:]
        if others and range_name not in model.classes:
            yield self._text("dictionary_or"), " | ".join(str(self._other(slot, name)) for name in others)
        yield from ((self._text(key), value) for key, value in found if value)

    def _other(self, slot: Slot, range_name: str) -> DataType:
        return data_type(self.graph.information, slot, range_name, self.language)

    def _text(self, key: str, **values: str) -> str:
        """A label, with the values put in as they are."""
        found = label(key, self.language)
        for name, value in values.items():
            found = found.replace(f"{{{name}}}", value)
        return found


def occurrences(slot: Slot) -> str:
    """How many values an attribute has."""
    least = 1 if slot.required or slot.identifier else 0
    if not slot.multivalued:
        return "1" if least else "0..1"
    least = slot.minimum_count if slot.minimum_count is not None else least
    most = "*" if slot.maximum_count is None else str(slot.maximum_count)
    return most if str(least) == most else f"{least}..{most}"


def example_of(slot: Slot) -> str:
    """The example that the model gives, by annotation or LinkML's own `examples`; empty without one."""
    found = slot.annotations.get("example")
    return found if isinstance(found, str) and found else next(iter(slot.metadata.examples), "")


def _telling(pattern: str) -> str:
    """A pattern that says more than how long the text is; empty otherwise."""
    return "" if _LENGTH_ALONE.fullmatch(pattern) else pattern


def _sentence(text: str) -> str:
    """The text with a capital at the start and a full stop at the end."""
    text = text[:1].upper() + text[1:]
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."

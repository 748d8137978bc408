"""Raw YAML to elements: every field typed by the metamodel, every fault with its place."""

import re
import unicodedata
from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import Any

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph.metamodel import Field, Kind, Metamodel
from sporbar.graph.node import Form, Mention, Node, Packed
from sporbar.read import scalars
from sporbar.read.citation import CitationError
from sporbar.read.field_problems import (
    MissingField,
    NoMapping,
    UnknownField,
    UnknownRoot,
    WrongId,
    WrongShape,
)
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.records import table_rows
from sporbar.read.yaml import Source
from sporbar.text import Place, span_at


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a reader must know from outside the file."""

    metamodel: Metamodel
    laws: MappingType[str, str]
    """Law ids by lower-cased id, title and popular name."""


@dataclass(slots=True)
class ElementReader:
    """Reads the elements of one file; collects nodes and diagnostics."""

    source: Source
    vocabulary: Vocabulary
    nodes: list[Node] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    valid: str = ""
    """The validity of the nested record that is being read."""
    output: str = ""
    """The last part of the output of the decision that is being read; its table has a column of that name."""

    def read(self, root: Mapping) -> None:
        """Read a whole file: top keys with lists of elements."""
        for key, value in root:
            kind = self.vocabulary.metamodel.by_root.get(key.value)
            if kind is None:
                self.fault(UnknownRoot(key.value, tuple(self.vocabulary.metamodel.by_root)), key.place)
            elif kind.name == "workspace":
                self._element(kind, value, "")
            else:
                self._elements(kind, value, "")

    def fault(self, problem: Problem, place: Place) -> None:
        self.diagnostics.append(problem.at(span_at(self.source.path, place)))

    def _elements(self, kind: Kind, value: Raw, parent: str) -> list[str]:
        if isinstance(value, Scalar) and value.is_null:
            return []
        if not isinstance(value, Sequence):
            self.fault(
                WrongShape(kind.root or kind.name, "a list of elements, each begun by '- id:'", shape(value)),
                value.place,
            )
            return []
        return [self._element(kind, item, parent) for item in value.items]

    def _element(self, kind: Kind, value: Raw, parent: str) -> str:
        if not isinstance(value, Mapping):
            self.fault(NoMapping(f"a {kind.name}"), value.place)
            return ""
        outer, self.mentions = self.mentions, []
        node_id = self._id(kind, value)
        self.output = _scalar_text(value.get("output")).rpartition(".")[2]
        packed = self._record(kind, value, "", node_id)
        if parent:
            packed[0]["parent"] = parent
            self._mention("part_of", Form.REFERENCE, parent, value.place, "", "parent")
        if node_id:
            self.nodes.append(Node(self.source.path, kind.name, node_id, packed, tuple(self.mentions)))
        self.mentions = outer
        return node_id

    def _id(self, kind: Kind, value: Mapping) -> str:
        if kind.name == "workspace":
            return "workspace"
        raw = value.get("id")
        if not isinstance(raw, Scalar) or raw.is_null:
            return ""
        node_id = unicodedata.normalize("NFC", raw.value.strip())
        if kind.name == "provision":
            return self._provision_id(kind, raw)
        if not re.fullmatch(kind.id_pattern, node_id):
            self.fault(WrongId(raw.value, kind.name, kind.id_example), raw.place)
        return node_id

    def _provision_id(self, kind: Kind, raw: Scalar) -> str:
        """The citation in one form; empty, with a fault, when it is not one place in one law, whatever the version."""
        found = scalars.citations(raw.value)
        if not isinstance(found, CitationError) and len(found) == 1:
            citation = found[0]
            if citation.law and citation.level and not citation.version and not citation.is_range:
                return str(citation)
        self.fault(WrongId(raw.value, kind.name, kind.id_example), raw.place)
        return ""

    def _record(self, kind: Kind, value: Mapping, prefix: str, node_id: str) -> Packed:
        fields: dict[str, Any] = {}
        places: dict[str, Place] = {}
        empty: dict[str, Place] = {}
        for key, raw in value:
            about = kind.fields.get(key.value)
            if about is None:
                self.fault(UnknownField(key.value, kind.name, tuple(kind.fields)), key.place)
            elif isinstance(raw, Scalar) and (raw.is_null or not raw.value.strip()):
                empty[about.name] = key.place
            else:
                places[about.name] = raw.place
                read = self._field(about, raw, prefix + about.name, places, node_id)
                if read is not None:
                    fields[about.name] = read
        for about in kind.fields.values():
            if about.required and about.name not in places:
                place = empty.get(about.name) or _head(value)
                self.fault(MissingField(about.name, kind.name, about.description), place)
        return fields, places, value.place

    def _field(self, about: Field, raw: Raw, path: str, places: dict[str, Place], node_id: str) -> Any:
        if about.form == "elements":
            return self._elements(self.vocabulary.metamodel.kinds[about.range], raw, node_id)
        if about.form == "record":
            return self._records(about, raw, path, node_id)
        if about.multivalued:
            return self._several(about, raw, path, places)
        if not isinstance(raw, Scalar):
            self.fault(WrongShape(about.name, "one text", shape(raw)), raw.place)
            return None
        return self._scalar(about, raw, path)

    def _records(self, about: Field, raw: Raw, path: str, node_id: str) -> list[Packed]:
        kind = self.vocabulary.metamodel.kinds[about.range]
        items: Iterable[Raw] = raw.items if isinstance(raw, Sequence) else [raw]
        if isinstance(raw, Scalar):
            items, faults = table_rows(self.source, raw)
            self.diagnostics += faults
        read: list[Packed] = []
        for item in items:
            if isinstance(item, Mapping):
                outer, self.valid = self.valid, _scalar_text(item.get("valid")) or self.valid
                read.append(self._record(kind, item, f"{path}.", node_id))
                self.valid = outer
            else:
                self.fault(NoMapping(f"an item of '{about.name}'"), item.place)
        return read

    def _several(self, about: Field, raw: Raw, path: str, places: dict[str, Place]) -> list[Any]:
        items = raw.items if isinstance(raw, Sequence) else [raw]
        read: list[Any] = []
        for item in items:
            if not isinstance(item, Scalar):
                self.fault(WrongShape(about.name, "a text or a list of texts", shape(item)), item.place)
            elif not item.is_null:
                value = self._scalar(about, item, path)
                if value is not None:
                    if about.form not in ("reference", "citation"):  # a mention says where those stand
                        places[f"{about.name}.{len(read)}"] = item.place
                    read.append(value)
        return read

    def _scalar(self, about: Field, raw: Scalar, path: str) -> Any:
        """The typed value; what it names is noted on the way."""
        context = scalars.Context(self.source, self.vocabulary.metamodel, self.vocabulary.laws, self.valid, self.output)
        reading = scalars.Reading(context, raw, about, path)
        value = reading.value()
        self.diagnostics += reading.diagnostics
        self.mentions += reading.mentions
        return value

    def _mention(self, relation: str, form: str, text: str, place: Place, expects: str, path: str) -> None:
        self.mentions.append(Mention(relation, form, text, place, expects, path, declared=True))


def _scalar_text(raw: Raw | None) -> str:
    return raw.value.strip() if isinstance(raw, Scalar) else ""


def shape(raw: Raw) -> str:
    """What a value is, in a message."""
    return {Scalar: "a text", Sequence: "a list", Mapping: "fields"}[type(raw)]


def _head(value: Mapping) -> Place:
    """The first field of an element, where a fault of the element as a whole is shown."""
    for key, _ in value:
        return key.place
    return value.place

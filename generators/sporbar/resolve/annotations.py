"""The typed annotations of information models, and what their texts name."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import Any

from sporbar.diagnostics import Diagnostic
from sporbar.graph.metamodel import Field
from sporbar.graph.node import Mention
from sporbar.read.elements import Vocabulary
from sporbar.read.field_problems import UnknownField, WrongShape
from sporbar.read.mentions import prose_mentions
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.scalars import Context, Reading
from sporbar.read.yaml import Source
from sporbar.resolve.schemas import RawSchema, bodies
from sporbar.text import Place, span_at


@dataclass(slots=True)
class Annotated:
    """What one raw body of a schema carries beyond LinkML."""

    values: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)


@dataclass(slots=True)
class AnnotationReader:
    """Reads the annotations of all bodies of a schema, by the metamodel's kinds."""

    vocabulary: Vocabulary
    found: dict[int, Annotated] = field(default_factory=dict)
    """By the identity of the raw body."""
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def read(self, raw: RawSchema, *, typed: bool) -> None:
        """Note what each body of a schema carries; only a schema of a specification has typed annotations."""
        for what, body in _all_bodies(raw.root):
            self.found[id(body)] = annotated = Annotated()
            if typed:
                for name, value in _annotations(body.get("annotations")):
                    self._annotation(raw.source, what, name, value, annotated)
            description = body.get("description")
            if isinstance(description, Scalar):
                laws = self.vocabulary.laws
                annotated.mentions += prose_mentions(raw.source, description, "description", laws)

    def _annotation(self, source: Source, what: str, name: Scalar, value: Raw, annotated: Annotated) -> None:
        kind = self.vocabulary.metamodel.annotates[what]
        about = kind.fields.get(name.value)
        if about is None:
            problem = UnknownField(name.value, f"the annotation of a {what}", tuple(kind.fields))
            self.diagnostics.append(problem.at(span_at(source.path, name.place)))
            return
        items = value.items if isinstance(value, Sequence) else [value]
        read = [self._value(source, about, item, annotated) for item in items]
        values = tuple(item for item in read if item is not None)
        annotated.places[about.name] = value.place
        if values:
            annotated.values[about.name] = values if about.multivalued else values[0]

    def _value(self, source: Source, about: Field, item: Raw, annotated: Annotated) -> Any:
        if not isinstance(item, Scalar):
            problem = WrongShape(about.name, "a text", "a nested value")
            self.diagnostics.append(problem.at(span_at(source.path, item.place)))
            return None
        context = Context(source, self.vocabulary.metamodel, self.vocabulary.laws)
        reading = Reading(context, item, about, about.name)
        value = reading.value()
        self.diagnostics += reading.diagnostics
        annotated.mentions += reading.mentions
        return value

    def typed_values(self) -> MappingType[int, MappingType[str, object]]:
        """The typed annotations by the identity of their body."""
        return {key: annotated.values for key, annotated in self.found.items()}


def _annotations(raw: Raw | None) -> Iterator[tuple[Scalar, Raw]]:
    """The annotations in each form that LinkML allows: a value, or tag and value."""
    if isinstance(raw, Mapping):
        for name, value in raw:
            inner = value.get("value") if isinstance(value, Mapping) else value
            if inner is not None:
                yield name, inner


def _all_bodies(root: Mapping) -> Iterator[tuple[str, Mapping]]:
    yield "schema", root
    for _, body in bodies(root.get("classes"), "class"):
        yield "class", body
        for part in ("attributes", "slot_usage"):
            for _, attribute in bodies(body.get(part)):
                yield "attribute", attribute
    for _, body in bodies(root.get("slots")):
        yield "attribute", body
    for _, body in bodies(root.get("enums"), "enum"):
        yield "enum", body
        for _, value in bodies(body.get("permissible_values"), "value"):
            yield "enum", value

"""LinkML files to the information model and its nodes. This is the one door to LinkML's semantics."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from sporbar.diagnostics import Diagnostic
from sporbar.graph.information import Class, Enum, InformationModel, Slot
from sporbar.graph.node import Form, Mention, Node, Packed
from sporbar.read.elements import Vocabulary
from sporbar.resolve.annotations import Annotated, AnnotationReader
from sporbar.resolve.induce import induced
from sporbar.resolve.schemas import Declarations, RawSchema, bodies, declarations
from sporbar.text import Place, Span


class Information(NamedTuple):
    """What the LinkML files of a workspace come to."""

    model: InformationModel
    nodes: tuple[Node, ...]
    diagnostics: tuple[Diagnostic, ...]


def information(files: list[RawSchema], vocabulary: Vocabulary, *, typed: bool = True) -> Information:
    """Merge and induce schemas.

    Args:
        files: the schemas, in the order of their paths.
        vocabulary: the metamodel and the laws that citations name.
        typed: whether annotations are those of a specification; False for a schema that stands alone.
    """
    known = declarations(files, typed=typed)
    reader = AnnotationReader(vocabulary)
    for raw in files:
        reader.read(raw, typed=typed)
    model = induced(known, reader.typed_values())
    schemas = {
        name: replace(schema, annotations=reader.typed_values().get(id(known.roots[name]), {}))
        for name, schema in model.schemas.items()
    }
    model = replace(model, schemas=schemas)
    nodes = tuple(_Nodes(known, reader.found, model).all())
    return Information(model, nodes, (*known.diagnostics, *reader.diagnostics))


class _Nodes:
    """The nodes of classes, attributes, enumerations and their values."""

    def __init__(self, known: Declarations, annotated: Mapping[int, Annotated], model: InformationModel) -> None:
        self.known = known
        self.annotated = annotated
        self.model = model

    def all(self) -> Iterator[Node]:
        for found in self.model.classes.values():
            yield self._class(found)
            for slot in found.slots.values():
                if slot.owner == found.name:
                    yield self._attribute(found, slot)
        for enum in self.model.enums.values():
            yield from self._enum(enum)

    def _class(self, found: Class) -> Node:
        own = self._annotated(self.known.classes[found.name].body)
        place = found.span.place
        fields = {"title": found.title, "description": found.description, "package": found.package}
        mentions = [
            _structural("is_a", parent, place) for parent in (found.is_a, *found.mixins) if parent in self.model.classes
        ]
        return _node(found.span, "class", found.name, fields, own, mentions)

    def _attribute(self, found: Class, slot: Slot) -> Node:
        place = slot.span.place
        fields = {"title": slot.title, "description": slot.description, "range": slot.range, "parent": found.name}
        mentions = [_structural("part_of", found.name, place)]
        ranges = [name for name in (slot.range, *slot.any_of) if name in self.model.classes or name in self.model.enums]
        mentions += [_structural("range", name, place) for name in ranges]
        refined = next((base for base in found.ancestors if self._owns(base, slot.name)), "")
        if refined:
            mentions.append(_structural("refines", f"{refined}.{slot.name}", place))
        own = Annotated()
        for body in self._bodies(found.name, slot.name):
            own = _overlaid(own, self._annotated(body))
        return _node(slot.span, "attribute", slot.node_id, fields, own, mentions)

    def _owns(self, class_name: str, slot_name: str) -> bool:
        slot = self.model.slot(class_name, slot_name)
        return slot is not None and slot.owner == class_name

    def _bodies(self, class_name: str, slot_name: str) -> Iterator[object]:
        declared = self.known.classes[class_name].body
        if slot_name in self.known.slots:
            yield self.known.slots[slot_name].body
        for part in ("attributes", "slot_usage"):
            yield from (body for name, body in bodies(declared.get(part)) if name.value == slot_name)

    def _enum(self, enum: Enum) -> Iterator[Node]:
        body = self.known.enums[enum.name].body
        fields = {"title": enum.title, "description": enum.description, "package": enum.package}
        yield _node(enum.span, "enum", enum.name, fields, self._annotated(body), [])
        for name, inner in bodies(body.get("permissible_values"), "value"):
            value = enum.values.get(name.value)
            if value is None:
                continue
            node_id = f"{enum.name}.{value.name}"
            fields = {"title": value.title or value.name, "description": value.description, "parent": enum.name}
            part = [_structural("part_of", enum.name, name.place)]
            yield _node(value.span, "enum_value", node_id, fields, self._annotated(inner), part)

    def _annotated(self, body: object) -> Annotated:
        return self.annotated.get(id(body), Annotated())


def _overlaid(base: Annotated, nearer: Annotated) -> Annotated:
    return Annotated(base.values | nearer.values, base.places | nearer.places, [*base.mentions, *nearer.mentions])


def _structural(relation: str, target: str, place: Place) -> Mention:
    return Mention(relation, Form.REFERENCE, target, place, "", relation, declared=True)


def _node(span: Span, kind: str, node_id: str, fields: dict[str, str], own: Annotated, mentions: list[Mention]) -> Node:
    values = {name: list(value) if isinstance(value, tuple) else value for name, value in own.values.items()}
    packed: Packed = ({**fields, **values}, own.places, span.place)
    return Node(span.path, kind, node_id, packed, (*mentions, *own.mentions))

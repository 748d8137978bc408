"""The content of a message: the classes and attributes that an event carries."""

from collections.abc import Iterator, Mapping
from typing import Any

from sporbar.graph import Class, Node, Slot
from sporbar.projections.schema import provenance
from sporbar.projections.schema.examples import example_object
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.properties import property_schema, slot_in, typed_value
from sporbar.projections.schema.scalars import Json
from sporbar.targets.asyncapi.events import Events

Parts = Mapping[str, tuple[str, ...]]
"""What a message carries by class or enumeration: the names of some attributes, or none for the whole."""


def parts(events: Events, event: Node) -> Parts:
    """The classes, enumerations and attributes that an event names; an attribute adds nothing to its whole class."""
    whole: dict[str, None] = {}
    some: dict[str, dict[str, None]] = {}
    for node in events.graph.targets(event.id, "classes"):
        if node.kind in ("attribute", "enum_value"):
            some.setdefault(node.text("parent"), {})[node.id.removeprefix(f"{node.text('parent')}.")] = None
        else:
            whole[node.id] = None
    model = events.graph.information
    named = dict.fromkeys((*whole, *some))
    return {
        name: () if name in whole or name in model.enums else tuple(some[name])
        for name in named
        if name in model.classes or name in model.enums
    }


def payload(events: Events, event: Node) -> Json:
    """The schema of the content: a property for each class, since an event may tell of several objects."""
    found = parts(events, event)
    keys = _keys(found)
    schema: Json = provenance.texts(events.text("async_payload", title=event.title), "") | {"type": "object"}
    schema["properties"] = {keys[name]: _part(events, name, slots) for name, slots in found.items()}
    if found:
        schema["required"] = list(keys.values())
    return schema | {"additionalProperties": False}


def needed(events: Events) -> Iterator[str]:
    """The classes and enumerations whose definitions the messages refer to."""
    shapes = events.definitions.shapes
    for event in events.all:
        for name, slots in parts(events, event).items():
            if not slots:
                yield name
            for slot in _slots(events, name, slots):
                yield from shapes.definitions_of(slot)


def example(events: Events, event: Node) -> Json | None:
    """A content made of the examples that attributes give; None when a required one has none."""
    found = parts(events, event)
    keys = _keys(found)
    made = {keys[name]: _example(events, name, slots) for name, slots in found.items()}
    return made if made and all(value is not None for value in made.values()) else None


def _keys(found: Parts) -> Mapping[str, str]:
    """The properties: names of classes with a small first letter, as they are where two would be the same."""
    small = [name[:1].lower() + name[1:] for name in found]
    return {name: key if small.count(key) == 1 else name for name, key in zip(found, small, strict=True)}


def _slots(events: Events, name: str, slots: tuple[str, ...]) -> list[Slot]:
    each = events.graph.information.classes.get(name)
    return [each.slots[slot] for slot in slots if slot in each.slots] if each else []


def _part(events: Events, name: str, slots: tuple[str, ...]) -> Json:
    shapes = events.definitions.shapes
    if name in events.graph.information.enums:
        return shapes.reference(name)
    if not slots:
        return shapes.one_of(name)
    each, found = events.graph.information.classes[name], _slots(events, name, slots)
    schema: Json = provenance.texts(each.title or name, each.description) | {"type": "object"}
    schema["properties"] = {property_name(slot): _property(events, each, slot) for slot in found}
    required = [property_name(slot) for slot in found if slot.required]
    return schema | ({"required": required} if required else {}) | {"additionalProperties": False}


def _property(events: Events, each: Class, slot: Slot) -> Json:
    about = provenance.texts(slot.title or slot.name, slot.description)
    schema = property_schema(events.definitions.shapes, slot_in(each, slot))
    return about | schema | provenance.origin(events.graph, slot.node_id, slot)


def _example(events: Events, name: str, slots: tuple[str, ...]) -> Any:
    shapes = events.definitions.shapes
    if name in events.graph.information.enums:
        return next(iter(events.graph.information.enums[name].values), None)
    if not slots:
        return example_object(shapes, name, events.graph.workspace.text("reference_date"))
    found: Json = {}
    for slot in _slots(events, name, slots):
        text = slot.annotations.get("example")
        value = typed_value(shapes, slot, text) if isinstance(text, str) else None
        if value is not None:
            found[property_name(slot)] = [value] if slot.multivalued else value
        elif slot.required:
            return None
    return found

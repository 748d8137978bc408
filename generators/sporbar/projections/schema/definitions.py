"""One definition per class and enumeration: closed objects with induced properties."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sporbar.graph import Class, Enum, Graph, Slot
from sporbar.projections.schema import provenance
from sporbar.projections.schema.conditions import classes_in, conditions
from sporbar.projections.schema.names import definition_names, pointer, property_name
from sporbar.projections.schema.properties import conjunction, free_value, prefixes, property_schema, slot_in
from sporbar.projections.schema.scalars import Json
from sporbar.projections.schema.shapes import ENTRY, Shapes


@dataclass(frozen=True)
class Definitions:
    """The JSON Schema of an information model.

    `location` is what a reference starts with: `#/$defs/` in a schema, `#/components/schemas/` in an API.
    """

    graph: Graph
    location: str = "#/$defs/"

    @cached_property
    def shapes(self) -> Shapes:
        """Ranges as references."""
        model = self.graph.information
        return Shapes(model, definition_names(model), self.location, zoned=bool(self.graph.workspace.text("title")))

    @property
    def names(self) -> Mapping[str, str]:
        """The key of the definition of each class and enumeration."""
        return self.shapes.names

    def all(self) -> dict[str, Json]:
        """Every definition by its key, in the order of the model; enumerations last."""
        model = self.graph.information
        found: dict[str, Json] = {}
        for each in model.classes.values():
            found |= self.of_class(each)
        return found | {self.names[each.name]: self.of_enum(each) for each in model.enums.values()}

    def of_class(self, each: Class) -> dict[str, Json]:
        """The definition of a class and, where objects stand as entries under their identifier, that of an entry."""
        key = self.names[each.name]
        keys = [key, key + ENTRY] if each.name in self.shapes.entries else [key]
        return {key: self._class(each, entry=key.endswith(ENTRY)) for key in keys}

    def of_enum(self, each: Enum) -> Json:
        """The definition of an enumeration; `x-vaerdier` holds what its values mean."""
        schema: Json = provenance.texts(each.title or each.name, each.description) | {"type": "string"}
        if each.values and each.open:
            schema["anyOf"] = [{"enum": list(each.values)}, {"type": "string"}]
        elif each.values:
            schema["enum"] = list(each.values)
        meanings = {
            value.name: provenance.texts(value.title, value.description) | _meaning(value.meaning)
            for value in each.values.values()
        }
        if any(meanings.values()):
            schema["x-vaerdier"] = meanings
        return schema | provenance.origin(self.graph, each.name, each)

    def reachable(self, class_names: Iterator[str] | tuple[str, ...]) -> dict[str, Json]:
        """The definitions that objects of some classes need, in the order of the model."""
        needed: set[str] = set()
        todo = list(class_names)
        while todo:
            name = todo.pop()
            if name not in needed:
                needed.add(name)
                todo += self._used_by(name)
        model = self.graph.information
        found: dict[str, Json] = {}
        for each in (each for each in model.classes.values() if each.name in needed):
            found |= self.of_class(each)
        return found | {
            self.names[each.name]: self.of_enum(each) for each in model.enums.values() if each.name in needed
        }

    def _used_by(self, name: str) -> Iterator[str]:
        found = self.graph.information.classes.get(name)
        if found:
            yield from self.shapes.concrete(name)
            yield from found.union_of
            for slot in found.slots.values():
                yield from self.shapes.definitions_of(slot)
            yield from classes_in(found)

    def _class(self, each: Class, *, entry: bool) -> Json:
        concrete = self.shapes.concrete(each.name)
        head = provenance.texts(each.title or each.name, each.description)
        tail = provenance.origin(self.graph, each.name, each)
        if concrete and each.name not in concrete:
            references = [self.shapes.reference(name, ENTRY if entry else "") for name in concrete]
            return head | {"anyOf": references} | tail
        if each.union_of and not each.slots:
            return head | {"anyOf": [self.shapes.one_of(name) for name in each.union_of]} | tail
        return head | self._object(each, entry=entry) | tail

    def _object(self, each: Class, *, entry: bool) -> Json:
        required = [property_name(slot) for slot in each.slots.values() if _required(slot, entry=entry)]
        schema: Json = {"type": "object"}
        schema["properties"] = {property_name(slot): self._property(each, slot) for slot in each.slots.values()}
        if required:
            schema["required"] = required
        further = conditions(self.shapes, each)
        return schema | self._extra(each) | ({"allOf": further} if further else {})

    def _extra(self, each: Class) -> Json:
        """Objects have no further slots, unless the class allows them."""
        if self.shapes.is_any(each.name):
            return {}
        extra = each.extra_slots
        if extra and extra.expression:
            return {"additionalProperties": free_value(self.shapes, extra.expression)}
        return {"additionalProperties": bool(extra and extra.allowed)}

    def _property(self, each: Class, slot: Slot) -> Json:
        rule = slot.annotations.get("rule")
        head = provenance.texts(slot.title or slot.name, slot.description, rule if isinstance(rule, str) else "")
        tail = provenance.origin(self.graph, slot.node_id, slot)
        location = f"{self.location}{self.names[each.name]}/properties/{pointer(property_name(slot))}"
        schema = property_schema(self.shapes, slot_in(each, slot, self.graph.information), location)
        if slot.identifier:
            schema = conjunction(schema, prefixes(self.graph.information, each))
        return head | schema | ({"readOnly": True} if slot.readonly else {}) | tail


def _required(slot: Slot, *, entry: bool) -> bool:
    """An identifier is required even where LinkML leaves that unsaid; an entry has it as its key."""
    if slot.value_presence:
        return slot.value_presence == "PRESENT"
    return not entry if slot.identifier else slot.required


def _meaning(uri: str) -> Json:
    return {"meaning": uri} if uri else {}

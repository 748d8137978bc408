"""Example objects: made of the examples of the attributes, and varied by those of the specification."""

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs

from sporbar.emit.naming import ascii_name
from sporbar.graph import Class, Node
from sporbar.projections.schema import Resource
from sporbar.projections.schema.examples import example_object
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.properties import typed_value
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import Api

_OWN = "attributter"
Facts = Mapping[tuple[str, str], str]
"""What an example of the specification says: a text by class and attribute."""


class Examples:
    """The examples of an API; each is valid by the schema of its class, others are left out."""

    def __init__(self, api: Api, schemas: Json) -> None:
        self.api = api
        self.day = api.graph.workspace.text("reference_date")
        self.schemas = schemas
        self.by_class = {each.element.name: dict(self._of(each)) for each in api.resources}

    def components(self) -> Json:
        """All examples by key."""
        return {key: example for found in self.by_class.values() for key, example in found.items()}

    def references(self, resource: Resource) -> Json:
        """The `examples` of a body that holds an object of a resource; empty when there are none."""
        found = {key: {"$ref": f"#/components/examples/{key}"} for key in self.by_class[resource.element.name]}
        return {"examples": found} if found else {}

    def _of(self, resource: Resource) -> Iterator[tuple[str, Json]]:
        validator = jsonschema_rs.Draft202012Validator(
            self.api.body(resource) | {"components": {"schemas": self.schemas}}, validate_formats=True
        )
        plain = self._object(resource.element)
        if plain is not None and validator.is_valid(plain):
            yield f"{self.api.name(resource)}.{_OWN}", {"summary": self.api.text("api_example"), "value": plain}
        for node in self.api.graph.by_kind.get("example", ()):
            varied = self._object(resource.element, _facts(node))
            if varied not in (None, plain) and validator.is_valid(varied):
                key = f"{self.api.name(resource)}.{ascii_name(node.id)}"
                yield key, {"summary": f"{node.id} {node.title}", "value": varied}

    def _object(self, each: Class, facts: Facts | None = None, above: tuple[str, ...] = ()) -> Json | None:
        found = example_object(self.api.definitions.shapes, each.name, self.day, above)
        for slot in each.slots.values() if found is not None and facts else ():
            value = self._part(each, slot.name, facts or {}, (*above, each.name))
            if value is not None and found is not None:
                found[property_name(slot)] = value
        return found

    def _part(self, each: Class, name: str, facts: Facts, above: tuple[str, ...]) -> Any:
        """The value of an attribute where the facts have one, for it or for something inside it."""
        slot = each.slots[name]
        target = self.api.graph.information.classes.get(slot.range)
        if target and slot.inlined and not slot.multivalued and target.name not in above:
            own = {owner for owner, _ in facts} & {target.name, *target.ancestors}
            return self._object(target, facts, above) if own else None
        texts = (facts.get((owner, name)) for owner in (each.name, *each.ancestors))
        text = next((found for found in texts if found is not None), None)
        value = None if text is None else typed_value(self.api.definitions.shapes, slot, text)
        return [value] if slot.multivalued and value is not None else value


def _facts(example: Node) -> Facts:
    """The inputs and expected outputs of an example that are values of attributes."""
    records = (*example.records("inputs"), *example.records("expected"))
    named = ((record.text("name").partition("."), record.text("value")) for record in records)
    return {(owner, name): value for (owner, dot, name), value in named if dot}

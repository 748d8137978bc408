"""JSON Schema 2020-12 as AsyncAPI reads it: by the rules of draft 07."""

from typing import Any


def as_draft07(schema: Any) -> Any:
    """The same demands in draft 07, which ignores whatever stands beside a reference."""
    if isinstance(schema, list):
        return [as_draft07(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: as_draft07(value) for key, value in schema.items()}
    if isinstance(found.get("$ref"), str) and len(found) > 1:
        reference = {"$ref": found.pop("$ref")}
        found["allOf"] = [reference, *found.get("allOf", ())]
    return found

"""A JSON Schema of specification files for editors: completion, hover texts, marks while typing.

Draft 7, since that is what YAML language servers read. It is looser than the check: what it marks the check refuses
too, but not the reverse.
"""

from typing import Any

from sporbar.graph.metamodel import Field, Kind, Metamodel

_SCALAR = ["string", "number", "boolean"]
"""What an editor takes an unquoted text for."""


def editor_schema(metamodel: Metamodel) -> dict[str, Any]:
    """The schema of a file of elements."""
    roots = {root: _list(kind) for root, kind in metamodel.by_root.items() if kind.name != "workspace"}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Sporbar",
        "type": "object",
        "properties": {**roots, "workspace": _reference(metamodel.by_name["workspace"])},
        "definitions": {kind.class_name: _record(kind, metamodel) for kind in metamodel.kinds.values()},
    }


def _reference(kind: Kind) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{kind.class_name}"}


def _list(kind: Kind) -> dict[str, Any]:
    return {"description": kind.description, "type": ["array", "null"], "items": _reference(kind)}


def _record(kind: Kind, metamodel: Metamodel) -> dict[str, Any]:
    required = [field.name for field in kind.fields.values() if field.required]
    return {
        "description": kind.description,
        "type": "object",
        "properties": {field.name: _property(field, metamodel) for field in kind.fields.values()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **_snippet(kind, required),
    }


def _snippet(kind: Kind, required: list[str]) -> dict[str, Any]:
    """What completion inserts for a new element: its required fields."""
    if not kind.id_example:
        return {}
    body = {name: kind.id_example if name == "id" else f"${number}" for number, name in enumerate(required, 1)}
    return {"defaultSnippets": [{"label": f"new {kind.name}", "body": body}]}


def _property(field: Field, metamodel: Metamodel) -> dict[str, Any]:
    about = f"{field.title}: {field.description}"
    if field.form in ("record", "elements"):
        item = {"$ref": f"#/definitions/{field.range}"}
        return {"description": about, "anyOf": [{"type": "array", "items": item}, item, {"type": ["string", "null"]}]}
    one = _scalar(field, metamodel)
    if field.multivalued:
        return {"description": about, "anyOf": [one, {"type": "array", "items": one}, {"type": "null"}]}
    return {"description": about, "anyOf": [one, {"type": "null"}]}


def _scalar(field: Field, metamodel: Metamodel) -> dict[str, Any]:
    if field.form == "enum":
        return {"enum": list(metamodel.enums[field.range])}
    if field.form == "flag":
        return {"type": "boolean"}
    if field.form == "whole_number":
        return {"type": "integer"}
    return {"type": _SCALAR}

"""What a schema describes: an object, a list, an enumeration, a scalar."""

from collections.abc import Iterator
from typing import Any

from sporbar.imports.json_refs import Schema

TYPES = {"string": "string", "integer": "integer", "number": "double", "boolean": "boolean"}
FORMATS = {
    "date": "date",
    "date-time": "datetime",
    "time": "time",
    "uri": "uri",
    "uri-reference": "uri",
    "iri": "uri",
    "json-pointer": "jsonpointer",
}
_UNDERSTOOD = frozenset(
    [
        *(
            "$schema",
            "$id",
            "id",
            "$ref",
            "$anchor",
            "$dynamicAnchor",
            "$defs",
            "definitions",
            "$comment",
            "$vocabulary",
        ),
        *(
            "title",
            "description",
            "default",
            "examples",
            "example",
            "deprecated",
            "readOnly",
            "writeOnly",
            "type",
            "enum",
        ),
        *("const", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "properties"),
        *("required", "items", "minItems", "maxItems", "allOf", "anyOf", "oneOf", "minLength", "maxLength", "nullable"),
        *("additionalProperties", "unevaluatedProperties", "uniqueItems", "discriminator"),
    ]
)


def is_object(schema: Schema) -> bool:
    """Whether a schema by itself describes an object with attributes."""
    return "properties" in schema or types_of(schema) == ["object"]


def types_of(schema: Schema) -> list[str]:
    """The types that a schema names, without `null`."""
    named = schema.get("type")
    names = named if isinstance(named, list) else [named]
    return [name for name in names if isinstance(name, str) and name != "null"]


def is_nullable(schema: Schema) -> bool:
    """Whether the schema takes `null` beside other values."""
    named = schema.get("type")
    alternatives = [*parts(schema, "anyOf"), *parts(schema, "oneOf")]
    null_beside = any(part.get("type") == "null" for part in alternatives)
    return schema.get("nullable") is True or (isinstance(named, list) and "null" in named) or null_beside


def parts(schema: Schema, key: str) -> list[Schema]:
    """The schemas in a list such as `allOf`."""
    found = schema.get(key)
    return [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []


def alternatives(schema: Schema) -> list[Schema]:
    """The schemas of which one must fit, without the one for `null`."""
    found = [*parts(schema, "anyOf"), *parts(schema, "oneOf")]
    return [part for part in found if part.get("type") != "null"]


def choices(schema: Schema) -> list[tuple[Any, Schema]] | None:
    """The values of an enumeration with what describes each; None when the schema is no enumeration."""
    values = schema.get("enum")
    if isinstance(values, list):
        return [(value, {}) for value in values if value is not None]
    found = alternatives(schema)
    if found and all("const" in part for part in found):
        return [(part["const"], part) for part in found if part["const"] is not None]
    return None


def not_understood(schema: Schema) -> Iterator[str]:
    """The keywords of a schema that no model carries."""
    for key, value in schema.items():
        is_map = key in ("additionalProperties", "unevaluatedProperties") and isinstance(value, dict) and bool(value)
        if is_map or (key not in _UNDERSTOOD and not key.startswith("x-")):
            yield key


def text(value: object) -> str:
    """A text, or nothing."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int | float | None:
    """A number, or nothing; JSON knows no infinity, Python's reader does."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) < 1e300 else None  # noqa: PLR2004 - larger is no bound of anything


def count(found: object) -> int | None:
    """A number of values; nothing for what is no such number."""
    return found if isinstance(found, int) and not isinstance(found, bool) and 0 <= found < 10**9 else None

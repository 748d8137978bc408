"""Parameters of the operations: those that the operations share, and the filters of one resource."""

from sporbar.projections.schema import Filter, Resource
from sporbar.projections.schema.properties import value_schema
from sporbar.projections.schema.provenance import is_deprecated
from sporbar.projections.schema.resources import Bound
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import Api

_PAGE = 25
_MOST = 100
HEADERS = {"virkningstid": "Virkningstid", "registreringstid": "Registreringstid"}
"""The headers by which an answer tells as of when it is given, by the parameter that asks for it."""
_UUID = "6f1f0d3c-5c3e-4a37-9a55-0f5f6ac6a7f4"
_TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
_FILTER_TEXTS = {Bound.EQUAL: "api_equal", Bound.FROM: "api_first", Bound.TO: "api_last"}


def cursor_schema() -> Json:
    """A cursor; what is in it is the server's own business."""
    return {"type": "string", "minLength": 1, "maxLength": 512}


def limit_schema() -> Json:
    """How many objects a page has."""
    return {"type": "integer", "minimum": 1, "maximum": _MOST, "default": _PAGE}


def time_schemas(resource: Resource) -> dict[str, tuple[str, Json]]:
    """Label and schema of the times as of which objects are read, by parameter."""
    found: dict[str, tuple[str, Json]] = {}
    if resource.has_effect_time:
        found["virkningstid"] = ("api_effect_time", {"type": "string", "format": "date"})
    if resource.has_registration_time:
        found["registreringstid"] = ("api_registration_time", {"type": "string", "format": "date-time"})
    return found


def shared(api: Api) -> Json:
    """The parameters of `components`, by key."""
    etag = {"type": "string", "pattern": '^"[!#-~]*"$', "examples": ['"1"']}
    key = {"type": "string", "minLength": 1, "maxLength": 255, "examples": [_UUID]}
    # Any text is allowed in these two: lists and `*`, and a malformed trace is to be ignored, not refused.
    known = {"type": "string", "examples": ['"1"']}
    trace = {"type": "string", "examples": [_TRACE]}
    return {
        "Efter": _query(api.text("api_after"), "efter", cursor_schema()),
        "Antal": _query(api.text("api_limit"), "antal", limit_schema()),
        "IdempotencyKey": _header(api.text("api_idempotency"), "Idempotency-Key", key, required=True),
        "IfMatch": _header(api.text("api_if_match"), "If-Match", etag, required=True),
        "IfNoneMatch": _header(api.text("api_if_none_match"), "If-None-Match", known, required=False),
        "Traceparent": _header(api.text("api_traceparent"), "traceparent", trace, required=False),
    }


def reference(key: str) -> Json:
    """The reference to a shared parameter."""
    return {"$ref": f"#/components/parameters/{key}"}


def of_list(api: Api, resource: Resource) -> list[Json]:
    """Paging, filters and times of a list."""
    filters = [_filter(api, each) for each in resource.filters if not each.private]
    return [reference("Efter"), reference("Antal"), *filters, *of_times(api, resource)]


def of_times(api: Api, resource: Resource) -> list[Json]:
    """The times as of which objects are read."""
    return [_query(api.text(text), name, schema) for name, (text, schema) in time_schemas(resource).items()]


def of_effect(api: Api, resource: Resource) -> list[Json]:
    """The days between which what is written is in effect."""
    if not resource.has_effect_time:
        return []
    day = {"type": "string", "format": "date"}
    texts = {"virkningFra": "api_effect_from", "virkningTil": "api_effect_to"}
    return [_query(api.text(text), name, day) for name, text in texts.items()]


def of_key(api: Api, resource: Resource) -> Json:
    """The key of one object, in its address."""
    slot = resource.key_slot
    schema = value_schema(api.definitions.shapes, slot) if slot else {"type": "string", "format": "uuid"}
    text = api.text("api_key" if slot else "api_id")
    return {"name": resource.key, "in": "path", "required": True, "description": text, "schema": schema}


def _filter(api: Api, each: Filter) -> Json:
    found = _query(filter_text(api, each), each.name, filter_schema(api, each))
    return found | ({"deprecated": True} if is_deprecated(api.graph, each.slot.node_id, each.slot) else {})


def filter_schema(api: Api, each: Filter) -> Json:
    """What the value of a filter must be."""
    return value_schema(api.definitions.shapes, each.slot)


def filter_text(api: Api, each: Filter) -> str:
    """What a filter does."""
    return api.text(_FILTER_TEXTS[each.bound], title=each.slot.title or each.slot.name)


def _query(text: str, name: str, schema: Json) -> Json:
    return {"name": name, "in": "query", "description": text, "schema": schema}


def _header(text: str, name: str, schema: Json, *, required: bool) -> Json:
    return {"name": name, "in": "header", "required": required, "description": text, "schema": schema}

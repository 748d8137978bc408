"""Answers: those of success, and the problems that operations share."""

from collections.abc import Mapping

from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import LOCATION, Api

PROBLEMS: Mapping[str, str] = {
    "400": "UlaeseligForespoergsel",
    "401": "IkkeLoggetInd",
    "403": "IngenAdgang",
    "404": "FindesIkke",
    "409": "Konflikt",
    "412": "AendretSiden",
    "422": "RegelBrudt",
    "428": "ManglerVersion",
    "default": "UventetFejl",
}
"""The keys of the shared problems, by status."""


def headers(api: Api) -> Json:
    """The headers of `components`, by key."""
    return {
        "ETag": {"description": api.text("api_etag"), "schema": {"type": "string"}},
        "Location": {"description": api.text("api_location"), "schema": {"type": "string", "format": "uri-reference"}},
        "Link": {"description": api.text("api_link"), "schema": {"type": "string"}},
    }


def success(text: str, schema: Json, sent: tuple[str, ...], example: Json | None = None) -> Json:
    """An answer with a body and the headers of some keys."""
    body: Json = {"schema": schema}
    if example is not None:
        body["example"] = example
    found: Json = {"description": text}
    if sent:
        found["headers"] = {key: {"$ref": f"#/components/headers/{key}"} for key in sent}
    return found | {"content": {"application/json": body}}


def problems(*statuses: str) -> Json:
    """References to the shared problems of some statuses, and to that of any other."""
    return {status: {"$ref": f"#/components/responses/{PROBLEMS[status]}"} for status in (*statuses, "default")}


def shared(api: Api) -> Json:
    """The problems of `components`, by key."""
    content = {"application/problem+json": {"schema": {"$ref": LOCATION + api.problem_key}}}
    return {key: {"description": api.text(f"api_{status}"), "content": content} for status, key in PROBLEMS.items()}


def problem_schema(api: Api) -> Json:
    """The schema of a problem by RFC 9457; it is open, as the RFC demands."""
    properties = {
        "type": _text(api, "api_problem_type") | {"format": "uri-reference", "default": "about:blank"},
        "title": _text(api, "api_problem_title"),
        "status": {"description": api.text("api_problem_status"), "type": "integer", "minimum": 400, "maximum": 599},
        "detail": _text(api, "api_problem_detail"),
        "instance": _text(api, "api_problem_instance") | {"format": "uri-reference"},
        "krav": {"description": api.text("api_problem_requirements"), "type": "array", "items": {"type": "string"}},
        "regel": {"description": api.text("api_problem_rules"), "type": "array", "items": {"type": "string"}},
        "fejl": {"description": api.text("api_problem_errors"), "type": "array", "items": _fault(api)},
    }
    required = ["type", "title", "status"]
    return {"title": api.text("api_problem"), "type": "object", "properties": properties, "required": required}


def _fault(api: Api) -> Json:
    pointer = _text(api, "api_problem_pointer") | {"format": "json-pointer"}
    properties = {"pointer": pointer, "detail": _text(api, "api_problem_detail")}
    return {"type": "object", "properties": properties, "required": ["detail"]}


def _text(api: Api, key: str) -> Json:
    return {"description": api.text(key), "type": "string"}

"""Answers: those of success, and the problems that operations share."""

from collections.abc import Mapping

from sporbar.emit.naming import slug, snake
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import LOCATION, Api

PROBLEMS: Mapping[str, str] = {
    "400": "UlaeseligForespoergsel",
    "401": "IkkeLoggetInd",
    "403": "IngenAdgang",
    "404": "FindesIkke",
    "405": "MetodeFindesIkke",
    "409": "Konflikt",
    "412": "AendretSiden",
    "415": "UkendtForm",
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
        "Allow": {"description": api.text("api_allow"), "schema": {"type": "string"}},
        "Virkningstid": {"description": api.text("api_echo_effect"), "schema": {"type": "string", "format": "date"}},
        "Registreringstid": {
            "description": api.text("api_echo_registration"),
            "schema": {"type": "string", "format": "date-time"},
        },
        "Deprecation": {"description": api.text("api_deprecation"), "schema": {"type": "string"}},
        "Sunset": {"description": api.text("api_sunset"), "schema": {"type": "string"}},
    }


def success(text: str, content: Json, sent: tuple[str, ...]) -> Json:
    """An answer with a body and the headers of some keys."""
    found: Json = {"description": text}
    if sent:
        found["headers"] = {key: {"$ref": f"#/components/headers/{key}"} for key in sent}
    return found | {"content": content}


def problems(*statuses: str) -> Json:
    """References to the shared problems of some statuses, and to that of any other."""
    keys = (*sorted(statuses), "default")
    return {status: {"$ref": f"#/components/responses/{PROBLEMS[status]}"} for status in keys}


def shared(api: Api) -> Json:
    """The problems of `components`, by key."""
    return {key: _problem(api, status, key) for status, key in PROBLEMS.items()}


def problem_type(api: Api, status: str) -> str:
    """The stable address of a kind of problem."""
    return api.address(f"fejl/{slug(snake(PROBLEMS[status]))}")


def _problem(api: Api, status: str, key: str) -> Json:
    text = api.text(f"api_{status}")
    body: Json = {"schema": {"$ref": LOCATION + api.problem_key}}
    if status.isdigit():
        body["example"] = {"type": problem_type(api, status), "title": text, "status": int(status)}
    allow = {"headers": {"Allow": {"$ref": "#/components/headers/Allow"}}} if key == PROBLEMS["405"] else {}
    return {"description": text, **allow, "content": {"application/problem+json": body}}


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

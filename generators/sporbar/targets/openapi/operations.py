"""The operations of a resource."""

from dataclasses import dataclass

from sporbar.projections.schema import Resource
from sporbar.projections.schema.examples import example_object
from sporbar.projections.schema.provenance import law_of, plain, requirements_of
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi import parameters, responses
from sporbar.targets.openapi.api import LOCATION, Api


@dataclass(frozen=True, slots=True)
class _Verb:
    """One thing to do with objects: the start of the operation's id, its label, and the scope that it needs."""

    word: str
    text: str
    action: str


_LIST = _Verb("list", "api_list", "laes")
_CREATE = _Verb("opret", "api_create", "skriv")
_READ = _Verb("hent", "api_read", "laes")
_REPLACE = _Verb("erstat", "api_replace", "skriv")
_SEARCH = _Verb("soeg", "api_search", "laes")


def paths(api: Api, resource: Resource) -> dict[str, Json]:
    """The path items of a resource."""
    found: dict[str, Json] = {resource.path: {"get": _list(api, resource), "post": _create(api, resource)}}
    if resource.searchable:
        found[resource.search_path] = {"post": _search(api, resource)}
    item: Json = {"parameters": [parameters.of_key(api, resource)]}
    found[resource.item_path] = item | {"get": _read(api, resource), "put": _replace(api, resource)}
    return found


def describe(api: Api, resource: Resource) -> str:
    """What the class of a resource is: its text, the definition of its concept, its law."""
    name = resource.element.name
    definitions = [plain(concept.text("definition")) for concept in api.graph.targets(name, "concept")]
    law = "; ".join(law_of(api.graph, name))
    paragraphs = [plain(resource.element.description)]
    paragraphs += [api.text("api_definition", text=text) for text in definitions if text]
    paragraphs += [api.text("api_law", text=law)] if law else []
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _operation(api: Api, resource: Resource, verb: _Verb, *extra: str) -> Json:
    each = resource.element
    requirements = requirements_of(api.graph, each.name, *(slot.node_id for slot in each.slots.values()))
    description = "\n\n".join(text for text in (describe(api, resource), *extra) if text)
    found = {
        "operationId": verb.word + api.name(resource).replace("_", ""),
        "tags": [api.tag(resource)],
        "summary": api.text(verb.text, title=api.title(resource)),
        "description": description,
        "x-krav": requirements,
        "x-kilde": f"{each.span.path}:{each.span.line}",
        "security": [{"oauth2": [api.scope(resource, verb.action)]}],
    }
    return {key: value for key, value in found.items() if value}


def _list(api: Api, resource: Resource) -> Json:
    page = responses.success(api.text("api_ok"), _page(api, resource), ("Link",))
    return _operation(api, resource, _LIST) | {
        "parameters": parameters.of_list(api, resource),
        "responses": {"200": page} | responses.problems("400", "401", "403"),
    }


def _search(api: Api, resource: Resource) -> Json:
    schema = {"$ref": LOCATION + api.search_keys[resource.element.name]}
    page = responses.success(api.text("api_ok"), _page(api, resource), ())
    return _operation(api, resource, _SEARCH, api.text("api_search_why")) | {
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": page} | responses.problems("400", "401", "403"),
    }


def _create(api: Api, resource: Resource) -> Json:
    created = responses.success(
        api.text("api_created"), api.body(resource), ("Location", "ETag"), _example(api, resource)
    )
    return _operation(api, resource, _CREATE) | {
        "parameters": [parameters.reference("IdempotencyKey")],
        "requestBody": _request(api, resource),
        "responses": {"201": created} | responses.problems("400", "401", "403", "409", "422"),
    }


def _read(api: Api, resource: Resource) -> Json:
    times = parameters.of_times(api, resource)
    answers = {
        "200": responses.success(api.text("api_ok"), api.body(resource), ("ETag",), _example(api, resource)),
        "304": {"description": api.text("api_not_modified")},
    }
    return _operation(api, resource, _READ) | {
        "parameters": [parameters.reference("IfNoneMatch"), *times],
        "responses": answers | responses.problems("400", "401", "403", "404"),
    }


def _replace(api: Api, resource: Resource) -> Json:
    replaced = responses.success(api.text("api_ok"), api.body(resource), ("ETag",), _example(api, resource))
    return _operation(api, resource, _REPLACE) | {
        "parameters": [parameters.reference("IfMatch")],
        "requestBody": _request(api, resource),
        "responses": {"200": replaced} | responses.problems("400", "401", "403", "404", "412", "422", "428"),
    }


def _page(api: Api, resource: Resource) -> Json:
    return {"$ref": LOCATION + api.page_keys[resource.element.name]}


def _request(api: Api, resource: Resource) -> Json:
    body: Json = {"schema": api.body(resource)}
    example = _example(api, resource)
    if example is not None:
        body["example"] = example
    return {"required": True, "content": {"application/json": body}}


def _example(api: Api, resource: Resource) -> Json | None:
    day = api.graph.workspace.text("reference_date")
    return example_object(api.definitions.shapes, resource.element.name, day)

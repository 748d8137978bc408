"""The reusable parts of the document."""

from sporbar.projections.schema import Resource
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi import parameters, responses, security
from sporbar.targets.openapi.api import Api
from sporbar.targets.openapi.examples import Examples


def components(api: Api, schemas: Json, examples: Examples) -> Json:
    """Schemas, examples, parameters, headers, responses and security schemes."""
    found = {
        "schemas": schemas,
        "examples": examples.components(),
        "parameters": parameters.shared(api),
        "headers": responses.headers(api),
        "responses": responses.shared(api),
        "securitySchemes": security.schemes(api),
    }
    return {key: part for key, part in found.items() if part}


def schemas(api: Api) -> Json:
    """The schemas of the objects, pages, searches and problems."""
    found = api.definitions.reachable(tuple(each.element.name for each in api.resources))
    for resource in api.resources:
        if resource.key_slot is None:
            _add_key(api, resource, found)
        if not resource.is_single:
            found[api.page_keys[resource.element.name]] = _page(api, resource)
        if resource.searchable:
            found[api.search_keys[resource.element.name]] = _search(api, resource)
    return found | {api.problem_key: responses.problem_schema(api)}


def _add_key(api: Api, resource: Resource, schemas: dict[str, Json]) -> None:
    """Let objects tell the key that the server gave them; a client cannot set it."""
    shapes = api.definitions.shapes
    about = {"type": "string", "format": "uuid", "readOnly": True, "description": api.text("api_id")}
    for name in shapes.concrete(resource.element.name):
        schema = schemas[api.definitions.names[name]]
        schema["properties"] = {resource.key: about} | schema["properties"]


def _page(api: Api, resource: Resource) -> Json:
    items = {"description": api.text("api_page_items"), "type": "array", "items": api.body(resource)}
    after = {"description": api.text("api_page_after")} | parameters.cursor_schema()
    return {
        "title": api.text("api_page", title=api.title(resource)),
        "type": "object",
        "properties": {"elementer": items, "efter": after},
        "required": ["elementer"],
        "additionalProperties": False,
    }


def _search(api: Api, resource: Resource) -> Json:
    """Every filter in the body, private or not, so that they can be combined."""
    properties: Json = {
        "efter": {"description": api.text("api_after")} | parameters.cursor_schema(),
        "antal": {"description": api.text("api_limit")} | parameters.limit_schema(),
    }
    for name, (text, schema) in parameters.time_schemas(resource).items():
        properties[name] = {"description": api.text(text)} | schema
    for each in resource.filters:
        properties[each.name] = {"description": parameters.filter_text(api, each)} | parameters.filter_schema(api, each)
    title = api.text("api_search", title=api.title(resource))
    return {"title": title, "type": "object", "properties": properties, "additionalProperties": False}

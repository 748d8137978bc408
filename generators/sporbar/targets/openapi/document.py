"""The OpenAPI document as a whole."""

from sporbar.projections.schema.provenance import plain
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import Api
from sporbar.targets.openapi.components import components, schemas
from sporbar.targets.openapi.examples import Examples
from sporbar.targets.openapi.operations import Operations


def document(api: Api) -> Json:
    """The document: information, servers, tags, paths and components."""
    bodies = schemas(api)
    examples = Examples(api, bodies)
    found: Json = {"openapi": "3.1.0", "info": _info(api), "servers": [{"url": f"/api/{_major(api)}"}]}
    if api.pages:
        found["externalDocs"] = {"description": api.text("api_site"), "url": api.address("index.html")}
    return found | {
        "tags": _tags(api),
        "paths": paths(api, examples),
        "components": components(api, bodies, examples),
    }


def paths(api: Api, examples: Examples) -> Json:
    """The path items of all resources."""
    found: Json = {}
    for resource in api.resources:
        found |= Operations(api, resource, examples).paths()
    return found


def _info(api: Api) -> Json:
    workspace = api.graph.workspace
    responsible = workspace.text("responsible")
    found = {
        "title": workspace.text("title") or "API",
        "version": workspace.text("version") or "0.0.0",
        "description": plain(workspace.text("description")),
        "contact": {"name": responsible} if responsible else None,
        "x-status": workspace.text("status"),
    }
    return {key: value for key, value in found.items() if value}


def _major(api: Api) -> str:
    """`v1` for version 1.4.2: the part of the version that breaks clients stands in the address."""
    major = api.graph.workspace.text("version").partition(".")[0]
    return f"v{major}" if major.isdecimal() else "v0"


def _tags(api: Api) -> list[Json]:
    """The schemas that declare resources, in the order of the resources."""
    found: dict[str, Json] = {}
    for resource in api.roots:
        schema = api.graph.information.schemas.get(resource.element.package)
        text = plain(schema.description) if schema else ""
        found[api.tag(resource)] = {"name": api.tag(resource)} | ({"description": text} if text else {})
    return list(found.values())

"""The OpenAPI document as a whole."""

from sporbar.projections.schema import Resource
from sporbar.projections.schema.provenance import plain
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi import components
from sporbar.targets.openapi.api import Api
from sporbar.targets.openapi.operations import paths


def document(api: Api) -> Json:
    """The document: information, servers, tags, paths and components."""
    found: Json = {"openapi": "3.1.0", "info": _info(api), "servers": [{"url": f"/api/{_major(api)}"}]}
    found["tags"] = _tags(api)
    found["paths"] = {}
    for resource in api.resources:
        found["paths"] |= paths(api, resource)
    return found | {"components": components.components(api) | {"securitySchemes": _security(api)}}


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
    for resource in api.resources:
        schema = api.graph.information.schemas.get(resource.element.package)
        text = plain(schema.description) if schema else ""
        found[api.tag(resource)] = {"name": api.tag(resource)} | ({"description": text} if text else {})
    return list(found.values())


def _security(api: Api) -> Json:
    scopes: dict[str, str] = {}
    for resource in api.resources:
        scopes |= _scopes(api, resource)
    flow = {"tokenUrl": "/oauth2/token", "scopes": scopes}
    return {"oauth2": {"type": "oauth2", "description": api.text("api_scheme"), "flows": {"clientCredentials": flow}}}


def _scopes(api: Api, resource: Resource) -> dict[str, str]:
    title = api.title(resource)
    return {
        api.scope(resource, "laes"): api.text("api_scope_read", title=title),
        api.scope(resource, "skriv"): api.text("api_scope_write", title=title),
    }

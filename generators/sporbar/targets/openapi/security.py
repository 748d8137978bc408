"""Who gets in: the security schemes, their scopes and roles, and what each operation asks for."""

from sporbar.projections.schema import Resource
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.access import READ, WRITE
from sporbar.targets.openapi.api import Api

_SYSTEM, _USER = "system", "bruger"


def schemes(api: Api) -> Json:
    """Systems with scopes; users with the roles that their token carries."""
    scopes: dict[str, str] = {}
    for resource in api.roots:
        scopes |= _scopes(api, resource)
    flow = {"tokenUrl": "/oauth2/token", "scopes": scopes}
    user: Json = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": api.text("api_user")}
    roles = {role: _role(api, role) for role in api.access.actors}
    return {
        _SYSTEM: {"type": "oauth2", "description": api.text("api_scheme"), "flows": {"clientCredentials": flow}},
        _USER: user | ({"x-roller": roles} if roles else {}),
    }


def requirements(api: Api, resource: Resource, action: str) -> list[Json]:
    """What an operation asks for: a system with its scope, or a user with one of the roles."""
    roles = [{_USER: [role]} for role in api.access.roles(resource, action)]
    return [{_SYSTEM: [api.scope(resource, action)]}, *roles]


def _scopes(api: Api, resource: Resource) -> dict[str, str]:
    title = api.title(resource)
    return {
        api.scope(resource, READ): api.text("api_scope_read", title=title),
        api.scope(resource, WRITE): api.text("api_scope_write", title=title),
    }


def _role(api: Api, role: str) -> Json:
    """Who has a role, and on which paths it may read and write, because of which activities and use cases."""
    actors = api.access.actors[role]
    found = {
        "aktoerer": [actor.id for actor in actors],
        "jobfunktioner": list(dict.fromkeys(text for actor in actors if (text := actor.text("job_function")))),
        READ: dict(api.access.granted(READ)[role]),
        WRITE: dict(api.access.granted(WRITE)[role]),
    }
    return {key: value for key, value in found.items() if value}

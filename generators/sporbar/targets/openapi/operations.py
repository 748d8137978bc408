"""The operations of a resource."""

from collections.abc import Iterator
from dataclasses import dataclass

from sporbar.projections.schema import Resource
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi import parameters, responses, security
from sporbar.targets.openapi.about import describe, is_retired, sources
from sporbar.targets.openapi.access import READ, WRITE
from sporbar.targets.openapi.api import LOCATION, Api
from sporbar.targets.openapi.examples import Examples

_ALWAYS = ("400", "401", "403", "405")
_WITH_BODY = (*_ALWAYS, "415", "422")


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do with objects: the start of the operation's id, its label, its method, and the scope it needs."""

    word: str
    text: str
    method: str
    action: str


_LIST = Verb("list", "api_list", "get", READ)
_CREATE = Verb("opret", "api_create", "post", WRITE)
_READ = Verb("hent", "api_read", "get", READ)
_REPLACE = Verb("erstat", "api_replace", "put", WRITE)
_SEARCH = Verb("soeg", "api_search", "post", READ)


def routes(resource: Resource) -> Iterator[tuple[str, Verb]]:
    """The paths of a resource with what can be done there."""
    if not resource.is_single:
        yield from ((resource.path, _LIST), (resource.path, _CREATE))
    if resource.searchable:
        yield resource.search_path, _SEARCH
    yield from ((resource.item_path, _READ), (resource.item_path, _REPLACE))


@dataclass(frozen=True)
class Operations:
    """The operations of one resource."""

    api: Api
    resource: Resource
    examples: Examples

    def paths(self) -> dict[str, Json]:
        """The path items of the resource."""
        make = {
            _LIST: self._list,
            _CREATE: self._create,
            _SEARCH: self._search,
            _READ: self._read,
            _REPLACE: self._replace,
        }
        found: dict[str, Json] = {}
        for path, verb in routes(self.resource):
            item = found.setdefault(path, {"parameters": self._shared(path)})
            item[verb.method] = make[verb]()
        return found

    def _shared(self, path: str) -> list[Json]:
        """The parameters of all operations at a path."""
        keys = (each for each in self.resource.way if f"{{{each.key}}}" in path)
        return [*(parameters.of_key(self.api, each) for each in keys), parameters.reference("Traceparent")]

    def _operation(self, verb: Verb, *extra: str) -> Json:
        each, api = self.resource, self.api
        found = {
            "operationId": verb.word + api.operation_names[each.path],
            "tags": [api.tag(each)],
            "summary": api.text(verb.text, title=api.label(each)),
            "description": "\n\n".join(text for text in (describe(api, each), *extra) if text),
            "externalDocs": api.page_on(each.element.name, api.title(each)),
            "deprecated": is_retired(api, each),
            **sources(api, each),
            "security": security.requirements(api, each, verb.action),
        }
        return {key: value for key, value in found.items() if value}

    def _list(self) -> Json:
        page = self._success("api_ok", self._page(), "Link", *self._echoes())
        missing = ("404",) if self.resource.owner else ()
        return self._operation(_LIST) | {
            "parameters": parameters.of_list(self.api, self.resource),
            "responses": {"200": page} | responses.problems(*_ALWAYS, *missing),
        }

    def _search(self) -> Json:
        schema = {"$ref": LOCATION + self.api.search_keys[self.resource.element.name]}
        page = self._success("api_ok", self._page(), *self._echoes())
        return self._operation(_SEARCH, self.api.text("api_search_why")) | {
            "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
            "responses": {"200": page} | responses.problems(*_WITH_BODY),
        }

    def _create(self) -> Json:
        missing = ("404",) if self.resource.owner else ()
        return self._operation(_CREATE) | {
            "parameters": [parameters.reference("IdempotencyKey"), *parameters.of_effect(self.api, self.resource)],
            "requestBody": {"required": True, "content": self._object()},
            "responses": {"201": self._success("api_created", self._object(), "Location", "ETag")}
            | responses.problems(*_WITH_BODY, "409", *missing),
        }

    def _read(self) -> Json:
        answers = {
            "200": self._success("api_ok", self._object(), "ETag", *self._echoes()),
            "304": {"description": self.api.text("api_not_modified")},
        }
        return self._operation(_READ) | {
            "parameters": [parameters.reference("IfNoneMatch"), *parameters.of_times(self.api, self.resource)],
            "responses": answers | responses.problems(*_ALWAYS, "404"),
        }

    def _replace(self) -> Json:
        return self._operation(_REPLACE) | {
            "parameters": [parameters.reference("IfMatch"), *parameters.of_effect(self.api, self.resource)],
            "requestBody": {"required": True, "content": self._object()},
            "responses": {"200": self._success("api_ok", self._object(), "ETag")}
            | responses.problems(*_WITH_BODY, "404", "412", "428"),
        }

    def _success(self, text: str, content: Json, *sent: str) -> Json:
        dying = ("Deprecation", "Sunset") if is_retired(self.api, self.resource) else ()
        return responses.success(self.api.text(text), content, (*sent, *dying))

    def _echoes(self) -> tuple[str, ...]:
        """The headers that tell as of when an answer is given."""
        return tuple(parameters.HEADERS[name] for name in parameters.time_schemas(self.resource))

    def _page(self) -> Json:
        return {"application/json": {"schema": {"$ref": LOCATION + self.api.page_keys[self.resource.element.name]}}}

    def _object(self) -> Json:
        return {"application/json": {"schema": self.api.body(self.resource)} | self.examples.references(self.resource)}

"""The target `openapi`: one document with an operation for everything that a client may do."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, text_file
from sporbar.emit.yaml_text import yaml_text
from sporbar.graph import Graph
from sporbar.targets.openapi.api import Api
from sporbar.targets.openapi.document import document
from sporbar.targets.openapi.operations import routes

_FILE = "openapi.yaml"


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The document."""
    yield text_file(_FILE, yaml_text(document(Api(graph))))


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """One per operation: `openapi:GET /bevillinger`."""
    api = Api(graph)
    for resource in api.resources:
        for path, verb in routes(resource):
            name = f"openapi:{verb.method.upper()} {path}"
            title = api.text(verb.text, title=api.label(resource))
            yield Artefact(name, "operation", title, resource.element.name, f"openapi/{_FILE}")


OPENAPI = Target("openapi", "OpenAPI 3.1 of the resources of the information model", emit, artefacts)

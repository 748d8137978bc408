"""The target `openapi`: one document with an operation for everything that a client may do."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, text_file
from sporbar.emit.yaml_text import yaml_text
from sporbar.graph import Graph
from sporbar.targets.openapi.api import Api
from sporbar.targets.openapi.document import document
from sporbar.targets.openapi.operations import paths

_FILE = "openapi.yaml"
_METHODS = ("get", "post", "put")


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The document."""
    yield text_file(_FILE, yaml_text(document(Api(graph))))


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """One per operation: `openapi:GET /bevillinger`."""
    api = Api(graph)
    for resource in api.resources:
        for path, item in paths(api, resource).items():
            for method in (method for method in _METHODS if method in item):
                name = f"openapi:{method.upper()} {path}"
                yield Artefact(name, "operation", item[method]["summary"], resource.element.name, f"openapi/{_FILE}")


OPENAPI = Target("openapi", "OpenAPI 3.1 of the resources of the information model", emit, artefacts)

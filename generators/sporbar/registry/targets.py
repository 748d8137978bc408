"""The targets: one line each, in the order in which they are built."""

from dataclasses import replace

from sporbar.emit import Target
from sporbar.graph import Graph
from sporbar.targets.asyncapi.target import ASYNCAPI
from sporbar.targets.dictionary.target import DICTIONARY
from sporbar.targets.docs.target import DOCS
from sporbar.targets.jsonschema.target import JSONSCHEMA
from sporbar.targets.openapi.target import OPENAPI
from sporbar.targets.python.target import PYTHON
from sporbar.targets.rdf.target import RDF
from sporbar.targets.sql.target import SQL
from sporbar.targets.trace.target import TRACE

TARGETS: tuple[Target, ...] = (
    SQL,
    PYTHON,
    JSONSCHEMA,
    OPENAPI,
    ASYNCAPI,
    RDF,
    DICTIONARY,
    TRACE,
    DOCS,
)


def with_artefacts(graph: Graph) -> Graph:
    """The graph with everything that the targets make of it."""
    made = tuple(artefact for target in TARGETS for artefact in target.artefacts(graph))
    return replace(graph, artefacts=made)

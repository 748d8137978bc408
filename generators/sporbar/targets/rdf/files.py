"""The files of the target; this module and what it imports load rdflib."""

from collections.abc import Iterator

from sporbar.emit import OutputFile, json_file, text_file
from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.targets.rdf.concepts import concepts_file
from sporbar.targets.rdf.context import Context
from sporbar.targets.rdf.ontology import Ontology
from sporbar.targets.rdf.shapes import ShapesFile
from sporbar.targets.rdf.terms import Terms


def files(graph: Graph) -> Iterator[OutputFile]:
    """Concepts, model, shapes, context and a README."""
    terms = Terms(graph)
    context = Context(terms)
    yield text_file("begreber.ttl", concepts_file(terms))
    yield text_file("model.ttl", Ontology(terms).file())
    yield text_file("shapes.ttl", ShapesFile(terms).file())
    yield json_file("context.jsonld", context.document())
    yield text_file("README.md", _readme(terms, context))


def _readme(terms: Terms, context: Context) -> str:
    workspace = terms.graph.workspace
    language = "da" if terms.language == "da" else "en"
    template = environment("rdf").get_template(f"README.{language}.md.jinja")
    title = " ".join(workspace.text("title").split()) or "RDF"
    unnamed = [" ".join(name.split()) for name in context.unnamed()]
    return template.render(title=title, namespaces=terms.uris.namespaces, unnamed=unnamed)

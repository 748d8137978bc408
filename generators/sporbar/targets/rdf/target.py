"""The target `rdf`: concepts in SKOS, the model in OWL, shapes in SHACL, and a context for JSON-LD."""

from collections.abc import Iterable, Iterator

from sporbar.emit import Artefact, OutputFile, Target
from sporbar.graph import Graph
from sporbar.targets.rdf.uris import Uris


def emit(graph: Graph) -> Iterable[OutputFile]:
    """The four files and a README."""
    from sporbar.targets.rdf.files import files  # noqa: PLC0415 - no other target should wait for rdflib

    return files(graph)


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """The web identifier of each concept, class and enumeration, and of the shape of each attribute."""
    uris = Uris(graph)
    for node in graph.by_kind.get("concept", ()):
        yield Artefact(f"rdf:{uris.full(uris.of_concept(node.id))}", "uri", node.title, node.id, "rdf/begreber.ttl")
    for each in graph.information.classes.values():
        title = each.title or each.name
        yield Artefact(f"rdf:{uris.full(uris.of_class(each.name))}", "uri", title, each.name, "rdf/model.ttl")
        for slot in each.slots.values():
            if slot.owner == each.name and uris.is_property(each, slot):
                uri = uris.full(uris.shape_of_attribute(slot))
                yield Artefact(f"rdf:{uri}", "uri", slot.title or slot.name, slot.node_id, "rdf/shapes.ttl")
    for enum in graph.information.enums.values():
        uri = uris.full(uris.of_enum(enum.name))
        yield Artefact(f"rdf:{uri}", "uri", enum.title or enum.name, enum.name, "rdf/model.ttl")


RDF = Target("rdf", "SKOS concepts, OWL model, SHACL shapes and JSON-LD context", emit, artefacts)

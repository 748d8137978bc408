"""The concepts as a SKOS concept scheme."""

from collections.abc import Iterator

from sporbar.emit.naming import pascal, short_hash
from sporbar.graph import Node
from sporbar.targets.rdf import metadata, turtle
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, block
from sporbar.targets.rdf.uris import is_absolute
from sporbar.targets.rdf.vocabulary import prefixes

_RELATIONS = (("generic", "skos:broader"), ("part_of", "isothes:broaderPartitive"), ("related", "skos:related"))
_NOTES = (("example", "skos:example"), ("application_note", "skos:scopeNote"), ("comment", "rdfs:comment"))


def concepts_file(terms: Terms) -> str:
    """The scheme, its subject areas, its concepts."""
    nodes = terms.graph.by_kind.get("concept", ())
    blocks = [block("concept:", "skos:ConceptScheme", metadata.of_specification(terms, "ConceptModel", "concept"))]
    blocks += _areas(terms, nodes)
    blocks += [block(terms.uris.of_concept(node.id), "skos:Concept", _concept(terms, node)) for node in nodes]
    return turtle.document({**prefixes("isothes"), "concept": terms.uris.namespaces["concept"]}, blocks)


def _areas(terms: Terms, nodes: tuple[Node, ...]) -> Iterator[str]:
    areas = dict.fromkeys(node.text("subject_area") for node in nodes if node.text("subject_area"))
    for area in areas:
        members = (node for node in nodes if node.text("subject_area") == area)
        statements = [("skos:prefLabel", terms.text(area))]
        statements += [("skos:member", terms.uris.of_concept(node.id)) for node in members]
        yield block(f"concept:area-{pascal(area)}-{short_hash(area)}", "skos:Collection", statements)


def _concept(terms: Terms, node: Node) -> Iterator[Statement]:
    yield "skos:inScheme", "concept:"
    yield from _labels(terms, node)
    yield "skos:definition", terms.text(node.text("definition"))
    if node.text("definition_en"):
        yield "skos:definition", turtle.text(node.text("definition_en"), "en")
    for field, predicate in _NOTES:
        if node.text(field):
            yield predicate, terms.text(node.text(field))
    yield from _relations(terms, node)
    yield "dct:identifier", turtle.text(node.id)
    for source in terms.graph.targets(node.id, "source"):
        yield "dct:source", _source(terms, source)
    yield from metadata.status(terms.graph.status(node))
    yield "rdfs:isDefinedBy", "concept:"
    yield from terms.origin(node.id, node.path)


def _labels(terms: Terms, node: Node) -> Iterator[Statement]:
    """Every term once, because SKOS forbids one that is both preferred, alternative and hidden."""
    yield "skos:prefLabel", turtle.text(node.title, terms.language)
    if node.text("title_en"):
        yield "skos:prefLabel", turtle.text(node.text("title_en"), "en")
    taken = {node.title}
    for field, predicate in (("accepted", "skos:altLabel"), ("deprecated", "skos:hiddenLabel"), ("forms", "")):
        for term in node.texts(field):
            if term not in taken:
                yield predicate or "skos:hiddenLabel", turtle.text(term, terms.language)
            taken.add(term)
    for term in node.texts("deprecated"):
        yield "mdl:deprecatedLabel", turtle.text(term, terms.language)


def _relations(terms: Terms, node: Node) -> Iterator[Statement]:
    wider = False
    for relation, predicate in _RELATIONS:
        for other in terms.graph.targets(node.id, relation):
            if other.kind == "concept":
                wider = wider or relation != "related"
                yield predicate, terms.uris.of_concept(other.id)
    if not wider:
        yield "skos:topConceptOf", "concept:"


def _source(terms: Terms, source: Node) -> str:
    url = source.text("url")
    return turtle.address(url) if is_absolute(url) else terms.text(source.title)

from rdflib import RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, SKOS

CONCEPT = Namespace("https://bibliotek.example/concept/")
MDL = Namespace("https://data.gov.dk/model/core/modelling#")
SPORBAR = Namespace("https://sporbar.dk/metamodel/")
ADMS = Namespace("http://www.w3.org/ns/adms#")
ISOTHES = Namespace("http://purl.org/iso25964/skos-thes#")


def loaded(files):
    return Graph().parse(data=files["begreber.ttl"], format="turtle")


def test_every_concept_is_there_with_its_identifier(files, library):
    found = loaded(files)
    ids = {str(found.value(each, DCTERMS.identifier)) for each in found.subjects(SKOS.inScheme, CONCEPT[""])}
    assert ids == {node.id for node in library.by_kind["concept"]}


def test_a_concept_tells_what_the_specification_tells(files):
    found, laaner = loaded(files), CONCEPT.Laaner
    told = {
        SKOS.prefLabel: {Literal("låner", "da"), Literal("borrower", "en")},
        SKOS.altLabel: {Literal("bruger", "da")},
        SKOS.hiddenLabel: {Literal("kunde", "da"), Literal("låneren", "da")},
        MDL.deprecatedLabel: {Literal("kunde", "da")},
        SKOS.definition: {Literal("person, der har et lånerkort", "da"), Literal("person with a card", "en")},
        SKOS.example: {Literal("en skoleelev", "da")},
        SKOS.scopeNote: {Literal("Bruges også om institutioner", "da")},
        RDFS.comment: {Literal("Se lånet", "da")},
        SKOS.broader: {CONCEPT.Person},
        SKOS.related: {CONCEPT.Laan},
        SKOS.inScheme: {CONCEPT[""]},
        SPORBAR.law: {Literal("BIB § 3")},
        DCTERMS.references: {URIRef("https://lov.example/eli/lta/2013/100")},
        DCTERMS.source: {URIRef("https://bibliotek.example/h%C3%A5ndbog"), Literal("Samtale med lånere", "da")},
        ADMS.status: {URIRef("http://purl.org/adms/status/Completed")},
        SPORBAR.file: {Literal("model/begreber.yaml")},
    }
    assert {predicate: set(found.objects(laaner, predicate)) for predicate in told} == told


def test_no_term_is_both_preferred_alternative_and_hidden(files):
    found = loaded(files)
    for concept in found.subjects(SKOS.inScheme, CONCEPT[""]):
        labels = [set(found.objects(concept, kind)) for kind in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)]
        assert sum(map(len, labels)) == len(set.union(*labels))


def test_a_part_is_partitively_narrower(files):
    found = loaded(files)
    assert (CONCEPT.Fornyelse, ISOTHES.broaderPartitive, CONCEPT.Laan) in found
    assert (CONCEPT.Fornyelse, SKOS.topConceptOf, CONCEPT[""]) not in found
    assert (CONCEPT.Person, SKOS.topConceptOf, CONCEPT[""]) in found


def test_the_scheme_has_the_metadata_of_a_model(files):
    found, scheme = loaded(files), CONCEPT[""]
    asked = found.query("""
        PREFIX adms: <http://www.w3.org/ns/adms#>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX frbr: <http://purl.org/vocab/frbr/core#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX voag: <http://voag.linkedmodel.org/schema/voag#>
        SELECT * WHERE {
          ?scheme a skos:ConceptScheme; owl:versionInfo ?version; dct:modified ?modified; adms:status ?status;
            voag:hasApprovalStatus ?approval; voag:isApprovedBy ?forum; frbr:responsibleEntity ?responsible;
            dcat:theme/skos:notation ?theme; dct:title ?title .
          FILTER(lang(?title) = "en")
        }""")
    [row] = [{str(name): str(value) for name, value in row.asdict().items()} for row in asked]
    assert row == {
        "scheme": str(scheme),
        "version": "1.2.0",
        "modified": "2020-02-01",
        "status": "http://purl.org/adms/status/Completed",
        "approval": "https://data.gov.dk/model/core/approvalstatus#Approved",
        "forum": "Biblioteksrådet",
        "responsible": "Byens bibliotek",
        "theme": "20",
        "title": "Library",
    }


def test_concepts_are_collected_by_subject_area(files):
    found = loaded(files)
    areas = {
        str(found.value(area, SKOS.prefLabel)): set(found.objects(area, SKOS.member))
        for area in found.subjects(RDF.type, SKOS.Collection)
    }
    assert areas == {"Lånere": {CONCEPT.Person, CONCEPT.Laaner}, "Udlån": {CONCEPT.Laan, CONCEPT.Fornyelse}}


def test_the_law_is_the_version_in_force_at_the_reference_date(graph_of, files_of):
    from tests.targets.rdf.conftest import WORKSPACE

    graph = graph_of(workspace=WORKSPACE.replace("reference_date: 2020-01-01", "reference_date: 2010-01-01"))
    assert "<https://lov.example/eli/lta/2000/1>" in files_of(graph)["begreber.ttl"]
    assert "2013/100" not in files_of(graph)["begreber.ttl"]

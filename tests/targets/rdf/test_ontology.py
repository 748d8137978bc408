from dataclasses import replace

import pytest
from rdflib import OWL, RDF, RDFS, XSD, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, PROV, SKOS
from tests.projections.handmade import class_, graph, slot, span

from sporbar.graph import Schema
from sporbar.graph.metadata import Metadata
from sporbar.targets.rdf.target import emit

MODEL = Namespace("https://bibliotek.example/model/")
CONCEPT = Namespace("https://bibliotek.example/concept/")
FOAF = "http://xmlns.com/foaf/0.1/"
SPORBAR = Namespace("https://sporbar.dk/metamodel/")


def printed(made):
    return {file.path: file.content.decode() for file in emit(made)}


@pytest.fixture(scope="module")
def model(files):
    return Graph().parse(data=files["model.ttl"], format="turtle")


def restrictions(model, name):
    """The restrictions of a class: property, kind, value."""
    return {
        (model.value(each, OWL.onProperty).rpartition("/")[2], kind.fragment, value)
        for each in model.objects(MODEL[name], RDFS.subClassOf)
        for kind, value in model.predicate_objects(each)
        if (each, RDF.type, OWL.Restriction) in model and kind not in (RDF.type, OWL.onProperty)
    }


def count(number):
    return Literal(str(number), datatype=XSD.nonNegativeInteger)


def test_every_class_property_and_value_is_there(model, library):
    classes = set(model.subjects(RDF.type, OWL.Class))
    assert {MODEL[name] for name in ("Objekt", "Laaner", "Barn", "Bog", "Film", "Laan", "LinjeMedMellemrum")} < classes
    named = {each for each in classes if isinstance(each, URIRef)}
    assert len(named) == len(library.information.classes)
    assert {str(model.value(MODEL[each], SKOS.notation)) for each in ("Stand.ny", "Stand.SLIDT_1")} == {"ny", "SLIDT_1"}


def test_cardinalities_follow_the_attributes(model):
    assert restrictions(model, "Materiale") == {
        ("titel", "cardinality", count(1)),
        ("titel", "allValuesFrom", XSD.string),
        ("stand", "maxCardinality", count(1)),
        ("stand", "allValuesFrom", MODEL.Stand),
        ("sprog", "maxCardinality", count(1)),
        ("sprog", "allValuesFrom", XSD.string),
        ("emner", "minCardinality", count(2)),
        ("emner", "maxCardinality", count(3)),
        ("emner", "allValuesFrom", XSD.string),
    }


def test_a_specialisation_restates_only_what_it_refines(model):
    assert {prop for prop, _, _ in restrictions(model, "Barn")} == {"foedt", "skole"}
    assert (MODEL.Barn, RDFS.subClassOf, MODEL.Laaner) in model


def test_an_abstract_class_is_the_union_of_what_specialises_it(model):
    unions = [
        list(Collection(model, model.value(each, OWL.unionOf)))
        for each in model.objects(MODEL.Materiale, RDFS.subClassOf)
        if (each, OWL.unionOf, None) in model
    ]
    assert unions == [[MODEL.Bog, MODEL.Film]]


def test_a_class_names_concept_law_mapping_and_key(model):
    assert (MODEL.Laaner, PROV.wasDerivedFrom, CONCEPT.Laaner) in model
    assert (MODEL.Laaner, SPORBAR.law, Literal("BIB § 3")) in model
    assert (MODEL.Laaner, DCTERMS.references, URIRef("https://lov.example/eli/lta/2013/100")) in model
    assert (MODEL.Laaner, SKOS.exactMatch, URIRef("http://xmlns.com/foaf/0.1/Person")) in model
    assert list(Collection(model, model.value(MODEL.Laaner, OWL.hasKey))) == [MODEL.kortnummer]
    assert (MODEL.navn, SPORBAR.requirement, Literal("K-0001")) in model


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("navn", OWL.DatatypeProperty),
        ("adresser", OWL.ObjectProperty),
        ("materiale", OWL.ObjectProperty),
        ("vaerge", OWL.DatatypeProperty),
        ("note", RDF.Property),
    ],
)
def test_the_kind_of_a_property_follows_its_values(model, name, kind):
    assert set(model.objects(MODEL[name], RDF.type)) == {kind}


def test_attributes_of_one_name_are_one_property_with_a_note_for_each_class(model):
    assert set(model.objects(MODEL.status, SKOS.scopeNote)) == {Literal("Adresse: trin i flytningen", "da")}
    domain = model.value(MODEL.status, RDFS.domain)
    assert list(Collection(model, model.value(domain, OWL.unionOf))) == [MODEL.Laaner, MODEL.Adresse]
    assert model.value(MODEL.status, RDFS.range) is None
    assert model.value(MODEL.foedt, RDFS.domain) == MODEL.Laaner


def test_keys_and_names_of_classes_are_no_properties(model):
    assert (MODEL.id, None, None) not in model
    assert (MODEL.art, None, None) not in model


def test_an_enumeration_is_a_datatype_and_a_scheme_of_concepts(model):
    same = model.value(MODEL.Stand, OWL.equivalentClass)
    assert list(Collection(model, model.value(same, OWL.oneOf))) == [Literal("ny"), Literal("SLIDT_1")]
    value = MODEL["Stand.ny"]
    assert (value, SKOS.inScheme, MODEL.Stand) in model
    assert (value, RDFS.label, Literal("ny", "da")) in model
    assert (value, SKOS.definition, Literal("aldrig udlånt", "da")) in model
    assert (value, SKOS.exactMatch, URIRef("https://bibliotek.example/ting/ny")) in model


def test_a_package_has_the_metadata_that_its_schema_gives(model):
    package = URIRef("https://bibliotek.example/model/udlaan")
    mdl = Namespace("https://data.gov.dk/model/core/")
    assert (package, mdl["modelling#modelScope"], mdl["modelscope#CoreModel"]) in model
    assert (package, OWL.versionInfo, Literal("0.3.0")) in model
    assert (package, DCTERMS.references, URIRef("https://lov.example/eli/lta/2013/100")) in model
    assert (MODEL.Laaner, RDFS.isDefinedBy, package) in model


def test_mappings_other_names_and_deprecation_come_along():
    about = Metadata(
        {"close_mappings": ["foaf:Document", "no:where"], "aliases": "værk", "deprecated": "brug Materiale"}
    )
    schema = Schema("s", "https://x.example/s", "", "", "", "", {"foaf": FOAF}, "", (), {}, span())
    made = graph(class_("Bog", slot("titel", uri="foaf:name"), metadata=about, package="s"))
    made = replace(made, information=replace(made.information, schemas={"s": schema}))
    found = Graph().parse(data=printed(made)["model.ttl"], format="turtle")
    base = Namespace("https://data.example/library/model/")
    assert set(found.objects(base.Bog, SKOS.closeMatch)) == {URIRef(f"{FOAF}Document")}
    assert set(found.objects(base.titel, SKOS.exactMatch)) == {URIRef(f"{FOAF}name")}
    assert (base.Bog, SKOS.altLabel, Literal("værk", "da")) in found
    assert (base.Bog, OWL.deprecated, Literal(True)) in found

import json

import pytest
from rdflib import RDF, XSD, BNode, Graph, Literal, Namespace, URIRef
from tests.projections.handmade import class_, graph, slot

from sporbar.targets.rdf.context import Context
from sporbar.targets.rdf.terms import Terms

MODEL = Namespace("https://bibliotek.example/model/")
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
THING = Namespace("https://bibliotek.example/ting/")


def test_an_object_with_objects_inside_becomes_rdf(data_of):
    found = data_of(
        {
            "@type": "Låner",
            "id": "L-1",
            "gæld": "12.50",
            "født": "2000-01-01",
            "adresser": [{"linje": "Nygade 1", "status": 3}],
            "lån": {"U-1": {"materiale": "B-1"}},
            "værge": "0101701234",
        }
    )
    borrower = THING["L-1"]
    assert found.value(borrower, RDF.type) == MODEL.Laaner
    assert found.value(borrower, MODEL.gaeld) == Literal("12.50", datatype=XSD.decimal)
    assert found.value(borrower, MODEL.foedt) == Literal("2000-01-01", datatype=XSD.date)
    assert found.value(borrower, MODEL.vaerge) == Literal("0101701234")
    address = found.value(borrower, MODEL.adresser)
    assert isinstance(address, BNode)
    assert found.value(address, MODEL.status) == Literal(3)
    assert found.value(borrower, MODEL.laan) == THING["U-1"]
    assert found.value(THING["U-1"], MODEL.materiale) == THING["B-1"]


def test_the_attribute_that_names_the_class_is_the_type(data_of):
    assert data_of({"id": "B-1", "art": "Bog"}).value(THING["B-1"], RDF.type) == MODEL.Bog


def test_a_key_that_means_two_things_means_the_right_one_inside_too():
    model = graph(
        class_("Bog", slot("nr", "integer"), slot("dele", "Del", inlined=True, multivalued=True)),
        class_("Film", slot("nr", "integer")),
        class_("Del", slot("nr", "date"), slot("note", "Note", inlined=True)),
        class_("Note", slot("nr", "integer")),
    )
    context = Context(Terms(model)).document()["@context"]
    document = {
        "@context": context,
        "@type": "Bog",
        "nr": 1,
        "dele": [{"nr": "2020-01-01", "note": {"nr": 2}}],
    }
    found = Graph().parse(data=json.dumps(document), format="json-ld")
    base = Namespace("https://data.example/library/model/")
    values = {str(value.datatype).rpartition("#")[2]: str(value) for value in found.objects(None, base.nr)}
    assert sorted(map(str, found.objects(None, base.nr))) == ["1", "2", "2020-01-01"]
    assert values == {"integer": values["integer"], "date": "2020-01-01"}


def test_identifiers_may_be_written_with_the_prefixes_of_the_schemas(data_of):
    found = data_of({"@type": "Bog", "id": "foaf:bog"})
    assert (URIRef("http://xmlns.com/foaf/0.1/bog"), RDF.type, MODEL.Bog) in found


def test_unknown_keys_are_kept_so_that_the_shapes_can_refuse_them(data_of):
    assert data_of({"id": "B-1", "ukendt": "x"}).value(THING["B-1"], MODEL.ukendt) == Literal("x")


@pytest.mark.parametrize("name", ["@id", "@type", "a:b", "a/b", ""])
def test_names_that_json_ld_keeps_for_itself_are_told_of(name):
    context = Context(Terms(graph(class_("Bog", slot(name), slot("titel")))))
    assert list(context.document()["@context"]) == ["@version", "@vocab", "Bog", "titel"]
    assert context.unnamed() == (f"Bog.{name}",)


def test_a_name_with_quotes_and_marks_is_a_key_like_others():
    hostile = '"> <script> \\ {{ x }}'
    context = Context(Terms(graph(class_("Bog", slot(hostile))))).document()
    document = context | {"@id": "https://x.example/1", hostile: "y"}
    found = Graph().parse(data=json.dumps(document), format="json-ld")
    assert [str(value) for value in found.objects()] == ["y"]


def test_what_tells_objects_apart_in_their_list_alone_is_a_property():
    model = graph(
        class_("Bog", slot("dele", "Del", inlined=True, multivalued=True)),
        class_("Del", slot("nr", identifier=True, key=True), slot("titel")),
    )
    context = Context(Terms(model)).document()["@context"]
    document = {"@context": context, "dele": {"A": {"titel": "x"}, "B": {"titel": "y"}}}
    found = Graph().parse(data=json.dumps(document), format="json-ld")
    base = Namespace("https://data.example/library/model/")
    assert {(str(found.value(each, base.nr)), str(title)) for each, title in found.subject_objects(base.titel)} == {
        ("A", "x"),
        ("B", "y"),
    }

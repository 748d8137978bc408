"""Objects as JSON become RDF by the context, and are judged by the shapes."""

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph, Literal, Namespace

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
MODEL = Namespace("https://bibliotek.example/model/")
SHAPE = Namespace("https://bibliotek.example/shape/")
BORROWER = {
    "@type": "Låner",
    "id": "L-1",
    "navn": "Ida",
    "kortnummer": "1234",
    "gæld": "12.50",
    "født": "2000-02-29",
    "antal": 2,
    "status": "aktiv",
    "adresser": [{"linje": "Nygade 1", "status": 3}, {"linje": "Nygade 2"}],
    "lån": {"U-1": {"materiale": "B-1", "slut": "2020-01-31"}},
    "værge": "0101701234",
}
CHILD = BORROWER | {"@type": "Barn", "id": "L-2", "skole": "Byens skole"}
BOOK = {"id": "B-1", "art": "Bog", "titel": "Ørnen", "stand": "ny", "emner": ["fugle", "natur"], "sprog": "da"}


@pytest.fixture(scope="module")
def shapes(files):
    return Graph().parse(data=files["shapes.ttl"], format="turtle")


@pytest.fixture(scope="module")
def judged(shapes, files, data_of):
    """Where objects break the shapes, with the ontology beside the data or without."""
    ontology = Graph().parse(data=files["model.ttl"], format="turtle")

    def judge(*objects, ontology_too=False):
        known = ontology if ontology_too else None
        _, report, _ = validate(data_of(*objects), shacl_graph=shapes, ont_graph=known, inference="none")
        results = report.objects(None, SH.result)
        return {(_last(report.value(each, SH.sourceShape)), _last(report.value(each, _COMPONENT))) for each in results}

    return judge


_COMPONENT = SH.sourceConstraintComponent


def _last(uri):
    return str(uri).replace("#", "/").rpartition("/")[2].removesuffix("ConstraintComponent")


@pytest.mark.parametrize("ontology_too", [False, True])
def test_valid_objects_conform(judged, ontology_too):
    assert judged(BORROWER, CHILD, BOOK, ontology_too=ontology_too) == set()


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"navn": None}, ("Laaner.navn", "MinCount")),
        ({"navn": ["Ida", "Eva"]}, ("Laaner.navn", "MaxCount")),
        ({"navn": 7}, ("Laaner.navn", "Datatype")),
        ({"kortnummer": "12345"}, ("Laaner.kortnummer", "Pattern")),
        ({"gæld": "-1.00"}, ("Laaner.gaeld", "MinInclusive")),
        ({"gæld": "1000.01"}, ("Laaner.gaeld", "MaxInclusive")),
        ({"gæld": "1.005"}, ("Laaner.gaeld", "Pattern")),
        ({"født": "2001-02-29"}, ("Laaner.foedt", "Datatype")),
        ({"antal": 0}, ("Laaner.antal", "MinInclusive")),
        ({"adresser": [{"status": 1}]}, ("Laaner.adresser", "Node")),
        ({"adresser": ["Nygade 1"]}, ("Laaner.adresser", "NodeKind")),
        ({"lån": {"U-1": {}}}, ("Laaner.laan", "Node")),
        ({"lån": {"U-1": {"materiale": "B-1", "slut": "i morgen"}}}, ("Laaner.laan", "Node")),
        ({"værge": "12"}, ("Laaner.vaerge", "Pattern")),
        ({"id": "l1"}, ("Laaner", "Pattern")),
        ({"id": None}, ("Laaner", "NodeKind")),
        ({"ukendt": "x"}, ("Laaner", "Or")),
        ({"skole": "x"}, ("Laaner", "Or")),
    ],
)
def test_an_invalid_borrower_breaks_the_shape_of_the_attribute(judged, changed, fault):
    borrower = {key: value for key, value in (BORROWER | changed).items() if value is not None}
    assert fault in judged(borrower)


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"stand": "brændt"}, ("Materiale.stand", "In")),
        ({"sprog": "fr"}, ("Materiale.sprog", "In")),
        ({"emner": ["fugle"]}, ("Materiale.emner", "MinCount")),
        ({"emner": ["a", "b", "c", "d"]}, ("Materiale.emner", "MaxCount")),
        ({"varighed": 90.5}, ("Bog", "Closed")),
        ({"art": "Materiale"}, ("Materiale", "Or")),
    ],
)
def test_an_invalid_book_breaks_the_shape_of_the_attribute(judged, changed, fault):
    assert fault in judged(BOOK | changed)


def test_what_a_specialisation_refines_holds_for_it_alone(judged):
    young = {key: value for key, value in CHILD.items() if key != "født"}
    assert judged(young) == {("Barn.foedt", "MinCount")}
    assert judged({key: value for key, value in BORROWER.items() if key != "født"}) == set()


def test_a_reference_to_what_is_described_must_be_of_the_right_class(judged):
    loan = {"@type": "Lån", "id": "U-2", "materiale": "B-1"}
    assert judged(loan) == set()
    assert judged(loan, BOOK) == set()
    assert judged(loan | {"materiale": "L-1"}, BORROWER) == {("Laan.materiale", "Node")}
    assert judged(loan | {"materiale": {"titel": "x"}}) >= {("Laan.materiale", "NodeKind")}


@pytest.mark.parametrize("note", [{"linje": "x"}, 7])
def test_one_of_several_ranges_is_enough(judged, note):
    assert judged({"@type": "Lån", "id": "U-2", "materiale": "B-1", "note": note}) == set()


@pytest.mark.parametrize("note", ["x", {"status": 1}, 7.5])
def test_none_of_several_ranges_is_not(judged, note):
    assert judged({"@type": "Lån", "id": "U-2", "materiale": "B-1", "note": note}) == {("Laan.note", "Or")}


def test_the_message_is_danish_and_names_law_and_requirement(shapes):
    [message] = shapes.objects(SHAPE["Laaner.navn"], SH.message)
    assert message == Literal("låner, navn: præcis én værdi, tekst. Lovgrundlag: BIB § 3. Krav: K-0001.", "da")


def test_every_attribute_and_class_has_a_message(shapes):
    for kind in (SH.PropertyShape, SH.NodeShape):
        for shape in shapes.subjects(RDF.type, kind):
            targeted = kind == SH.PropertyShape or (shape, SH.targetClass, None) in shapes
            assert not targeted or (shape, SH.message, None) in shapes


def test_the_shapes_follow_the_rules_of_shacl(shapes, data_of):
    validate(data_of(BOOK), shacl_graph=shapes, meta_shacl=True)


def test_properties_stand_in_the_order_of_the_model(files, library):
    block = files["shapes.ttl"].partition("shape:Laaner a sh:NodeShape")[2].partition("\n.")[0]
    found = [line.split(".")[-1].removesuffix(" ;") for line in block.splitlines() if "sh:property" in line]
    expected = ["navn", "kortnummer", "gaeld", "foedt", "antal", "status", "adresser", "laan", "vaerge"]
    assert found == expected
    assert len(expected) == len(library.information.classes["Låner"].slots) - 1

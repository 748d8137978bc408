"""XML schemas in the style of OIO to a model; XML from strangers."""

import pytest
from tests.imports.importing import imported, written

from sporbar.imports.draft import ImportFaultError

HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'


@pytest.fixture(scope="module")
def library():
    return imported("xsd", "bibliotek.xsd")


def of(folder, body):
    return imported("xsd", written(folder, "x.xsd", f"{HEAD}{body}</xs:schema>"), folder=folder)


def test_complex_types_become_classes_without_the_word_type(library):
    assert list(library.classes) == ["Registrering", "Laaner", "Udlaan", "UdlaanBog", "Adresse"]
    assert library.classes["Laaner"]["aliases"] == ["LaanerType"]
    assert library.classes["Laaner"]["description"] == "person, der låner bøger"
    assert library.classes["Registrering"]["abstract"]


def test_extension_is_specialisation(library):
    assert library.classes["Laaner"]["is_a"] == "Registrering"


def test_elements_become_attributes(library):
    assert library.attribute("Laaner.laanerNummer") == {
        "aliases": ["LaanerNummer"],
        "range": "LaanerNummer",
        "required": True,
    }
    assert library.attribute("Laaner.navn") == {"aliases": ["Navn"]}
    assert library.attribute("Laaner.adresse") == {
        "aliases": ["Adresse"],
        "range": "Adresse",
        "multivalued": True,
        "inlined_as_list": True,
        "maximum_cardinality": 3,
    }
    assert library.attribute("Laaner.sprog") == {"required": True}
    assert library.attribute("Registrering.tidspunkt")["range"] == "datetime"
    assert library.attribute("Registrering.tidspunkt")["description"] == "Hvornår"


def test_simple_types_become_types_and_enumerations(library):
    assert library.types["LaanerNummer"]["pattern"] == "^[0-9]{10}$"
    assert library.types["LaanerNummer"]["description"] == "Nummer, som biblioteket giver en låner"
    assert library.types["Beloeb"] == {"typeof": "decimal", "aliases": ["BeloebType"], "minimum_value": 0}
    assert library.attribute("Laaner.gebyr")["annotations"] == {"scale": 2}
    assert library.enums["Status"]["permissible_values"] == {
        "aktiv": {"description": "låneren har bogen"},
        "afleveret": None,
    }
    assert library.attribute("Udlaan.status")["ifabsent"] == "Status(aktiv)"
    assert library.attribute("Udlaan.maerker")["multivalued"]
    assert library.attribute("Adresse.postnummer")["pattern"] == r"^[\s\S]{4}$"


def test_the_one_element_of_the_file_is_the_root(library):
    assert [name for name, each in library.classes.items() if each.get("tree_root")] == ["Udlaan"]


def test_a_part_of_a_choice_is_not_required(library):
    assert "required" not in library.attribute("Udlaan.frist")


def test_only_files_beside_the_schema_are_read(library):
    told = "\n".join(library.left_out)
    assert "https://example.org/fjern.xsd: only files beside the schema are read" in told
    assert "../udenfor.xsd: only files beside the schema are read" in told


def test_what_no_model_carries_is_told_with_its_line(library):
    assert "bibliotek.xsd:33: <any> in UdlaanBog" in library.left_out
    assert any("FindesIkkeType" in each for each in library.left_out)


def test_circles_end(tmp_path):
    found = of(
        tmp_path,
        '<xs:include schemaLocation="x.xsd"/><xs:include schemaLocation="/etc/passwd"/>'
        '<xs:include schemaLocation="file:///etc/passwd"/>'
        '<xs:complexType name="A"><xs:complexContent><xs:extension base="B"/></xs:complexContent></xs:complexType>'
        '<xs:complexType name="B"><xs:complexContent><xs:extension base="A"/></xs:complexContent></xs:complexType>'
        '<xs:simpleType name="S"><xs:restriction base="S"/></xs:simpleType>'
        '<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>'
        '<xs:complexType name="C"><xs:group ref="g"/></xs:complexType>',
    )
    assert set(found.classes) == {"A", "B", "C"}
    assert len([each for each in found.left_out if "only files beside" in each]) == 2


def test_unions_lists_and_groups_are_taken_apart(tmp_path):
    found = of(
        tmp_path,
        '<xs:simpleType name="N"><xs:restriction base="xs:int"><xs:minExclusive value="0"/></xs:restriction>'
        "</xs:simpleType>"
        '<xs:simpleType name="U"><xs:union memberTypes="N xs:date xs:string"/></xs:simpleType>'
        '<xs:attributeGroup name="ag"><xs:attribute name="id" type="xs:ID" use="required"/></xs:attributeGroup>'
        '<xs:complexType name="T" mixed="true"><xs:sequence maxOccurs="2"><xs:element name="u" type="U"/>'
        '</xs:sequence><xs:attributeGroup ref="ag"/></xs:complexType>'
        '<xs:complexType name="V"><xs:simpleContent><xs:extension base="xs:decimal"/></xs:simpleContent>'
        "</xs:complexType>",
    )
    assert found.attribute("T.u")["any_of"] == [{"range": "N"}, {"range": "date"}, {"range": "string"}]
    assert found.attribute("T.u")["maximum_cardinality"] == 2
    assert found.attribute("T.id")["required"]
    assert found.types["N"]["minimum_value"] == 1
    assert found.attribute("V.value")["range"] == "decimal"


BOMB = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("form", ["xsd", "xmi"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f'<?xml version="1.0"?>{BOMB}{HEAD}<xs:element name="&b;"/></xs:schema>', "document type"),
        (f"{BOMB}{HEAD}</xs:schema>".encode("utf-16"), "document type"),
        ('<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>', "document type"),
        ('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>', "document type"),
        ("<a/>", "is XML, but no"),
        ("hello", "is not XML"),
        ("", "is not XML"),
        ("<a>" * 100_000, "is not XML"),
        (b"\xff\xfe\x00", "is not XML"),
        (b"<" * 33_000_000, "33 MB"),
    ],
)
def test_bombs_and_strangers_are_refused(tmp_path, form, content, said):
    with pytest.raises(ImportFaultError, match=said):
        imported(form, written(tmp_path, "x.xml", content), folder=tmp_path)


def test_patterns_of_xml_that_python_does_not_have_are_kept_as_comments(tmp_path):
    found = of(
        tmp_path,
        r'<xs:simpleType name="L"><xs:restriction base="xs:string"><xs:pattern value="\p{L}+"/></xs:restriction>'
        "</xs:simpleType>",
    )
    assert "pattern" not in found.types["L"]
    assert r"\p{L}+" in found.types["L"]["comments"][0]

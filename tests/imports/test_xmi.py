"""UML models as Enterprise Architect exports them, with tagged values of the FDA profile, to a model."""

import pytest
from tests.imports.importing import imported, written

from sporbar.imports.draft import ImportFaultError

HEAD = '<xmi:XMI xmlns:xmi="http://www.omg.org/spec/XMI/20110701" xmlns:uml="http://www.omg.org/spec/UML/20110701">'


@pytest.fixture(scope="module")
def library():
    return imported("xmi", "bibliotek.xmi")


def of(folder, body):
    return imported("xmi", written(folder, "x.xmi", f"{HEAD}<uml:Model>{body}</uml:Model></xmi:XMI>"), folder=folder)


def test_classes_come_with_their_packages_and_parents(library):
    assert list(library.classes) == ["Person", "Låner", "Udlån", "Bog", "Afdeling"]
    assert library.classes["Person"]["abstract"]
    assert library.classes["Låner"]["is_a"] == "Person"
    assert library.classes["Person"]["comments"] == [
        "Imported from bibliotek.xmi:7, package EA_Model / Biblioteksmodel / Udlån"
    ]


def test_tagged_values_become_title_definition_and_sources(library):
    borrower = library.classes["Låner"]
    assert borrower["title"] == "låner"
    assert borrower["description"] == "person, der må låne bøger & blade"
    assert borrower["aliases"] == ["bruger"]
    assert borrower["annotations"] == {"law": "BIB § 5"}
    assert borrower["comments"][1:] == ["Se også bestyrelsens noter", "Defined by: Biblioteket", "Ikke definitionen"]


def test_stereotypes_that_are_applied_are_read_too(library):
    loan = library.classes["Udlån"]
    assert loan["title"] == "udlån"
    assert loan["class_uri"] == "https://example.org/bibliotek/Udlaan"
    assert loan["see_also"] == ["https://www.retsinformation.dk/eli/lta/2013/100"]
    assert "Term in English: loan" in loan["comments"]


def test_attributes_come_with_types_and_multiplicities(library):
    assert library.attribute("Låner.lånernummer") == {
        "description": "nummeret på lånerkortet",
        "range": "Lånernummer",
        "identifier": True,
        "required": True,
        "examples": [{"value": "0101701234"}],
    }
    assert library.attribute("Låner.eMail") == {"aliases": ["e-mail"], "multivalued": True}
    assert library.attribute("Udlån.udlånsdato") == {"range": "date", "required": True}
    assert library.attribute("Bog.titel") == {"required": True}


def test_ends_of_associations_belong_to_the_class_at_the_other_end(library):
    assert library.attribute("Låner.udlån") == {"range": "Udlån", "multivalued": True, "inlined_as_list": True}
    assert library.attribute("Udlån.bog") == {"range": "Bog", "required": True}
    assert library.attribute("Bog.afdeling") == {"range": "Afdeling"}
    assert any("without names of roles" in each for each in library.changed)


def test_enumerations_and_data_types_come_over(library):
    assert library.enums["Udlånsstatus"]["description"] == "hvor langt udlånet er"
    assert list(library.enums["Udlånsstatus"]["permissible_values"]) == ["aktiv", "afleveret"]
    assert library.types["Lånernummer"]["typeof"] == "string"


def test_what_no_model_carries_is_told(library):
    assert library.left_out == [
        "bibliotek.xmi:41: the type GM_Surface of 'mystik'; it is taken as text",
        "bibliotek.xmi: 1 elements of the kind uml:Signal",
    ]


def test_models_of_other_tools_with_the_type_as_an_attribute_are_read(tmp_path):
    found = of(
        tmp_path,
        '<packagedElement xmi:type="uml:Class" xmi:id="a" name="A"><ownedAttribute xmi:id="p" name="b" type="b"/>'
        '<generalization xmi:id="g"><general xmi:idref="b"/></generalization></packagedElement>'
        '<packagedElement xmi:type="uml:Class" xmi:id="b" name="B"/>',
    )
    assert found.attribute("A.b")["range"] == "B"
    assert found.classes["A"]["is_a"] == "B"


def test_circles_two_identifiers_and_odd_names_still_give_a_sound_model(tmp_path):
    key = '<ownedAttribute xmi:id="{0}" name="{0}" isID="true"/>'
    found = of(
        tmp_path,
        f'<packagedElement xmi:type="uml:Class" xmi:id="a" name="A">{key.format("x")}{key.format("y")}'
        '<generalization general="b"/></packagedElement>'
        '<packagedElement xmi:type="uml:Class" xmi:id="b" name="a"><generalization general="a"/></packagedElement>'
        '<packagedElement xmi:type="uml:Class" xmi:id="c"/>'
        f'<packagedElement xmi:type="uml:Class" xmi:id="d" name="[[x]] &lt;b&gt;">{key.format("z")}'
        '<generalization general="b"/><generalization general="gone"/></packagedElement>'
        '<packagedElement xmi:type="uml:Enumeration" xmi:id="e" name="A"><ownedLiteral name=""/></packagedElement>'
        '<packagedElement xmi:type="uml:Association" xmi:id="f"><ownedEnd xmi:id="q"/></packagedElement>',
    )
    assert len(found.classes) == 4


@pytest.mark.parametrize("body", ["", "<packagedElement/>", '<packagedElement xmi:type="uml:Package" name="P"/>'])
def test_a_model_without_classes_is_refused(tmp_path, body):
    with pytest.raises(ImportFaultError, match="holds no classes"):
        of(tmp_path, body)

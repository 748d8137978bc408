import re

from hypothesis import given
from hypothesis import strategies as st
from tests.projections.handmade import class_, enum, graph, slot
from tests.projections.hostile import HOSTILE

from sporbar.targets.rdf.uris import Uris

NAMES = st.lists(st.sampled_from([*HOSTILE, "Ære", "Aere", "ære", "a b", "aB", "a_b", "3D", "日本", "x"]), unique=True)


def uris_of(*elements, **workspace):
    return Uris(graph(*elements, workspace=workspace))


def test_danish_names_become_ascii():
    uris = uris_of(class_("ØkonomiskEffektuering", slot("ægtefællensBeløb")), enum("Årsag", "æ ø", "IKKE_OPLYST"))
    found = uris.graph.information
    assert uris.of_class("ØkonomiskEffektuering") == "model:OekonomiskEffektuering"
    assert uris.of_attribute("ægtefællensBeløb") == "model:aegtefaellensBeloeb"
    assert [uris.of_value(found.enums["Årsag"], name) for name in found.enums["Årsag"].values] == [
        "model:Aarsag.ae_oe",
        "model:Aarsag.IKKE_OPLYST",
    ]
    owned = found.classes["ØkonomiskEffektuering"].slots["ægtefællensBeløb"]
    assert uris.shape_of_attribute(owned) == "shape:OekonomiskEffektuering.aegtefaellensBeloeb"
    assert uris.full("model:Aarsag") == "https://data.example/library/model/Aarsag"


@given(NAMES, NAMES, NAMES, NAMES)
def test_different_elements_have_different_identifiers_that_need_no_escape(classes, attributes, enums, values):
    attributes = [slot(name) for name in attributes]
    uris = uris_of(
        *(class_(name, *attributes) for name in classes),
        *(enum(f"{name} liste", *values) for name in enums),
    )
    model = uris.graph.information
    found = [uris.of_class(name) for name in model.classes] + [uris.of_enum(name) for name in model.enums]
    found += [uris.of_value(each, name) for each in model.enums.values() for name in each.values]
    found += [uris.of_attribute(each.name) for each in attributes if classes]
    found += [uris.shape(name) for name in model.classes] + [uris.shape(name, "closed") for name in model.classes]
    found += [uris.shape_of_attribute(each) for found in model.classes.values() for each in found.slots.values()]
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[a-z]+:[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?", uri) for uri in found)


def test_names_told_apart_do_not_depend_on_the_order():
    one, other = uris_of(class_("Ære"), class_("Aere")), uris_of(class_("Aere"), class_("Ære"))
    assert one.of_class("Ære") == other.of_class("Ære") != one.of_class("Aere") == other.of_class("Aere")


def test_an_element_more_leaves_the_identifiers_of_the_others_alone():
    assert uris_of(class_("Bog")).of_class("Bog") == uris_of(class_("Film"), class_("Bog")).of_class("Bog")


def test_a_namespace_that_is_no_address_is_not_used():
    assert uris_of(class_("Bog"), namespace='"> <x').namespaces["model"] == "https://example.org/"


def test_a_private_key_is_a_property_and_never_an_address():
    private = {"annotations": {"personal_data": "CivilRegistrationNumberData"}}
    uris = uris_of(
        class_("Person", slot("cpr", identifier=True, **private)),
        class_("Bog", slot("isbn", identifier=True)),
    )
    classes = uris.graph.information.classes
    assert not uris.is_named(classes["Person"])
    assert uris.is_property(classes["Person"], classes["Person"].slots["cpr"])
    assert uris.is_named(classes["Bog"])
    assert not uris.is_property(classes["Bog"], classes["Bog"].slots["isbn"])


def test_a_schema_without_specification_keeps_its_own_namespace(graph_of):
    from sporbar.pipeline import check

    schema = b"id: https://x.example/m\nname: m\nprefixes: {m: 'https://x.example/ting/'}\ndefault_prefix: m\n"
    found = check({"m.yaml": schema + b"classes: {Bog: {class_uri: 'm:Book'}, Film: {class_uri: 'q:Film'}}\n"}).graph
    assert Uris(found).full(Uris(found).of_class("Bog")) == "https://x.example/ting/Bog"
    assert Uris(found).expanded("m:Book", "m") == "https://x.example/ting/Book"
    assert Uris(found).expanded("q:Film", "m") == ""
    assert Uris(found).expanded("https://y.example/Film", "m") == "https://y.example/Film"

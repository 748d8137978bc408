from dataclasses import replace

import pytest
from tests.projections.handmade import class_, enum, graph, real_graph, slot, type_
from tests.projections.hostile import HOSTILE

from sporbar.graph.metadata import Metadata
from sporbar.projections.dictionary import Dictionary, EntryKind, occurrences


def dictionary(*elements, **options):
    return Dictionary(graph(*elements, **options))


def entries(*elements, name="Lån", **options):
    found = dictionary(*elements, **options)
    return next(section.entries for section in found.sections if section.element.name == name)


def entry(made, *others, **options):
    return entries(class_("Lån", made), *others, **options)[0]


PERSON = class_("Person", slot("nr", identifier=True, pattern="^[0-9]{10}$"), title="person")
COMPANY = class_("Firma", slot("nr", identifier=True, pattern="^[0-9]{8}$"), title="firma")
NOTE = class_("Note", slot("tekst"), title="note")


def test_every_attribute_of_a_class_has_a_row_in_order_and_tells_where_it_comes_from():
    found = dictionary(
        class_("Ting", slot("id", identifier=True), abstract=True),
        class_("Lån", slot("frist"), slot("gebyr"), is_a="Ting"),
        class_("Tom"),
    )
    assert [section.element.name for section in found.sections] == ["Ting", "Lån"]
    rows = found.sections[1].entries
    assert [(each.key, each.inherited_from) for each in rows] == [("id", "Ting"), ("frist", ""), ("gebyr", "")]
    assert [each.key for each in found.sections[1].own] == ["frist", "gebyr"]
    assert {name: [each.name for each in slots] for name, slots in found.sections[1].inherited.items()} == {
        "Ting": ["id"]
    }


def test_the_five_columns_of_a_row():
    found = entry(
        slot("gebyr", "decimal", title="gebyr", description="det, [[BEG-lån|lånet]] koster", minimum="0", unit="kr",
             annotations={"obligation": "OB4", "rule": "regnes af [[B-001]]", "example": "12.50", "scale": 3}),
    )  # fmt: skip
    assert (found.name, found.definition, found.example) == ("gebyr", "det, lånet koster", "12.50")
    assert found.rules_text == "OB4. Regnes af B-001."
    assert found.rules == ("regnes af [[B-001]]",)
    assert found.format_text == "Decimaltal (decimal, 3 decimaler) [0..1]; mindst 0; enhed kr"


def test_an_obligation_class_has_its_words_from_the_metamodel():
    found = Dictionary(real_graph("own"))
    texts = {each.obligation for section in found.sections for each in section.entries if each.obligation.code}
    assert ("OB2", "skal udfyldes ved hver registrering") in texts


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"required": True}, "Skal udfyldes."),
        ({"recommended": True}, "Bør udfyldes."),
        ({"annotations": {"obligation": "valgfri"}}, "Ikke obligatorisk."),
        ({}, "Ikke obligatorisk."),
        ({"equals": "da"}, "Ikke obligatorisk. Er altid da."),
        ({"ifabsent": "string(da)"}, "Ikke obligatorisk. Er da, når intet er angivet."),
        ({"ifabsent": "uuid"}, "Ikke obligatorisk."),
        ({"metadata": Metadata({"deprecated": "brug frist"})}, "Ikke obligatorisk. Udgår: brug frist."),
        ({"metadata": Metadata({"status": "udgået"})}, "Ikke obligatorisk. Udgår."),
    ],
)
def test_how_an_element_is_filled_in_follows_from_the_model(given, text):
    assert entry(slot("sprog", **given)).rules_text == text


def test_a_reference_is_a_role_that_must_or_may_point_to_an_object():
    must = entry(slot("låner", "Person", required=True), PERSON)
    assert (must.kind, must.rules_text) == (EntryKind.RELATION, "Skal udfyldes. Skal henvise til person.")
    assert must.format_text == "Henvisning: person (string, 10 tegn) [1]"
    may = entry(slot("låner", "Person", multivalued=True), PERSON)
    assert (may.rules_text, may.occurrences) == ("Ikke obligatorisk. Kan henvise til person.", "0..*")


def test_an_object_inside_is_a_part():
    inside = entry(slot("noter", "Note", multivalued=True, required=True), NOTE)
    assert (inside.kind, inside.rules_text) == (EntryKind.PART, "Skal udfyldes. Skal indeholde note.")
    assert inside.format_text == "Objekt: note (object) [1..*]"
    assert entry(slot("person", "Person", inlined=True), PERSON).kind is EntryKind.PART


def test_a_role_that_objects_of_several_classes_may_have_has_a_row_for_each():
    role = slot("modtager", "", any_of=("Person", "Firma"), required=True, title="modtager")
    rows = entries(class_("Lån", role, slot("frist")), PERSON, COMPANY)
    assert [(each.name, each.type.element, each.type.form) for each in rows] == [
        ("modtager", "Person", "10 tegn"),
        ("modtager", "Firma", "8 tegn"),
        ("frist", "", ""),
    ]
    assert rows[1].rules_text == "Skal udfyldes. Skal henvise til firma."


def test_a_value_of_several_types_has_one_row_that_names_them():
    found = entry(slot("sum", "", any_of=("string", "integer")))
    assert found.format_text == "Tekst (string) [0..1]; eller Heltal (integer)"


def test_the_values_of_a_list_are_named():
    found = entry(slot("type", "Type"), enum("Type", "dag", "uge", title="type"))
    assert found.format_text == "Værdi fra liste: type (string) [0..1]; værdier dag, uge"


def test_a_pattern_is_shown_when_it_says_more_than_a_length():
    assert entry(slot("navn", pattern="^.{1,50}$")).format_text == "Tekst (string, højst 50 tegn) [0..1]"
    found = entry(slot("nr", "Nr"), type_("Nr", pattern="^[0-9]{4}$"))
    assert found.format_text == "Tekst: Nr (string, 4 tegn) [0..1]; mønster ^[0-9]{4}$"


def test_what_is_unique_tells_with_what():
    rows = entries(
        class_("Lån", slot("nr"), slot("år"), slot("kode"), unique_keys={"a": ("nr", "år"), "b": ("kode",)}),
    )
    assert [each.rules for each in rows] == [
        ("Er entydig sammen med år",),
        ("Er entydig sammen med nr",),
        ("Er entydig",),
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "0..1"),
        ({"required": True}, "1"),
        ({"identifier": True}, "1"),
        ({"multivalued": True}, "0..*"),
        ({"multivalued": True, "required": True}, "1..*"),
        ({"multivalued": True, "minimum_count": 2, "maximum_count": 5}, "2..5"),
        ({"multivalued": True, "minimum_count": 2, "maximum_count": 2}, "2"),
    ],
)
def test_occurrences(given, expected):
    assert occurrences(slot("x", **given)) == expected


def test_an_example_of_linkml_counts_where_there_is_no_annotation():
    assert entry(slot("navn", metadata=Metadata({"examples": ({"value": "Ida"},)}))).example == "Ida"


def test_the_name_in_data_is_the_alias():
    assert [each.key for each in entries(class_("Lån", slot("a b"), slot("c", alias="d")))] == ["a_b", "d"]


def test_english_labels():
    found = entry(slot("låner", "Person", required=True), PERSON, workspace={"language": "en"})
    assert found.rules_text == "Must be filled in. Must refer to person."
    assert found.format_text == "Reference: person (string, 10 characters) [1]"


def test_law_and_requirements():
    found = dictionary(
        class_("Lån", slot("frist")), law={"Lån.frist": ["BIB § 1"]}, requirements={"Lån.frist": ["K-1"]}
    )
    row = found.sections[0].entries[0]
    assert (found.law(row), found.requirements(row)) == (("BIB § 1",), ("K-1",))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_through(text):
    found = entry(slot("x", title=text, description=text, annotations={"rule": text, "example": text}))
    assert (found.name, found.rules[-1], found.example) == (text, text, text)


def test_every_attribute_of_this_repository_has_a_complete_row():
    found = Dictionary(real_graph("own"))
    model = found.graph.information
    rows = [each for section in found.sections for each in section.entries]
    assert len(rows) >= sum(len(each.slots) for each in model.classes.values())
    assert all(each.name and each.definition and each.rules_text and each.format_text for each in rows)


def test_one_attribute_more_is_one_row_more():
    before = entries(class_("Lån", slot("a"), slot("c")))
    after = entries(class_("Lån", slot("a"), slot("b"), slot("c")))
    assert [replace(each) for each in after if each.key != "b"] == list(before)

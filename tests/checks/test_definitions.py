"""Checks of terms and definitions: where it is easy to say too much."""

import pytest

from sporbar.graph.wording import holds, shown, words


@pytest.mark.parametrize(
    "definition",
    [
        "CPR-nummer på låneren",
        "A-skat af gebyret",
        "ISBN på en bog",
        "aftaler om bøger, tidsskrifter mv.",
        "det, som er tilbage",
        "materiale, som ikke må lånes hjem",
        "erhverv, der kræver uddannelse",
        "[[BEG-1|lån]] fra et andet bibliotek",
        "1. eksemplar af et værk",
    ],
)
def test_a_definition_in_the_form_of_one_is_accepted(faults, concepts, definition):
    assert not faults("SP613", concepts(("fjernlån", f"'{definition}'"), ("lån", "aftale om brug")))


@pytest.mark.parametrize(
    ("definition", "why"),
    [
        ("Det, som lånes", "begins with a capital letter"),
        ("[[BEG-1|Lån]] fra et andet bibliotek", "begins with a capital letter"),
        ("det, som lånes.", "ends with a full stop"),
        ("defineres som det, der lånes", "begins with 'defineres som'"),
        ("det betyder at noget lånes", "begins with 'det betyder at'"),
        ("ikke det, der ejes", "says what the thing is not"),
    ],
)
def test_a_definition_that_is_a_sentence_is_told(faults, concepts, definition, why):
    found = faults("SP613", concepts(("fjernlån", f"'{definition}'"), ("lån", "aftale om brug")))
    assert [diagnostic.message for diagnostic in found] == [f"the definition {why} (FDA 21)"]


def test_descriptions_in_an_information_model_have_the_same_form(faults):
    schema = """\
classes:
  Lån:
    description: Aftale om brug
    attributes:
      frist:
        description: dag, hvor lånet slutter.
enums:
  Sted:
    description: inddeling efter sted
    permissible_values:
      hjem:
        description: er uden for biblioteket
"""
    assert [fault.element for fault in faults("SP613", schema=schema)] == ["Lån", "Lån.frist", "Sted.hjem"]


def test_a_compound_or_a_wider_concept_is_not_the_term_itself(faults, concepts):
    text = concepts(
        ("økonomisk ydelse", "ydelse, der gives som et beløb"),
        ("låner", "person, som har et lån eller en lånesag", "forms: [låneren, lånere]"),
    )
    assert not faults("SP614", text)


@pytest.mark.parametrize("definition", ["den ydelse, som gives", "det modtagne, YDELSERNE", "støtte, altså en ydelse"])
def test_the_term_and_its_forms_are_found_as_words(faults, concepts, definition):
    text = concepts(("ydelse", f"'{definition}'", "forms: [ydelserne]", "accepted: [gode]"))
    assert [fault.element for fault in faults("SP614", text)] == ["BEG-0"]


def test_a_synonym_explains_nothing_either(faults, concepts):
    assert faults("SP614", concepts(("ydelse", "et gode for en borger", "accepted: [gode]")))


def test_a_class_is_not_explained_by_its_title_but_an_attribute_may_be(faults):
    schema = """\
classes:
  BogLån:
    title: lån
    description: et lån af en bog
    attributes:
      frist:
        title: frist
        description: den frist, der er aftalt
"""
    assert [fault.element for fault in faults("SP614", schema=schema)] == ["BogLån"]


def test_vague_words_are_whole_words(faults, concepts):
    assert not faults("SP615", concepts(("takst", "typiskhed, oftere og unormalt beløb")))
    assert faults("SP615", concepts(("takst", "beløb, der Som regel er lavt")))


def test_a_wider_term_inside_a_longer_one_is_no_mutual_definition(faults, concepts):
    narrow = ("bevilget ydelse", "gode, som er tilsagt")
    wide = ("ydelse", "gode, som kan stå i en bevilling")
    assert not faults("SP616", concepts(("bevilling", "tilsagn om en bevilget ydelse"), narrow, wide))
    assert faults("SP616", concepts(("bevilling", "tilsagn om en ydelse"), narrow, wide))


def test_two_definitions_that_name_each_other_are_told_once(faults, concepts):
    text = concepts(("lån", "aftale med lånerne"), ("låner", "part i et lån", "forms: [lånerne]"))
    (found,) = faults("SP616", text)
    assert found.element == "BEG-0"
    assert found.notes[0].span.line == 8


def test_longer_circles_of_definitions_are_left_alone(faults, concepts):
    text = concepts(("kasse", "ting med låg"), ("låg", "ting på et hængsel"), ("hængsel", "ting på en kasse"))
    assert not faults("SP616", text)


def test_names_of_systems_count_as_they_are_written(faults, concepts):
    systems = "systems:\n  - id: SYS-ORG\n    title: Organisation\n    purpose: Register over enheder\n"
    text = concepts(("enhed", "del af en organisation"), ("nøgle", "tal fra Organisation"), ("art", "del af et system"))
    assert [fault.element for fault in faults("SP617", systems + text)] == ["BEG-1"]


@pytest.mark.parametrize(
    "words_in_it", ["skrevet YYYY-MM-DD", "tal på formen [0-9]{4}", "gemt som XML", "vist af løsningen"]
)
def test_formats_and_the_solution_bind_a_definition(faults, concepts, words_in_it):
    assert faults("SP617", concepts(("frist", f"'dag, {words_in_it}'")))


def test_a_dash_or_a_year_is_no_format(faults, concepts):
    assert not faults("SP617", concepts(("frist", "dag i 2015-2016, fx 1-2 uger efter it-lån i ddmmyy-bogen")))


def test_a_class_may_have_the_definition_of_its_concept(faults, concepts):
    schema = """\
classes:
  Lån:
    description: aftale om brug
    annotations:
      concept: BEG-0
"""
    assert not faults("SP618", concepts(("lån", "aftale om brug")), schema=schema)


def test_values_are_compared_inside_their_enumeration(faults):
    values = "    permissible_values:\n      {}:\n        description: i {}\n      {}:\n        description: i ro\n"
    schema = "enums:\n" + "".join(
        f"  {name}:\n    description: efter {name}\n" + values.format(name.lower(), place, "rolig")
        for name, place in (("Sted", "ro"), ("Tid", "hast"))
    )
    assert [fault.element for fault in faults("SP618", schema=schema)] == ["Sted.rolig"]


@pytest.mark.parametrize(
    "term",
    [
        "afgørelse",
        "bevilget ydelse",
        "CPR-nummer",
        "A-skat",
        "EU-borger",
        "atomkerne",
        "lanterne",
        "ansøger",
        "sagsåbning",
    ],
)
def test_ordinary_nouns_and_abbreviations_are_terms(faults, concepts, term):
    text = concepts((term, "det, som menes", f"forms: [{term}en, {term}er, {term}erne]"))
    assert not faults("SP610", text)


@pytest.mark.parametrize(
    "term", ["Afgørelse", "BevilgetYdelse", "bevilget_ydelse", "lån/udlån", "lån (hjem)", "ydelserne"]
)
def test_what_is_no_word_is_told(faults, concepts, term):
    assert [fault.element for fault in faults("SP610", concepts((term, "det, som menes")))] == ["BEG-0"]


def test_a_plural_is_seen_by_its_own_singular(faults, concepts):
    assert faults("SP610", concepts(("gebyrer", "beløb for for sen aflevering", "forms: [gebyr, gebyret]")))


def test_links_are_read_as_they_are_shown():
    assert shown("[[BEG-lån|lån]] og [[låner]]") == "lån og låner"
    assert words("Et [[BEG-1|CPR-nummer]], kort.") == ("et", "cpr-nummer", "kort")


def test_a_phrase_is_held_only_side_by_side():
    text = words("den ydelse, som er bevilget; en bevilget støtte")
    assert holds(text, ("en", "bevilget"))
    assert not holds(text, ("bevilget", "ydelse"))
    assert not holds(text, ())

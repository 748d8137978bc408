"""Checks of information models: names, metadata, basis."""

import pytest

LAW = """\
law_sources:
  - id: BIB
    title: Biblioteksloven
    type: LOV
provisions:
  - id: BIB § 1
    title: Gebyrer
"""


def attributes(*names, class_name="Lån"):
    lines = ["classes:", f"  {class_name}:", "    description: aftale om brug", "    attributes:"]
    for name in names:
        lines += [f"      {name}:", "        description: det, som menes"]
    return "\n".join(lines) + "\n"


def test_names_that_differ_in_letters_do_not_collide(faults):
    assert not faults("SP413", schema=attributes("ydelse", "ydelser", "ydelsesArt", "ydelsesarter"))


@pytest.mark.parametrize(("one", "other"), [("ære", "aere"), ("søn", "soen"), ("årsDag", "aarsdag"), ("café", "cafe")])
def test_names_that_transliterate_alike_collide(faults, one, other):
    (found,) = faults("SP413", schema=attributes(one, other))
    assert found.element == f"Lån.{other}"
    assert f"'{other}' and '{one}'" in found.message


def test_attributes_of_different_classes_may_be_called_alike(faults):
    schema = attributes("ære") + "  Fjernlån:\n    attributes:\n      aere:\n        description: det, som menes\n"
    assert not faults("SP413", schema=schema)


def test_a_collision_with_an_inherited_attribute_is_told_once(faults):
    schema = attributes("ære") + (
        "  Fjernlån:\n    is_a: Lån\n    attributes:\n      aere:\n        description: det, som menes\n"
        "  Nærlån:\n    is_a: Fjernlån\n"
    )
    assert [fault.element for fault in faults("SP413", schema=schema)] == ["Fjernlån.aere"]


def test_an_attribute_that_is_refined_does_not_collide_with_itself(faults):
    schema = attributes("ære") + "  Fjernlån:\n    is_a: Lån\n    slot_usage:\n      ære:\n        required: true\n"
    assert not faults("SP413", schema=schema)


def test_a_class_and_a_value_of_the_same_name_live_apart(faults):
    schema = attributes("sted") + "enums:\n  Sted:\n    permissible_values:\n      lån:\n      sted:\n"
    assert not faults("SP413", schema=schema)


def test_ids_of_different_kinds_do_not_collide(faults):
    text = (
        "systems:\n  - id: SYS-LÅN\n    title: Udlån\n    purpose: Udlån\n"
        "concepts:\n  - id: BEG-lån\n    title: lån\n    definition: aftale om brug\n    subject_area: Udlån\n"
        "  - id: BEG-laan\n    title: skænk\n    definition: det modsatte\n    subject_area: Udlån\n"
    )
    assert [fault.element for fault in faults("SP413", text)] == ["BEG-laan"]


@pytest.mark.parametrize("annotations", ["law: BIB § 1", "concept: BEG-lån"])
def test_a_concept_or_a_law_is_a_basis(faults, annotations):
    concept = "concepts:\n  - id: BEG-lån\n    title: lån\n    definition: aftale\n    subject_area: Udlån\n"
    schema = attributes("frist") + f"    annotations:\n      {annotations}\n"
    assert not faults("SP503", LAW + concept, schema=schema)
    assert not faults("SP504", LAW + concept, schema=schema)


@pytest.mark.parametrize("kind", ["abstract", "mixin", "tree_root"])
def test_building_blocks_need_no_basis_but_their_attributes_do(faults, kind):
    schema = attributes("frist") + f"    {kind}: true\n"
    assert not faults("SP503", schema=schema)
    assert [fault.element for fault in faults("SP504", schema=schema)] == ["Lån.frist"]


def test_inherited_attributes_are_told_at_their_class_only(faults):
    schema = attributes("frist") + "    abstract: true\n  Fjernlån:\n    is_a: Lån\n    abstract: true\n"
    assert [fault.element for fault in faults("SP504", schema=schema)] == ["Lån.frist"]


@pytest.mark.parametrize("name", ["Lån", "KySag", "Ærø2", "ØkonomiskPlan", "CPRNummer"])
def test_upper_camel_case_takes_all_letters(faults, name):
    assert not faults("SP611", schema=attributes("frist", class_name=name))


@pytest.mark.parametrize("name", ["frist", "øvrigtNotat", "beløbEfterSkatAtp", "år2"])
def test_lower_camel_case_takes_all_letters(faults, name):
    assert not faults("SP611", schema=attributes(name))


@pytest.mark.parametrize(("name", "better"), [("Frist", "frist"), ("sidste_frist", "sidsteFrist"), ("2frist", "")])
def test_another_case_is_told_with_the_right_one(faults, name, better):
    (found,) = faults("SP611", schema=attributes(name))
    assert found.help == (f"write '{better}'" if better else "")


def test_primitive_types_of_linkml_are_nobody_s_to_rename(faults):
    assert not faults("SP611", schema=attributes("frist") + "        range: datetime\n")


@pytest.mark.parametrize("name", ["lånenummer", "lån", "lånsdag", "låner", "type", "objekt", "værdi", "felt", "titel"])
def test_compounds_and_plain_words_are_names(faults, name):
    assert not faults("SP608", schema=attributes(name))


@pytest.mark.parametrize("name", ["lånFrist", "lånsFrist", "lån_frist", "attribute1", "newAttribute", "felt2"])
def test_repetitions_and_made_up_names_are_told(faults, name):
    assert [fault.element for fault in faults("SP608", schema=attributes(name))] == [f"Lån.{name}"]


def test_a_refined_attribute_keeps_its_description(faults):
    schema = attributes("frist") + "  Fjernlån:\n    description: lån\n    is_a: Lån\n    slot_usage:\n      frist:\n"
    assert not faults("SP612", schema=schema)


def test_linkml_types_and_xsd_are_one_family(faults):
    types = "types:\n  Tekst:\n    typeof: string\n    uri: xsd:string\n  Date2:\n    typeof: date\n"
    assert not faults("SP619", schema=types + attributes("frist"))


def test_iso_types_alone_are_one_family(faults):
    types = "types:\n  CharacterString:\n    uri: iso:CharacterString\n    base: str\n"
    schema = types + attributes("frist") + "        range: CharacterString\n"
    assert not faults("SP619", schema=schema)


def test_an_iso_type_beside_linkml_s_own_is_told_with_the_attribute(faults):
    types = "types:\n  CharacterString:\n    uri: iso:CharacterString\n    base: str\n"
    (found,) = faults("SP619", schema=types + attributes("frist"))
    assert "'string'" in found.message
    assert found.notes


def test_classes_without_an_address_of_their_own_do_not_share_one(faults):
    assert not faults("SP609", schema=attributes("frist") + "  Fjernlån:\n    is_a: Lån\n")


@pytest.mark.parametrize("head", ["", "version: 1.2.3\n", "version: 2.0.0-rc.1+5\n", "version: 0.0.1\n"])
def test_semantic_versions_are_accepted(faults, head):
    assert not faults("SP604", schema=attributes("frist"), head=head)


@pytest.mark.parametrize("version", ["1.0", "v1.0.0", "01.0.0", "2014", "1.0.0."])
def test_other_versions_are_told(faults, version):
    assert len(faults("SP604", schema=attributes("frist"), head=f"version: '{version}'\n")) == 1


def test_a_done_model_takes_the_version_of_the_workspace(faults):
    head = "annotations:\n  model_status: completed\n"
    (found,) = faults("SP605", schema=attributes("frist"), head=head)
    assert "0.1.0" in found.message
    assert not faults("SP605", schema=attributes("frist"), head=f"version: 1.0.0\n{head}")
    assert not faults(
        "SP605", schema=attributes("frist"), head="version: 3.0.0\nannotations:\n  model_status: development\n"
    )


def test_the_forum_of_the_workspace_approves_its_models(faults):
    head = "annotations:\n  approval_status: approved\n"
    assert faults("SP606", schema=attributes("frist"), head=head)
    assert not faults("SP606", schema=attributes("frist"), head=head, workspace="  approved_by: Rådet\n")
    assert not faults("SP606", schema=attributes("frist"), head="annotations:\n  approval_status: awaiting\n")


@pytest.mark.parametrize("theme", ["'32'", "32.24.04", "32 Kontante ydelser", "32.24; 15.20 Biblioteker"])
def test_numbers_with_or_without_names_are_themes(faults, theme):
    assert not faults("SP603", schema=attributes("frist"), head=f"annotations:\n  theme: {theme}\n")


def test_a_full_address_is_a_namespace_without_prefix(faults):
    assert not faults("SP602", schema=attributes("frist"))
    head = "id: https://e.org/x\nname: x\ntitle: X\ndescription: x\ndefault_prefix: {}\nclasses:\n  Lån:\n"
    assert not faults("SP602", head.format("https://e.org/x/"))
    assert faults("SP602", head.format("x"))

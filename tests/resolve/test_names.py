"""What a name in a field, a text or an expression leads to."""

import pytest

from sporbar.pipeline import check

WORKSPACE = """\
workspace:
  title: Prøve
  description: En lille specifikation
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/prøve/
  responsible: Ingen
  theme: 00.00
  retired_ids: [M-GAMMEL]
"""
MODEL = """\
id: https://example.org/laan
name: laan
title: Lån
description: Lån og lånere
prefixes: {laan: https://example.org/laan/}
default_prefix: laan
classes:
  Person:
    description: menneske
    annotations: {concept: BEG-låner}
    attributes:
      navn: {description: hvad personen hedder}
      født: {description: dagen hvor livet begyndte, range: date}
  Låner:
    description: den der bruger materialer
    is_a: Person
    annotations: {concept: BEG-låner}
    attributes:
      lån: {description: de udlånte materialer, range: Lån, multivalued: true}
    slot_usage:
      født: {required: true, description: dagen hvor livet begyndte}
  Lån:
    description: aftale om at bruge materialer
    annotations: {concept: BEG-lån}
    attributes:
      låner: {description: den der bruger materialet, range: Låner}
      form: {description: måden det skete på, range: Låneform}
      gebyr: {description: beløbet for overskridelse, range: decimal}
enums:
  Låneform:
    description: måden et materiale udlånes på
    permissible_values:
      hjem: {description: hjem til låneren}
"""
CONCEPTS = """\
concepts:
  - id: BEG-lån
    title: lån
    definition: aftale om at bruge materialer i en periode
    subject_area: udlån
    accepted: [udlån]
    forms: [lånet, lånene, "Lånets  frist"]
    deprecated: [leje]
  - id: BEG-låner
    title: låner
    definition: den der har indgået aftalen
    subject_area: udlån
    deprecated: [kunde, udlån]
goals:
  - {id: M-A, title: Ro, priority: 1, benefit_owner: B, description: D, former_ids: [M-Æ, M-Ø]}
"""


def found(text="D", field="description", **files):
    goal = {"title": "T", "priority": "1", "benefit_owner": "B", "description": "D"} | {field: text}
    lines = "".join(f"    {name}: {value}\n" for name, value in goal.items())
    files = {"a": WORKSPACE, "b": MODEL, "c": CONCEPTS, "d": f"goals:\n  - id: M-B\n{lines}"} | files
    return check({f"model/{name}.yaml": content.encode() for name, content in files.items()})


def linked(checked, relation="mentions", source="M-B"):
    return [link.target for link in checked.graph.links if link.source == source and link.relation == relation]


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("M-A", "M-A"),
        ("M-Æ", "M-A"),
        ("lån", "BEG-lån"),
        ("Lån", "Lån"),
        ("LÅNET", "BEG-lån"),
        ("lånets frist", "BEG-lån"),
        ("lånets\n      frist", "BEG-lån"),
        ("udlån", "BEG-lån"),
        ("Udlån", "BEG-lån"),
        ("låner|den der låner", "BEG-låner"),
        ("Person", "Person"),
        ("Person.navn", "Person.navn"),
        ("Låner.navn", "Person.navn"),
        ("Låner.født", "Låner.født"),
        ("Person.født", "Person.født"),
        ("Lån.låner.navn", "Person.navn"),
        ("Lån.låner.lån.låner.født", "Låner.født"),
        ("Låneform", "Låneform"),
        ("Låneform.hjem", "Låneform.hjem"),
        ("Lån.form", "Lån.form"),
        ("Lån.form.hjem", "Låneform.hjem"),
    ],
)
def test_a_link_finds_ids_terms_classes_and_attributes(name, target):
    checked = found(f">-\n      Se [[{name}]] nu")
    assert [fault.code for fault in checked.diagnostics] == []
    assert linked(checked) == [target]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("M-X", "SP206"),
        ("lånn", "SP206"),
        ("lån.navn", "SP206"),
        ("Person.alder", "SP206"),
        ("Person.navn.længde", "SP206"),
        ("Person.", "SP206"),
        (".navn", "SP206"),
        ("Lån.form.bord", "SP206"),
        ("§ 3", "SP303"),
        ("BIB § 3", "SP302"),
        ("leje", "SP208"),
        ("Kunde", "SP208"),
    ],
)
def test_a_link_that_leads_nowhere_or_to_a_bad_term_is_told(name, code):
    assert [fault.code for fault in found(f"'Se [[{name}]] nu'").diagnostics] == [code]


def test_a_term_that_another_concept_advises_against_belongs_to_the_one_that_uses_it():
    checked = found("Et [[udlån]]")
    assert checked.diagnostics == ()
    assert linked(checked) == ["BEG-lån"]


def test_a_term_claimed_twice_is_told_where_it_is_claimed():
    more = "concepts:\n  - id: BEG-x\n    title: x\n    definition: y\n    subject_area: z\n    forms: [w, LÅNET]\n"
    (fault,) = found(e=more).diagnostics
    assert (fault.code, str(fault.span), str(fault.notes[0].span)) == (
        "SP207",
        "model/e.yaml:6:16",
        "model/c.yaml:7:13",
    )


def test_a_term_that_two_concepts_advise_against_is_told_where_it_is_used():
    more = "concepts:\n  - {id: BEG-x, title: x, definition: y, subject_area: z, deprecated: leje}\n"
    assert found(e=more).diagnostics == ()
    assert [fault.code for fault in found("En [[leje]]", e=more).diagnostics] == ["SP207"]


def test_a_reference_may_name_a_concept_by_its_term():
    areas = "areas:\n  - {id: 1, title: Udlån, description: D, concepts: [lånet, BEG-låner]}\n"
    checked = found(e=areas)
    assert checked.diagnostics == ()
    assert sorted(linked(checked, "concepts", "1")) == ["BEG-lån", "BEG-låner"]


def test_a_former_id_still_finds_its_element():
    process = "processes:\n  - {id: P-01, title: Udlån, purpose: P, trigger: T, end_state: E, goals: [M-Æ, M-Ø]}\n"
    checked = found(e=process)
    assert [fault.code for fault in checked.diagnostics] == ["SP204", "SP204"]
    assert linked(checked, "goals", "P-01") == ["M-A", "M-A"]


def test_a_former_id_that_is_in_use_again_is_told():
    assert "SP203" in {fault.code for fault in found("[M-B]", "former_ids").diagnostics}


def test_an_inherited_attribute_is_a_node_once_and_a_refined_one_again():
    checked = found()
    assert {"Person.navn", "Person.født", "Låner.født", "Låner.lån"} <= checked.graph.nodes.keys()
    assert "Låner.navn" not in checked.graph.nodes
    assert linked(checked, "refines", "Låner.født") == ["Person.født"]


def test_an_expression_reads_attributes_through_classes_and_earlier_steps():
    rules = """\
rates:
  - {id: SATS-A, title: A, unit: kr, values: [{valid: 2020-01-01 /, amount: 1, source: KILDE-A}]}
sources:
  - {id: KILDE-A, title: K, strength: other}
calculations:
  - id: BER-001
    title: Gebyr
    output: Lån.gebyr
    unit: kr
    suppress: [{code: SP502, reason: Et eksempel}]
    versions:
      - valid: 2020-01-01 /
        steps:
          - {name: form, expression: 'if Lån.form = Låneform.hjem then SATS-A else 0'}
          - {name: gebyr, expression: 'form * count(Lån.låner.lån[form = Låneform.hjem])'}
"""
    checked = found(e=rules)
    assert [fault.message for fault in checked.diagnostics] == []
    reads = linked(checked, "reads", "BER-001")
    assert reads == ["Lån.form", "Låneform.hjem", "SATS-A", "Låner.lån", "Lån.form", "Låneform.hjem"]
    assert linked(checked, "writes", "BER-001") == ["Lån.gebyr"]

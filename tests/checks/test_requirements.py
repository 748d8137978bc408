"""Checks of requirements, use cases and rules."""

import pytest

REQUIREMENT = """\
requirements:
  - id: K-0001
    title: Påmind låneren
    category: {category}
    chapter: {chapter}
    text: {text}
    verify: Demonstration
{more}"""
GOAL = """\
goals:
  - id: M-A
    title: Rettidighed
    priority: 1
    benefit_owner: Biblioteket
    description: Lån afleveres til tiden
"""
USE_CASE = """\
actors:
  - id: AKT-LÅNER
    title: Låner
    type: person
    description: Låner materialer
use_cases:
  - id: UC-001
    title: Lån et materiale
    filled_in_by: Kravgruppen
    actors: AKT-LÅNER
    purpose: {purpose}
    event: Låneren kommer
    start_conditions: Der er åbent
    actions: Låneren låner
    end_result: Låneren har lånt
    end_state: Lånet er registreret
{more}"""
CONCEPT = "concepts:\n  - id: BEG-lån\n    title: lån\n    definition: aftale om brug\n    subject_area: Udlån\n"


def requirement(text="Løsningen skal påminde låneren", more="", category="MK", chapter="Kapitel"):
    return REQUIREMENT.format(text=text, more=more, category=category, chapter=chapter)


def test_any_field_that_calls_for_it_founds_a_requirement(faults):
    assert not faults("SP501", GOAL + requirement(more="    goals: M-A\n"))


def test_a_link_in_the_text_founds_a_requirement(faults):
    assert not faults("SP501", GOAL + requirement("Løsningen skal tjene [[M-A]]"))


def test_a_use_case_founds_the_requirements_that_it_names(faults):
    purpose = "Som låner vil jeg låne, så jeg kan læse"
    use_case = USE_CASE.format(purpose=purpose, more="    requirements: K-0001\n")
    assert not faults("SP501", use_case + requirement())


def test_a_link_to_a_concept_does_not_found_a_requirement(faults):
    assert faults("SP501", CONCEPT + requirement("Løsningen skal vise et [[lån]]"))


def test_any_chapter_will_do_when_the_workspace_lists_none(faults):
    assert not faults("SP505", GOAL + requirement())
    assert faults("SP505", GOAL + requirement(chapter="Andet"))
    assert not faults("SP505", GOAL + requirement(chapter="Andet"), chapters="")


@pytest.mark.parametrize(
    ("category", "text"),
    [
        ("MK", "Løsningen skal vise lånet"),
        ("MK", "Oplysningen må kun vises for låneren"),
        ("MK", "Skal låneren betale, vises beløbet"),
        ("K", "Svartiden bør være kort"),
        ("O", "Påmindelsen kan sendes som brev"),
        ("MK", "The solution shall show the loan"),
    ],
)
def test_words_that_oblige_are_known_by_category(faults, category, text):
    assert not faults("SP507", requirement(text, category=category))


@pytest.mark.parametrize(
    ("category", "text"),
    [
        ("MK", "Svartiden bør være kort"),
        ("K", "Brevet kan sendes"),
        ("O", "Skallen vises"),
        ("MK", "Låneren får besked"),
    ],
)
def test_a_text_without_them_demands_nothing(faults, category, text):
    assert len(faults("SP507", requirement(text, category=category))) == 1


@pytest.mark.parametrize(
    "purpose",
    [
        "Som låner vil jeg låne, så jeg kan læse. Køb er ikke med.",
        "'Som [[AKT-LÅNER|låner]] vil jeg låne, så jeg kan læse.'",
        "|\n      Som låner vil jeg\n      låne, så\n      jeg kan læse",
        "As a reader I want to borrow so that I can read",
    ],
)
def test_a_purpose_may_go_on_after_its_first_sentence(faults, purpose):
    assert not faults("SP506", USE_CASE.format(purpose=purpose, more=""))


@pytest.mark.parametrize("purpose", ["Låneren låner", "Som låner vil jeg låne", "Jeg låner som låner, så vil jeg læse"])
def test_another_purpose_is_told(faults, purpose):
    assert [fault.element for fault in faults("SP506", USE_CASE.format(purpose=purpose, more=""))] == ["UC-001"]


def test_questions_are_in_place_until_an_element_is_approved(faults):
    question = "    goals: M-A\n    open_questions:\n      - text: Hvornår?\n"
    assert not faults("SP508", GOAL + requirement(more=question))
    assert faults("SP508", GOAL + requirement(more=question + "    status: godkendt\n"))
    assert not faults("SP508", GOAL + requirement(more="    goals: M-A\n    status: godkendt\n"))


def test_a_law_at_a_step_is_the_law_of_a_calculation(faults):
    text = """\
law_sources:
  - id: BIB
    title: Biblioteksloven
    type: LOV
provisions:
  - id: BIB § 1
    title: Gebyrer
calculations:
  - id: BER-001
    title: Gebyr
    output: Lån.gebyr
    unit: kr
    versions:
      - valid: 2010-01-01 /
        steps:
          - name: gebyr
            expression: 2 * 5
            law: BIB § 1
rules:
  - id: R-001
    title: Gebyr
    rule_kind: validation
    text: Gebyret er fastsat i BIB § 1
"""
    assert [fault.element for fault in faults("SP502", text)] == ["R-001"]


def test_a_reason_silences_a_warning_and_nothing_else_is_said(faults):
    reason = "    suppress:\n      - code: SP501\n        reason: Overtaget fra det gamle system\n"
    for code in ("SP501", "SP802", "SP803"):
        assert not faults(code, requirement(more=reason))


def test_a_code_that_does_not_exist_is_told_at_the_element(faults):
    reason = "    goals: M-A\n    suppress:\n      - code: SP5O1\n        reason: Tastefejl\n"
    (found,) = faults("SP803", GOAL + requirement(more=reason))
    assert found.element == "K-0001"
    assert found.help == "did you mean 'SP501'?"


@pytest.mark.parametrize("severity", ["error", "warning", "off"])
def test_the_three_severities_are_known(faults, severity):
    choice = f"  severity:\n    - code: SP501\n      severity: {severity}\n"
    assert not faults("SP803", workspace=choice)
    assert not faults("SP804", workspace=choice)

"""What a law citation leads to: the right law, the paragraph in force, the finer places in it."""

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
  chapters: [Kapitel]
"""
LAW = """\
law_sources:
  - id: BIB
    title: Lov om biblioteker
    type: LOV
    popular_names: [Biblioteksloven]
  - id: ARK
    title: Arkivloven
    type: LOV
provisions:
  - {id: BIB § 1, title: Formål}
  - {id: BIB § 2, title: Adgang}
  - {id: BIB § 2 a, title: Adgang for børn}
  - {id: BIB § 3, title: Gebyrer, valid: / 2018-12-31, moved_to: BIB § 21}
  - {id: BIB § 21, title: Gebyrer, valid: 2019-01-01 /}
  - {id: BIB § 5, title: Gammelt indhold, valid: / 2014-12-31}
  - {id: BIB § 5, title: Nyt indhold, valid: 2015-01-01 /}
  - {id: ARK § 1, title: Arkiv}
  - {id: "ARK § 1, stk. 2", title: Et stykke med eget indhold}
  - {id: ARK kap. 2, title: Et kapitel}
"""


def found(law="BIB § 1", description="D", valid="", more=""):
    when = f"    valid: {valid}\n" if valid else ""
    goal = f"goals:\n  - id: M-A\n    title: T\n    priority: 1\n    benefit_owner: B\n    description: {description}\n"
    files = {"sporbar": WORKSPACE, "lov": LAW + more, "maal": f"{goal}{when}    law: {law}\n"}
    return check({f"model/{name}.yaml": text.encode() for name, text in files.items()})


def cited(checked, relation="law"):
    return [link.target for link in checked.graph.links if link.source == "M-A" and link.relation == relation]


@pytest.mark.parametrize(
    ("law", "targets"),
    [
        ("BIB § 1", ["BIB § 1"]),
        ("BIB § 2 a", ["BIB § 2 a"]),
        ("BIB", ["BIB"]),
        ("bib § 1", ["BIB § 1"]),
        ("Biblioteksloven § 1", ["BIB § 1"]),
        ("bibliotekslovens § 1", ["BIB § 1"]),
        ("Lov om biblioteker § 1", ["BIB § 1"]),
        ("LOV nr. 340 af 2000 Biblioteksloven § 1", ["BIB § 1"]),
        ("LBK nr. 100 af 20/12/2019 om biblioteker § 1", ["BIB § 1"]),
        ("Lovbekendtgørelse nr. 100 af 20. december 2019 om biblioteker (Biblioteksloven) § 1", ["BIB § 1"]),
        ("§ 1, stk. 2, i lov om biblioteker", ["BIB § 1, stk. 2"]),
        ("BIB § 1, stk. 2", ["BIB § 1, stk. 2"]),
        ("BIB § 1, stk. 2, nr. 3, litra a", ["BIB § 1, stk. 2, nr. 3, litra a"]),
        ("BIB § 1, stk. 2-3", ["BIB § 1, stk. 2", "BIB § 1, stk. 3"]),
        ("BIB § 1; BIB § 2", ["BIB § 1", "BIB § 2"]),
        ("BIB § 1; § 2", ["BIB § 1", "BIB § 2"]),
        ("[BIB § 1, § 2]", ["BIB § 1", "BIB § 2"]),
        ("BIB §§ 1-2", ["BIB § 1", "BIB § 2"]),
        ("BIB §§ 1-2 a", ["BIB § 1", "BIB § 2", "BIB § 2 a"]),
        ("BIB § 5", ["BIB § 5"]),
        ("BIB § 5, stk. 2", ["BIB § 5, stk. 2"]),
        ("ARK § 1, stk. 2", ["ARK § 1, stk. 2"]),
        ("ARK § 1, stk. 2, nr. 1", ["ARK § 1, stk. 2, nr. 1"]),
        ("ARK kap. 2", ["ARK kap. 2"]),
    ],
)
def test_a_citation_finds_its_provisions(law, targets):
    checked = found(law)
    assert [fault.message for fault in checked.diagnostics] == []
    assert cited(checked) == targets


@pytest.mark.parametrize(
    ("law", "valid", "code", "words"),
    [
        ("BIB § 3", "", "SP305", "BIB § 21"),
        ("BIB § 21", "2010-01-01 / 2012-12-31", "SP305", "BIB § 3"),
        ("BIB § 5", "1990-01-01 / 1990-12-31", "", ""),
        ("BIB § 3, stk. 1", "2019-01-01 /", "SP305", "until 2018-12-31"),
        ("BIB § 9", "", "SP304", "BIB § 9"),
        ("BIB §§ 7-9", "", "SP304", "BIB §§ 7-9"),
        ("XYZ § 1", "", "SP302", "XYZ"),
        ("§ 1", "", "SP303", "which law"),
        ("[BIB § 1, stk. 2]", "", "SP303", "which paragraph"),
        ("BIB § x", "", "SP301", "a number"),
    ],
)
def test_a_citation_that_finds_nothing_says_why(law, valid, code, words):
    faults = found(law, valid=valid).diagnostics
    assert [fault.code for fault in faults] == ([code] if code else [])
    assert all(words in fault.message + fault.help for fault in faults)


def test_a_provision_is_that_of_the_time_of_the_element():
    assert found().graph.nodes["BIB § 5"].text("title") == "Nyt indhold"
    assert cited(found("BIB § 5", valid="2010-01-01 / 2010-12-31")) == ["BIB § 5 [fra start]"]
    assert cited(found("BIB § 5, nr. 1", valid="2010-01-01 / 2010-12-31")) == ["BIB § 5 [fra start], nr. 1"]
    assert cited(found("BIB § 3", valid="2018-01-01 / 2019-12-31")) == ["BIB § 3"]


def test_running_text_may_speak_of_any_time_and_any_law():
    checked = found(description="Indtil 2018 stod gebyret i bibliotekslovens § 3, stk. 2, jf. ukendtlovens § 7 og § 9.")
    assert [fault.code for fault in checked.diagnostics if fault.code != "SP304"] == []
    assert "BIB § 3, stk. 2" in cited(checked, "cites")


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Efter biblioteksloven § 1, stk. 2 og 3, kan alle låne", ["BIB § 1, stk. 2", "BIB § 1, stk. 3"]),
        ("Hjemlen er LBK nr. 100 af 20/12/2019 om biblioteker § 1.", ["BIB § 1"]),
        ("Se lov om bibliotekers §§ 1-2 a.", ["BIB § 1", "BIB § 2", "BIB § 2 a"]),
        ("Det følger af § 2 i biblioteksloven, jf. § 1", ["BIB § 2", "BIB § 1"]),
    ],
)
def test_running_text_cites_as_lawyers_write(text, targets):
    checked = found(description=text)
    assert [fault.message for fault in checked.diagnostics] == []
    assert cited(checked, "cites") == targets


def test_a_finer_place_is_part_of_the_place_around_it():
    graph = found("BIB § 1, stk. 2, nr. 3").graph
    parents = {link.source: link.target for link in graph.links if link.relation == "part_of"}
    assert parents["BIB § 1, stk. 2, nr. 3"] == "BIB § 1, stk. 2"
    assert parents["BIB § 1, stk. 2"] == "BIB § 1"
    assert parents["BIB § 1"] == "BIB"
    assert graph.nodes["BIB § 1, stk. 2"].path == "model/lov.yaml"


@pytest.mark.parametrize(
    "name", ["intet", "§ 3", "BIB", "BIB §§ 3-4", "'BIB § 1; BIB § 2'", "§§§", "LBK 1 2000 BIB § 3"]
)
def test_an_id_of_a_provision_that_names_no_place_is_told(name):
    checked = found(more=f"  - {{id: {name}, title: T}}\n")
    assert [fault.code for fault in checked.diagnostics] == ["SP106"]


def test_a_law_that_no_source_declares_is_told_once_for_its_provisions():
    checked = found(more="  - {id: NYLOV § 1, title: T}\n")
    assert [(fault.code, fault.span.line) for fault in checked.diagnostics] == [("SP202", 20)]


def test_two_provisions_of_one_number_and_time_are_told():
    checked = found(more="  - {id: BIB § 1, title: Igen}\n")
    assert [fault.code for fault in checked.diagnostics] == ["SP201"]

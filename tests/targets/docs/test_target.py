"""What stands on the pages of a small specification."""

import hashlib
import subprocess
import sys

import pytest
from tests.targets.docs.reading import html_of, read_html, squeezed
from tests.targets.docs.specification import HOSTILE, graph_of, hostile_graph

from sporbar.targets.docs.target import DOCS


@pytest.fixture(scope="module")
def graph():
    return graph_of()


@pytest.fixture(scope="module")
def pages(graph):
    return {file.path: file.content.decode() for file in DOCS.emit(graph)}


def text_of(pages, path):
    return squeezed(read_html(html_of(pages[path])).text)


def ids_of(page):
    return {value for _, name, value in read_html(html_of(page)).attributes if name == "id"}


def test_every_element_is_found_where_its_artefact_says(graph, pages):
    made = list(DOCS.artefacts(graph))
    assert {artefact.element for artefact in made} == set(graph.nodes)
    found = {path: ids_of(page) for path, page in pages.items() if path.endswith(".md")}
    for artefact in made:
        anchor = artefact.id.partition("#")[2]
        assert not anchor or anchor in found[artefact.path.removeprefix("docs/")], artefact


def test_a_requirement_shows_all_its_fields_its_source_and_who_refers_to_it(pages):
    text = text_of(pages, "krav/udlaan.md")
    for expected in (
        "K-0001 Beregn gebyret",
        "MK · minimumskrav",
        "i høring",
        "Løsningen skal for hvert lån beregne gebyret",
        "M-A Hurtige udlån",
        "Henvises til af Use cases UC-001 Lån en bog",
        "Defineret i model/indhold.yaml:10",
    ):
        assert expected in text


def test_a_requirement_that_is_not_functional_and_an_open_question_are_marked(pages):
    text = text_of(pages, "krav/drift.md")
    assert "ikke-funktionelt" in text
    assert "Hvor mange brugere er der samtidig? Ansvarlig: Biblioteket Afgøres af: En optælling" in text
    assert "Hvor mange brugere er der samtidig?" in text_of(pages, "sporbarhed/spoergsmaal.md")


def test_a_decision_is_a_table_with_danish_truth_values_and_links(pages):
    reader = read_html(html_of(pages["beslutninger/b-001.md"]))
    cells = [squeezed(text) for text in reader.texts["td"]]
    assert cells[:5] == ["1", "< 18", "–", "0", "§ 9, stk. 1"]
    assert cells[5:10] == ["2", ">= 18", "ja", "SATS-GEBYR", "§ 9, stk. 2"]
    assert [squeezed(text) for text in reader.texts["th"]][1] == "Låner alder"
    assert ("a", "href", "../satser/index.html#SATS-GEBYR") in reader.attributes
    assert ("a", "href", "../lov/bibl.html#bibl-9-stk-1") in reader.attributes


def test_a_rate_shows_its_amounts_and_the_one_in_force_on_the_reference_date(pages):
    text = text_of(pages, "satser/index.md")
    assert "Beløb 1. marts 2015" in text
    assert "1.1.2014 – 31.12.2014" in text
    assert "1.250,50" in text


def test_a_class_shows_inherited_attributes_its_neighbours_and_a_diagram_with_words(pages):
    text = text_of(pages, "information/udlaan/laaner.md")
    assert "arvet fra Person" in text
    assert "Specialiserer Person" in text
    reader = read_html(html_of(pages["information/udlaan/laaner.md"]))
    assert ("svg", "role", "img") in reader.attributes
    assert "Låner → lån 0..* Lån" in reader.texts["desc"][0]
    assert ("a", "href", "../../information/udlaan/laan.html") in reader.attributes


def test_the_dictionary_has_the_five_columns_and_the_obligation(pages):
    reader = read_html(html_of(pages["information/dataordbog.md"]))
    heads = reader.texts["th"][:5]
    assert heads == ["Navn på dataelement", "Definition", "Regler for udfyldelse", "Datatype/Format", "Evt. eksempel"]
    cells = [squeezed(cell) for cell in reader.texts["td"]]
    row = cells.index("Gebyr gebyr")
    assert cells[row + 1 : row + 5] == [
        "det, lånet koster",
        "OB1 Sættes af B-001.",
        "Decimaltal (decimal, 2 decimaler) [0..1]",
        "12,50",
    ]


def test_the_law_register_lists_what_rests_on_each_provision_in_the_order_of_the_law(pages):
    reader = read_html(html_of(pages["lov/register.md"]))
    rows = [squeezed(row) for row in reader.texts["tr"]]
    names = [row for row in rows if row.startswith("BIBL")]
    order = ("BIBL § 9 Gebyrer", "BIBL § 9, stk. 1", "BIBL § 9, stk. 2", "BIBL § 81 Klage", "BIBL § 81 a Klagefrist")
    assert [next(number for number, row in enumerate(names) if row.startswith(start)) for start in order] == [
        0,
        1,
        2,
        3,
        4,
    ]
    assert "K-0001 Beregn gebyret" in names[2]
    assert "intet" in names[3]


def test_a_process_shows_its_activities_and_its_flow(pages):
    reader = read_html(html_of(pages["processer/p-01.md"]))
    assert [squeezed(text) for text in reader.texts["h3"]] == ["P-01.01 Find bogen", "P-01.02 Registrér lånet"]
    assert "Bogen er hjemme." in reader.texts["svg"][0]


def test_the_red_thread_reaches_law_and_generated_columns(pages):
    panel = read_html(html_of(pages["begreber/beg-laan.md"])).texts["aside"][0]
    assert "BIBL § 9" in panel
    assert "Kolonner i databasen" in panel


def test_the_reference_lists_every_kind_and_every_loaded_fault(graph, pages):
    kinds = text_of(pages, "om/elementtyper.md")
    for kind in graph.metamodel.kinds.values():
        assert not kind.fields or kind.description in kinds
    assert "SP206" in text_of(pages, "om/fejlkoder.md")


def test_the_coverage_counts_and_names_what_is_missing(pages):
    text = text_of(pages, "sporbarhed/daekning.md")
    assert "Krav Lov 1 af 2" in text
    assert "Krav uden lov: 1 K-0002 Svar hurtigt" in text


def test_sections_without_elements_say_so(pages):
    assert "Specifikationen har ingen endnu." in text_of(pages, "hoeringssvar/index.md")


def test_hostile_texts_are_shown_as_they_stand_and_bring_no_markup():
    graph = hostile_graph()
    pages = {file.path: file.content.decode() for file in DOCS.emit(graph) if file.path.endswith(".md")}
    for number, text in enumerate(HOSTILE):
        reader = read_html(html_of(pages[f"begreber/beg-ond{number}.md"]))
        shown = squeezed(text)
        assert squeezed(reader.texts["h1"][0]) == shown
        assert squeezed(reader.text).count(shown) >= 4
    for path, page in pages.items():
        reader = read_html(html_of(page))
        assert not {"script", "iframe", "img", "style", "object"} & set(reader.tags), path
        for tag, name, value in reader.attributes:
            assert not name.startswith("on"), (path, tag, name)
            assert name != "href" or not value.lower().startswith(("javascript:", "data:")), (path, value)


def test_the_files_are_the_same_whatever_the_seed_of_hashes():
    program = (
        "import hashlib\n"
        "from tests.targets.docs.specification import graph_of\n"
        "from sporbar.targets.docs.target import DOCS\n"
        "whole = b''.join(file.path.encode() + file.content for file in DOCS.emit(graph_of()))\n"
        "print(hashlib.sha256(whole).hexdigest())\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(next(iter(runs)).strip()) == hashlib.sha256().digest_size * 2

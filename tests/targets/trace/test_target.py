import csv
import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trace.graphs import LIBRARY, LINKS, graph_of, library, node

from sporbar.emit.csv_text import csv_text, safe
from sporbar.graph import Origin
from sporbar.graph.artefact import Artefact
from sporbar.targets.trace.target import TRACE


def emitted(graph):
    return {file.path: file.content.decode() for file in TRACE.emit(graph)}


def rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


FILES = emitted(library())
GRAPH = json.loads(FILES["graph.json"])


def test_the_files_are_named():
    assert list(FILES) == ["graph.json", "nodes.csv", "links.csv", "coverage.csv", "coverage_by_kind.csv", "README.md"]


def test_the_members_of_the_graph_are_stable():
    assert list(GRAPH) == ["schema", "specification", "kinds", "relations", "nodes", "links", "artefacts"]
    assert GRAPH["schema"] == "sporbar-graph/1"
    assert GRAPH["specification"] == {"title": "Biblioteket", "status": "udkast"}


def test_every_element_and_link_is_there():
    assert [each["id"] for each in GRAPH["nodes"]] == list(LIBRARY)
    assert [(each["source"], each["relation"], each["target"]) for each in GRAPH["links"]] == [
        each[:3] for each in LINKS
    ]
    assert GRAPH["nodes"][0] == {
        "id": "BIB",
        "kind": "law_source",
        "title": "Om BIB",
        "status": "udkast",
        "source": "model/a.yaml:3",
        "fields": {},
    }
    assert GRAPH["links"][0] == {
        "source": "BIB § 1",
        "target": "BIB",
        "relation": "part_of",
        "origin": "declared",
        "field": "",
        "place": "model/a.yaml:7",
    }


def test_fields_are_given_without_the_places_of_their_records():
    graph = graph_of({}, [])
    step = ({"name": "dage", "law": ["BIB § 1"]}, {"name": (4, 1, 4, 5)}, (4, 1, 4, 5))
    version = ({"valid": "2014-01-01 /", "steps": [step]}, {}, (3, 1, 3, 2))
    graph.nodes["BER-1"] = node("BER-1", "calculation", versions=[version], goals=["M-A", "M-B", "M-C"])
    (found,) = json.loads(emitted(graph)["graph.json"])["nodes"]
    assert found["fields"] == {
        "versions": [{"valid": "2014-01-01 /", "steps": [{"name": "dage", "law": ["BIB § 1"]}]}],
        "goals": ["M-A", "M-B", "M-C"],
    }


def test_artefacts_of_the_other_targets_are_there():
    graph = library()
    artefact = Artefact("sql:udlaan", "table", "udlån", "Udlån", "sql/schema.sql")
    object.__setattr__(graph, "artefacts", (artefact,))
    assert json.loads(emitted(graph)["graph.json"])["artefacts"] == [artefact._asdict()]


def test_one_line_of_the_file_is_one_element_or_link():
    more = graph_of(LIBRARY | {"K-9": "requirement"}, LINKS)
    before, after = FILES["graph.json"].splitlines(), emitted(more)["graph.json"].splitlines()
    assert len(after) == len(before) + 1


def test_the_tables_say_the_same_as_the_graph():
    nodes, links = rows(FILES["nodes.csv"]), rows(FILES["links.csv"])
    assert [each["id"] for each in nodes] == [each["id"] for each in GRAPH["nodes"]]
    assert nodes[1] | {"source": ""} == {
        "id": "BIB § 1",
        "kind": "provision",
        "kind_title": "bestemmelse",
        "title": "Om BIB § 1",
        "status": "udkast",
        "source": "",
    }
    assert [(each["source"], each["target"]) for each in links] == [each[::2][:2] for each in LINKS]
    assert {each["label"] for each in links if each["relation"] == "law"} == {"har lovgrundlag i"}


def test_the_matrix_has_a_row_for_each_requirement():
    matrix = {each["id"]: each for each in rows(FILES["coverage.csv"])}
    assert list(matrix) == ["K-0001", "K-0002", "K-0003"]
    assert matrix["K-0001"]["rule"] == "B-001"
    assert matrix["K-0002"]["rule"] == ""
    counts = {(each["kind"], each["aspect"]): each for each in rows(FILES["coverage_by_kind.csv"])}
    assert counts["requirement", "rule"]["missing_ids"] == "K-0002; K-0003"


def test_how_a_link_arose_is_told():
    graph = graph_of({"K-1": "requirement", "L": "provision"}, [("K-1", "cites", "L", "text", Origin.TEXT)])
    (link,) = json.loads(emitted(graph)["graph.json"])["links"]
    assert (link["origin"], link["field"]) == ("text", "text")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start):
    hostile = f"{start}cmd|' /C calc'!A0"
    graph = graph_of({}, [])
    graph.nodes["K-1"] = node("K-1", "requirement", title=hostile)
    for path in ("nodes.csv", "coverage.csv"):
        assert rows(emitted(graph)[path])[0]["title"].startswith("'")
    assert json.loads(emitted(graph)["graph.json"])["nodes"][0]["title"] == hostile


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1)))
def test_a_table_is_read_as_it_was_written(table):
    read = list(csv.reader(io.StringIO(csv_text(table), newline="")))
    assert read == [[safe(cell) for cell in row] for row in table]


def test_a_line_break_stays_in_its_cell():
    assert csv_text([["a\nb", 'c"d', "e,f"]]) == '"a\nb","c""d","e,f"\n'


def test_ten_thousand_elements_and_sixty_thousand_links_are_written_bit_by_bit():
    size = 10_000
    kinds = ("requirement", "class", "provision", "use_case")
    nodes = {f"N-{number}": kinds[number % len(kinds)] for number in range(size)}
    links = [
        (f"N-{number}", "mentions", f"N-{(number * 7 + step) % size}") for number in range(size) for step in range(6)
    ]
    graph = graph_of(nodes, links)
    tracemalloc.start()
    try:
        written = sum(len(file.content) for file in TRACE.emit(graph))
        assert tracemalloc.get_traced_memory()[1] < 20 * written
    finally:
        tracemalloc.stop()

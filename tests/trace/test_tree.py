from tests.trace.graphs import graph_of, library

from sporbar.graph.artefact import Artefact
from sporbar.trace.data import tree_data
from sporbar.trace.text import tree_text
from sporbar.trace.tree import downstream, upstream


def ids(branch):
    return [branch.id, *(each for child in branch.children for each in ids(child))]


def test_upstream_goes_to_law_and_goals():
    found = ids(upstream(library(), "K-0001"))
    assert {"B-001", "BIB § 1, stk. 2", "BIB § 1", "BIB", "M-A", "Udlån.frist", "R-001"} <= set(found)
    assert "UC-001" not in found


def test_each_element_stands_once():
    graph = graph_of(
        {"K-1": "requirement", "B-1": "decision", "L": "provision"},
        [("K-1", "rules", "B-1"), ("K-1", "law", "L"), ("B-1", "law", "L"), ("K-1", "cites", "L")],
    )
    tree = upstream(graph, "K-1")
    assert ids(tree) == ["K-1", "B-1", "L"]
    assert [child.id for child in tree.children] == ["B-1", "L"]


def test_a_circle_ends():
    graph = graph_of(
        {"K-1": "requirement", "K-2": "requirement"}, [("K-1", "depends_on", "K-2"), ("K-2", "depends_on", "K-1")]
    )
    assert ids(upstream(graph, "K-1")) == ["K-1", "K-2"]
    assert ids(downstream(graph, "K-1")) == ["K-1", "K-2"]


def test_the_depth_is_bounded_and_what_is_left_out_is_counted():
    tree = upstream(library(), "K-0001", depth=1)
    assert [child.id for child in tree.children] == ["B-001", "M-A"]
    assert tree.children[0].children == []
    assert tree.children[0].more == 4


def test_artefacts_hang_on_their_element():
    artefact = Artefact("python:Udlån.frist", "symbol", "frist", "Udlån.frist", "python/udlaan.py")
    tree = downstream(library(), "Udlån", artefacts=[artefact])
    frist = next(child for child in tree.children if child.id == "Udlån.frist")
    assert artefact in [child.artefact for child in frist.children]


def test_the_text_is_a_tree_with_box_lines_kinds_relations_and_places():
    graph = library()
    text = tree_text(graph, upstream(graph, "R-001"), downstream(graph, "R-001", 1))
    assert (
        text
        == """\
R-001 · Om R-001 (rule)  model/a.yaml:5

Upstream: what it rests on
└─ har lovgrundlag i BIB § 1, stk. 2 · Om BIB § 1, stk. 2 (bestemmelse)  model/a.yaml:15
   └─ er en del af BIB § 1 · Om BIB § 1 (bestemmelse)  model/a.yaml:7
      └─ er en del af BIB · Om BIB (law_source)  model/a.yaml:3

Downstream: what rests on it
└─ udmøntes i B-001 · Om B-001 (beslutningsmodel)  model/a.yaml:5
   └─ … 4 more
"""
    )


def test_text_from_the_specification_cannot_steer_the_terminal():
    graph = graph_of({"K-1": "requirement"}, [])
    graph.nodes["K-1"].fields["title"] = "a\x1b[31m\nb\u202ec"
    text = tree_text(graph, upstream(graph, "K-1"), downstream(graph, "K-1"))
    assert "a[31m bc" in text
    assert "\x1b" not in text


def test_the_data_is_nested_in_the_same_way():
    graph = library()
    data = tree_data(graph, upstream(graph, "R-001"), downstream(graph, "R-001", 1))
    assert data["schema"] == "sporbar-trace/1"
    assert data["element"] == {"id": "R-001", "kind": "rule", "title": "Om R-001", "source": "model/a.yaml:5"}
    (law,) = data["upstream"]
    assert (law["id"], law["relation"], law["label"], law["more"]) == ("BIB § 1, stk. 2", "law", "har lovgrundlag i", 0)
    assert law["children"][0]["children"][0]["id"] == "BIB"
    assert data["downstream"][0]["more"] == 4

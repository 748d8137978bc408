from tests.trace.graphs import graph_of, library, node

from sporbar.graph import Origin
from sporbar.trace.coverage import coverage
from sporbar.trace.data import coverage_data
from sporbar.trace.text import coverage_text


def row(graph, element):
    return next(row.cells for row in coverage(graph).requirements if row.id == element)


def counted(graph, kind, aspect):
    return next(
        (each.covered, each.missing) for each in coverage(graph).counts if (each.kind, each.aspect) == (kind, aspect)
    )


def test_links_count_in_both_directions_and_in_running_text():
    graph = graph_of(
        {"K-1": "requirement", "UC-1": "use_case", "UC-2": "use_case", "L § 1": "provision"},
        [("K-1", "use_cases", "UC-1"), ("UC-2", "requirements", "K-1"), ("K-1", "cites", "L § 1", "text", Origin.TEXT)],
    )
    assert row(graph, "K-1")["use_case"] == ("UC-1", "UC-2")
    assert row(graph, "K-1")["law"] == ("L § 1",)
    assert row(graph, "K-1")["goal"] == ()


def test_a_requirement_is_tested_by_the_examples_of_its_rules_and_of_what_carries_them_out():
    nodes = {"K-1": "requirement", "K-2": "requirement", "R-1": "rule", "B-1": "decision", "EKS-1": "example"}
    graph = graph_of(nodes, [("K-1", "rules", "R-1"), ("R-1", "realised_by", "B-1"), ("EKS-1", "tests", "B-1")])
    assert row(graph, "K-1")["example"] == ("EKS-1",)
    assert row(graph, "K-2")["example"] == ()
    assert counted(graph, "rule", "test") == (1, ())
    assert counted(graph, "requirement", "test") == (1, ("K-2",))


def test_what_has_none_is_named():
    found = coverage(library())
    assert found.without("goal") == ("K-0002", "K-0003")
    assert counted(library(), "decision", "law") == (1, ())
    assert counted(library(), "class", "concept") == (1, ("Bog",))


def test_kinds_that_the_specification_does_not_have_are_not_counted():
    assert coverage(graph_of({}, [])).counts == ()


def test_open_questions_are_given_with_their_place():
    graph = graph_of({}, [])
    question = ({"text": "Hvor længe?", "owner": "Biblioteket"}, {}, (12, 7, 12, 20))
    graph.nodes["K-1"] = node("K-1", "requirement", open_questions=[question])
    (found,) = coverage(graph).open_questions
    assert (found.element, found.text, found.owner, found.span.line) == ("K-1", "Hvor længe?", "Biblioteket", 12)
    assert coverage_data(coverage(graph))["open_questions"][0]["source"] == "model/a.yaml:12"


def test_statuses_are_counted_with_that_of_the_workspace_as_default():
    from sporbar.read.metamodel import metamodel

    graph = graph_of({"K-1": "requirement", "K-2": "requirement", "Bog": "class"}, [])
    object.__setattr__(graph, "metamodel", metamodel())
    graph.nodes["K-2"] = node("K-2", "requirement", status="godkendt")
    assert coverage(graph).statuses == {"requirement": {"udkast": 1, "godkendt": 1}}


def test_the_text_and_the_data_tell_the_same():
    graph = library()
    found = coverage(graph)
    text = coverage_text(graph, found)
    assert "krav: law                              0 of     3   missing: K-0001, K-0002, K-0003" in text
    data = coverage_data(found)
    assert data["schema"] == "sporbar-coverage/1"
    law = next(each for each in data["counts"] if (each["kind"], each["aspect"]) == ("requirement", "law"))
    assert law == {"kind": "requirement", "aspect": "law", "covered": 0, "missing": ["K-0001", "K-0002", "K-0003"]}

from tests.trace.graphs import library

from sporbar.graph.artefact import Artefact
from sporbar.trace.neighbourhood import Side, by_element, neighbourhood

ARTEFACTS = by_element(
    [
        Artefact("sql:udlaan.frist", "column", "frist", "Udlån.frist", "sql/schema.sql"),
        Artefact("sql:udlaan", "table", "udlån", "Udlån", "sql/schema.sql"),
        Artefact("sql:bog", "table", "bog", "Bog", "sql/schema.sql"),
    ]
)


def sides(found, side):
    return {each.id for each in found.neighbours.values() if each.side == side}


def test_the_thread_of_a_requirement_runs_from_law_and_goals_to_use_cases_and_tests():
    found = neighbourhood(library(), "K-0001", ARTEFACTS)
    assert {"BIB § 1, stk. 2", "BIB", "M-A", "B-001"} <= sides(found, Side.UP)
    assert {"UC-001", "EKS-001"} <= sides(found, Side.DOWN)
    assert sides(found, Side.CENTRE) == {"K-0001"}


def test_a_requirement_reaches_the_tables_of_the_classes_that_it_uses():
    found = neighbourhood(library(), "K-0002", ARTEFACTS)
    assert "sql:udlaan" in sides(found, Side.DOWN)
    assert "sql:bog" not in found.neighbours
    assert found.neighbours["sql:udlaan"].origin == "Udlån"


def test_a_paragraph_reaches_columns_and_the_tests_of_its_decisions():
    found = neighbourhood(library(), "BIB § 1", ARTEFACTS)
    assert {"sql:udlaan", "EKS-001", "K-0001"} <= sides(found, Side.DOWN)
    assert sides(found, Side.UP) == {"BIB"}


def test_neighbours_by_kind_are_nearest_first_and_without_the_element_itself():
    found = neighbourhood(library(), "BIB § 1", ARTEFACTS)
    distances = [each.distance for each in found.by_kind["requirement"]]
    assert distances == sorted(distances)
    assert "BIB § 1" not in [each.id for each in found.by_kind["provision"]]


def test_the_depth_is_bounded():
    found = neighbourhood(library(), "BIB § 1", depth=1)
    assert max(each.distance for each in found.neighbours.values() if each.kind != "example") == 1

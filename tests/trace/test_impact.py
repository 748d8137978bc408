import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trace.graphs import LIBRARY, LINKS, graph_of, library, node

from sporbar.graph.artefact import Artefact
from sporbar.trace.impact import impact
from sporbar.trace.relations import RELATIONS
from sporbar.trace.tree import upstream


def touched(start, links=(), **extra):
    return sorted(impact(graph_of(LIBRARY | extra, [*LINKS, *links]), [start]).touched)


def test_a_paragraph_touches_its_subsections_and_all_that_cites_them():
    found = touched("BIB § 1")
    assert {"BIB § 1, stk. 2", "R-001", "B-001", "K-0001", "UC-001", "EKS-001", "BEG-lån", "Udlån"} <= set(found)
    assert "BIB § 2" not in found
    assert "SATS-GEBYR" not in found


def test_a_subsection_touches_what_cites_the_whole_paragraph_but_not_what_cites_the_act():
    found = touched("BIB § 1, stk. 2", [("K-0003", "law", "BIB")])
    assert "BEG-lån" in found
    assert "K-0003" not in found


def test_a_class_touches_its_attributes_and_an_attribute_its_class_but_not_its_siblings():
    assert {"Udlån.frist", "Udlån.gebyr"} <= set(touched("Udlån"))
    assert "Udlån" in touched("Udlån.frist", [])
    assert "Udlån.frist" not in touched("Udlån.gebyr")


def test_an_attribute_touches_the_interfaces_and_requirements_that_use_its_class():
    assert {"SF-1", "K-0002"} <= set(touched("Udlån.gebyr"))


def test_a_class_touches_the_attributes_that_hold_its_objects_and_stops_there():
    found = touched("Udlån")
    assert "Bog.udlån" in found
    assert "Bog" not in found


def test_a_value_of_an_enumeration_touches_what_computes_with_it():
    assert {"Lånetype", "Udlån.frist", "B-001"} <= set(touched("Lånetype.dag"))


def test_what_a_decision_computes_touches_what_computes_with_it_and_not_what_the_result_is_a_part_of():
    found = touched("SATS-GEBYR")
    assert {"B-001", "Udlån.gebyr", "BER-001", "EKS-001"} <= set(found)
    assert "Udlån" not in found
    assert "K-0001" not in found


def test_a_requirement_touches_its_use_cases_and_its_tests_and_nothing_that_it_rests_on():
    assert touched("K-0001") == ["EKS-001", "UC-001"]


def test_a_requirement_that_supports_an_activity_is_touched_by_the_activity_and_not_by_its_rules():
    assert "K-0003" in touched("P-01.01")
    assert "K-0003" not in touched("B-001")
    assert {"P-01.01", "UC-001"} <= set(touched("B-001"))


def test_a_mention_between_concepts_is_a_pointer():
    assert "BEG-frist" in touched("BEG-lån")
    assert "K-0003" not in touched("BEG-lån", [("K-0003", "mentions", "BEG-frist")])


def test_an_artefact_hangs_on_its_element():
    artefacts = [
        Artefact("sql:udlaan.frist", "column", "frist", "Udlån.frist", "sql/schema.sql"),
        Artefact("sql:bog", "table", "bog", "Bog", "sql/schema.sql"),
    ]
    found = impact(library(), ["Lånetype"], artefacts)
    assert [each.id for each in found.by_kind["artefact:column"]] == ["sql:udlaan.frist"]
    assert "artefact:table" not in found.by_kind
    assert [step.id for step in found.path("sql:udlaan.frist")] == ["Udlån.frist", "sql:udlaan.frist"]


def test_a_publication_holds_elements_by_their_kind():
    chapters = [({"title": "Krav", "kinds": ["requirement"]}, {}, (1, 1, 1, 1))]
    graph = library()
    graph.nodes["BIL-1"] = node("BIL-1", "publication", chapters=chapters)
    assert impact(graph, ["K-0002"]).touched["BIL-1"].origin == "K-0002"
    assert "BIL-1" not in impact(graph, ["UC-001"]).touched
    page = Artefact("docs:BIL-1", "page", "Bilag 1", "BIL-1", "docs/bil-1.md")
    path = impact(graph, ["BIB § 1, stk. 2"], [page]).path("docs:BIL-1")
    assert [step.id for step in path] == ["B-001", "K-0001", "BIL-1", "docs:BIL-1"]


def test_each_is_given_with_its_shortest_path():
    found = impact(library(), ["BIB § 1, stk. 2"])
    assert [step.id for step in found.path("UC-001")] == ["B-001", "K-0001", "UC-001"]
    assert [step.step.label for step in found.path("UC-001")] == ["er lovgrundlag for", "er regel for", "vises i"]


def test_several_elements_at_once_are_not_touched_by_each_other():
    found = impact(library(), ["B-001", "K-0001", "B-001"])
    assert found.starts == ("B-001", "K-0001")
    assert not set(found.starts) & set(found.touched)


def test_an_unknown_element_is_a_key_error():
    with pytest.raises(KeyError):
        impact(library(), ["K-9999"])


names = st.sampled_from(sorted(LIBRARY))
random_links = st.lists(st.tuples(names, st.sampled_from(sorted(RELATIONS)), names), max_size=60)


@given(random_links, names)
def test_a_path_is_a_chain_of_links_from_the_start_to_the_element(links, start):
    graph = graph_of(LIBRARY, links)
    pairs = {(source, target) for source, _, target in links} | {(target, source) for source, _, target in links}
    found = impact(graph, [start])
    for element in found.touched:
        path = found.path(element)
        assert path[-1].id == element
        assert path[0].origin == start
        assert len(path) == found.touched[element].distance
        assert all((step.origin, step.id) in pairs for step in path)
        assert all(after.origin == before.id for before, after in pairwise(path))


@given(random_links, names)
def test_what_an_element_rests_on_touches_it(links, element):
    graph = graph_of(LIBRARY, links)
    todo = upstream(graph, element, depth=50).children
    while todo:
        branch = todo.pop()
        assert element in impact(graph, [branch.id]).touched
        todo += branch.children


def wide_graph(size=10_000, links_each=6):
    kinds = ("provision", "concept", "class", "attribute", "decision", "requirement", "use_case", "activity")
    relations = ("law", "concept", "mentions", "classes", "reads", "rules", "requirements", "processes")
    nodes = {f"N-{number}": kinds[number * len(kinds) // size] for number in range(size)}
    links = [
        (
            f"N-{number}",
            relations[number * len(relations) // size],
            f"N-{(number * 7919 + step * 104_729) % max(1, number)}",
        )
        for number in range(1, size)
        for step in range(links_each)
    ]
    return graph_of(nodes, links)


def test_ten_thousand_elements_take_less_than_a_second():
    graph = wide_graph()
    graph.incoming, graph.outgoing  # noqa: B018 - the indexes are made once for all questions
    started = time.process_time()
    found = impact(graph, ["N-0"])
    assert len(found.touched) > 1_000
    assert time.process_time() - started < 1.0


def test_a_chain_of_ten_thousand_classes_is_no_trouble():
    size = 10_000
    nodes = {f"C{number}": "requirement" for number in range(size)}
    graph = graph_of(nodes, [(f"C{number}", "law", f"C{number - 1}") for number in range(1, size)])
    found = impact(graph, ["C0"])
    assert found.touched[f"C{size - 1}"].distance == size - 1
    assert len(found.path(f"C{size - 1}")) == 50

"""Circles in hierarchies, flows and computations; and the search for them."""

from itertools import pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as some

from sporbar.graph.circle import circles

NODES = "abcdefgh"
EDGES = some.dictionaries(some.sampled_from(NODES), some.lists(some.sampled_from(NODES), max_size=4), max_size=8)


@given(EDGES)
def test_one_circle_is_found_for_each_component_that_has_one(edges):
    graph = nx.DiGraph()
    graph.add_nodes_from(edges)
    graph.add_edges_from((node, target) for node, targets in edges.items() for target in targets if target in edges)
    components = [
        component
        for component in nx.strongly_connected_components(graph)
        if len(component) > 1 or any(graph.has_edge(node, node) for node in component)
    ]
    found = circles(edges)
    assert sorted(min(component) for component in components) == sorted(
        min(component) for circle in found for component in components if circle[0] in component
    )
    for circle in found:
        assert circle[0] == circle[-1]
        assert all(target in edges[node] for node, target in pairwise(circle))
        assert len(set(circle)) == len(circle) - 1


def test_a_circle_begins_at_its_earliest_node_and_is_the_shortest_one_there():
    assert circles({"x": ["a"], "a": ["b", "c"], "b": ["c"], "c": ["a"]}) == (("a", "c", "a"),)


def test_deep_and_wide_graphs_need_no_stack():
    size = 20_000
    chain = {str(number): [str(number + 1)] for number in range(size)}
    assert circles(chain) == ()
    (circle,) = circles(chain | {str(size): ["0"]})
    assert len(circle) == size + 2


def concept(number, **fields):
    lines = [f"  - id: BEG-{number}", f"    title: {'abcdef'[number]}x", "    definition: det, som menes"]
    lines += ["    subject_area: Udlån", *(f"    {name}: {value}" for name, value in fields.items())]
    return "\n".join(lines) + "\n"


def test_two_narrower_concepts_and_mixed_hierarchies_are_no_circle(faults):
    text = (
        "concepts:\n"
        + concept(0, part_of="BEG-1")
        + concept(1, generic="BEG-2")
        + concept(2)
        + concept(3, generic="BEG-2")
    )
    assert not faults("SP210", text)
    assert not faults("SP211", text)
    back = "concepts:\n" + concept(0, part_of="BEG-1") + concept(1, generic="BEG-0")
    assert not faults("SP210", back)
    assert not faults("SP211", back)


def test_concepts_outside_the_circle_are_not_told(faults):
    text = "concepts:\n" + concept(0, generic="BEG-1") + concept(1, generic="BEG-2") + concept(2, generic="BEG-1")
    (found,) = faults("SP210", text)
    assert found.element == "BEG-1"
    assert "BEG-1 → BEG-2 → BEG-1" in found.message
    assert len(found.notes) == 1


def process(*flows, more=""):
    lines = ["actors:", "  - {id: AKT-B, title: Bibliotekar, type: person, description: Låner ud}", "processes:"]
    lines += ["  - id: P-01", "    title: Udlån", "    purpose: Lån", "    trigger: En låner", "    end_state: Lånt"]
    lines += ["    activities:"]
    for number, targets in enumerate(flows, 1):
        lines += [f"      - id: P-01.{number:02}", f"        title: Trin {number}", "        description: Det sker"]
        lines += ["        actor: AKT-B", "        execution: manuel"]
        lines += ["        next:"] if targets else []
        lines += [f"          - to: P-01.{target:02}" for target in targets]
    return "\n".join(lines) + "\n" + more


def test_branches_joins_and_ways_back_are_in_order(faults):
    text = process([2, 3], [4], [1, 4], [])
    assert not faults("SP212", text)
    assert not faults("SP214", text)


def test_a_list_of_activities_without_any_flow_is_no_flow(faults):
    assert not faults("SP212", process([], [], []))


def test_activities_that_only_lead_to_each_other_are_not_reached(faults):
    text = process([2], [], [4], [3, 2])
    assert [fault.element for fault in faults("SP212", text)] == ["P-01.03", "P-01.04"]


EVENT = """\
events:
  - id: H-001
    title: Ny oplysning
    direction: ind
    cause: Låneren flytter
    reaction: Sagen tages op
    processes: P-01.03
"""


def test_an_event_may_start_a_process_in_the_middle(faults):
    assert faults("SP212", process([2], [], [2]))
    assert not faults("SP212", process([2], [], [2], more=EVENT))


def test_a_loop_is_told_once_and_not_what_leads_into_it(faults):
    (found,) = faults("SP214", process([2], [3], [4], [2]))
    assert "P-01.02 → P-01.03 → P-01.04 → P-01.02" in found.message


def test_a_flow_that_leads_to_nothing_known_ends_there(faults):
    assert not faults("SP214", process([2], [9]))


SCHEMA = """\
classes:
  Lån:
    description: aftale om brug
    attributes:
      gebyr:
        range: decimal
      takst:
        range: decimal
"""


def calculation(number, output, expression):
    return f"""\
  - id: BER-{number:03}
    title: Gebyr
    output: Lån.{output}
    unit: kr
    versions:
      - valid: 2010-01-01 /
        steps:
          - name: {output}
            expression: 1 + 1
          - name: slut
            expression: {expression}
"""


def test_steps_that_are_called_like_the_output_are_no_circle(faults):
    assert not faults("SP213", "calculations:\n" + calculation(1, "gebyr", "gebyr * 2"), schema=SCHEMA)


def test_a_calculation_that_reads_its_own_output_is_told(faults):
    (found,) = faults("SP213", "calculations:\n" + calculation(1, "gebyr", "Lån.gebyr * 2"), schema=SCHEMA)
    assert found.message == "BER-001 reads what it sets itself"


def test_a_chain_of_calculations_is_no_circle(faults):
    chain = calculation(1, "gebyr", "Lån.takst * 2") + calculation(2, "takst", "3 * 2") + calculation(3, "takst", "3")
    assert not faults("SP213", "calculations:\n" + chain, schema=SCHEMA)


def test_two_calculations_that_need_each_other_are_told_with_both_places(faults):
    both = calculation(1, "gebyr", "Lån.takst * 2") + calculation(2, "takst", "Lån.gebyr * 2")
    (found,) = faults("SP213", "calculations:\n" + both, schema=SCHEMA)
    assert found.element == "BER-001"
    assert [note.message for note in found.notes] == ["BER-002 reads Lån.gebyr"]

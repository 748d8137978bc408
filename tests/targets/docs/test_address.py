"""Every element has one place of its own."""

import pytest
from tests.targets.docs.specification import graph_of

from sporbar.graph import Graph, Node
from sporbar.graph.information import EMPTY
from sporbar.targets.docs.address import Address, addresses, anchor_of

PLACE = (1, 1, 1, 1)


def graph_with(*nodes):
    known = {node.id: node for node in nodes}
    sample = graph_of()
    return Graph(sample.workspace, sample.metamodel, known, (), EMPTY)


def test_no_two_elements_share_a_place():
    found = addresses(graph_of())
    assert len({(address.page.casefold(), address.anchor.casefold()) for address in found.values()}) == len(found)


def test_ids_that_make_the_same_address_are_told_apart():
    twins = [Node("a.yaml", "concept", name, ({}, {}, PLACE)) for name in ("BEG-å", "BEG-aa", "BEG-AA")]
    pages = [address.page for address in addresses(graph_with(*twins)).values()]
    assert pages[0] == "begreber/beg-aa"
    assert len(set(pages)) == 3


def test_an_element_called_index_does_not_overwrite_the_index():
    node = Node("a.yaml", "class", "Index", ({"package": "p"}, {}, PLACE))
    assert addresses(graph_with(node))["Index"].page != "information/p/index"


def test_a_kind_that_the_site_does_not_know_has_a_place_too():
    node = Node("a.yaml", "vessel", "V-1", ({}, {}, PLACE))
    assert addresses(graph_with(node))["V-1"] == Address("andre/vessel/index", "V-1")


@pytest.mark.parametrize(
    ("page", "seen"), [("krav/x", "#K-1"), ("index", "krav/x.html#K-1"), ("a/b/c", "../../krav/x.html#K-1")]
)
def test_an_address_is_relative_to_the_page_that_links_to_it(page, seen):
    assert Address("krav/x", "K-1").seen_from(page) == seen


@pytest.mark.parametrize(
    ("node_id", "anchor"), [("K-0001", "K-0001"), ("LOV § 9, stk. 2", "lov-9-stk-2"), ("SATS-Å", "SATS-Å")]
)
def test_an_anchor_is_the_id_where_an_address_can_hold_it(node_id, anchor):
    assert anchor_of(node_id) == anchor

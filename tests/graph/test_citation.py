"""What a citation is: its one printed form, its levels, its order."""

import pytest

from sporbar.graph.citation import Citation, number_key


@pytest.mark.parametrize(
    ("citation", "printed"),
    [
        (Citation("LAS"), "LAS"),
        (Citation("LAS", chapter="10"), "LAS kap. 10"),
        (Citation("LAS", chapter="4", chapter_to="6 a"), "LAS kap. 4-6 a"),
        (Citation("LAS", paragraph="25", stk="2", nr="1"), "LAS § 25, stk. 2, nr. 1"),
        (Citation("LAS", paragraph="81", paragraph_to="85 a"), "LAS §§ 81-85 a"),
        (Citation("LAS", paragraph="11 a", stk="4", litra="b"), "LAS § 11 a, stk. 4, litra b"),
        (Citation("LAS", paragraph="34", stk="1", pkt="2"), "LAS § 34, stk. 1, 2. pkt."),
        (Citation("LAS", paragraph="34", pkt="1", pkt_to="3"), "LAS § 34, 1.-3. pkt."),
        (Citation("GDPR", article="6", stk="1", litra="e"), "GDPR art. 6, stk. 1, litra e"),
        (Citation("LAS", "LBK 190 2012", chapter="4", paragraph="25"), "LBK 190 2012 LAS kap. 4, § 25"),
        (Citation(paragraph="34", stk="1"), "§ 34, stk. 1"),
        (Citation(stk="2", stk_to="3"), "stk. 2-3"),
    ],
)
def test_a_citation_prints_in_its_one_canonical_form(citation: Citation, printed: str) -> None:
    assert str(citation) == printed


def test_the_parents_lead_from_the_finest_level_to_the_law() -> None:
    citation = Citation("LAS", "LBK 190 2012", chapter="4", paragraph="25", stk="2", nr="1", litra="a", pkt="3")
    assert [str(above) for above in citation.ancestors()] == [
        "LBK 190 2012 LAS kap. 4, § 25, stk. 2, nr. 1, litra a",
        "LBK 190 2012 LAS kap. 4, § 25, stk. 2, nr. 1",
        "LBK 190 2012 LAS kap. 4, § 25, stk. 2",
        "LBK 190 2012 LAS kap. 4, § 25",
        "LBK 190 2012 LAS kap. 4",
        "LBK 190 2012 LAS",
    ]


@pytest.mark.parametrize(
    ("citation", "parent"),
    [
        (Citation("LAS"), None),
        (Citation(paragraph="34"), None),
        (Citation(stk="2"), None),
        (Citation("LAS", paragraph="81", paragraph_to="85"), Citation("LAS")),
        (Citation("LAS", paragraph="25", stk="2", stk_to="3"), Citation("LAS", paragraph="25")),
        (Citation("LAS", paragraph="34", pkt="2"), Citation("LAS", paragraph="34")),
    ],
)
def test_a_parent_is_one_level_up(citation: Citation, parent: Citation | None) -> None:
    assert citation.parent() == parent


def test_a_range_covers_the_paragraphs_between_its_ends_with_their_letters() -> None:
    span = Citation("LAS", paragraph="81", paragraph_to="85 a")
    assert [
        number for number in ("80", "81", "81 a", "82", "85", "85 a", "85 b", "86", "810") if span.covers(number)
    ] == [
        "81",
        "81 a",
        "82",
        "85",
        "85 a",
    ]


def test_a_paragraph_covers_itself_and_not_its_neighbours_with_letters() -> None:
    assert Citation("LAS", paragraph="11").covers("11")
    assert not Citation("LAS", paragraph="11").covers("11 a")


def test_a_law_covers_every_paragraph_and_a_chapter_none() -> None:
    assert Citation("LAS").covers("1")
    assert not Citation("LAS", chapter="1").covers("1")
    assert not Citation(stk="2").covers("1")


def test_numbers_are_ordered_as_danes_order_them() -> None:
    numbers = ["85 a", "82", "81 å", "9", "81", "81 z", "81 ø", "81 æ", "81 a", "100"]
    ordered = ["9", "81", "81 a", "81 z", "81 æ", "81 ø", "81 å", "82", "85 a", "100"]
    assert sorted(numbers, key=number_key) == ordered


def test_citations_sort_by_law_then_chapters_then_paragraphs() -> None:
    ordered = [
        Citation("BOG", paragraph="3"),
        Citation("LAS"),
        Citation("LAS", chapter="2"),
        Citation("LAS", chapter="10"),
        Citation("LAS", paragraph="2"),
        Citation("LAS", paragraph="2 a"),
        Citation("LAS", paragraph="11", stk="1"),
        Citation("LAS", paragraph="11", stk="2"),
        Citation("LAS", paragraph="11", stk="2", nr="1"),
        Citation("LAS", paragraph="11", stk="10"),
        Citation("ØL", paragraph="1"),
        Citation("ÅL", paragraph="1"),
    ]
    shuffled = [*ordered[1::2], *ordered[::2]]
    assert sorted(shuffled, key=Citation.sort_key) == ordered


def test_the_provision_leaves_out_what_does_not_say_where_it_is() -> None:
    citation = Citation("LAS", "LBK 190 2012", chapter="4", paragraph="25", stk="2")
    assert str(citation.provision) == "LAS § 25, stk. 2"
    assert str(Citation("LAS", chapter="4").provision) == "LAS kap. 4"

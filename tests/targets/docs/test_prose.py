"""Names, citations and ids in running text become links; everything else stays text."""

import pytest
from tests.targets.docs.reading import read_html
from tests.targets.docs.specification import graph_of

from sporbar.targets.docs.prose import Scribe
from sporbar.targets.docs.site import site_of


@pytest.fixture(scope="module")
def graph():
    return graph_of()


@pytest.fixture(scope="module")
def scribe(graph):
    return Scribe(site_of(graph).linker, graph.nodes["K-0001"], "krav/udlaan")


def links(html):
    """The address and the text of each link."""
    reader = read_html(str(html))
    addresses = [value for tag, name, value in reader.attributes if (tag, name) == ("a", "href")]
    return dict(zip(reader.texts.get("a", ()), addresses, strict=True))


def test_a_name_in_brackets_shows_its_text_and_leads_to_the_element(scribe, graph):
    found = links(scribe.prose(graph.nodes["K-0001"].text("text")))
    assert found["lån"] == "../begreber/beg-laan.html"
    assert found["beløbet"] == "../information/udlaan/laan.html#gebyr"


def test_a_citation_in_running_text_leads_to_its_provision_and_takes_the_name_of_the_law_along(scribe, graph):
    found = links(scribe.prose(graph.nodes["K-0001"].text("text")))
    assert found["BIBL § 9, stk. 2"] == "../lov/bibl.html#bibl-9-stk-2"


def test_a_bare_id_leads_to_its_element(scribe):
    assert links(scribe.inline("se EKS-001."))["EKS-001"] == "../eksempler/eks-001.html"


def test_what_names_nothing_stays_as_it_is_written(scribe):
    text = "[[ukendt|vis]] § 999 og K-9999 & <b>"
    assert read_html(str(scribe.inline(text))).text == text
    assert not links(scribe.inline(text))


def test_paragraphs_and_lists_follow_the_blank_lines_and_dashes(scribe):
    html = str(scribe.prose("Et.\n\n- to\n- tre\n\nFire."))
    assert html == "<p>Et.</p><ul><li>to</li><li>tre</li></ul><p>Fire.</p>"


def test_names_in_expressions_lead_to_attributes_also_inherited_ones_and_rates(scribe):
    found = links(scribe.expression("Låner.alder >= 18 and SATS-GEBYR > 0 and ukendt"))
    assert found == {
        "Låner.alder": "../information/udlaan/person.html#alder",
        "SATS-GEBYR": "../satser/index.html#SATS-GEBYR",
    }

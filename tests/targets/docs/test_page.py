"""Whatever an author writes is shown as it stands, in headings and in blocks."""

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from tests.targets.docs.reading import html_of, read_html, squeezed
from tests.targets.docs.specification import HOSTILE

from sporbar.targets.docs.page import Page

_TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"]), min_size=1, max_size=60),
    st.text("<&*_`[]()#{}|\\a !~", min_size=1).filter(str.strip),
)  # fmt: skip


def page_with(heading: str, text: str) -> str:
    page = Page("side", heading)
    page.heading(2, heading, "sted")
    page.block(Markup("<p>{}</p>").format(text))
    return page.file().content.decode()


@given(_TEXT, _TEXT)
@settings(max_examples=150, deadline=None)
def test_a_heading_and_a_paragraph_show_exactly_the_text_of_the_author(heading, text):
    reader = read_html(html_of(page_with(heading, text)))
    assert squeezed(reader.texts["h2"][0]) == (squeezed(heading) or "sted")
    assert squeezed(reader.texts["p"][0]) == squeezed(text)
    assert reader.tags == ["h2", "div", "p"]
    assert reader.attributes == [("h2", "id", "sted"), ("div", "class", "sb")]


@given(_TEXT)
@settings(max_examples=60, deadline=None)
def test_the_title_in_the_front_matter_is_html_that_shows_the_text(text):
    front = page_with(text, "x").split("---\n", 2)[1]
    title = yaml.safe_load(front)["title"]
    assert squeezed(read_html(title).text) == squeezed(text)
    assert not read_html(title).tags


def test_the_table_of_contents_is_hidden_where_there_is_nothing_to_list():
    page = Page("side", "Titel", ("navigation",))
    page.heading(1, "Titel", "titel")
    assert yaml.safe_load(page.file().content.decode().split("---\n", 2)[1])["hide"] == ["navigation", "toc"]
    page.heading(2, "Afsnit", "afsnit")
    assert yaml.safe_load(page.file().content.decode().split("---\n", 2)[1])["hide"] == ["navigation"]

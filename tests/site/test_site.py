"""The site of this repository's specification: whole, linked, and without a request to any other host."""

import json
import re
from pathlib import Path

import pytest
import yaml
from tests.site.browser import visit
from tests.site.builder import ROOT, broken_links, build
from tests.targets.docs.reading import squeezed
from tests.targets.docs.specification import HOSTILE, graph_of, hostile_graph

from sporbar import pipeline
from sporbar.registry.targets import with_artefacts
from sporbar.write.workspace import find_workspace


@pytest.fixture(scope="module")
def graph():
    return with_artefacts(pipeline.check(find_workspace(ROOT).sources).graph)


@pytest.fixture(scope="module")
def site(graph, tmp_path_factory):
    return build(graph, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def small_site(tmp_path_factory):
    """The same site folder around another specification, whose written pages are left out."""
    return build(graph_of(), tmp_path_factory.mktemp("small"), plain_configuration(), {"index.md": b"# Start\n"})


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    return build(hostile_graph(), tmp_path_factory.mktemp("hostile"), plain_configuration(), {"index.md": b"# Start\n"})


def plain_configuration():
    """The configuration of the site without what names its written files: the navigation, its own style."""
    return (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[0].replace("  - assets/ky.css\n", "")


def test_every_internal_link_and_anchor_leads_somewhere(site):
    assert not broken_links(site)


def test_a_broken_link_would_be_found(small_site):
    page = small_site.pages["index.html"]
    link = page.root.makeelement("a", {"href": "krav/udlaan.html#K-9999"})
    page.root.append(link)
    assert broken_links(small_site) == ["index.html: krav/udlaan.html#K-9999"]
    page.root.remove(link)


def test_another_specification_builds_with_the_same_configuration(small_site):
    assert not broken_links(small_site)


def test_nothing_is_loaded_from_another_host(site):
    outside = [
        f"{page.path}: {address}"
        for page in site.pages.values()
        for address in page.loaded()
        if re.match(r"(https?:)?//", address)
    ]
    assert not outside


def test_no_style_sheet_of_the_site_loads_from_another_host(site):
    for sheet in (site.folder / "assets").rglob("*.css"):
        assert not re.search(r"(@import|url\()\s*[\"']?(https?:)?//", sheet.read_text("utf-8")), sheet


def test_our_scripts_name_no_other_host_and_no_page_has_an_inline_handler(site):
    for name in ("sporbar.js", "iframe-worker.js"):
        assert "http" not in (site.folder / "assets" / name).read_text("utf-8")
    for page in site.pages.values():
        handlers = [name for element in page.root.iter() for name in element.attrib if name.startswith("on")]
        assert not handlers, page.path


def test_search_works_without_a_server_and_in_danish(site):
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))
    assert index["config"]["lang"] == ["da"]
    assert (site.folder / "search" / "search_index.js").read_text("utf-8").startswith("var __index =")
    start = site.pages["index.html"].root
    assert "assets/iframe-worker.js" in [script.get("src") for script in start.iter("script")]
    assert any(entry["title"].startswith("K-0001 ") for entry in index["docs"])


def test_the_start_page_has_the_scope_with_a_link_to_each_area_and_all_goals(site, graph):
    page = site.pages["index.html"]
    areas = {f"omraader/{node.id.lower()}.html" for node in graph.by_kind["area"]}
    assert areas <= set(page.links())
    text = squeezed(page.root.text_content())
    for goal in graph.by_kind["goal"]:
        assert goal.id in text
        assert goal.text("benefit_owner") in text


def test_every_element_is_in_the_site(site, graph):
    linked = " ".join(page.root.text_content() for page in site.pages.values())
    missing = [
        node.id
        for node in graph.nodes.values()
        if node.kind in ("requirement", "concept", "class") and node.id not in linked
    ]
    assert not missing


def test_the_navigation_stays_small():
    entries = re.findall(r"\.md$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert 10 < len(entries) < 60


def test_only_plugins_that_ship_with_the_theme_are_used():
    class Loader(yaml.SafeLoader):
        """Reads the configuration although it may hold tags."""

    configuration = yaml.load(Path(ROOT / "mkdocs.yml").read_text("utf-8"), Loader)  # noqa: S506 - our own file
    names = {next(iter(plugin)) if isinstance(plugin, dict) else plugin for plugin in configuration["plugins"]}
    assert names == {"search", "offline"}
    assert configuration["theme"]["font"] is False


def test_hostile_texts_come_through_the_whole_builder_as_text(hostile_site):
    for number, text in enumerate(HOSTILE):
        page = hostile_site.pages[f"begreber/beg-ond{number}.html"]
        shown = squeezed(text)
        assert squeezed(page.root.find(".//h1").text_content()).removesuffix("¶") == shown
        assert squeezed(page.root.find(".//title").text_content()).startswith(shown)
    assert not broken_links(hostile_site)


def test_hostile_texts_bring_no_script_no_picture_and_no_address(hostile_site, small_site):
    known = {
        script.get("src") or squeezed(script.text or "")[:40]
        for page in small_site.pages.values()
        for script in page.root.iter("script")
    }
    known = {source.rpartition("../")[2] for source in known}
    for page in hostile_site.pages.values():
        found = {
            (script.get("src") or squeezed(script.text or "")[:40]).rpartition("../")[2]
            for script in page.root.iter("script")
        }
        assert found <= known, page.path
        assert not list(page.root.iter("img")), page.path
        assert not [address for address in page.links() if address.lower().startswith(("javascript:", "data:"))]
        assert not [name for element in page.root.iter() for name in element.attrib if name.startswith("on")]


def test_hostile_texts_stay_text_in_the_search(hostile_site):
    index = json.loads((hostile_site.folder / "search" / "search_index.json").read_text("utf-8"))
    for entry in index["docs"]:
        assert not re.search(r"<(?!/?(p|code|pre|li|ol|ul|sub|sup)>)", entry["title"] + entry["text"]), entry


@pytest.mark.parametrize("page", ["index.html", "krav/lovkrav.html", "lov/register.html", "sporbarhed/daekning.html"])
def test_a_browser_shows_the_page_from_a_folder_and_asks_nobody(site, page):
    seen = visit((site.folder / page).as_uri())
    assert seen.requests == ()
    assert "Kommunernes Ydelsessystem" in seen.html
    assert "md-header" in seen.html


def test_a_request_to_another_host_would_be_seen(tmp_path):
    page = tmp_path / "page.html"
    page.write_text('<img src="https://tracker.example/x.png">')
    assert visit(page.as_uri()).requests == ("https://tracker.example/x.png",)


def test_search_finds_a_requirement_from_a_folder(site):
    seen = visit(f"{(site.folder / 'index.html').as_uri()}?q=partsh%C3%B8ring")
    assert seen.requests == ()
    assert "md-search-result__item" in seen.html

"""The target: Markdown for the documentation site."""

from collections.abc import Iterable, Iterator
from importlib import resources

from sporbar.emit import Artefact, OutputFile, Target
from sporbar.graph import Graph
from sporbar.targets.docs.address import addresses
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.pages.coverage import coverage_pages
from sporbar.targets.docs.pages.dictionary import dictionary_pages
from sporbar.targets.docs.pages.information import information_pages
from sporbar.targets.docs.pages.law import law_pages
from sporbar.targets.docs.pages.process import process_pages
from sporbar.targets.docs.pages.questions import question_pages
from sporbar.targets.docs.pages.reference import reference_pages
from sporbar.targets.docs.pages.sections import index_page, section_pages
from sporbar.targets.docs.pages.start import fragments
from sporbar.targets.docs.shelves import sections
from sporbar.targets.docs.site import Site, site_of
from sporbar.targets.docs.thread import picture_files

_ASSETS = ("sporbar.css", "sporbar.js", "iframe-worker.js", "iframe-worker.LICENSE.txt")
_OWN_PAGES = frozenset({"process", "law_source"})
"""Kinds whose elements have pages of their own making."""


def emit(graph: Graph) -> Iterable[OutputFile]:
    """All files of the site that follow from the specification."""
    site = site_of(graph)
    for page in _pages(site):
        yield page.file()
    yield from fragments(site)
    yield from picture_files(site.linker, site.made)
    folder = resources.files("sporbar.targets.docs") / "assets"
    for name in _ASSETS:
        yield OutputFile(f"assets/{name}", (folder / name).read_bytes())


def artefacts(graph: Graph) -> Iterable[Artefact]:
    """For each element the page and place that shows it."""
    for node_id, address in addresses(graph).items():
        title = graph.nodes[node_id].title
        yield Artefact(f"docs:{address.seen_from('')}", "page", title, node_id, f"docs/{address.page}.md")


def _pages(site: Site) -> Iterator[Page]:
    for shelf in sections(site.graph.metamodel):
        yield from [index_page(site, shelf)] if shelf.kind in _OWN_PAGES else section_pages(site, shelf)
    yield from process_pages(site)
    yield from law_pages(site)
    yield from information_pages(site)
    yield from dictionary_pages(site)
    yield from coverage_pages(site)
    yield from question_pages(site)
    yield from reference_pages(site)


DOCS = Target("docs", "documentation site", emit, artefacts)

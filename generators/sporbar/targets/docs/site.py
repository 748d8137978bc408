"""What all pages of one site share: the graph, the links and the red threads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from sporbar.graph import Graph, Node
from sporbar.graph.artefact import Artefact
from sporbar.targets.docs.address import addresses
from sporbar.targets.docs.element import element_html
from sporbar.targets.docs.fields import FieldView
from sporbar.targets.docs.html import joined
from sporbar.targets.docs.prose import Linker
from sporbar.targets.docs.thread import Artefacts, thread_panel
from sporbar.trace.neighbourhood import by_element


@dataclass(frozen=True, slots=True)
class Site:
    """One site while it is made."""

    graph: Graph
    linker: Linker
    made: Artefacts

    def element(self, node: Node, page: str, *, extra: Iterable[FieldView] = (), is_page: bool = False) -> Markup:
        """An element with its red thread, as a block of HTML; the thread is open on a page of its own."""
        panel = thread_panel(self.linker, node, page, self.made, is_page=is_page)
        return element_html(self.linker, node, page, panel, extra)

    def nodes(self, kind: str) -> tuple[Node, ...]:
        """The elements of a kind."""
        return self.graph.by_kind.get(kind, ())

    def crumbs(self, page: str, *steps: tuple[str, str]) -> Markup:
        """The way to a page: titles and addresses, relative to the root of the site and without ending."""
        up = "../" * page.count("/")
        links = (Markup('<a href="{}{}.html">{}</a>').format(up, target, title) for title, target in steps)
        return Markup('<p class="sb-crumbs" data-search-exclude>{} ›</p>').format(joined(links, " › "))


def site_of(graph: Graph) -> Site:
    """The site of a specification."""
    return Site(graph, Linker(graph, addresses(graph)), by_element(_outside(graph)))


def _outside(graph: Graph) -> Iterator[Artefact]:
    """What other targets make; a page about an element says nothing on that page."""
    return (artefact for artefact in graph.artefacts if artefact.kind != "page")

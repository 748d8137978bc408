"""Law: a page for each source with its provisions, and the register of everything that rests on each provision."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from sporbar.emit.labels import label
from sporbar.graph import Node
from sporbar.targets.docs.address import anchor_of
from sporbar.targets.docs.element import incoming_groups
from sporbar.targets.docs.formats import interval_text, sort_key
from sporbar.targets.docs.html import joined, table
from sporbar.targets.docs.page import Page, render
from sporbar.targets.docs.pages.sections import element_page
from sporbar.targets.docs.prose import citation_of
from sporbar.targets.docs.shelves import SHELVES
from sporbar.targets.docs.site import Site

_REGISTER = "lov/register"
_DEEPEST = 4


def law_pages(site: Site) -> Iterator[Page]:
    """The page of each source, then the register."""
    provisions = provisions_by_source(site)
    for source in site.nodes("law_source"):
        yield _source(site, source, provisions.get(source.id, []))
    yield _register(site, provisions)


def provisions_by_source(site: Site) -> Mapping[str, list[Node]]:
    """The provisions of each source in the order of the law."""
    found: dict[str, list[Node]] = {}
    for node in site.nodes("provision"):
        found.setdefault(node.id.partition(" ")[0], []).append(node)
    return {source: sorted(nodes, key=lambda node: sort_key(node.id)) for source, nodes in found.items()}


def _depth(node: Node) -> int:
    """1 for a paragraph, 2 for a part of it, and so on."""
    return min(_DEEPEST, citation_of(node).count(",") + 1)


def _source(site: Site, source: Node, provisions: list[Node]) -> Page:
    page = element_page(site, SHELVES["law_source"], source)
    if provisions:
        page.heading(2, label("plural_provision"), "bestemmelser")
    for node in provisions:
        if _depth(node) == 1 or "paraphrase" in node:
            page.heading(3, provision_title(node), site.linker.addresses[node.id].anchor)
            page.block(site.element(node, page.path))
        else:
            page.block(_finer(site, node, page.path))
    return page


def provision_title(node: Node) -> str:
    """The citation, its own title when it has one, and its days when it had other content at other times."""
    citation = citation_of(node)
    title = node.text("title")
    named = f"{citation} {title}" if title and title not in (node.id, citation) else citation
    return f"{named} ({interval_text(node.interval())})" if citation != node.id else named


def _finer(site: Site, node: Node, page: str) -> Markup:
    """A part that nobody has paraphrased: its citation and what rests on it."""
    anchor = site.linker.addresses[node.id].anchor
    form = Markup('<div class="sb-finer" id="{}"><p class="sb-caption">{}</p>{}</div>')
    return form.format(anchor, citation_of(node), _resting(site, node, page))


def _resting(site: Site, node: Node, page: str) -> Markup:
    groups = tuple(incoming_groups(site.linker, node, page))
    if not groups:
        return Markup('<p class="sb-none">{}</p>').format(label("docs_law_none"))
    return render("groups.html.jinja", groups=groups)


def _register(site: Site, provisions: Mapping[str, list[Node]]) -> Page:
    page = Page(_REGISTER, label("docs_law_register"))
    page.heading(1, label("docs_law_register"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_law_register_intro")))
    for source in site.nodes("law_source"):
        page.heading(2, f"{source.id} · {source.title}", f"register-{anchor_of(source.id)}")
        page.block(_register_table(site, [source, *provisions.get(source.id, [])]))
    return page


def _register_table(site: Site, nodes: list[Node]) -> Markup:
    source, *provisions = nodes
    shown = nodes if any(incoming_groups(site.linker, source, _REGISTER)) else provisions
    rows = [[_register_name(site, node), _resting(site, node, _REGISTER)] for node in shown]
    levels = [f"sb-law-level-{_depth(node)}" if node.kind == "provision" else "" for node in shown]
    return table([label("docs_law_provision"), label("docs_law_rests")], rows, css="sb-register", row_css=levels)


def _register_name(site: Site, node: Node) -> Markup:
    """The citation; a paragraph also with its heading and the days of its validity."""
    citation = citation_of(node)
    paragraph = node.kind == "provision" and _depth(node) == 1
    title = node.text("title") if paragraph and node.text("title") not in (node.id, citation) else ""
    days = interval_text(node.interval()) if paragraph and "valid" in node else ""
    notes = joined(Markup("<br><small>{}</small>").format(text) for text in (title, days) if text)
    return site.linker.link(node.id, _REGISTER, citation) + notes

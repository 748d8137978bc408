"""The section of each kind: an index, and the pages of its elements."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup, escape

from sporbar.emit.labels import LABELS, label
from sporbar.emit.naming import slug
from sporbar.graph import Field, Node
from sporbar.targets.docs.address import anchor_of, group_page
from sporbar.targets.docs.element import badge, fields_of, is_badge
from sporbar.targets.docs.fields import TOP, FieldView, Printer
from sporbar.targets.docs.formats import day_text, number_text, sort_key
from sporbar.targets.docs.html import EMPTY, chip, joined, table
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.shelves import Mode, Shelf
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "goal": ("priority", "benefit_owner"),
    "area": ("parent", "description"),
    "requirement": ("category", "chapter", "law"),
    "use_case": ("actors", "law"),
    "process": ("purpose",),
    "concept": ("definition", "subject_area"),
    "rule": ("rule_kind", "law"),
    "decision": ("output", "law"),
    "calculation": ("output", "unit", "law"),
    "rate": ("unit", "law"),
    "example": ("date", "tests"),
    "law_source": ("type", "popular_names"),
    "actor": ("type", "job_function"),
    "system": ("purpose", "owner"),
    "event": ("direction", "source_system"),
    "interface": ("official_id", "direction", "counterpart"),
    "source": ("strength",),
    "publication": ("number", "formats"),
    "consultation_answer": ("from", "element", "disposition"),
}
_SHORT_ID = 12
_TITLE_FIRST = frozenset({"concept", "actor", "system", "source", "law_source"})


def section_pages(site: Site, shelf: Shelf) -> Iterator[Page]:
    """The index of a kind and, as its shelf says, a page for each element or each group."""
    yield index_page(site, shelf)
    if shelf.mode is Mode.GROUP:
        for group in groups_of(site, shelf):
            yield _group(site, shelf, group)
    if shelf.mode is Mode.PAGE:
        for node in site.nodes(shelf.kind):
            yield element_page(site, shelf, node)


def element_page(site: Site, shelf: Shelf, node: Node, extra: Iterable[FieldView] = ()) -> Page:
    """The page of one element."""
    path = site.linker.addresses[node.id].page
    page = Page(path, page_title(node), ("navigation",))
    page.heading(1, page_title(node), anchor_of(node.id))
    page.block(section_crumbs(site, path, shelf))
    page.block(site.element(node, path, extra=extra, is_page=True))
    return page


def section_crumbs(site: Site, path: str, shelf: Shelf) -> Markup:
    """The way to a page of a section."""
    return site.crumbs(path, (plural(site.graph.metamodel, shelf.kind), f"{shelf.folder}/index"))


def page_title(node: Node) -> str:
    """What a page or section about an element is called: code and title."""
    return node.title if node.kind in _TITLE_FIRST or len(node.id) > _SHORT_ID else f"{node.id} {node.title}"


def groups_of(site: Site, shelf: Shelf) -> tuple[str, ...]:
    """The groups of a kind: those that the workspace puts in order, then the others as they come."""
    used = dict.fromkeys(shelf.group(node) for node in site.nodes(shelf.kind))
    ordered = [name for name in site.graph.workspace.texts("chapters") if name in used]
    return tuple(dict.fromkeys([*ordered, *used]))


def index_table(site: Site, kind: str, nodes: Sequence[Node], page: str) -> Markup:
    """The elements of a kind as a table that readers can filter, in the order of their ids or terms."""
    about = {field.name: field for field in fields_of(site.graph, kind)}
    fields = [about[name] for name in _COLUMNS.get(kind, ()) if name in about]
    title_only = kind in _TITLE_FIRST
    extra = [label("docs_amount_on").format(day=_reference_day(site))] if kind == "rate" else []
    heads = [*(() if title_only else (label("docs_id"),)), label("docs_title"), *(field.title for field in fields)]
    ordered = sorted(nodes, key=lambda node: sort_key(node.title if title_only else node.id))
    rows = [_index_row(site, node, page, fields) for node in ordered]
    return table([*heads, *extra, label("status")], rows, filtered=True)


def _reference_day(site: Site) -> str:
    day = site.graph.workspace.day("reference_date")
    return day_text(day) if day else ""


def _index_row(site: Site, node: Node, page: str, fields: Sequence[Field]) -> list[Markup]:
    printer = Printer(site.linker, node, page)
    code = Markup('<span class="{}">{}</span>').format(
        "sb-code" if len(node.id) <= _SHORT_ID else "", site.linker.link(node.id, page, node.id)
    )
    cells = [_index_cell(site, node, printer, field) for field in fields]
    start = [] if node.kind in _TITLE_FIRST else [code]
    extra = [_amount(site, node)] if node.kind == "rate" else []
    return [*start, site.linker.link(node.id, page, node.title), *cells, *extra, status_mark(site, node)]


def _index_cell(site: Site, node: Node, printer: Printer, field: Field) -> Markup:
    found = badge(site.graph, node, field) if is_badge(field) else None
    return chip(found.text, found.css, found.hint) if found else printer.cell(node, field, TOP)


def _amount(site: Site, node: Node) -> Markup:
    """The amount of a rate on the reference date."""
    day = site.graph.workspace.day("reference_date")
    amounts = (row.amount("amount") for row in node.records("values") if day and row.interval().covers(day))
    return escape(next((number_text(amount) for amount in amounts if amount is not None), "–"))


def status_mark(site: Site, node: Node) -> Markup:
    """The status of an element as a coloured mark."""
    status = site.graph.status(node)
    form = Markup('<span class="sb-status sb-status-{}">{}</span>')
    return form.format(slug(status or "none"), status.replace("_", " "))


def index_page(site: Site, shelf: Shelf) -> Page:
    """The index of a kind; the elements themselves where they have no page of their own."""
    path = f"{shelf.folder}/index"
    title = plural(site.graph.metamodel, shelf.kind)
    page = Page(path, title, () if shelf.mode is Mode.LIST else ("toc",))
    page.heading(1, title, "top")
    page.block(intro(shelf.kind))
    nodes = site.nodes(shelf.kind)
    if not nodes:
        page.block(Markup('<p class="sb-none">{}</p>').format(label("docs_nothing")))
        return page
    if shelf.mode is Mode.GROUP:
        page.block(_group_table(site, shelf))
    page.block(index_table(site, shelf.kind, nodes, path))
    if shelf.mode is Mode.LIST:
        _sections(site, page, nodes)
    return page


def intro(kind: str) -> Markup:
    """A sentence on what the elements of a kind are."""
    key = f"docs_intro_{kind}"
    return Markup('<p class="sb-intro">{}</p>').format(label(key)) if key in LABELS else EMPTY


def _group(site: Site, shelf: Shelf, group: str) -> Page:
    path = group_page(shelf.folder, group)
    page = Page(path, group, ("navigation",))
    page.heading(1, group, "top")
    page.block(section_crumbs(site, path, shelf))
    _sections(site, page, [node for node in site.nodes(shelf.kind) if shelf.group(node) == group])
    return page


def _sections(site: Site, page: Page, nodes: Iterable[Node]) -> None:
    for node in nodes:
        page.heading(2, page_title(node), site.linker.addresses[node.id].anchor)
        page.block(site.element(node, page.path))


def _group_table(site: Site, shelf: Shelf) -> Markup:
    by_group: dict[str, list[Node]] = {}
    for node in site.nodes(shelf.kind):
        by_group.setdefault(shelf.group(node), []).append(node)
    cards = (_card(shelf, group, by_group[group]) for group in groups_of(site, shelf))
    return Markup('<div class="sb-cards">{}</div>').format(joined(cards))


def _card(shelf: Shelf, group: str, nodes: Sequence[Node]) -> Markup:
    counts: dict[str, int] = {}
    for node in nodes:
        counts[node.text("category")] = counts.get(node.text("category"), 0) + 1
    notes = " · ".join(f"{number} {name}".strip() for name, number in counts.items())
    form = Markup('<a class="sb-card" href="{}.html"><b>{}</b><span>{}</span></a>')
    return form.format(group_page(shelf.folder, group).partition("/")[2], escape(group), notes)

"""Pieces that hand-written pages include: the goals, what the specification consists of, its name and status."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from sporbar.emit import OutputFile, text_file
from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Node
from sporbar.targets.docs.address import Address
from sporbar.targets.docs.formats import day_text
from sporbar.targets.docs.html import capital, joined, table
from sporbar.targets.docs.prose import Scribe
from sporbar.targets.docs.shelves import INFORMATION, shelf_of
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural

_ROOT = "index"
"""The pieces are made for pages in the root of the site."""
_COUNTED = (
    "requirement", "use_case", "process", "activity", "concept", "class", "attribute", "rule", "decision",
    "calculation", "rate", "provision", "event", "interface", "example",
)  # fmt: skip


def fragments(site: Site) -> Iterator[OutputFile]:
    """The pieces as files of HTML."""
    yield text_file("fragments/goals.html", _goals(site))
    yield text_file("fragments/counts.html", _counts(site))
    yield text_file("fragments/edition.html", _edition(site))
    yield text_file("fragments/areas.html", _areas(site))


def _goals(site: Site) -> str:
    about = site.graph.metamodel.by_name["goal"].fields
    nodes = sorted(site.nodes("goal"), key=lambda node: (node.integer("priority") or 0, node.id))
    rows = [
        [
            escape(node.text("priority")),
            Markup('<span class="sb-code">{}</span>').format(site.linker.link(node.id, _ROOT, node.id)),
            Scribe(site.linker, node, _ROOT).inline(node.text("description")),
            escape(node.text("benefit_owner")),
        ]
        for node in nodes
    ]
    heads = [
        about["priority"].title,
        label("docs_id"),
        site.graph.metamodel.titles["goal"],
        about["benefit_owner"].title,
    ]
    return table(heads, rows, css="sb-goals")


def _counts(site: Site) -> str:
    cards = (_count(site, kind) for kind in _COUNTED if site.nodes(kind))
    return Markup('<div class="sb-cards sb-counts">{}</div>').format(joined(cards))


def _count(site: Site, kind: str) -> Markup:
    folder = shelf_of(kind).folder
    target = Address(f"{folder}/index", "klasser" if kind == "class" else "")
    page = target.seen_from(_ROOT) if kind in INFORMATION else f"{folder}/index.html"
    if kind == "provision":
        page = "lov/register.html"
    form = Markup('<a class="sb-card" href="{}"><b>{}</b><span>{}</span></a>')
    return form.format(page, len(site.nodes(kind)), plural(site.graph.metamodel, kind))


def _edition(site: Site) -> str:
    workspace = site.graph.workspace
    about = site.graph.metamodel.by_name["workspace"].fields
    facts = [(about[name].title, workspace.text(name)) for name in ("version", "responsible") if name in workspace]
    days = [(about[name].title, workspace.day(name)) for name in ("reference_date", "modified")]
    facts += [(title, day_text(day)) for title, day in days if day]
    status = workspace.text("status")
    mark = Markup('<span class="sb-status sb-status-{}">{}</span>').format(
        slug(status or "none"), status.replace("_", " ")
    )
    line = joined(Markup("<span><b>{}</b> {}</span>").format(capital(title), value) for title, value in facts)
    return Markup('<p class="sb-version-head sb-edition">{}{}</p>').format(mark, line)


def _areas(site: Site) -> str:
    nodes = site.nodes("area")
    return Markup('<ul class="sb-list sb-areas">{}</ul>').format(joined(_area(site, node) for node in nodes))


def _area(site: Site, node: Node) -> Markup:
    return Markup("<li>{}</li>").format(site.linker.link(node.id, _ROOT))

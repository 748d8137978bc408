"""The data dictionary in the columns that Danish public tenders use."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Class, Slot
from sporbar.projections.diagram.classes import multiplicity
from sporbar.targets.docs.html import EMPTY, breakable, capital, joined, table
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.pages.information import type_html
from sporbar.targets.docs.prose import Scribe
from sporbar.targets.docs.site import Site

_PATH = "information/dataordbog"
_COLUMNS = (
    "docs_dictionary_name",
    "docs_dictionary_definition",
    "docs_dictionary_rule",
    "docs_dictionary_format",
    "docs_dictionary_example",
)


def dictionary_pages(site: Site) -> Iterator[Page]:
    """The data dictionary, class by class."""
    page = Page(_PATH, label("docs_dictionary"), ("navigation",))
    page.heading(1, label("docs_dictionary"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_dictionary_intro")))
    for cls in site.graph.information.classes.values():
        own = [slot for slot in cls.slots.values() if slot.owner == cls.name]
        if own and cls.name in site.graph.nodes:
            page.heading(2, cls.name, f"ordbog-{slug(cls.name)}")
            page.block(_head(site, cls))
            page.block(table([label(key) for key in _COLUMNS], [_row(site, slot) for slot in own], css="sb-dictionary"))
    yield page


def _head(site: Site, cls: Class) -> Markup:
    return Markup("<p>{}: {}</p>").format(site.linker.link(cls.name, _PATH, capital(cls.title)), cls.description)


def _row(site: Site, slot: Slot) -> list[Markup]:
    shown = breakable(slot.name)
    code = site.linker.link(slot.node_id, _PATH, shown) if slot.node_id in site.graph.nodes else shown
    name = Markup("<b>{}</b><br>{}").format(capital(slot.title), code)
    example = slot.annotations.get("example", "")
    return [name, escape(slot.description), _rule(site, slot), _format(site, slot), escape(str(example))]


def _rule(site: Site, slot: Slot) -> Markup:
    """The obligation class, and how the element is filled in."""
    value = str(slot.annotations.get("obligation", ""))
    title = site.graph.metamodel.enums.get("Obligation", {}).get(value, value)
    obligation = Markup('<span class="sb-chip" title="{}">{}</span>').format(title, value) if value else EMPTY
    node = site.graph.nodes.get(slot.node_id)
    rule = str(slot.annotations.get("rule", ""))
    text = Scribe(site.linker, node, _PATH).inline(rule) if node else escape(rule)
    return joined((obligation, text), " ")


def _format(site: Site, slot: Slot) -> Markup:
    """Type, number of values, and what the values must look like."""
    known = site.graph.information.types.get(slot.range)
    bounds = [
        (label("docs_pattern"), slot.pattern or (known.pattern if known else "")),
        (label("docs_minimum"), slot.minimum or (known.minimum if known else "")),
        (label("docs_maximum"), slot.maximum or (known.maximum if known else "")),
        (label("docs_unit"), slot.unit),
    ]
    extra = joined(
        Markup("<br><small>{} <code>{}</code></small>").format(name, value) for name, value in bounds if value
    )
    base = Markup(" <small>({})</small>").format(known.base) if known and known.base != known.name else EMPTY
    return Markup("{}{} [{}]{}").format(type_html(site, slot, _PATH), base, multiplicity(slot), extra)

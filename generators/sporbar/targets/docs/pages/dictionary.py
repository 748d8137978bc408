"""The data dictionary in the columns that Danish public tenders use."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Class
from sporbar.projections.dictionary import Dictionary, Entry, Section
from sporbar.targets.docs.html import breakable, capital, joined, table
from sporbar.targets.docs.page import Page
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
    for section in Dictionary(site.graph).sections:
        cls = section.element
        if section.own and cls.name in site.graph.nodes:
            page.heading(2, cls.name, f"ordbog-{slug(cls.name)}")
            page.block(_head(site, cls))
            rows = [_row(site, entry) for entry in section.own]
            page.block(table([label(key) for key in _COLUMNS], rows, css="sb-dictionary"))
            page.block(joined(_inherited(site, section)))
    yield page


def _head(site: Site, cls: Class) -> Markup:
    return Markup("<p>{}: {}</p>").format(site.linker.link(cls.name, _PATH, capital(cls.title)), cls.description)


def _inherited(site: Site, section: Section) -> Iterator[Markup]:
    """The attributes that stand at other classes."""
    head, _, tail = label("dictionary_inherited").partition("{name}")
    for owner, slots in section.inherited.items():
        name = site.linker.link(owner, _PATH, owner)
        names = ", ".join(slot.title or slot.name for slot in slots)
        yield Markup("<p>{}{}{}</p>").format(head, name, tail.replace("{attributes}", names))


def _row(site: Site, entry: Entry) -> list[Markup]:
    node_id = entry.slot.node_id
    shown = breakable(entry.key)
    code = site.linker.link(node_id, _PATH, shown) if node_id in site.graph.nodes else shown
    name = Markup("<b>{}</b><br>{}").format(capital(entry.name), code)
    return [name, escape(entry.definition), _rules(site, entry), _format(site, entry), escape(entry.example)]


def _rules(site: Site, entry: Entry) -> Markup:
    """The obligation class, and how the element is filled in."""
    code, text = entry.obligation
    chip = Markup('<span class="sb-chip" title="{}">{}</span>').format(text, code or text)
    node = site.graph.nodes.get(entry.slot.node_id)
    scribe = Scribe(site.linker, node, _PATH) if node else None
    return joined((chip, *(scribe.inline(rule) if scribe else escape(rule) for rule in entry.rules)), " ")


def _format(site: Site, entry: Entry) -> Markup:
    """Type, number of values, and what the values must look like."""
    found = entry.type
    linked = found.element in site.graph.nodes
    named = site.linker.link(found.element, _PATH, found.named) if linked else escape(found.named)
    word = Markup("{}: {}").format(found.word, named) if found.named else escape(found.word)
    technical = ", ".join(part for part in (found.technical, found.form) if part)
    # The values of a list stand on its page.
    shown = [each for each in entry.formats if not linked or each[0] != label("dictionary_values")]
    formats = (Markup("<br><small>{} <code>{}</code></small>").format(name, value) for name, value in shown)
    return Markup("{} <small>({})</small> [{}]{}").format(word, technical, entry.occurrences, joined(formats))

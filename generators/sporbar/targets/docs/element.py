"""An element as its page shows it: head, lead, fields, open questions, who refers to it, source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Field, Graph, Kind, Node
from sporbar.targets.docs.fields import FieldView, Printer
from sporbar.targets.docs.html import EMPTY, capital, joined
from sporbar.targets.docs.page import render
from sporbar.targets.docs.prose import Linker
from sporbar.targets.docs.words import kind_rank, plural, singular

_LEADS = ("text", "definition", "paraphrase", "question", "purpose", "description")
_BADGES = frozenset({
    "category", "rule_kind", "execution", "strength", "type", "sensitivity", "history", "obligation", "personal_data",
    "direction", "disposition",
})  # fmt: skip
_ON_ANOTHER_PLACE = frozenset({"chapter", "law_source"})
"""Fields that the page itself says by its title or its way."""
_ANNOTATED: Mapping[str, str] = {"class": "class", "attribute": "attribute", "enum": "enum", "enum_value": "enum"}
_STRUCTURE = frozenset({"part_of", "range", "is_a", "refines"})
"""Relations inside the information model and of parts to their whole; the pages show them in other ways."""
_LAST = ("law", "valid", "source", "comment", "title_en")
"""The order of the fields that every element has, after its own."""
_CODE = 3
"""A value shorter than this is a code that people know; its label stands beside it."""
_SHOWN = 30


class Badge(NamedTuple):
    """A small label in the head of an element."""

    text: str
    css: str
    hint: str


class Note(NamedTuple):
    """A small remark with its heading."""

    title: str
    body: Markup


class Question(NamedTuple):
    """An open question as it is printed."""

    text: Markup
    notes: tuple[Note, ...]


class LinkGroup(NamedTuple):
    """Links to elements of one kind."""

    title: str
    links: Markup
    more: str


@dataclass(frozen=True, slots=True)
class ElementView:
    """What the template of an element needs."""

    id: str
    css: str
    kind_title: str
    status: str
    status_css: str
    badges: tuple[Badge, ...]
    lead: Markup
    narrow: tuple[FieldView, ...]
    wide: tuple[FieldView, ...]
    questions: tuple[Question, ...]
    panel: Markup
    source: str
    words: Mapping[str, str]


def fields_of(graph: Graph, kind: str) -> tuple[Field, ...]:
    """The fields of a kind in the order of printing: its own, then those that every element has."""
    metamodel = graph.metamodel
    about: Kind | None = metamodel.by_name.get(kind) or metamodel.annotates.get(_ANNOTATED.get(kind, ""))
    if about is None:
        return ()
    general = metamodel.kinds["Element"].fields
    last = {name: number for number, name in enumerate(_LAST)}
    return tuple(sorted(about.fields.values(), key=lambda field: (field.name in general, last.get(field.name, 0))))


def element_html(linker: Linker, node: Node, page: str, panel: Markup, extra: Iterable[FieldView] = ()) -> Markup:
    """An element as a block of HTML.

    Args:
        linker: makes the links.
        node: the element.
        page: the page that the block stands on.
        panel: the red thread of the element.
        extra: wide fields to stand first, such as a diagram.
    """
    return render("element.html.jinja", view=_view(linker, node, page, panel, tuple(extra)))


def _view(linker: Linker, node: Node, page: str, panel: Markup, extra: tuple[FieldView, ...]) -> ElementView:
    graph = linker.graph
    printer = Printer(linker, node, page)
    lead = next((name for name in _LEADS if node.text(name)), "")
    about = [field for field in fields_of(graph, node.kind) if field.name not in (*_BADGES, *_ON_ANOTHER_PLACE, lead)]
    views = tuple(printer.fields(node, about))
    return ElementView(
        id=node.id,
        css=node.kind.replace("_", "-"),
        kind_title=capital(singular(graph.metamodel, node.kind)),
        status=graph.status(node).replace("_", " "),
        status_css=slug(graph.status(node) or "none"),
        badges=tuple(_badges(graph, node)),
        lead=printer.scribe.prose(node.text(lead)) if lead else EMPTY,
        narrow=tuple(view for view in views if not view.wide),
        wide=(*extra, *(view for view in views if view.wide)),
        questions=tuple(_questions(printer, node)),
        panel=joined((panel, referred_by(linker, node, page))),
        source=str(node.source_span).rpartition(":")[0],
        words={key: label(words) for key, words in _WORDS.items()},
    )


_WORDS = {"copy_hint": "docs_copy", "status": "status", "open_questions": "open_questions", "defined_in": "defined_in"}


def is_badge(field: Field) -> bool:
    """Whether a field is shown as a small label."""
    return field.name in _BADGES


def badge(graph: Graph, node: Node, field: Field) -> Badge | None:
    """The small label of a field; None when the element leaves it out."""
    value = node.text(field.name)
    if not value:
        return None
    title = graph.metamodel.enums.get(field.range, {}).get(value, value)
    shown = f"{value} · {title}" if len(value) < _CODE and title != value else title.replace("_", " ")
    return Badge(shown, f"sb-{field.name.replace('_', '-')}-{slug(value)}", field.title)


def _badges(graph: Graph, node: Node) -> Iterator[Badge]:
    for field in fields_of(graph, node.kind):
        found = badge(graph, node, field) if is_badge(field) else None
        if found:
            yield found
    if "functional" in node and not node.flag("functional", default=True):
        yield Badge(label("docs_non_functional"), "sb-quiet", "")
    if "in_scope" in node and not node.flag("in_scope", default=True):
        yield Badge(label("docs_out_of_scope"), "sb-quiet", "")


def _questions(printer: Printer, node: Node) -> Iterator[Question]:
    kind = printer.metamodel.kinds["OpenQuestion"]
    others = [field for field in kind.fields.values() if field.name != "text"]
    for record in node.records("open_questions"):
        notes = (
            Note(capital(field.title), printer.scribe.inline(record.text(field.name)))
            for field in others
            if field.name in record
        )
        yield Question(printer.scribe.prose(record.text("text")), tuple(notes))


def referred_by(linker: Linker, node: Node, page: str) -> Markup:
    """Who refers to an element directly, by kind."""
    groups = tuple(incoming_groups(linker, node, page))
    return render("referred.html.jinja", title=label("docs_referred_by"), groups=groups) if groups else EMPTY


def incoming_groups(linker: Linker, node: Node, page: str) -> Iterator[LinkGroup]:
    """The elements that refer to an element, a group for each kind, in the order of the kinds of the metamodel."""
    graph = linker.graph
    links = graph.incoming.get(node.id, ())
    sources = dict.fromkeys(link.source for link in links if link.relation not in _STRUCTURE and link.source != node.id)
    yield from link_groups(linker, sources, page)


def link_groups(linker: Linker, ids: Iterable[str], page: str, limit: int = _SHOWN) -> Iterator[LinkGroup]:
    """Links to elements, grouped by their kind."""
    graph = linker.graph
    by_kind: dict[str, list[str]] = {}
    for node_id in ids:
        by_kind.setdefault(graph.nodes[node_id].kind, []).append(node_id)
    for kind in sorted(by_kind, key=kind_rank):
        found = by_kind[kind]
        links = joined((linker.link(node_id, page) for node_id in found[:limit]), " ")
        more = label("docs_more").format(count=len(found) - limit) if len(found) > limit else ""
        yield LinkGroup(plural(graph.metamodel, kind), links, more)

"""The red thread of an element as a panel: up to law and goals, down to tests and what is generated from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from sporbar.emit import OutputFile, text_file
from sporbar.emit.labels import LABELS, label
from sporbar.emit.naming import slug
from sporbar.graph import Node
from sporbar.graph.artefact import Artefact
from sporbar.projections.thread_diagram import thread_svg
from sporbar.targets.docs.address import up_from
from sporbar.targets.docs.element import LinkGroup, link_groups
from sporbar.targets.docs.html import EMPTY, capital, joined
from sporbar.targets.docs.page import render
from sporbar.targets.docs.prose import Linker
from sporbar.targets.docs.words import kind_rank, plural, singular
from sporbar.trace.neighbourhood import Neighbour, Neighbourhood, Side, neighbourhood
from sporbar.trace.picture import thread_of

_LIMIT = 12
_ENDS = frozenset({"source", "law_source", "provision", "enum_value", "publication", "consultation_answer"})
"""Kinds at an end of the thread, where the list of who refers to them says all."""
_SUMMARISED = 6
_LEAST = 3
"""A picture of fewer elements tells nothing that the lists do not."""
_DRAWN = ("requirement",)
"""Kinds on pages with several elements that have a picture, in a file of its own."""

Artefacts = Mapping[str, tuple[Artefact, ...]]
"""What is generated from each element, by its id."""


@dataclass(frozen=True, slots=True)
class SideView:
    """One direction of a red thread."""

    css: str
    title: str
    groups: tuple[LinkGroup, ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class ThreadView:
    """What the template of the panel needs."""

    title: str
    summary: str
    open: bool
    picture: Markup
    sides: tuple[SideView, SideView]


def thread_panel(linker: Linker, node: Node, page: str, made: Artefacts, *, is_page: bool) -> Markup:
    """The red thread of an element, with a picture on a page of its own; empty for one that stands alone."""
    if node.kind in _ENDS:
        return EMPTY
    found = neighbourhood(linker.graph, node.id, made)
    if len(found.neighbours) == 1:
        return EMPTY
    up, down = (_side(linker, found, side, page) for side in (Side.UP, Side.DOWN))
    picture = EMPTY
    if len(found.neighbours) > _LEAST:
        picture = _picture(linker, found, page) if is_page else _picture_link(node, page)
    view = ThreadView(label("docs_thread"), _summary(linker, found), is_page, picture, (up, down))
    return render("thread.html.jinja", view=view)


def _side(linker: Linker, found: Neighbourhood, side: Side, page: str) -> SideView:
    near = sorted((each for each in found.neighbours.values() if each.side == side), key=lambda each: each.distance)
    elements = [each.id for each in near if each.artefact is None]
    groups = (*link_groups(linker, elements, page, _LIMIT), *_generated(near))
    return SideView(side, label(f"docs_thread_{side}"), groups, label(f"docs_thread_no_{side}"))


def _generated(neighbours: Iterable[Neighbour]) -> Iterator[LinkGroup]:
    by_kind: dict[str, list[Artefact]] = {}
    for each in neighbours:
        if each.artefact:
            by_kind.setdefault(each.artefact.kind, []).append(each.artefact)
    for kind, made in by_kind.items():
        key = f"docs_made_{kind}"
        form = Markup('<code title="generated/{}">{}</code>')
        links = joined((form.format(one.path, one.id.partition(":")[2] or one.id) for one in made[:_LIMIT]), " ")
        more = label("docs_more").format(count=len(made) - _LIMIT) if len(made) > _LIMIT else ""
        yield LinkGroup(label(key) if key in LABELS else capital(kind), links, more)


def _picture(linker: Linker, found: Neighbourhood, page: str) -> Markup:
    svg = thread_svg(
        thread_of(linker.graph, found), lambda name: linker.href(name, page), f"thread-{slug(found.centre)}"
    )
    return Markup('<figure class="sb-thread-picture" data-search-exclude>{}</figure>').format(Markup(svg))  # noqa: S704 - drawn by lxml


def picture_files(linker: Linker, made: Artefacts) -> Iterator[OutputFile]:
    """The pictures of the elements that share a page with others: files that a browser loads when they are opened."""
    for kind in _DRAWN:
        for node in linker.graph.by_kind.get(kind, ()):
            found = neighbourhood(linker.graph, node.id, made)
            if len(found.neighbours) > _LEAST:
                path = _picture_path(node)
                diagram = thread_of(linker.graph, found)
                svg = thread_svg(diagram, partial(linker.href, page=path), "thread", standalone=True)
                yield text_file(f"{path}.svg", svg)


def _picture_path(node: Node) -> str:
    return f"traad/{slug(node.id)}"


def _picture_link(node: Node, page: str) -> Markup:
    if node.kind not in _DRAWN:
        return EMPTY
    address = f"{up_from(page)}{_picture_path(node)}.svg"
    form = Markup(
        '<p class="sb-thread-picture"><a href="{}" target="_blank" rel="noopener">'
        '<img src="{}" alt="{}" loading="lazy"></a></p>'
    )
    return form.format(address, address, f"{label('docs_thread')}: {node.id} {node.title}")


def _summary(linker: Linker, found: Neighbourhood) -> str:
    """`3 bestemmelser · 1 målsætning · 5 krav`."""
    by_kind = {kind: len(group) for kind, group in found.by_kind.items() if not kind.startswith("artefact:")}
    metamodel = linker.graph.metamodel
    kinds = sorted(by_kind, key=kind_rank)[:_SUMMARISED]
    return " · ".join(
        f"{by_kind[kind]} {(singular if by_kind[kind] == 1 else plural)(metamodel, kind).lower()}" for kind in kinds
    )

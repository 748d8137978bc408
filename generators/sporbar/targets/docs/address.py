"""Where every element is found in the site."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from sporbar.emit.naming import short_hash, slug
from sporbar.graph import Graph, Node
from sporbar.targets.docs.shelves import INFORMATION, Mode, shelf_of

_PLAIN_ANCHOR = re.compile(r"[0-9A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøå._-]*")


class Address(NamedTuple):
    """A page, relative to the root of the site and without ending, and a place on it."""

    page: str
    anchor: str = ""

    def seen_from(self, page: str) -> str:
        """The address as a link on another page."""
        if page == self.page and self.anchor:
            return f"#{self.anchor}"
        return f"{up_from(page)}{self.page}.html{'#' if self.anchor else ''}{self.anchor}"


def up_from(page: str) -> str:
    """The way from a page to the root of the site."""
    return "../" * page.count("/")


def anchor_of(node_id: str) -> str:
    """The anchor of an element: its id, or a slug of it when an address cannot hold it."""
    return node_id if _PLAIN_ANCHOR.fullmatch(node_id) else slug(node_id)


def addresses(graph: Graph) -> Mapping[str, Address]:
    """The address of every node; no two elements share one."""
    book = _Book(graph)
    return {node.id: book.address(node) for node in graph.nodes.values()}


def group_page(folder: str, group: str) -> str:
    """The page of a group of elements."""
    return f"{folder}/{slug(group)}"


class _Book:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.taken: dict[str, str] = {}
        """Pages and places with the node that has them."""

    def address(self, node: Node) -> Address:
        shelf = shelf_of(node.kind)
        if shelf.mode is Mode.PAGE:
            return Address(self._page(node))
        if shelf.mode is Mode.GROUP:
            return self._place(group_page(shelf.folder, shelf.group(node)), node)
        if shelf.mode is Mode.LIST:
            return self._place(f"{shelf.folder}/index", node)
        parent = self._parent(node)
        return self._place(self._page(parent) if parent else f"{shelf.folder}/index", node)

    def _page(self, node: Node) -> str:
        folder = shelf_of(node.kind).folder
        if node.kind in INFORMATION:
            folder = f"{folder}/{slug(node.text('package') or 'model')}"
        return self._free(f"{folder}/{slug(node.id)}", node)

    def _place(self, page: str, node: Node) -> Address:
        parent = node.text("parent")
        short = node.id.removeprefix(f"{parent}.") if node.kind in INFORMATION else node.id
        place = self._free(f"{page}#{anchor_of(short)}", node)
        return Address(page, place.partition("#")[2])

    def _free(self, wanted: str, node: Node) -> str:
        """The wanted page or place, or with a hash of the id when another element has it."""
        if wanted.endswith("/index"):
            wanted += "-"
        owner = self.taken.setdefault(wanted.casefold(), node.id)
        return wanted if owner == node.id else f"{wanted}-{short_hash(node.id)}"

    def _parent(self, node: Node) -> Node | None:
        wanted = node.text("parent") if node.kind != "provision" else node.id.partition(" §")[0]
        found = self.graph.nodes.get(wanted)
        return found if found and shelf_of(found.kind).mode is Mode.PAGE else None

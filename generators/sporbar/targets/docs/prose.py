"""Running text as HTML: the author's characters escaped, the names and citations in it as links."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from markupsafe import Markup, escape

from sporbar.graph import Graph, Node
from sporbar.targets.docs.address import Address
from sporbar.targets.docs.html import joined
from sporbar.targets.docs.references import IDENTIFIER, LINK, NAME, PARAGRAPH, References, Targets, references_of

_DAY = re.compile(r" \[[^\]]*\]")
_CODED_KINDS = frozenset({"class", "attribute", "enum", "enum_value"})
_NAMED_KINDS = frozenset({"attribute", "enum_value", "rate"})
_PLAIN_KINDS = frozenset({"concept", "actor", "system", "source", "law_source", "publication"})


class Within(NamedTuple):
    """The nested record that a value stands in."""

    path: str = ""
    """The fields that lead to it, each followed by a point."""
    valid: str = ""
    """Its validity, or that of the nearest record around it that has one."""

    def inner(self, name: str) -> "Within":
        """The records of a field of it."""
        return self._replace(path=f"{self.path}{name}.")


@dataclass(slots=True)
class Linker:
    """Makes links between the pages of the site."""

    graph: Graph
    addresses: Mapping[str, Address]
    _references: dict[str, References] = field(default_factory=dict)

    def href(self, node_id: str, page: str) -> str:
        """The address of an element seen from a page; empty when it has none."""
        address = self.addresses.get(node_id)
        return address.seen_from(page) if address else ""

    def link(self, node_id: str, page: str, text: str = "") -> Markup:
        """A link that shows the given text, or the name of the element."""
        node = self.graph.nodes[node_id]
        shown = escape(text) if text else name_of(node)
        hint = f"{self.graph.metamodel.titles.get(node.kind, node.kind)} {node.id}"
        if node.id in shown:
            return Markup('<a class="sb-ref" href="{}">{}</a>').format(self.href(node_id, page), shown)
        return Markup('<a class="sb-ref" href="{}" title="{}">{}</a>').format(self.href(node_id, page), hint, shown)

    def references(self, node: Node) -> References:
        """Where the names and citations of an element lead."""
        if node.id not in self._references:
            self._references[node.id] = references_of(self.graph, node)
        return self._references[node.id]

    def known(self, name: str) -> str:
        """The id of the attribute, inherited ones included, or of the rate that a name in an expression stands for."""
        class_name, _, attribute = name.partition(".")
        slot = self.graph.information.slot(class_name, attribute)
        node = self.graph.nodes.get(slot.node_id if slot else name)
        return node.id if node and node.kind in _NAMED_KINDS else ""


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes the texts of one element as they are seen from one page."""

    linker: Linker
    node: Node
    page: str

    def prose(self, text: str) -> Markup:
        """Paragraphs of running text; lines that start with `- ` become a list."""
        blocks = (block.strip() for block in text.replace("\r", "").split("\n\n"))
        return joined(self._block(block) for block in blocks if block)

    def inline(self, text: str) -> Markup:
        """Running text without paragraphs, for a cell or a heading."""
        return joined(self._pieces(" ".join(text.split())))

    def expression(self, text: str) -> Markup:
        """An expression with its names as links."""
        return joined(self._named(text))

    def target(self, text: str) -> Markup:
        """The name of what a decision sets, as a link to it."""
        targets = self.targets(Within(), "output", self.node.text("output"))
        return self.linker.link(targets[0], self.page, text) if targets else escape(text)

    def citation(self, within: Within, text: str) -> Markup:
        """A citation in the law column of a table."""
        targets = self.targets(within, "table", text)
        return self.linker.link(targets[0], self.page, text) if targets else escape(text)

    def targets(self, within: Within, name: str, text: str) -> Targets:
        """The ids that a value of a field leads to."""
        known = self.linker.references(self.node).declared
        path = f"{within.path}{name}"
        return known.get((path, text, within.valid)) or known.get((path, text, ""), ())

    def _block(self, block: str) -> Markup:
        lines = block.split("\n")
        if lines[0].startswith("- ") and all(line.startswith(("- ", "  ")) for line in lines):
            items = block.removeprefix("- ").split("\n- ")
            return Markup("<ul>{}</ul>").format(
                joined(Markup("<li>{}</li>").format(joined(self._pieces(item))) for item in items)
            )
        return Markup("<p>{}</p>").format(joined(self._pieces(block)))

    def _pieces(self, text: str) -> Iterator[Markup]:
        linked = self.linker.references(self.node).linked
        start = 0
        for match in LINK.finditer(text):
            yield from self._cited(text[start : match.start()])
            name = match.group(1).strip()
            target = linked.get(name) or linked.get(name.casefold(), "")
            shown = (match.group(2) or name).strip()
            yield self.linker.link(target, self.page, shown) if target else escape(match.group())
            start = match.end()
        yield from self._cited(text[start:])

    def _cited(self, text: str) -> Iterator[Markup]:
        references = self.linker.references(self.node)
        start = 0
        for match in PARAGRAPH.finditer(text) if references.cited else ():
            targets, named = references.citation(text[start : match.start()], match.group())
            if targets:
                first = match.start() - named
                yield from self._identified(text[start:first])
                yield self.linker.link(targets[0], self.page, text[first : match.end()])
                start = match.end()
        yield from self._identified(text[start:])

    def _identified(self, text: str) -> Iterator[Markup]:
        """Text with the ids that stand bare in it as links."""
        start = 0
        for match in IDENTIFIER.finditer(text):
            if match.group() in self.linker.graph.nodes and match.group() != self.node.id:
                yield escape(text[start : match.start()])
                yield self.linker.link(match.group(), self.page, match.group())
                start = match.end()
        yield escape(text[start:])

    def _named(self, text: str) -> Iterator[Markup]:
        named = self.linker.references(self.node).named
        start = 0
        for match in NAME.finditer(text):
            target = named.get(match.group()) or self.linker.known(match.group())
            if target:
                yield escape(text[start : match.start()])
                yield self.linker.link(target, self.page, match.group())
                start = match.end()
        yield escape(text[start:])


def name_of(node: Node) -> Markup:
    """What an element is called in a link: its term, its title, its code, or code and title."""
    if node.kind == "provision":
        return escape(citation_of(node))
    if node.kind in _CODED_KINDS:
        return Markup("<code>{}</code>").format(node.id)
    if node.kind in _PLAIN_KINDS:
        return escape(node.title)
    return Markup('<span class="sb-code">{}</span> {}').format(node.id, node.title)


def citation_of(node: Node) -> str:
    """The citation of a provision: its id without the day that tells two contents of one number apart."""
    return _DAY.sub("", node.id)

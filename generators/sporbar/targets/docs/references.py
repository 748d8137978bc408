"""Where each name, citation and reference of an element leads, found again by what its text says."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sporbar.graph import Graph, Link, Node, Origin
from sporbar.graph.node import Form, Mention
from sporbar.text import Place

LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")
_NUMBER = r"\d+(?:\s[a-zæøå]\b)?"
_PART = r",\s*(?:stk|nr|litra|pkt)\.?\s*[0-9a-zæøå]+(?:-[0-9a-zæøå]+)?"
PARAGRAPH = re.compile(rf"§{{1,2}}\s*{_NUMBER}(?:\s*[-–]\s*{_NUMBER})?(?:{_PART})*")
IDENTIFIER = re.compile(r"\b[A-ZÆØÅ]{1,8}-[0-9A-Za-zÆØÅæøå]+(?:[.-][0-9A-Za-zÆØÅæøå]+)*")
NAME = re.compile(r"[^\W\d]\w*(?:[.-]\w+)*")

Targets = tuple[str, ...]
_Where = tuple[str, str, Place]


@dataclass(slots=True)
class References:
    """The links out of one element, by what it says."""

    declared: dict[tuple[str, str, str], Targets] = field(default_factory=dict)
    """Ids by field, written value, and validity of the nested record it stands in."""
    linked: dict[str, str] = field(default_factory=dict)
    """Ids by the text between double brackets."""
    cited: dict[str, Targets] = field(default_factory=dict)
    """Ids by canonical citation in running text."""
    named: dict[str, str] = field(default_factory=dict)
    """Ids by the name in an expression."""

    def citation(self, before: str, stretch: str) -> tuple[Targets, int]:
        """Where a citation in running text leads, and how much of the text before it names the law."""
        wanted = _canonical(stretch)
        fitting = [text for text in self.cited if text == wanted or text.endswith(f" {wanted}")]
        laws = {text: text.removesuffix(wanted).rstrip() for text in fitting}
        exact = next((text for text, law in laws.items() if law and before.rstrip().endswith(law)), "")
        chosen = exact or next(iter(fitting), "")
        named = len(laws[exact]) + len(before) - len(before.rstrip()) if exact else 0
        return self.cited.get(chosen, ()), named


def references_of(graph: Graph, node: Node) -> References:
    """The references of an element."""
    found = References()
    links = graph.outgoing.get(node.id, ())
    places = _by_place(links)
    crowd = Counter(_where(mention) for mention in node.mentions)
    for mention in node.mentions:
        targets = places.get(_where(mention), ())
        alone = crowd[_where(mention)] == 1
        _note(found, mention, targets if alone else _narrowed(mention, targets))
    for link in links:
        if link.origin is Origin.TEXT:
            for name in _names(graph.nodes[link.target]):
                found.linked.setdefault(name, link.target)
    return found


def _by_place(links: Iterable[Link]) -> dict[_Where, Targets]:
    found: dict[_Where, dict[str, None]] = {}
    for link in links:
        found.setdefault((link.field, link.relation, link.span.place), {})[link.target] = None
    return {where: tuple(targets) for where, targets in found.items()}


def _where(mention: Mention) -> _Where:
    return mention.field, mention.relation, mention.place


def _narrowed(mention: Mention, targets: Targets) -> Targets:
    """The targets that fit the mention, when several mentions share one place in the file."""
    exact = tuple(target for target in targets if target == mention.text)
    if mention.form == Form.CITATION and not exact:
        return tuple(target for target in targets if _fits(mention.text, target))
    return exact


def _fits(citation: str, target: str) -> bool:
    """Whether a citation without law, or a range of parts, may mean a provision."""
    place = citation[citation.find("§") :].removeprefix("§§").removeprefix("§").strip()
    stem = re.sub(r"[^,\s]+-[^,\s]+$", "", place).rstrip()
    return bool(stem) and f"§ {stem}" in target


def _note(found: References, mention: Mention, targets: Targets) -> None:
    if not targets:
        return
    if mention.form == Form.LINK:
        found.linked.setdefault(mention.text, targets[0])
    elif mention.form == Form.NAME:
        found.named.setdefault(mention.text, targets[0])
    elif mention.declared:
        found.declared.setdefault((mention.field, mention.text, mention.valid), targets)
    else:
        found.cited.setdefault(mention.text, targets)


def _names(node: Node) -> Iterator[str]:
    yield node.id
    if node.kind == "concept":
        for term in (node.title, *node.texts("accepted"), *node.texts("forms"), *node.texts("deprecated")):
            yield term.casefold()


def _canonical(stretch: str) -> str:
    """`§§ 81–85 a` and `§ 25,  stk 2` as canonical citations write them."""
    text = re.sub(r"\s+", " ", stretch).replace("–", "-")
    text = re.sub(r"\s*-\s*", "-", text)
    return re.sub(r",\s*(stk|nr|pkt)\.?\s*", r", \1. ", text)

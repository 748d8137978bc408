"""Where each name leads: ids, former ids, attributes as classes inherit them, terms of concepts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sporbar.diagnostics import Diagnostic, Note
from sporbar.graph.information import InformationModel
from sporbar.graph.node import Node
from sporbar.resolve.problems import AmbiguousTerm, DuplicateId, RetiredId
from sporbar.text import Span


@dataclass(slots=True)
class Names:
    """All names of a specification."""

    nodes: dict[str, Node]
    model: InformationModel
    former: Mapping[str, str]
    terms: Mapping[str, tuple[str, ...]]
    """Ids of the concepts that claim a lower-cased term or form."""
    deprecated: frozenset[str]
    """Lower-cased terms that are advised against."""

    def element(self, name: str) -> str:
        """The id of the node that a name stands for, former ids and inherited attributes included; empty: none."""
        if name in self.nodes:
            return name
        return self.former.get(name) or self.attribute(name.split("."))

    def attribute(self, path: list[str]) -> str:
        """The node of `Class.attribute` or a longer path through the classes that attributes lead to; empty: none."""
        node_id = ""
        class_name = path[0]
        for part in path[1:]:
            slot = self.model.slot(class_name, part)
            if slot is None:
                return f"{class_name}.{part}" if f"{class_name}.{part}" in self.nodes and part == path[-1] else ""
            node_id, class_name = slot.node_id, slot.range
        return node_id

    def term(self, text: str) -> tuple[str, ...]:
        """The concepts that a term means; several when it is claimed twice."""
        return self.terms.get(_folded(text), ())


def unique(nodes: Iterable[Node], retired: frozenset[str]) -> tuple[dict[str, Node], list[Diagnostic]]:
    """The nodes by id; the first one keeps an id that is claimed twice."""
    known: dict[str, Node] = {}
    diagnostics: list[Diagnostic] = []
    for node in nodes:
        first = known.setdefault(node.id, node)
        if first is not node:
            diagnostics.append(
                DuplicateId(node.id).at(node.span("id"), Note(first.source_span, "it stands here first"))
            )
        if node.id in retired:
            diagnostics.append(RetiredId(node.id).at(node.span("id")))
    return known, diagnostics


def names_of(nodes: dict[str, Node], model: InformationModel) -> tuple[Names, list[Diagnostic]]:
    """The names that lead to the nodes, and the terms that two concepts claim."""
    former: dict[str, str] = {}
    advised: dict[str, dict[str, Span]] = {}
    against: dict[str, dict[str, Span]] = {}
    diagnostics: list[Diagnostic] = []
    for node in nodes.values():
        for name in node.texts("former_ids"):
            if name in nodes:
                diagnostics.append(
                    RetiredId(name).at(nodes[name].source_span, Note(node.span("former_ids"), "it is a former id here"))
                )
            former[name] = node.id
        if node.kind == "concept":
            _claim(node, ("forms", "accepted", "title"), advised)
            _claim(node, ("deprecated",), against)
    for term, claims in advised.items():
        if len(claims) > 1:
            ids, (first, later, *_) = tuple(claims), claims.values()
            note = Note(first, "it is claimed here too")
            diagnostics.append(AmbiguousTerm(term, ids).at(later, note, element=ids[1]))
    terms = {term: tuple(claims) for term, claims in (against | advised).items()}
    # A term that one concept advises against may be the right one for another.
    return Names(nodes, model, former, terms, frozenset(against.keys() - advised.keys())), diagnostics


def _claim(node: Node, fields: tuple[str, ...], claims: dict[str, dict[str, Span]]) -> None:
    """Note which terms a concept lays claim to, and where."""
    for term, place in dict(_terms(node, fields)).items():
        claims.setdefault(term, {})[node.id] = place


def _terms(node: Node, fields: tuple[str, ...]) -> Iterator[tuple[str, Span]]:
    for field_name in fields:
        if field_name == "title":
            yield _folded(node.text("title")), node.span("title")
        else:
            for number, text in enumerate(node.texts(field_name)):
                yield _folded(text), node.span(f"{field_name}.{number}")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()

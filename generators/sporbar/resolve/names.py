"""Where each name leads: ids, former ids, attributes as classes inherit them, terms of concepts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sporbar.diagnostics import Diagnostic, Note
from sporbar.graph.information import InformationModel
from sporbar.graph.node import Node
from sporbar.resolve.problems import AmbiguousTerm, DuplicateId, RetiredId


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
        return self.terms.get(" ".join(text.split()).casefold(), ())


@dataclass(slots=True)
class _Index:
    diagnostics: list[Diagnostic] = field(default_factory=list)
    nodes: dict[str, Node] = field(default_factory=dict)


def unique(nodes: Iterable[Node], retired: frozenset[str]) -> tuple[dict[str, Node], list[Diagnostic]]:
    """The nodes by id; the first one keeps an id that is claimed twice."""
    index = _Index()
    for node in nodes:
        first = index.nodes.setdefault(node.id, node)
        span = node.span("id") if "id" in node.places else node.source_span
        if first is not node:
            index.diagnostics.append(DuplicateId(node.id).at(span, Note(first.source_span, "it stands here first")))
        if node.id in retired:
            index.diagnostics.append(RetiredId(node.id).at(span))
    return index.nodes, index.diagnostics


def names_of(nodes: dict[str, Node], model: InformationModel) -> tuple[Names, list[Diagnostic]]:
    """The names that lead to the nodes, and the terms that two concepts claim."""
    former: dict[str, str] = {}
    terms: dict[str, list[str]] = {}
    deprecated: set[str] = set()
    diagnostics: list[Diagnostic] = []
    for node in nodes.values():
        for name in node.texts("former_ids"):
            if name in nodes:
                diagnostics.append(
                    RetiredId(name).at(nodes[name].source_span, Note(node.span("former_ids"), "it is a former id here"))
                )
            former[name] = node.id
        if node.kind == "concept":
            _add_terms(node, terms, deprecated)
    for term, ids in terms.items():
        if len(ids) > 1:
            later = nodes[ids[1]]
            note = Note(nodes[ids[0]].span("title"), "it is claimed here too")
            diagnostics.append(AmbiguousTerm(term, tuple(ids)).at(later.span("title"), note, element=later.id))
    claimed = {term: tuple(ids) for term, ids in terms.items()}
    return Names(nodes, model, former, claimed, frozenset(deprecated)), diagnostics


def _add_terms(node: Node, terms: dict[str, list[str]], deprecated: set[str]) -> None:
    advised = [node.text("title"), *node.texts("accepted"), *node.texts("forms")]
    for term in dict.fromkeys(text.casefold() for text in advised):
        terms.setdefault(term, []).append(node.id)
    for term in dict.fromkeys(text.casefold() for text in node.texts("deprecated")):
        if term not in (text.casefold() for text in advised):
            terms.setdefault(term, []).append(node.id)
            deprecated.add(term)

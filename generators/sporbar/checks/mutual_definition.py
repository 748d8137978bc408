"""Concepts that are explained by each other."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem, Severity
from sporbar.graph import Graph, Node
from sporbar.graph.wording import words


class MutualDefinition(Problem):
    """The definitions of two concepts use each other's terms.

    Who knows neither of them learns nothing from both (FDA 21). Let one of the two definitions do without the other
    term.
    """

    code: ClassVar[str] = "SP616"
    severity: ClassVar[Severity] = Severity.WARNING
    term: str
    other: str

    def message(self) -> str:
        return f"'{self.term}' and '{self.other}' are explained by each other (FDA 21)"


Phrases = Mapping[str, list[tuple[tuple[str, ...], str]]]
"""By their first word: the words of a term and the id of its concept, longest first."""


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look up the terms that each definition uses; the longest one counts where several would fit."""
    concepts = {node.id: node for node in graph.by_kind.get("concept", ())}
    phrases = _phrases(concepts)
    used = {node.id: _used(words(node.text("definition")), phrases) for node in concepts.values()}
    order = {node_id: number for number, node_id in enumerate(concepts)}
    for node_id, others in used.items():
        for other in others:
            if order[node_id] < order[other] and node_id in used[other]:
                first, second = concepts[node_id], concepts[other]
                note = Note(second.span("definition"), "the other definition stands here")
                problem = MutualDefinition(first.title, second.title)
                yield problem.at(first.span("definition"), note, element=node_id)


def _phrases(concepts: Mapping[str, Node]) -> Phrases:
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for node in concepts.values():
        for term in (node.title, *node.texts("accepted"), *node.texts("forms")):
            phrase = words(term)
            if phrase:
                phrases.setdefault(phrase[0], []).append((phrase, node.id))
    for same_start in phrases.values():
        same_start.sort(key=lambda item: -len(item[0]))
    return phrases


def _used(text: tuple[str, ...], phrases: Phrases) -> dict[str, None]:
    """The concepts whose terms a text uses, in order."""
    used: dict[str, None] = {}
    at = 0
    while at < len(text):
        found = next(((p, i) for p, i in phrases.get(text[at], ()) if text[at : at + len(p)] == p), None)
        if found:
            used[found[1]] = None
        at += len(found[0]) if found else 1
    return used

"""Decisions and calculations that need each other's results."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.graph import Graph, Link
from sporbar.graph.circle import circles


class CircularComputation(Problem):
    """Decisions and calculations need each other's results in a circle.

    Each of them reads an attribute that the next one sets, so none of them can be the first. Give the value from before
    an attribute of its own, or move the step that closes the circle. The steps inside a calculation may build on each
    other and do not count.
    """

    code: ClassVar[str] = "SP213"
    ids: tuple[str, ...]

    def message(self) -> str:
        if len(set(self.ids)) == 1:
            return f"{self.ids[0]} reads what it sets itself"
        return f"each needs the result of the next: {' → '.join(self.ids)}"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Show each circle once, where its first element reads."""
    needs = {
        node.id: tuple(_needs(graph, node.id))
        for kind in ("decision", "calculation")
        for node in graph.by_kind.get(kind, ())
    }
    for circle in circles({node_id: [writer for writer, _ in found] for node_id, found in needs.items()}):
        steps = [_reading(needs[reader], writer) for reader, writer in pairwise(circle)]
        notes = [Note(link.span, f"{link.source} reads {link.target}") for link in steps[1:]]
        yield CircularComputation(circle).at(steps[0].span, *notes, element=circle[0])


def _needs(graph: Graph, node_id: str) -> Iterator[tuple[str, Link]]:
    """What sets the attributes that an element reads, with the place of the reading."""
    for link in graph.outgoing.get(node_id, ()):
        if link.relation == "reads":
            for written in graph.incoming.get(link.target, ()):
                if written.relation == "writes":
                    yield written.source, link


def _reading(needs: tuple[tuple[str, Link], ...], writer: str) -> Link:
    return next(link for found, link in needs if found == writer)

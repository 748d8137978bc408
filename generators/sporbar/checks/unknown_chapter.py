"""Requirements in chapters that the specification does not have."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.graph import Graph


class UnknownChapter(Problem):
    """A requirement stands in a chapter that the workspace does not list.

    The workspace lists the chapters in the order in which they are printed. A requirement of another chapter would be
    left out. Correct the chapter, or add it to the list. A workspace without `chapters` takes any.
    """

    code: ClassVar[str] = "SP505"
    chapter: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"the workspace lists no chapter '{self.chapter}'"

    def help(self) -> str:
        return did_you_mean(self.chapter, self.known)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look up the chapter of each requirement."""
    listed = graph.workspace.texts("chapters")
    known = frozenset(listed)
    if not known:
        return
    for node in graph.by_kind.get("requirement", ()):
        if node.fields.get("chapter", listed[0]) not in known:
            problem = UnknownChapter(node.text("chapter"), listed)
            yield problem.at(node.span("chapter"), element=node.id)

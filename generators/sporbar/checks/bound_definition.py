"""Definitions that hold in one system only."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph
from sporbar.graph.wording import shown

_FORMAT = re.compile(
    r"\b(?:[YÅ]{4}-?MM-?DD|DD[-.]MM[-.][YÅ]{4}|d{2}[-.]m{2}[-.][yå]{2,4}|XML|JSON|varchar)\b|\[0-9\]|\\d",
)
_SYSTEM = re.compile(r"\b(?:it-)?(?:systemet|løsningen)\b", re.IGNORECASE)


class BoundDefinition(Problem):
    """The definition of a concept depends on a system or on how data are written.

    Concepts outlive systems, and others shall be able to use them (FDA 22). Leave out *systemet* and *løsningen*, the
    names of the systems of the workspace, and formats such as `ÅÅÅÅ-MM-DD`; formats belong to the attribute.
    """

    code: ClassVar[str] = "SP617"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str

    def message(self) -> str:
        return f"the definition depends on '{self.name}' (FDA 22)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Search the definitions of concepts; the names of systems as they are written."""
    titles = sorted((node.title for node in graph.by_kind.get("system", ())), key=lambda title: (-len(title), title))
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, titles))})\b") if titles else None
    for node in graph.by_kind.get("concept", ()):
        text = shown(node.text("definition"))
        for pattern in (_FORMAT, _SYSTEM, names):
            found = pattern.search(text) if pattern else None
            if found:
                yield BoundDefinition(found[0]).at(node.span("definition"), element=node.id)

"""Models without a title or a description."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph


class UndescribedModel(Problem):
    """An information model has no title or no description of its own.

    Title and description are what people find a model by in a catalogue (FDA 6): the title names the subject and
    the kind of model, the description says what the model covers and what it is for.
    """

    code: ClassVar[str] = "SP601"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    field: str

    def message(self) -> str:
        return f"the model '{self.name}' has no {self.field} (FDA 6)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at each schema; the workspace itself cannot be without."""
    for schema in graph.information.schemas.values():
        for field, text in (("title", schema.title), ("description", schema.description)):
            if not text.strip():
                yield UndescribedModel(schema.name, field).at(schema.span)

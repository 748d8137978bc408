"""Parts of information models that nothing explains."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node

_NAMES = {"class": "class", "attribute": "attribute", "enum": "enumeration"}


class MissingDefinition(Problem):
    """A class, an attribute or an enumeration has no description.

    Two suppliers will understand a name in two ways. Say under `description` what it is (FDA 20). A class that
    refines an inherited attribute inherits its description.
    """

    code: ClassVar[str] = "SP612"
    severity: ClassVar[Severity] = Severity.WARNING
    kind: str
    name: str

    def message(self) -> str:
        return f"the {self.kind} '{self.name}' has no description (FDA 20)"


class UndocumentedValue(Problem):
    """A value of an enumeration has no description.

    The values are members of a classification, and each of them needs its own definition (FDA 28). Say what tells
    it apart from the others.
    """

    code: ClassVar[str] = "SP620"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str

    def message(self) -> str:
        return f"the value '{self.name}' has no description (FDA 28)"


def check(node: Node) -> Iterator[Diagnostic]:
    """Look for the description."""
    if node.text("description").strip():
        return
    value = node.kind == "enum_value"
    problem = UndocumentedValue(node.id) if value else MissingDefinition(_NAMES[node.kind], node.id)
    yield problem.at(node.source_span, element=node.id)

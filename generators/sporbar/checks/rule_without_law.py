"""Rules that rest on no law."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node


class RuleWithoutLaw(Problem):
    """A rule, a decision or a calculation cites no provision.

    Cite the law that it carries out under `law`, in the rows of the table or in the steps. If it rests on practice
    or on a choice of the project, suppress the warning and give that as the reason.
    """

    code: ClassVar[str] = "SP502"
    severity: ClassVar[Severity] = Severity.WARNING
    kind: str
    id: str

    def message(self) -> str:
        return f"the {self.kind} {self.id} rests on no law"


def check(node: Node) -> Iterator[Diagnostic]:
    """A citation in any field for law will do."""
    if "law" not in node.places and not any(mention.relation == "law" for mention in node.mentions):
        yield RuleWithoutLaw(node.kind, node.id).at(node.span("id"), element=node.id)

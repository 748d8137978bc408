"""Approved elements that are not settled."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph


class ApprovedWithQuestions(Problem):
    """An element is approved (`godkendt`) and still has open questions.

    Its status is its own or that of the workspace. Settle the questions, or give the element another status until they
    are settled.
    """

    code: ClassVar[str] = "SP508"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str
    count: int

    def message(self) -> str:
        questions = "an open question" if self.count == 1 else f"{self.count} open questions"
        return f"{self.id} is approved and has {questions}"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the status of each element with questions."""
    for node in graph.nodes.values():
        if "open_questions" in node.fields and graph.status(node) == "godkendt":
            problem = ApprovedWithQuestions(node.id, len(node.records("open_questions")))
            yield problem.at(node.span("open_questions"), element=node.id)

"""Approvals by nobody."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph import Graph

_APPROVED = ("approved", "approved_with_remarks")


class UnnamedApprover(Problem):
    """The specification or a model is approved, but nothing says by whom.

    The approval is worth what the forum is worth that gave it (FDA 11). Name the forum under `approved_by`. A model
    without `approved_by` has that of the workspace.
    """

    code: ClassVar[str] = "SP606"
    name: str

    def message(self) -> str:
        return f"'{self.name}' is approved, but not said by whom (FDA 11)"

    def help(self) -> str:
        return "name the forum under 'approved_by'"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the approval of the workspace and of the schemas."""
    workspace = graph.workspace
    if workspace.text("approved_by"):
        return
    if workspace.text("approval_status") in _APPROVED:
        yield UnnamedApprover(workspace.text("title")).at(workspace.span("approval_status"))
    for schema in graph.information.schemas.values():
        if schema.annotations.get("approval_status") in _APPROVED and not schema.annotations.get("approved_by"):
            yield UnnamedApprover(schema.name).at(schema.span)

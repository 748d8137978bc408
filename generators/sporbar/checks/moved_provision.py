"""Provisions that have moved and still are in force."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node


class MovedWithoutEnd(Problem):
    """A provision says where it moved to, but not until when it stood where it was.

    As long as its validity has no last day, citations of later dates still find the old place. End the validity on the
    day before the provision moved.
    """

    code: ClassVar[str] = "SP307"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str
    target: str

    def message(self) -> str:
        return f"'{self.id}' moved to '{self.target}', but its validity does not end"

    def help(self) -> str:
        return "end 'valid' on the day before it moved"


def check(node: Node) -> Iterator[Diagnostic]:
    """A provision with `moved_to` needs a last day."""
    if "moved_to" in node and node.interval().last is None:
        field = "valid" if "valid" in node else "moved_to"
        yield MovedWithoutEnd(node.id, node.text("moved_to")).at(node.span(field), element=node.id)

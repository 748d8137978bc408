"""Versions that say nothing, or say something else than the status."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph
from sporbar.text import Span

_NUMBER = r"(?:0|[1-9][0-9]*)"
_SEMANTIC = re.compile(rf"({_NUMBER})\.{_NUMBER}\.{_NUMBER}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")
_DONE = ("godkendt", "completed")


class NoSemanticVersion(Problem):
    """A version is not written MAJOR.MINOR.PATCH.

    The three numbers say what a change means to those who build on the model (FDA 10): PATCH for wording, MINOR for
    what is added, MAJOR for what is removed or means something else.
    """

    code: ClassVar[str] = "SP604"
    version: str

    def message(self) -> str:
        return f"the version '{self.version}' is not written MAJOR.MINOR.PATCH (FDA 10)"

    def help(self) -> str:
        return "write three numbers with points between them, such as 0.1.0"


class UnfinishedVersion(Problem):
    """The specification or a model is said to be done, but its version is that of a draft.

    Versions below 1.0.0 are for what is being developed (FDA 10, FDA 12). Give it version 1.0.0, or another status.
    """

    code: ClassVar[str] = "SP605"
    severity: ClassVar[Severity] = Severity.WARNING
    status: str
    version: str

    def message(self) -> str:
        return f"the status is {self.status}, but version {self.version} is that of a draft (FDA 12)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at version and status of the workspace and of the schemas; a schema without version has the workspace's."""
    workspace = graph.workspace
    version = workspace.text("version")
    if "version" in workspace:
        yield from _faults(version, workspace.text("status"), workspace.span("version"))
    for schema in graph.information.schemas.values():
        status = str(schema.annotations.get("model_status", ""))
        if schema.version or status:
            yield from _faults(schema.version or version, status, schema.span)


def _faults(version: str, status: str, span: Span) -> Iterator[Diagnostic]:
    match = _SEMANTIC.fullmatch(version)
    if not match:
        yield NoSemanticVersion(version).at(span)
    elif match[1] == "0" and status in _DONE:
        yield UnfinishedVersion(status, version).at(span)

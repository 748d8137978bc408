"""Codes that are suppressed or weighed and do not exist."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.graph import Graph, Record

_SEVERITIES = ("error", "warning", "off")


class UnknownCode(Problem):
    """A suppression or a choice of severity names a code that does not exist.

    It has no effect, and the author believes it has. Correct the code; `sporbar explain` lists them all.
    """

    code: ClassVar[str] = "SP803"
    name: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"there is no code {self.name}"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class UnknownSeverity(Problem):
    """The severity that the workspace chooses for a code is none.

    It has no effect, and the author believes it has. A warning can be raised to `error`, be kept a `warning`, or be
    switched `off`; an error stays one.
    """

    code: ClassVar[str] = "SP804"
    severity_name: str

    def message(self) -> str:
        return f"'{self.severity_name}' is no severity"

    def help(self) -> str:
        return f"one of: {', '.join(_SEVERITIES)}"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look up the codes of the workspace and of the elements that suppress."""
    known = tuple(sorted(_codes(Problem)))
    for choice in graph.workspace.records("severity"):
        yield from _unknown(choice, known, "")
        if choice.text("severity") not in _SEVERITIES:
            yield UnknownSeverity(choice.text("severity")).at(choice.span("severity"))
    for node in graph.nodes.values():
        if "suppress" in node.fields:
            for record in node.records("suppress"):
                yield from _unknown(record, known, node.id)


def _unknown(record: Record, known: tuple[str, ...], element: str) -> Iterator[Diagnostic]:
    if "code" in record and record.text("code") not in known:
        yield UnknownCode(record.text("code"), known).at(record.span("code"), element=element)


def _codes(base: type[Problem]) -> Iterator[str]:
    """The codes of all kinds of problem that are loaded."""
    for problem in base.__subclasses__():
        yield problem.code
        yield from _codes(problem)

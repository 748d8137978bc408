"""What becomes of the diagnostics: severity by workspace, accepted warnings, order."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph, Node
from sporbar.text import Span


class SuppressedError(Problem):
    """An element suppresses the code of an error.

    Only warnings can be accepted. Repair the error and delete the suppression.
    """

    code: ClassVar[str] = "SP801"
    suppressed: str

    def message(self) -> str:
        return f"{self.suppressed} is an error here and cannot be suppressed"


class UnusedSuppression(Problem):
    """An element suppresses a warning that it does not have.

    Delete the suppression, so that the warning shows when it comes back.
    """

    code: ClassVar[str] = "SP802"
    severity: ClassVar[Severity] = Severity.WARNING
    suppressed: str

    def message(self) -> str:
        return f"there is no {self.suppressed} to suppress here"


def judged(faults: Iterable[Diagnostic], graph: Graph) -> tuple[Diagnostic, ...]:
    """The diagnostics that count: severity applied, accepted warnings gone, sorted by place, each once."""
    suppressed = _suppressions(graph)
    used: set[tuple[str, str]] = set()
    kept: list[Diagnostic] = []
    for fault in faults:
        place = suppressed.get((fault.element, fault.code)) if suppressed else None
        if place is None:
            kept.append(fault)
            continue
        used.add((fault.element, fault.code))
        if fault.severity == Severity.ERROR:
            kept += [fault, SuppressedError(fault.code).at(place, element=fault.element)]
    for (element, code), place in suppressed.items():
        if (element, code) not in used:
            kept.append(UnusedSuppression(code).at(place, element=element))
    return tuple(sorted(dict.fromkeys(_weighed(kept, graph))))


def _suppressions(graph: Graph) -> dict[tuple[str, str], Span]:
    found: dict[tuple[str, str], Span] = {}
    for node in graph.nodes.values():
        if "suppress" in node:
            found |= {(node.id, code): place for code, place in _codes(node)}
    return found


def _codes(node: Node) -> Iterator[tuple[str, Span]]:
    for record in node.records("suppress"):
        yield record.text("code"), record.span("code")


def _weighed(faults: list[Diagnostic], graph: Graph) -> Iterator[Diagnostic]:
    """Severity as the workspace wants it; an error stays an error."""
    chosen = {record.text("code"): record.text("severity") for record in graph.workspace.records("severity")}
    strictest = graph.workspace.flag("strictest")
    for fault in faults:
        choice = chosen.get(fault.code, "")
        if fault.severity == Severity.ERROR:
            yield fault
        elif choice != "off":
            raised = choice == "error" or (strictest and choice != "warning")
            yield fault._replace(severity=Severity.ERROR) if raised else fault

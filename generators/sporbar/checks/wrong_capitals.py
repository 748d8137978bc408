"""Names of classes and attributes whose capitals are not those of the convention."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph
from sporbar.text import Span

_LETTERS = r"[^\W_]*"
_UPPER = re.compile(rf"[A-ZÆØÅ]{_LETTERS}")
_LOWER = re.compile(rf"[^\W\d_A-ZÆØÅ]{_LETTERS}")
_BREAK = re.compile(r"[\W_]+")


class WrongCapitals(Problem):
    """A name is not written in the capitals that its kind has.

    Classes, enumerations and types are written `UpperCamelCase`, attributes `lowerCamelCase` (FDA 19), so that
    readers of a diagram or of code see which is which. The letters æ, ø and å are letters like others.
    """

    code: ClassVar[str] = "SP611"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    convention: str
    proposed: str

    def message(self) -> str:
        return f"'{self.name}' is not written in {self.convention} (FDA 19)"

    def help(self) -> str:
        return f"write '{self.proposed}'" if self.proposed else ""


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the names of classes, enumerations, declared types and own attributes."""
    for name, span in _things(graph):
        if not _UPPER.fullmatch(name):
            yield WrongCapitals(name, "UpperCamelCase", _joined(name, first_upper=True)).at(span, element=name)
    for found in graph.information.classes.values():
        for slot in found.slots.values():
            if slot.owner == found.name and not _LOWER.fullmatch(slot.name):
                problem = WrongCapitals(slot.name, "lowerCamelCase", _joined(slot.name, first_upper=False))
                yield problem.at(slot.span, element=slot.node_id)


def _things(graph: Graph) -> Iterator[tuple[str, Span]]:
    model = graph.information
    types = [found for found in model.types.values() if found.package in model.schemas]
    yield from ((found.name, found.span) for found in model.classes.values())
    yield from ((found.name, found.span) for found in model.enums.values())
    yield from ((found.name, found.span) for found in types)


def _joined(name: str, *, first_upper: bool) -> str:
    """The name as the convention has it; empty when it holds nothing to begin with."""
    first, *others = [word for word in _BREAK.split(name) if word] or [""]
    start = first[:1].upper() if first_upper else first[:1].lower()
    joined = start + first[1:] + "".join(word[:1].upper() + word[1:] for word in others)
    return joined if joined[:1].isalpha() else ""

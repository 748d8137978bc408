"""Classes and attributes that rest on nothing."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Class, Graph
from sporbar.graph.information import Annotations


class UnfoundedClass(Problem):
    """A class realises no concept and rests on no law.

    Data are kept because the business has a concept for them or because a law demands them (FDA 14). Say which with
    the annotation `concept` or `law`. Abstract classes, mixins and the root of a file are building blocks and exempt.
    """

    code: ClassVar[str] = "SP503"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str

    def message(self) -> str:
        return f"the class '{self.name}' realises no concept and rests on no law (FDA 14)"


class UnfoundedAttribute(Problem):
    """Nothing says why an attribute is there.

    An attribute is in order when it or its class has a concept, a law or a source. Where the class lacks a concept
    and a law, the class is told (SP503) and not each of its attributes; so this shows in the classes that SP503
    exempts: abstract ones, mixins and the root of a file.
    """

    code: ClassVar[str] = "SP504"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str

    def message(self) -> str:
        return f"neither '{self.id}' nor its class has a concept, a law or a source"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at each class, and at the attributes of building blocks."""
    for found in graph.information.classes.values():
        if found.abstract or found.mixin or found.tree_root:
            yield from _attributes(found)
        elif not _has(found.annotations, "concept", "law"):
            yield UnfoundedClass(found.name).at(found.span, element=found.name)


def _attributes(found: Class) -> Iterator[Diagnostic]:
    if _has(found.annotations, "concept", "law", "source"):
        return
    for slot in found.slots.values():
        if slot.owner == found.name and not _has(slot.annotations, "concept", "law", "source"):
            yield UnfoundedAttribute(slot.node_id).at(slot.span, element=slot.node_id)


def _has(annotations: Annotations, *names: str) -> bool:
    return any(annotations.get(name) for name in names)

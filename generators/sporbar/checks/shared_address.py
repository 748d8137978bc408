"""Classes with the same web address."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem, Severity
from sporbar.graph import Class, Graph


class SharedAddress(Problem):
    """Two classes have the same web address.

    The address (`class_uri`) stands for one thing in all models (FDA 17). Give one of the classes an address of its
    own; if it means the same as a class elsewhere, say so with `exact_mappings`.
    """

    code: ClassVar[str] = "SP609"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    other: str
    address: str

    def message(self) -> str:
        return f"'{self.name}' and '{self.other}' have the same address {self.address} (FDA 17)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Compare the addresses that are written."""
    first: dict[str, Class] = {}
    for found in graph.information.classes.values():
        address = _address(graph, found)
        other = first.setdefault(address, found) if address else found
        if other is not found:
            note = Note(other.span, "the other one stands here")
            yield SharedAddress(found.name, other.name, address).at(found.span, note, element=found.name)


def _address(graph: Graph, found: Class) -> str:
    """The address in full; empty when the class leaves it to LinkML, which makes it of the name."""
    prefix, colon, rest = found.uri.partition(":")
    if not colon or rest.startswith("//"):
        return found.uri
    return f"{graph.information.schemas[found.package].prefixes.get(prefix, found.uri)}{rest}"

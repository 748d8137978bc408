"""Models that use two families of primitive types."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem, Severity
from sporbar.graph import Graph, Type

_ISO = frozenset(
    ["CharacterString", "Character", "Integer", "Decimal", "Real", "Date", "DateTime", "Time", "Boolean", "URL"]
)
_SHARED = "19103"
"""The number of the ISO standard in addresses of its types."""


class MixedPrimitives(Problem):
    """The information model uses primitive types of two families.

    A model uses those of XML Schema (`xsd:string`, `xsd:date`) or those of ISO 19103 (`CharacterString`, `Date`),
    not both (FDA 27). LinkML's own types are those of XML Schema. Let the type that is told derive from one of
    them.
    """

    code: ClassVar[str] = "SP619"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    other: str

    def message(self) -> str:
        return f"'{self.name}' is a type of ISO 19103, and '{self.other}' one of XML Schema (FDA 27)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Compare the families of the types that are declared; LinkML's own count when attributes use them."""
    declared = [found for found in graph.information.types.values() if found.package in graph.information.schemas]
    iso = [found for found in declared if _is_iso(found)]
    if not iso:
        return
    other = next((found for found in declared if not _is_iso(found)), None)
    if other:
        yield MixedPrimitives(iso[0].name, other.name).at(iso[0].span, Note(other.span, "the other one stands here"))
        return
    yield from _beside_own(graph, iso[0])


def _beside_own(graph: Graph, iso: Type) -> Iterator[Diagnostic]:
    """The first attribute whose range is one of LinkML's own types."""
    types = graph.information.types
    for found in graph.information.classes.values():
        for slot in found.slots.values():
            used = types.get(slot.range)
            if used and used.package not in graph.information.schemas:
                note = Note(slot.span, "an attribute of that type stands here")
                yield MixedPrimitives(iso.name, used.name).at(iso.span, note)
                return


def _is_iso(found: Type) -> bool:
    """Whether the address or, without one, the name of a type is one of ISO 19103."""
    name = found.uri.replace("#", "/").replace(":", "/").rpartition("/")[2]
    return _SHARED in found.uri or (name or found.name) in _ISO

"""Names that become one in generated code."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.emit.naming import pascal, slug
from sporbar.graph import Class, Enum, Graph
from sporbar.graph.node import Node
from sporbar.text import Span


class CollidingNames(Problem):
    """Two names are told apart here, but become one in what is generated.

    Databases, programs and web addresses get names of the letters a-z: æ becomes ae, ø oe and å aa, and other marks and
    signs are dropped. Many of them do not tell capitals apart either. That holds for classes and enumerations, for
    the attributes of a class with those it inherits, for the values of an enumeration and for the ids of a kind of
    element. Rename one of the two.
    """

    code: ClassVar[str] = "SP413"
    name: str
    other: str
    form: str

    def message(self) -> str:
        return f"'{self.name}' and '{self.other}' both become '{self.form}' in generated code"

    def help(self) -> str:
        return "rename one of them"


_Named = tuple[str, Span, str]
"""A name, where it stands, and the element that it belongs to."""


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Compare the names that stand in one scope of generated code."""
    model = graph.information
    forms = _Forms()
    things: list[Class | Enum] = [*model.classes.values(), *model.enums.values()]
    yield from forms.collisions((thing.name, thing.span, thing.name) for thing in things)
    for found in model.classes.values():
        yield from forms.collisions(_attributes(found))
    for enum in model.enums.values():
        values = enum.values.values()
        yield from forms.collisions((value.name, value.span, f"{enum.name}.{value.name}") for value in values)
    yield from _ids(graph)


def _attributes(found: Class) -> Iterator[_Named]:
    """Inherited attributes first, so that a collision shows where it comes about."""
    for slot in found.slots.values():
        yield slot.name, slot.span, slot.node_id


@dataclass(slots=True)
class _Forms:
    """The generated form of names, each made once; and the pairs that have been told."""

    made: dict[str, str] = field(default_factory=dict)
    told: set[tuple[Span, Span]] = field(default_factory=set)

    def collisions(self, names: Iterable[_Named]) -> Iterator[Diagnostic]:
        first: dict[str, _Named] = {}
        for name, span, element in names:
            form = self.made.get(name) or self._make(name)
            other, place, _ = first.setdefault(form, (name, span, element))
            if other != name and (place, span) not in self.told:
                self.told.add((place, span))
                problem = CollidingNames(name, other, form)
                yield problem.at(span, Note(place, "the other one stands here"), element=element)

    def _make(self, name: str) -> str:
        form = self.made[name] = pascal(name).lower()
        return form


def _ids(graph: Graph) -> Iterator[Diagnostic]:
    """Ids of one kind; of the kinds whose ids may hold other letters than a-z."""
    for kind in graph.metamodel.kinds.values():
        if not (kind.root and ("å" in kind.id_pattern.lower() or kind.id_pattern == ".+")):
            continue
        first: dict[str, Node] = {}
        for node in graph.by_kind.get(kind.name, ()):
            form = slug(node.id)
            other = first.setdefault(form, node)
            if other.id != node.id:
                note = Note(other.span("id"), "the other one stands here")
                yield CollidingNames(node.id, other.id, form).at(node.span("id"), note, element=node.id)

"""What the values of an attribute are in RDF: literals, objects inside, or addresses of objects elsewhere."""

from enum import StrEnum
from typing import NamedTuple

from sporbar.graph import Slot
from sporbar.projections.schema.shapes import ranges_of
from sporbar.targets.rdf.datatypes import datatype_of
from sporbar.targets.rdf.terms import Terms

_BY_ITSELF = {"xsd:integer": "xsd:integer", "xsd:boolean": "xsd:boolean", "xsd:double": "xsd:double"}


class Held(StrEnum):
    """How a range is held."""

    LITERAL = "literal"
    INSIDE = "inside"
    ADDRESS = "address"
    ANYTHING = "anything"


class Range(NamedTuple):
    """One range of an attribute."""

    held: Held
    name: str
    """The class, or the scalar type or enumeration of the literal."""
    slot: Slot
    """What constrains the literal: the attribute, or the identifier that is written in its place."""
    datatype: str = ""
    """Of a literal; that of texts for an enumeration."""


def ranges(terms: Terms, slot: Slot) -> tuple[Range, ...]:
    """The ranges of which a value must fit one.

    A context knows one datatype for a key. Where the ranges have several, a value is what its JSON says by itself: a
    text, a number, true or false. So a day is a text there, and a reference is one where texts are possible.
    """
    found = [_range(terms, name, slot) for name in ranges_of(slot)]
    if Held.LITERAL in {each.held for each in found}:
        found = [_written(terms, each) for each in found]
    if len({each.datatype for each in found if each.held == Held.LITERAL}) > 1:
        found = [each._replace(datatype=_BY_ITSELF.get(each.datatype, "xsd:string")) for each in found]
    return tuple(found)


def _range(terms: Terms, name: str, slot: Slot) -> Range:
    target = terms.graph.information.classes.get(name)
    if target is None:
        return _literal(terms, name, slot)
    if terms.shapes.is_any(name):
        return Range(Held.ANYTHING, name, slot)
    if terms.shapes.is_inside(slot, name):
        return Range(Held.INSIDE, name, slot)
    found = Range(Held.ADDRESS, name, slot)
    return found if terms.uris.is_named(target) else _written(terms, found)


def _written(terms: Terms, found: Range) -> Range:
    """A reference as the value of the identifier, not as an address."""
    target = terms.graph.information.classes.get(found.name)
    if found.held != Held.ADDRESS or target is None or target.identifier is None:
        return found
    return _literal(terms, target.identifier.range, target.identifier)


def _literal(terms: Terms, name: str, slot: Slot) -> Range:
    return Range(Held.LITERAL, name, slot, datatype_of(terms.graph.information, name))

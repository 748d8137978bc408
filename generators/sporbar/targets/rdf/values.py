"""What SHACL demands of one value of an attribute."""

from collections.abc import Iterator

from sporbar.graph import Slot
from sporbar.projections.schema.scalars import primitive_of, scalar_schema
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.ranges import Held, Range
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, listed

_TEXT_FORMS = {
    "date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "datetime": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T",
    "date_or_datetime": "^[0-9]{4}-[0-9]{2}-[0-9]{2}($|T)",
}
"""Of days and times that are texts because the attribute may have other values as well."""


def of_objects(terms: Terms, name: str) -> str:
    """The shape of the objects of a class: its own, or the one that lists the classes that specialise it."""
    concrete = terms.shapes.concrete(name)
    if len(concrete) == 1:
        return terms.uris.shape(concrete[0])
    return terms.uris.shape(name, "object") if concrete else terms.uris.shape(name)


def of_range(terms: Terms, found: Range) -> Iterator[Statement]:
    """What a value of a range must be."""
    if found.held == Held.INSIDE:
        yield "sh:nodeKind", "sh:BlankNodeOrIRI"
        yield "sh:node", of_objects(terms, found.name)
    elif found.held == Held.ADDRESS:
        yield "sh:nodeKind", "sh:IRI"
        yield "sh:node", terms.uris.shape(found.name, "reference")
    elif found.held == Held.LITERAL:
        yield from _literal(terms, found)


def _literal(terms: Terms, found: Range) -> Iterator[Statement]:
    yield "sh:datatype", found.datatype
    enum = terms.graph.information.enums.get(found.name)
    if enum:
        values = _fixed(found.slot) or (() if enum.open else tuple(enum.values))
        if values:
            yield "sh:in", listed(map(turtle.text, values))
        return
    yield from _patterns(terms, found)
    yield from _bounds(terms, found)
    if _fixed(found.slot):
        yield "sh:in", listed(filter(None, (turtle.typed(value, found.datatype) for value in _fixed(found.slot))))


def _fixed(slot: Slot) -> tuple[str, ...]:
    return (slot.equals,) if slot.equals else slot.equals_in


def _patterns(terms: Terms, found: Range) -> Iterator[Statement]:
    """The patterns that JSON Schema has too; a shape may have one, so others stand in shapes of their own."""
    model = terms.graph.information
    schema = scalar_schema(model, found.name, found.slot)
    patterns = [part["pattern"] for part in (schema, *schema.get("allOf", ())) if "pattern" in part]
    if found.datatype == "xsd:string" and primitive_of(model, found.name) in _TEXT_FORMS:
        patterns.append(_TEXT_FORMS[primitive_of(model, found.name)])
    for number, pattern in enumerate(patterns):
        about = ("sh:pattern", turtle.text(pattern))
        yield about if number == 0 else ("sh:node", blank(("a", "sh:NodeShape"), about))


def _bounds(terms: Terms, found: Range) -> Iterator[Statement]:
    declared = terms.graph.information.types.get(found.name)
    for constrained in (declared, found.slot):
        if constrained:
            for predicate, bound in (
                ("sh:minInclusive", constrained.minimum),
                ("sh:maxInclusive", constrained.maximum),
            ):
                value = turtle.typed(bound, found.datatype) if bound and found.datatype != "xsd:string" else ""
                if value:
                    yield predicate, value

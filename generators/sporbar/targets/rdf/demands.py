"""What SHACL demands of the values of an attribute, and the sentence that says so to people."""

from collections.abc import Iterator

from sporbar.graph import Class, Slot
from sporbar.projections.schema.provenance import law_of, requirements_of
from sporbar.projections.schema.scalars import constant, primitive_of, scalar_schema
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.ranges import Held, Range, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, listed

_WORDS = ("integer", "boolean", "decimal", "float", "double", "date", "dateTime", "time", "anyURI")
"""The datatypes that the label table has a word for; all others are texts."""

_TEXT_FORMS = {
    "date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "datetime": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T",
    "date_or_datetime": "^[0-9]{4}-[0-9]{2}-[0-9]{2}($|T)",
}
"""Of days and times that are texts because the attribute may have other values as well."""


def demands(terms: Terms, slot: Slot) -> Iterator[Statement]:
    """How many values there are and what each must be."""
    least, most = bounds_of_count(slot)
    if least:
        yield "sh:minCount", str(least)
    if most is not None:
        yield "sh:maxCount", str(most)
    found = ranges(terms, slot)
    if len(found) == 1:
        yield from _of_range(terms, found[0])
    elif all(each.held != Held.ANYTHING for each in found):
        yield "sh:or", listed(blank(*_of_range(terms, each)) for each in found)
    yield from _default(slot, found[0])


def bounds_of_count(slot: Slot) -> tuple[int, int | None]:
    """The least and the greatest number of values; as in JSON, no values are always enough where none is required."""
    if not slot.multivalued:
        return int(slot.required), 1
    return max(1, slot.minimum_count or 0) if slot.required else 0, slot.maximum_count


def of_objects(terms: Terms, name: str) -> str:
    """The shape of the objects of a class: its own, or the one that lists the classes that specialise it."""
    concrete = terms.shapes.concrete(name)
    if len(concrete) == 1:
        return terms.uris.shape(concrete[0])
    return terms.uris.shape(name, "object") if concrete else terms.uris.shape(name)


def message(terms: Terms, each: Class, slot: Slot) -> str:
    """The demand in words, with the law and the requirements behind it; those of the class where it has no own law."""
    count = f"rdf_{'must' if slot.required else 'may'}_{'several' if slot.multivalued else 'one'}"
    kinds = "; ".join(dict.fromkeys(_word(terms, found) for found in ranges(terms, slot)))
    law = law_of(terms.graph, slot.node_id) or law_of(terms.graph, each.name)
    requirements = requirements_of(terms.graph, slot.node_id)
    owner, title = each.title or each.name, slot.title or slot.name
    sentences = [terms.label("rdf_message", owner=owner, title=title, count=terms.label(count), kind=kinds)]
    sentences += [f"{terms.label('unit_law', text='; '.join(law))}."] if law else []
    sentences += [f"{terms.label('unit_requirements', text=', '.join(requirements))}."] if requirements else []
    return terms.text(" ".join(sentences))


def _of_range(terms: Terms, found: Range) -> Iterator[Statement]:
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
        values = _fixed(found.slot) or tuple(enum.values)
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


def _default(slot: Slot, found: Range) -> Iterator[Statement]:
    value = constant(slot.ifabsent) if found.held == Held.LITERAL else None
    printed = turtle.typed(value, found.datatype) if value else ""
    if printed:
        yield "sh:defaultValue", printed


def _word(terms: Terms, found: Range) -> str:
    model = terms.graph.information
    if found.held == Held.ANYTHING:
        return terms.label("rdf_kind_any")
    if found.held != Held.LITERAL:
        target = model.classes[found.name]
        return terms.label(f"rdf_kind_{found.held}", title=target.title or target.name)
    if found.name in model.enums:
        return terms.label("rdf_kind_enum", title=model.enums[found.name].title or found.name)
    name = found.datatype.removeprefix("xsd:")
    return terms.label(f"rdf_kind_{name}" if name in _WORDS else "rdf_kind_text")

"""What SHACL demands of the values of an attribute, and the sentence that says so to people."""

from collections.abc import Iterator

from sporbar.graph import Class, Slot
from sporbar.projections.schema.provenance import law_of, requirements_of
from sporbar.projections.schema.scalars import constant
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.expressions import combined, of_members
from sporbar.targets.rdf.ranges import Held, Range, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, listed
from sporbar.targets.rdf.values import of_range

_WORDS = ("integer", "boolean", "decimal", "float", "double", "date", "dateTime", "time", "anyURI")
"""The datatypes that the label table has a word for; all others are texts."""


def demands(terms: Terms, slot: Slot) -> Iterator[Statement]:
    """How many values there are and what each must be."""
    least, most = bounds_of_count(slot)
    if least:
        yield "sh:minCount", str(least)
    if most is not None:
        yield "sh:maxCount", str(most)
    found = ranges(terms, slot)
    if len(found) == 1:
        yield from of_range(terms, found[0])
    elif not (slot.expression and slot.expression.any_of) and all(each.held != Held.ANYTHING for each in found):
        yield "sh:or", listed(blank(*of_range(terms, each)) for each in found)
    if slot.expression:
        yield from combined(terms, slot, slot.expression)
        yield from of_members(terms, slot, slot.expression)
    yield from _default(slot, found[0])


def bounds_of_count(slot: Slot) -> tuple[int, int | None]:
    """The least and the greatest number of values; as in JSON, no values are always enough where none is required."""
    if not slot.multivalued:
        return int(slot.required), 1
    return max(1, slot.minimum_count or 0) if slot.required else 0, slot.maximum_count


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

"""SHACL shapes: a closed one for each class, and one with an address of its own for each attribute.

The shape of an attribute stands once, with the class that declares or refines it; every class that has the attribute
refers to it. What is reported can so be looked up, and an attribute more is a few lines more.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sporbar.graph import Class, Slot
from sporbar.targets.rdf import metadata, turtle
from sporbar.targets.rdf.demands import demands, message
from sporbar.targets.rdf.expressions import of_class
from sporbar.targets.rdf.ranges import Held, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, block, listed
from sporbar.targets.rdf.values import of_objects
from sporbar.targets.rdf.vocabulary import prefixes

_ELSEWHERE = "shape:elsewhere"
_CLOSED = (("sh:closed", "true"), ("sh:ignoredProperties", "( rdf:type )"))


@dataclass(frozen=True)
class ShapesFile:
    """The shapes of an information model."""

    terms: Terms

    def file(self) -> str:
        """The whole file, in the order of the model."""
        namespaces = {name: self.terms.uris.namespaces[name] for name in ("model", "shape")}
        return turtle.document({**prefixes("rdf sh"), **namespaces}, self._blocks())

    def _blocks(self) -> Iterator[str]:
        yield block("shape:", "owl:Ontology", metadata.of_specification(self.terms, "InformationModel", "shape"))
        yield self._elsewhere()
        for each in self.terms.graph.information.classes.values():
            if self.terms.shapes.is_any(each.name):
                continue
            yield block(self.terms.uris.shape(each.name), "sh:NodeShape", self._class(each))
            if self._is_specialised(each):
                yield block(self.terms.uris.shape(each.name, "closed"), "sh:NodeShape", self._closed(each))
            for slot in each.slots.values():
                if slot.owner == each.name and self.terms.uris.is_property(each, slot):
                    statements = self._attribute(each, slot)
                    yield block(self.terms.uris.shape_of_attribute(slot), "sh:PropertyShape", statements)
        yield from self._of_ranges()

    def _elsewhere(self) -> str:
        """What is referred to need not be described in the same data; if it is, its class must fit."""
        no_type = blank(("sh:path", "rdf:type"), ("sh:maxCount", "0"))
        label = turtle.text(self.terms.label("rdf_elsewhere"), self.terms.language)
        return block(_ELSEWHERE, "sh:NodeShape", [("rdfs:label", label), ("sh:property", no_type)])

    def _class(self, each: Class) -> Iterator[Statement]:
        uris = self.terms.uris
        yield from self.terms.about(each.title or each.name, each.description)
        yield "sh:targetClass", uris.of_class(each.name)
        yield from self._identifier(each)
        yield from self._which(each)
        yield from self._properties(each)
        yield from of_class(self.terms, each)
        text = self.terms.label("rdf_closed", title=each.title or each.name)
        yield "sh:message", self.terms.text(text)
        yield from self.terms.origin(each.name, each.span.path)

    def _is_specialised(self, each: Class) -> bool:
        concrete = self.terms.shapes.concrete(each.name)
        return each.name in concrete and len(concrete) > 1

    def _which(self, each: Class) -> Iterator[Statement]:
        """A class without specialisations is closed; where others specialise it, so are the objects of none of them.

        Its shape also meets their objects if the ontology stands beside the data.
        """
        others = [name for name in self.terms.shapes.concrete(each.name) if name != each.name]
        choices = [blank(("sh:class", self.terms.uris.of_class(name))) for name in others]
        if self._is_specialised(each):
            choices.append(blank(("sh:node", self.terms.uris.shape(each.name, "closed"))))
        if choices:
            yield "sh:or", listed(choices)
        elif self.terms.shapes.concrete(each.name) and not (each.extra_slots and each.extra_slots.allowed):
            yield from _CLOSED

    def _closed(self, each: Class) -> Iterator[Statement]:
        if not (each.extra_slots and each.extra_slots.allowed):
            yield from _CLOSED
        yield from self._properties(each)

    def _properties(self, each: Class) -> Iterator[Statement]:
        for slot in each.slots.values():
            if self.terms.uris.is_property(each, slot):
                yield "sh:property", self.terms.uris.shape_of_attribute(slot)

    def _identifier(self, each: Class) -> Iterator[Statement]:
        """The identifier is the address; a pattern for the whole identifier holds for the end of the address."""
        if each.identifier is None or not self.terms.uris.is_named(each):
            return
        yield "sh:nodeKind", "sh:IRI"
        declared = self.terms.graph.information.types.get(each.identifier.range)
        patterns = (each.identifier.pattern, declared.pattern if declared else "")
        yield from [("sh:pattern", turtle.text(f"[/#:]{each[1:]}")) for each in patterns if _is_whole(each)][:1]

    def _attribute(self, each: Class, slot: Slot) -> Iterator[Statement]:
        yield "sh:path", self.terms.uris.of_attribute(slot.name)
        yield "sh:name", self.terms.text(slot.title or slot.name)
        if slot.description:
            yield "sh:description", self.terms.text(slot.description)
        yield from demands(self.terms, slot)
        yield "sh:message", message(self.terms, each, slot)
        yield from self.terms.origin(slot.node_id, slot.span.path)

    def _of_ranges(self) -> Iterator[str]:
        """The shapes of what attributes hold or refer to, where that may be of several classes or stand elsewhere."""
        classes = self.terms.graph.information.classes.values()
        slots = (slot for each in classes for slot in each.slots.values() if slot.owner == each.name)
        for held, name in dict.fromkeys(
            (found.held, found.name) for slot in slots for found in ranges(self.terms, slot)
        ):
            concrete = self.terms.shapes.concrete(name) if held != Held.LITERAL else ()
            of_class = self.terms.uris.of_class
            if held == Held.ADDRESS:
                choices = [blank(("sh:class", of_class(each))) for each in concrete]
                choices.append(blank(("sh:node", _ELSEWHERE)))
                yield block(self.terms.uris.shape(name, "reference"), "sh:NodeShape", [("sh:or", listed(choices))])
            elif held == Held.INSIDE and len(concrete) > 1:
                choices = [blank(("sh:node", self.terms.uris.shape(each))) for each in concrete]
                yield block(of_objects(self.terms, name), "sh:NodeShape", [("sh:or", listed(choices))])


def _is_whole(pattern: str) -> bool:
    """Whether a pattern is for a text as a whole, without alternatives, so that it may begin in an address."""
    return pattern.startswith("^") and pattern.endswith("$") and not any(sign in pattern for sign in ("|", ":"))

"""The information model as an OWL ontology: its header, packages, classes, properties and enumerations."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sporbar.graph import Class, Enum, Slot
from sporbar.targets.rdf import metadata, turtle
from sporbar.targets.rdf.demands import bounds_of_count
from sporbar.targets.rdf.properties import Properties
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, block, listed
from sporbar.targets.rdf.vocabulary import prefixes

_ANNOTATIONS = ("sporbar:file", "sporbar:law", "sporbar:requirement", "sporbar:sensitivity")
_NUMBER = "xsd:nonNegativeInteger"


@dataclass(frozen=True)
class Ontology:
    """The ontology of a specification."""

    terms: Terms

    @cached_property
    def properties(self) -> Properties:
        return Properties(self.terms)

    def file(self) -> str:
        """The whole file, in the order of the model."""
        namespaces = {name: self.terms.uris.namespaces[name] for name in ("model", "concept")}
        return turtle.document({**prefixes("prov rdf schema"), **namespaces}, self._blocks())

    def _blocks(self) -> Iterator[str]:
        model = self.terms.graph.information
        yield block("model:", "owl:Ontology", metadata.of_specification(self.terms, "InformationModel", "model"))
        yield from (f"{name} a owl:AnnotationProperty ." for name in _ANNOTATIONS)
        for schema in model.schemas.values():
            address = metadata.package_address(self.terms, schema.name)
            if address:
                yield block(address, "dcat:Dataset", metadata.of_package(self.terms, schema))
        for each in model.classes.values():
            yield block(self.terms.uris.of_class(each.name), "owl:Class", self._class(each))
        yield from self.properties.blocks()
        for enum in model.enums.values():
            yield from self._enum(enum)

    def _class(self, each: Class) -> Iterator[Statement]:
        terms = self.terms
        yield from terms.about(each.title or each.name, each.description)
        yield from self._package(each.package)
        yield from self._parents(each)
        for slot in each.slots.values():
            if slot.owner == each.name and terms.uris.is_property(each, slot):
                yield from self._restrictions(slot)
        yield from self._keys(each)
        yield from self._concepts(each.name)
        uri = each.uri if terms.uris.expanded(each.uri, each.package) != self._own(each) else ""
        yield from terms.mappings(each.metadata, each.package, uri)
        yield from terms.beside(each.metadata)
        yield from terms.origin(each.name, each.span.path)
        if each.annotation("sensitivity"):
            yield "sporbar:sensitivity", turtle.text(each.annotation("sensitivity"))

    def _parents(self, each: Class) -> Iterator[Statement]:
        """What it specialises; an object of an abstract class is also one of a class that specialises that."""
        model = self.terms.graph.information
        of_class = self.terms.uris.of_class
        yield from (("rdfs:subClassOf", of_class(name)) for name in (each.is_a, *each.mixins) if name in model.classes)
        children = model.children.get(each.name, ())
        if each.abstract and len(children) > 1:
            members = listed(map(of_class, children))
            yield "rdfs:subClassOf", blank(("a", "owl:Class"), ("owl:unionOf", members))

    def _restrictions(self, slot: Slot) -> Iterator[Statement]:
        on = ("owl:onProperty", self.terms.uris.of_attribute(slot.name))
        for demand in (*_cardinality(slot), ("owl:allValuesFrom", self.properties.range_of(slot))):
            if demand[1]:
                yield "rdfs:subClassOf", blank(("a", "owl:Restriction"), on, demand)

    def _keys(self, each: Class) -> Iterator[Statement]:
        for names in each.unique_keys.values():
            slots = [each.slots[name] for name in names]
            if slots and all(self.terms.uris.is_property(each, slot) for slot in slots):
                yield "owl:hasKey", listed(self.terms.uris.of_attribute(slot.name) for slot in slots)

    def _enum(self, enum: Enum) -> Iterator[str]:
        """A datatype of the values as data hold them, and a concept for each value that carries the same notation."""
        name = self.terms.uris.of_enum(enum.name)
        yield block(name, "rdfs:Datatype, skos:ConceptScheme", self._values(enum))
        for value in enum.values.values():
            title = value.title or value.name
            statements = [("skos:inScheme", name), ("skos:notation", turtle.text(value.name))]
            statements += [("skos:prefLabel", self.terms.text(title)), *self.terms.about(title, value.description)]
            statements += self.terms.mappings(value.metadata, enum.package, value.meaning)
            statements += self.terms.beside(value.metadata)
            statements += self._concepts(f"{enum.name}.{value.name}")
            yield block(self.terms.uris.of_value(enum, value.name), "skos:Concept", statements)

    def _values(self, enum: Enum) -> Iterator[Statement]:
        yield from self.terms.about(enum.title or enum.name, enum.description)
        yield from self._package(enum.package)
        if enum.values and not enum.open:
            values = listed(map(turtle.text, enum.values))
            yield "owl:equivalentClass", blank(("a", "rdfs:Datatype"), ("owl:oneOf", values))
        yield from self._concepts(enum.name)
        yield from self.terms.mappings(enum.metadata, enum.package, enum.uri)
        yield from self.terms.beside(enum.metadata)
        yield from self.terms.origin(enum.name, enum.span.path)

    def _own(self, each: Class) -> str:
        return self.terms.uris.full(self.terms.uris.of_class(each.name))

    def _package(self, name: str) -> Iterator[Statement]:
        address = metadata.package_address(self.terms, name)
        if address:
            yield "rdfs:isDefinedBy", address

    def _concepts(self, node_id: str) -> Iterator[Statement]:
        for concept in self.terms.graph.targets(node_id, "concept"):
            yield "prov:wasDerivedFrom", self.terms.uris.of_concept(concept.id)


def _cardinality(slot: Slot) -> Iterator[Statement]:
    least, most = bounds_of_count(slot)
    if least and least == most:
        yield "owl:cardinality", turtle.typed(str(least), _NUMBER)
    elif least:
        yield "owl:minCardinality", turtle.typed(str(least), _NUMBER)
    if most is not None and most != least:
        yield "owl:maxCardinality", turtle.typed(str(most), _NUMBER)

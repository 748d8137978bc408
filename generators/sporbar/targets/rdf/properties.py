"""The attributes as OWL properties: attributes of one name are one property, as in LinkML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sporbar.graph import Class, Slot
from sporbar.targets.rdf import metadata, turtle
from sporbar.targets.rdf.ranges import Held, Range, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement, blank, block, listed

_OBJECT, _DATATYPE, _MIXED = "owl:ObjectProperty", "owl:DatatypeProperty", "rdf:Property"

Declared = list[tuple[Class, Slot]]
"""The classes that declare or refine an attribute of one name, in the order of the model."""


@dataclass(frozen=True)
class Properties:
    """The properties of an information model."""

    terms: Terms

    @cached_property
    def declared(self) -> Mapping[str, Declared]:
        """The declarations by name; the key of an object and the name of its class are none."""
        found: dict[str, Declared] = {}
        for each in self.terms.graph.information.classes.values():
            for slot in each.slots.values():
                if slot.owner == each.name and self.terms.uris.is_property(each, slot):
                    found.setdefault(slot.name, []).append((each, slot))
        return found

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """The kind of each property; OWL has none for one that holds both literals and objects."""
        return {name: self._kind(declared) for name, declared in self.declared.items()}

    def blocks(self) -> Iterator[str]:
        """Each property with what its declarations tell."""
        for name, declared in self.declared.items():
            yield block(self.terms.uris.of_attribute(name), self.kinds[name], self._statements(declared))

    def range_of(self, slot: Slot) -> str:
        """The class or datatype of the values; empty where OWL cannot say it."""
        found = ranges(self.terms, slot)
        if self.kinds[slot.name] == _MIXED:
            return ""
        names = list(dict.fromkeys(self._range(each) for each in found))
        if len(names) == 1:
            return names[0]
        kind = "owl:Class" if self.kinds[slot.name] == _OBJECT else "rdfs:Datatype"
        return blank(("a", kind), ("owl:unionOf", listed(names)))

    def _kind(self, declared: Declared) -> str:
        held = {found.held for _, slot in declared for found in ranges(self.terms, slot)}
        if held == {Held.LITERAL}:
            return _DATATYPE
        return _OBJECT if held <= {Held.INSIDE, Held.ADDRESS} else _MIXED

    def _range(self, found: Range) -> str:
        if found.held != Held.LITERAL:
            return self.terms.uris.of_class(found.name)
        if found.name in self.terms.graph.information.enums:
            return self.terms.uris.of_enum(found.name)
        return found.datatype

    def _statements(self, declared: Declared) -> Iterator[Statement]:
        yield from self._texts(declared)
        yield from self._domain(declared)
        wanted = list(dict.fromkeys(self.range_of(slot) for _, slot in declared))
        if len(wanted) == 1 and wanted[0]:
            yield "rdfs:range", wanted[0]
        for each, slot in declared:
            yield from self._origin(each, slot)

    def _texts(self, declared: Declared) -> Iterator[Statement]:
        """One definition, or a note for each class where they differ."""
        for _, slot in declared:
            yield "rdfs:label", self.terms.text(slot.title or slot.name)
        alike = len({slot.description for _, slot in declared}) == 1
        for each, slot in declared:
            if alike and slot.description:
                yield "skos:definition", self.terms.text(slot.description)
            elif slot.description:
                yield "skos:scopeNote", self.terms.text(f"{each.title or each.name}: {slot.description}")

    def _domain(self, declared: Declared) -> Iterator[Statement]:
        """Whatever has the property is an object of a class that introduces it."""
        names = {each.name for each, _ in declared}
        first = [each for each, slot in declared if not self._inherits(each, slot, names)]
        classes = [self.terms.uris.of_class(each.name) for each in first]
        if len(classes) == 1:
            yield "rdfs:domain", classes[0]
        elif classes:
            yield "rdfs:domain", blank(("a", "owl:Class"), ("owl:unionOf", listed(classes)))

    def _inherits(self, each: Class, slot: Slot, names: set[str]) -> bool:
        model = self.terms.graph.information
        return any(name in names and slot.name in model.classes[name].slots for name in each.ancestors)

    def _origin(self, each: Class, slot: Slot) -> Iterator[Statement]:
        package = metadata.package_address(self.terms, each.package)
        if package:
            yield "rdfs:isDefinedBy", package
        for concept in self.terms.graph.targets(slot.node_id, "concept"):
            yield "prov:wasDerivedFrom", self.terms.uris.of_concept(concept.id)
        yield from self.terms.mappings(slot.metadata, slot.package or each.package, slot.uri)
        yield from self.terms.beside(slot.metadata)
        if slot.unit:
            yield "schema:unitText", turtle.text(slot.unit)
        sensitivity = slot.annotations.get("sensitivity")
        if isinstance(sensitivity, str):
            yield "sporbar:sensitivity", turtle.text(sensitivity)
        yield from self.terms.origin(slot.node_id, slot.span.path)

"""The JSON-LD context: objects as the JSON Schemas describe them become RDF."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from sporbar.graph import Class, Slot
from sporbar.projections.schema.names import property_name
from sporbar.targets.rdf.ranges import Held, ranges
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.uris import is_absolute
from sporbar.targets.rdf.vocabulary import prefixes

Json = dict[str, Any]


class Meaning(NamedTuple):
    """What a key means."""

    definition: str | Json
    """`@id`, `@type`, the address of a property, or that with type and container."""
    inside: tuple[str, ...] = ()
    """The classes of the objects that stand inside."""


_XSD = prefixes("")["xsd"]
_NO_TERM = re.compile(r"@[A-Za-z]+|.*[:/].*|\s*", re.DOTALL)
"""Keywords, and what JSON-LD takes for an address whatever the context says."""


@dataclass(frozen=True)
class Context:
    """Keys that mean the same wherever they stand are defined once; the others where their class is."""

    terms: Terms

    def document(self) -> Json:
        """The context document."""
        uris = self.terms.uris
        found: Json = {"@version": 1.1, "@vocab": uris.namespaces["model"]}
        found |= self._prefixes()
        for each in self.terms.graph.information.classes.values():
            if is_term(each.name) and each.name not in self._common:
                address = uris.full(uris.of_class(each.name))
                scoped = self._redefined(each)
                found[each.name] = {"@id": address, "@context": scoped} if scoped else address
        for key, meaning in self._common.items():
            found[key] = self._scoped(meaning)
        return {"@context": found}

    def unnamed(self) -> tuple[str, ...]:
        """The attributes whose names JSON-LD cannot have as keys."""
        classes = self.terms.graph.information.classes.values()
        slots = (slot for each in classes for slot in each.slots.values() if not is_term(property_name(slot)))
        return tuple(dict.fromkeys(slot.node_id for slot in slots))

    @cached_property
    def _by_class(self) -> Mapping[str, Mapping[str, Meaning]]:
        """What the keys of each class mean."""
        known: dict[tuple[str, str], Meaning] = {}
        found: dict[str, dict[str, Meaning]] = {}
        for each in self.terms.graph.information.classes.values():
            meanings = found.setdefault(each.name, {})
            for slot in each.slots.values():
                key = property_name(slot)
                if is_term(key):
                    about = (slot.node_id, str(self.terms.uris.is_property(each, slot)))
                    known[about] = known[about] if about in known else self._meaning(each, slot)
                    meanings[key] = known[about]
        return found

    @cached_property
    def _common(self) -> Mapping[str, Meaning]:
        """The meaning that most classes give each key; of equally many, the first."""
        counts: dict[str, dict[str, tuple[int, Meaning]]] = {}
        for meanings in self._by_class.values():
            for key, meaning in meanings.items():
                counted = counts.setdefault(key, {})
                number, first = counted.get(str(meaning), (0, meaning))
                counted[str(meaning)] = (number + 1, first)
        return {key: max(counted.values(), key=lambda each: each[0])[1] for key, counted in counts.items()}

    @cached_property
    def _overridden(self) -> Mapping[str, frozenset[str]]:
        """The keys that may mean something else where an object of a class stands.

        Its own that differ from the common meaning, and those of the objects around it: what a context redefines for an
        object holds for the objects inside as well.
        """
        found = {name: self._differing(meanings) for name, meanings in self._by_class.items()}
        todo = [name for name, keys in found.items() if keys]
        while todo:
            outer = todo.pop()
            for name in (name for meaning in self._by_class[outer].values() for name in meaning.inside):
                if not found[outer] <= found[name]:
                    found[name] |= found[outer]
                    todo.append(name)
        return found

    def _differing(self, meanings: Mapping[str, Meaning]) -> frozenset[str]:
        return frozenset(key for key, meaning in meanings.items() if meaning != self._common[key])

    def _redefined(self, each: Class) -> Json:
        """What the keys of a class mean, as far as they may mean something else around its objects."""
        known = self._by_class[each.name]
        return {key: known[key].definition for key in known if key in self._overridden[each.name]}

    def _scoped(self, meaning: Meaning) -> str | Json:
        """With the keys of the objects inside, so that these tell their class only where there are several."""
        classes = [self.terms.graph.information.classes[name] for name in meaning.inside]
        scoped = self._redefined(classes[0]) if len(classes) == 1 else {}
        if len(classes) > 1:
            keys = dict.fromkeys(key for each in classes for key in self._redefined(each))
            scoped = {key: self._common[key].definition for key in keys}
        if not scoped:
            return meaning.definition
        return (meaning.definition if isinstance(meaning.definition, dict) else {"@id": meaning.definition}) | {
            "@context": scoped
        }

    def _meaning(self, each: Class, slot: Slot) -> Meaning:
        if not self.terms.uris.is_property(each, slot):
            return Meaning("@type" if slot.designates_type else "@id")
        found: Json = {"@id": self.terms.uris.full(self.terms.uris.of_attribute(slot.name))}
        found |= self._type(slot)
        found |= self._container(slot) if slot.multivalued else {}
        return Meaning(found if len(found) > 1 else found["@id"], self._inside(slot))

    def _inside(self, slot: Slot) -> tuple[str, ...]:
        held = [found.name for found in ranges(self.terms, slot) if found.held == Held.INSIDE]
        return tuple(dict.fromkeys(each for name in held for each in self.terms.shapes.concrete(name)))

    def _container(self, slot: Slot) -> Json:
        """Values, or objects under what tells them apart: their address, or a key that is a property of them."""
        held = self.terms.shapes.by_identifier(slot)
        if held is None or held.identifier is None:
            return {"@container": "@set"}
        if self.terms.uris.is_named(held):
            return {"@container": "@id"}
        key = self.terms.uris.full(self.terms.uris.of_attribute(held.identifier.name))
        return {"@container": "@index", "@index": key}

    def _type(self, slot: Slot) -> Json:
        found = ranges(self.terms, slot)
        held = {each.held for each in found}
        if Held.ADDRESS in held and held <= {Held.ADDRESS, Held.INSIDE}:
            return {"@type": "@id"}
        types = {each.datatype for each in found}
        if held == {Held.LITERAL} and len(types) == 1 and types != {"xsd:string"}:
            return {"@type": _XSD + types.pop().removeprefix("xsd:")}
        return {}

    def _prefixes(self) -> Json:
        """The prefixes of the schemas, because identifiers may be written with them."""
        found: Json = {}
        taken = {*self._common, *self.terms.graph.information.classes}
        for schema in self.terms.graph.information.schemas.values():
            for prefix, namespace in schema.prefixes.items():
                if is_term(prefix) and is_absolute(namespace) and prefix not in taken:
                    found.setdefault(prefix, {"@id": namespace, "@prefix": True})
        return found


def is_term(name: str) -> bool:
    """Whether JSON-LD lets a context define a name."""
    return _NO_TERM.fullmatch(name) is None

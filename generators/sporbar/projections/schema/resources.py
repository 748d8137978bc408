"""The API resources of an information model: their paths, keys and filters, and the parts that they own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from sporbar.emit.naming import camel, pascal, short_hash, slug, snake
from sporbar.graph import Class, InformationModel, Slot
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import ranges_of

RESERVED = ("efter", "antal", "virkningstid", "registreringstid", "virkningFra", "virkningTil")
"""Parameters that the operations have; a filter of that name gets another one."""
_DEEPEST = 3
"""How many lists a path leads through at most."""
_NEVER_IN_ADDRESS = ("CivilRegistrationNumberData", "SensitivePersonalData", "DataAboutCriminalOffences")
"""Categories that may not stand in an address, because addresses end up in logs and histories."""
_DAYS = ("date", "datetime")


class Bound(StrEnum):
    """How the value of a filter is compared with the attribute; bounds include the value."""

    EQUAL = ""
    FROM = "Fra"
    TO = "Til"


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to choose among the objects of a resource."""

    name: str
    slot: Slot
    bound: Bound
    private: bool
    """Whether the value is kept out of addresses, and so works in a search only."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A class whose objects are reached over the API."""

    element: Class
    path: str
    """The address of the list, with `/` first: `/bevillinger`."""
    key: str
    """Name of the parameter that tells one object from another."""
    key_slot: Slot | None
    """The attribute behind the key; None where the server assigns one, because the identifier is private or missing."""
    filters: tuple[Filter, ...]
    owner: "Resource | None" = None
    """The resource whose objects these are parts of."""
    slot: Slot | None = None
    """The attribute of the owner that holds the parts."""

    @property
    def is_single(self) -> bool:
        """Whether the owner has one such part at most, which then has the address of a list."""
        return self.slot is not None and not self.slot.multivalued

    @property
    def item_path(self) -> str:
        """The address of one object."""
        return self.path if self.is_single else f"{self.path}/{{{self.key}}}"

    @property
    def way(self) -> "tuple[Resource, ...]":
        """The resource with those that it is a part of, outermost first."""
        return (*self.owner.way, self) if self.owner else (self,)

    @property
    def search_path(self) -> str:
        """The address of the search."""
        return f"{self.path}/soeg"

    @property
    def searchable(self) -> bool:
        """Whether some filter is too private for an address, so that there is a search."""
        return self.owner is None and any(each.private for each in self.filters)

    @property
    def has_effect_time(self) -> bool:
        """Whether objects, or those around them, are kept as they were in effect on a day."""
        return any(each.element.annotation("history") in ("virkning", "bitemporal") for each in self.way)

    @property
    def has_registration_time(self) -> bool:
        """Whether objects, or those around them, are kept as they were registered at a time."""
        return any(each.element.annotation("history") == "bitemporal" for each in self.way)


def resources(model: InformationModel) -> tuple[Resource, ...]:
    """Every class whose annotation `resource` gives a path, in the order of the model."""
    found: dict[str, Resource] = {}
    for each in model.classes.values():
        written = each.annotation("resource").strip("/ ")
        if written:
            path = "/" + "/".join(slug(part) for part in written.split("/"))
            path = f"{path}-{slug(each.name)}" if path in found else path
            found[path] = _resource(model, each, path)
    return tuple(found.values())


def with_parts(model: InformationModel) -> tuple[Resource, ...]:
    """Every resource, each followed by the parts that it owns and that have identifiers."""
    roots = resources(model)
    served = {each.element.name for each in roots}
    return tuple(found for root in roots for found in (root, *_parts(model, root, served)))


def _parts(model: InformationModel, owner: Resource, served: set[str]) -> Iterator[Resource]:
    """The parts of a resource and theirs, except what has an address of its own and what would go in circles."""
    around = {each.element.name for each in owner.way}
    taken: set[str] = set()
    for slot in owner.element.slots.values() if len(owner.way) < _DEEPEST else ():
        target = model.classes.get(slot.range)
        if target and slot.inlined and not slot.any_of and target.name not in served | around:
            part = _part(model, owner, slot, target)
            if part:
                part = replace(part, path=f"{part.path}-{short_hash(slot.name)}") if part.path in taken else part
                taken.add(part.path)
                yield part
                yield from _parts(model, part, served)


def _part(model: InformationModel, owner: Resource, slot: Slot, target: Class) -> Resource | None:
    identifier = target.identifier
    if identifier is None or is_private(model, identifier):
        return None
    key = camel(target.name) + pascal(identifier.name)
    key += "_" * sum(each.key.rstrip("_") == key for each in owner.way)
    filters = tuple(each for each in _filters(model, target) if not each.private)
    return Resource(target, f"{owner.item_path}/{slug(snake(slot.name))}", key, identifier, filters, owner, slot)


def _resource(model: InformationModel, each: Class, path: str) -> Resource:
    identifier = each.identifier
    public = identifier if identifier and not is_private(model, identifier) else None
    assigned = "objektId" if "id" in each.slots else "id"
    return Resource(each, path, camel(public.name) if public else assigned, public, tuple(_filters(model, each)))


def is_private(model: InformationModel, slot: Slot) -> bool:
    """Whether a value may not stand in an address; a reference is as private as the identifier that it holds."""
    if slot.annotations.get("personal_data") in _NEVER_IN_ADDRESS:
        return True
    target = model.classes.get(slot.range)
    identifier = target.identifier if target else None
    return identifier is not None and identifier is not slot and is_private(model, identifier)


def _filters(model: InformationModel, each: Class) -> Iterator[Filter]:
    for slot in each.slots.values():
        for bound in _bounds(model, slot):
            name = camel(slot.name) + bound
            yield Filter(f"{name}Filter" if name in RESERVED else name, slot, bound, is_private(model, slot))


def _bounds(model: InformationModel, slot: Slot) -> tuple[Bound, ...]:
    """Enumerations and references are chosen by value, days by a first and a last one; nothing else is a filter."""
    name = ranges_of(slot)[0]
    if slot.multivalued or len(ranges_of(slot)) > 1:
        return ()
    if name in model.classes:
        return () if slot.inlined or model.classes[name].identifier is None else (Bound.EQUAL,)
    if primitive_of(model, name) in _DAYS:
        return (Bound.FROM, Bound.TO)
    private_key = slot.annotations.get("personal_data") == "CivilRegistrationNumberData"
    return (Bound.EQUAL,) if name in model.enums or private_key else ()

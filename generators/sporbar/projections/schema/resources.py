"""The API resources of an information model: their paths, keys and filters."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sporbar.emit.naming import camel, slug
from sporbar.graph import Class, InformationModel, Slot
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import ranges_of

RESERVED = ("efter", "antal", "virkningstid", "registreringstid")
"""Parameters that every list has; a filter of that name gets another one."""
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

    @property
    def item_path(self) -> str:
        """The address of one object."""
        return f"{self.path}/{{{self.key}}}"

    @property
    def search_path(self) -> str:
        """The address of the search."""
        return f"{self.path}/soeg"

    @property
    def searchable(self) -> bool:
        """Whether some filter is too private for an address, so that there is a search."""
        return any(each.private for each in self.filters)

    @property
    def has_effect_time(self) -> bool:
        """Whether objects are kept as they were in effect on a day."""
        return self.element.annotation("history") in ("virkning", "bitemporal")

    @property
    def has_registration_time(self) -> bool:
        """Whether objects are kept as they were registered at a time."""
        return self.element.annotation("history") == "bitemporal"


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

"""What classes, enumerations and attributes are called in JSON."""

from collections.abc import Mapping
from urllib.parse import quote

from sporbar.emit.naming import pascal, short_hash
from sporbar.graph import Class, InformationModel, Slot
from sporbar.graph.iri import camel_case, underscored


def definition_names(model: InformationModel) -> Mapping[str, str]:
    """The ASCII key of the definition of each class and enumeration, by its name in the model.

    `Ansøgning` becomes `Ansoegning`, because a reference is a URI and a key of OpenAPI is ASCII. Two names that
    become the same key are told apart by a hash of the name, so that no definition overwrites another.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for name in (*model.classes, *model.enums):
        key = pascal(name)
        key = f"{key}_{short_hash(name)}" if key in taken else key
        taken.add(key)
        names.setdefault(name, key)
    return names


def property_name(slot: Slot) -> str:
    """The key of an attribute in an object: its alias, or its name with `_` for spaces and hyphens, as in LinkML."""
    return slot.alias or underscored(slot.name)


def pointer(name: str) -> str:
    """A key as a part of a reference: a JSON Pointer in a URI."""
    return quote(name.replace("~", "~0").replace("/", "~1"), safe="~")


def designations(model: InformationModel, each: Class, slot: Slot) -> tuple[str, ...]:
    """The values by which an attribute names a class by its address: as a CURIE, in full, or both, by its range."""
    found = model.types.get(slot.range)
    family = {slot.range, *(found.ancestors if found else ())}
    short, full = each.uri or _short(model, each.package, camel_case(each.name)), model.iri(each)
    if "uriorcurie" in family:
        return tuple(dict.fromkeys((short, full)))
    return (full,) if "uri" in family else (short,) if "curie" in family else ()


def subproperties(model: InformationModel, slot: Slot) -> list[str]:
    """The names of a slot and of all that specialise it, in the form that the range of another one asks for."""
    found = model.types.get(slot.range)
    family = {slot.range, *(found.ancestors if found else ())}
    top = slot.relation.subproperty_of
    children = _children(model)
    names = {top: None} if top in model.slots else {}
    todo = list(names)
    while todo:
        for child in children.get(todo.pop(), ()):
            if child not in names:
                names[child] = None
                todo.append(child)
    slots = (model.slots[name] for name in names)
    if family & {"uriorcurie", "curie"}:
        return sorted({each.uri or _short(model, each.package, underscored(each.name)) for each in slots})
    return sorted({model.iri(each) if "uri" in family else underscored(each.name) for each in slots})


def _children(model: InformationModel) -> Mapping[str, list[str]]:
    children: dict[str, list[str]] = {}
    for each in model.slots.values():
        for parent in (each.is_a, *each.mixins):
            children.setdefault(parent, []).append(each.name)
    return children


def _short(model: InformationModel, package: str, local: str) -> str:
    schema = model.schemas.get(package)
    prefix = schema.default_prefix if schema else ""
    return f"{prefix}:{local}" if prefix and "://" not in prefix else f"{prefix}{local}"

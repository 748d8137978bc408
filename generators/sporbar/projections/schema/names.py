"""What classes, enumerations and attributes are called in JSON."""

from collections.abc import Mapping

from sporbar.emit.naming import pascal, short_hash
from sporbar.graph import InformationModel, Slot


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
    """The key of an attribute in an object: its name as it stands in the model, with `_` for a space as in LinkML."""
    return slot.name.replace(" ", "_")

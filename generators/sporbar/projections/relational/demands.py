"""What an attribute demands in a class and in its subclasses, which share a column and may refine it."""

from typing import NamedTuple

from sporbar.graph import Slot
from sporbar.projections.relational.scalar import Rule, Scalar, Unreadable, ranges_of, scalar_of
from sporbar.projections.relational.storage import Storage
from sporbar.projections.schema.properties import slot_in


class Demands(NamedTuple):
    """The conditions on one column, each with the classes that it holds for; no classes: all of them."""

    rules: tuple[tuple[Rule, tuple[str, ...]], ...]
    required: bool
    """Whether all classes require a value."""
    required_by: tuple[str, ...]
    """The classes that do, when only some of them do."""
    unreadable: tuple[Unreadable, ...]
    refined: tuple[str, ...]
    """Refinements that the column has no room for."""


def demands(storage: Storage, class_name: str, slot: Slot) -> Demands:
    """What the classes at and below the one that has the column demand of it."""
    classes = (storage.model.classes[name] for name in storage.subtree(class_name))
    versions = {found.name: slot_in(found, found.slots[slot.name]) for found in classes}
    scalars = {name: scalar_of(storage.model, version) for name, version in versions.items()}
    fitting = {
        name: scalars[name] for name in versions if name == class_name or _fits(storage, slot, versions[name], scalars)
    }
    required = tuple(name for name, version in versions.items() if version.required or version.identifier)
    everybody = len(required) == len(versions)
    return Demands(
        tuple(_rules(fitting, len(versions))),
        everybody,
        () if everybody else required,
        tuple(dict.fromkeys(found for scalar in fitting.values() for found in scalar.unreadable)),
        tuple(f"{name}.{slot.name}: {_range(versions[name])}" for name in versions if name not in fitting),
    )


def _fits(storage: Storage, slot: Slot, version: Slot, scalars: dict[str, Scalar]) -> bool:
    """Whether the column of an attribute can hold what a subclass makes of it."""
    first = next(iter(scalars.values()))
    own = scalar_of(storage.model, version)
    same_objects = ranges_of(storage.model, version).classes == ranges_of(storage.model, slot).classes
    return same_objects and storage.form(version) == storage.form(slot) and own.primitive == first.primitive


def _range(slot: Slot) -> str:
    return " | ".join(slot.any_of) or slot.range


def _rules(scalars: dict[str, Scalar], classes: int) -> list[tuple[Rule, tuple[str, ...]]]:
    """The rules with those for whom they hold, in the order in which they are met."""
    found: dict[Rule, list[str]] = {}
    for name, scalar in scalars.items():
        for rule in scalar.rules:
            found.setdefault(rule, []).append(name)
    return [(rule, () if len(names) == classes else tuple(names)) for rule, names in found.items()]

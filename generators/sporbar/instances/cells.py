"""Texts as values of the types that the model gives: cells of tables and plain scalars of YAML."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sporbar.graph import Slot
from sporbar.instances.plan import Plans
from sporbar.projections.schema.names import property_name
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import ranges_of

_WHOLE = re.compile(r"[+-]?(0|[1-9][0-9]{0,999})")
"""Without zeros in front: some formats would take those for octal, and codes are texts."""
_NUMBER = re.compile(r"[+-]?(0|[1-9][0-9]{0,400})(\.[0-9]{0,400})?([eE][+-]?[0-9]{1,3})?")
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def _integer(text: str) -> Any:
    return int(text) if _WHOLE.fullmatch(text) else text


def _double(text: str) -> Any:
    value = float(text) if _NUMBER.fullmatch(text) else math.inf
    return value if math.isfinite(value) else text


def _boolean(text: str) -> Any:
    return _TRUTH.get(text, text)


_READERS: Mapping[str, Callable[[str], Any]] = {
    "integer": _integer,
    "float": _double,
    "double": _double,
    "boolean": _boolean,
}


@dataclass(frozen=True, slots=True)
class Typing:
    """The primitive types of which a value may be, those that are no text."""

    primitives: tuple[str, ...]

    def value(self, text: str) -> Any:
        """The text as a value of the first type that it fits; the text itself when it fits none."""
        for primitive in self.primitives:
            value = _READERS[primitive](text)
            if not isinstance(value, str):
                return value
        return text


ANYTHING = Typing(("integer", "double", "boolean"))
TEXT = Typing(())


def typing_of(plans: Plans, slot: Slot) -> Typing:
    """What a text may mean as a value of an attribute; a reference is typed as the identifier that it holds."""
    names = ranges_of(slot)
    if any(plans.shapes.is_any(name) for name in names):
        return ANYTHING
    primitives = {_primitive(plans, name) for name in names}
    return Typing(tuple(name for name in _READERS if name in primitives))


def typings_of(plans: Plans, class_name: str) -> dict[str, Typing]:
    """The types of all attributes of a class by their names."""
    slots = plans.model.classes[class_name].slots.values()
    return {property_name(slot): typing_of(plans, slot) for slot in slots}


def _primitive(plans: Plans, name: str) -> str:
    target = plans.model.classes.get(name)
    if target:
        return primitive_of(plans.model, target.identifier.range) if target.identifier else "string"
    return primitive_of(plans.model, name)

"""One object against the model: JSON Schema first, then what JSON Schema cannot say."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from jsonschema_rs import Draft202012Validator

from sporbar.diagnostics import Problem
from sporbar.instances.conditions import broken_conditions
from sporbar.instances.fault import Path
from sporbar.instances.keys import Registers
from sporbar.instances.plan import Plans
from sporbar.instances.schema_errors import Translation
from sporbar.instances.walk import objects
from sporbar.projections.schema.scalars import Json

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass
class Checker:
    """Checks objects of a model one by one, and remembers what must be compared over all of them."""

    plans: Plans
    _validators: dict[tuple[str, ...], Draft202012Validator] = field(default_factory=dict)

    @cached_property
    def registers(self) -> Registers:
        """Identifiers, keys and references of all objects checked so far."""
        return Registers(self.plans)

    def problems(self, candidates: tuple[str, ...], value: Any) -> list[tuple[Path, Problem]]:
        """What is wrong with an object of one of some classes; its keys are noted."""
        found: list[tuple[Path, Problem]] = []
        if not self._validator(candidates).is_valid(value):
            value = without_nulls(value)
            found = self._schema_problems(candidates, value)
        for visit in objects(self.plans, candidates, value):
            self.registers.add(visit)
            if visit.plan.has_conditions or visit.key:
                found += broken_conditions(self.plans, visit)
        return found

    def _schema_problems(self, candidates: tuple[str, ...], value: Any) -> list[tuple[Path, Problem]]:
        if self._validator(candidates).is_valid(value):
            return []
        picked = (self.plans.pick(candidates, value),) if isinstance(value, dict) else candidates
        translation = Translation(self.plans, value)
        return [found for error in self._validator(picked).iter_errors(value) for found in translation.problems(error)]

    def _validator(self, candidates: tuple[str, ...]) -> Draft202012Validator:
        if candidates not in self._validators:
            definitions = self.plans.definitions
            references = [definitions.shapes.reference(name) for name in candidates]
            schema: Json = {"$schema": _DIALECT, "$defs": definitions.reachable(candidates)}
            schema |= references[0] if len(references) == 1 else {"anyOf": references}
            self._validators[candidates] = Draft202012Validator(schema, validate_formats=True, offline=True)
        return self._validators[candidates]


def without_nulls(value: Any) -> Any:
    """The value without attributes that are null: they mean the same as attributes left out."""
    if isinstance(value, dict):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_nulls(inner) for inner in value]
    return value

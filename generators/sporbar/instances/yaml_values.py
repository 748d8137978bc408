"""Raw values of YAML as values of the types that the model gives."""

from dataclasses import dataclass, field
from typing import Any

from sporbar.instances.cells import TEXT, Typing, typings_of
from sporbar.instances.plan import Part, Plans
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence


@dataclass
class TypedReader:
    """Gives raw values the types of the model."""

    plans: Plans
    typings: dict[str, dict[str, Typing]] = field(default_factory=dict)

    def value(self, raw: Raw, candidates: tuple[str, ...]) -> Any:
        """The value where an object of one of some classes is expected."""
        if not isinstance(raw, Mapping):
            return self.typed(raw, TEXT)
        texts = {key: inner.value if isinstance(inner, Scalar) else None for key, (_, inner) in raw.entries.items()}
        return self._object(raw, self.plans.pick(candidates, texts))

    def _object(self, raw: Mapping, class_name: str) -> dict[str, Any]:
        if class_name not in self.typings:
            self.typings[class_name] = typings_of(self.plans, class_name)
        typings = self.typings[class_name]
        parts = {part.name: part for part in self.plans.plan(class_name).parts}
        found: dict[str, Any] = {}
        for key, inner in raw:
            name = key.value
            if name in parts:
                found[name] = self._part(inner, parts[name])
            else:
                found[name] = self.typed(inner, typings.get(name, TEXT))
        return found

    def _part(self, raw: Raw, part: Part) -> Any:
        if isinstance(raw, Sequence):
            return [self.value(item, part.candidates) for item in raw.items]
        if part.by_identifier and isinstance(raw, Mapping):
            return {key.value: self._entry(inner, part.candidates) for key, inner in raw}
        return self.value(raw, part.candidates)

    def _entry(self, raw: Raw, candidates: tuple[str, ...]) -> Any:
        """What stands under an identifier: an object, or the value of its only other attribute."""
        if isinstance(raw, Mapping):
            return self.value(raw, candidates)
        if isinstance(raw, Scalar) and raw.is_null:
            return {}
        plan = self.plans.plan(candidates[0])
        typings = typings_of(self.plans, candidates[0])
        others = [typing for name, typing in typings.items() if name != plan.identifier]
        return self.typed(raw, others[0] if len(others) == 1 else TEXT)

    def typed(self, raw: Raw, typing: Typing) -> Any:
        """The value where no object is expected: plain scalars by the model, quoted ones as texts."""
        if isinstance(raw, Scalar):
            if raw.is_null:
                return None
            return typing.value(raw.value) if raw.plain else raw.value
        if isinstance(raw, Sequence):
            return [self.typed(item, typing) for item in raw.items]
        return {key.value: self.typed(inner, typing) for key, inner in raw}

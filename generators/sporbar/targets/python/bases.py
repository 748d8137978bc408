"""The base classes of a Python class, in an order that Python accepts."""

from collections.abc import Mapping

from sporbar.graph import InformationModel
from sporbar.projections.relational.scalar import is_any


class Bases:
    """Base classes and method resolution orders of all classes of a model."""

    def __init__(self, model: InformationModel) -> None:
        self.model = model
        self._bases: dict[str, tuple[str, ...]] = {}
        self._lines: dict[str, tuple[str, ...]] = {}

    def of(self, class_name: str) -> tuple[str, ...]:
        """The base classes: the superclass, then those mixins that add something and fit."""
        if class_name not in self._bases:
            self._find(class_name)
        return self._bases[class_name]

    def line(self, class_name: str) -> tuple[str, ...]:
        """The class and all its bases in the order in which Python looks through them."""
        if class_name not in self._lines:
            self._find(class_name)
        return self._lines[class_name]

    def in_order(self) -> Mapping[str, tuple[str, ...]]:
        """All classes with their bases, bases first, otherwise in the order of the model."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self.model.classes:
            if not is_any(self.model, name):
                for member in reversed(self.line(name)):
                    found.setdefault(member, self.of(member))
        return found

    def _find(self, class_name: str) -> None:
        found = self.model.classes[class_name]
        parents = [name for name in (found.is_a, *found.mixins) if name in self.model.classes]
        wanted = [name for name in dict.fromkeys(parents) if not is_any(self.model, name)]
        while True:
            wanted = [name for name in wanted if not self._is_covered(name, wanted)]
            line = _merged([[*self.line(name)] for name in wanted] + [[*wanted]])
            if line is not None:
                break
            wanted.pop()
        self._bases[class_name] = tuple(wanted)
        self._lines[class_name] = (class_name, *line)

    def _is_covered(self, name: str, others: list[str]) -> bool:
        """Whether a base comes with another one anyway."""
        return any(name in self.line(other) for other in others if other != name)


def _merged(lines: list[list[str]]) -> list[str] | None:
    """Python's own merge (C3); None when the orders contradict each other."""
    found: list[str] = []
    lines = [line for line in lines if line]
    while lines:
        head = next((line[0] for line in lines if not any(line[0] in other[1:] for other in lines)), None)
        if head is None:
            return None
        found.append(head)
        lines = [rest for line in lines if (rest := [name for name in line if name != head])]
    return found

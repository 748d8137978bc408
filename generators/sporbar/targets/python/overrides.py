"""Whether a subclass may give a field another type, in the eyes of a type checker."""

from collections.abc import Mapping

from sporbar.graph import InformationModel
from sporbar.projections.relational.scalar import primitive_of
from sporbar.targets.python.annotations import PYTHON_TYPES, Annotation, Container
from sporbar.targets.python.bases import Bases
from sporbar.targets.python.names import ModelNames

_STATIC = {"StrictInt": "int", "StrictBool": "bool", "StrictFloat": "float"}


class Overrides:
    """Compares the types of fields."""

    def __init__(
        self, model: InformationModel, names: ModelNames, bases: Bases, unions: Mapping[str, tuple[str, ...]]
    ) -> None:
        self.unions = unions
        self.static = dict(_STATIC)
        for name, found in model.types.items():
            if name != found.base:
                python = PYTHON_TYPES[primitive_of(model, name)]
                self.static[names.classes[name]] = _STATIC.get(python, python)
        self.above = {
            names.classes[name]: {names.classes[other] for other in bases.line(name)} for name in bases.in_order()
        }
        self.above |= {names.classes[enum]: {names.classes[enum], "str"} for enum in model.enums}
        self.above |= {"bool": {"bool", "int", "float"}, "int": {"int", "float"}}

    def fits(self, new: Annotation, old: Annotation) -> bool:
        """Whether every value of the new type is one of the old type."""
        new_members, old_members = self._members(new), self._members(old)
        if "Any" in new_members or "Any" in old_members:
            return True
        if new.container != old.container or (new.optional and not old.optional and new.container == Container.ONE):
            return False
        if new.container != Container.ONE:
            return new_members == old_members
        return all(self.above.get(member, {member}) & old_members for member in new_members)

    def _members(self, annotation: Annotation) -> set[str]:
        found: set[str] = set()
        for member in annotation.members:
            plain = member.removeprefix("Annotated[").split(",", maxsplit=1)[0]
            for single in self.unions.get(plain, (plain,)):
                found |= {self.static.get(part, part) for part in single.split(" | ")}
        return found

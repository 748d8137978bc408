"""Which roles may read and write which resources, by what the people with these roles do with the data.

An activity says who does it and which data go in and out; a use case says who starts it and which data it shows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sporbar.graph import Graph, Node
from sporbar.projections.schema import Resource

READ, WRITE = "laes", "skriv"
_ACTIVITY = (("reads", READ), ("writes", READ), ("writes", WRITE))
"""What the relations of an activity let its actor do; who writes must see what is there."""


class Use(NamedTuple):
    """Something that an actor does with a class, and the activity or use case that says so."""

    actor: Node
    action: str
    class_name: str
    why: str


@dataclass(frozen=True)
class Access:
    """The roles of an API."""

    graph: Graph
    resources: tuple[Resource, ...]

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """What actors with roles in the system do with the classes, each once."""
        return tuple(dict.fromkeys((*self._of_activities(), *self._of_use_cases())))

    @cached_property
    def actors(self) -> Mapping[str, tuple[Node, ...]]:
        """The actors that have each role, in the order of the specification."""
        found: dict[str, list[Node]] = {}
        for actor in self.graph.by_kind.get("actor", ()):
            for role in actor.texts("system_roles"):
                found.setdefault(role, []).append(actor)
        return {role: tuple(actors) for role, actors in found.items()}

    def roles(self, resource: Resource, action: str) -> tuple[str, ...]:
        """The roles that may do something with a resource."""
        return tuple(role for role, paths in self.granted(action).items() if resource.path in paths)

    def granted(self, action: str) -> Mapping[str, Mapping[str, list[str]]]:
        """For each role the paths on which it may do something, with the activities and use cases that need it."""
        return self._granted[action]

    @cached_property
    def _granted(self) -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
        return {action: {role: self._paths(role, action) for role in self.actors} for action in (READ, WRITE)}

    def _paths(self, role: str, action: str) -> Mapping[str, list[str]]:
        found: dict[str, dict[str, None]] = {}
        holders = {actor.id for actor in self.actors[role]}
        for use in self.uses:
            if use.actor.id in holders and use.action == action:
                for path in self._reached.get(use.class_name, ()):
                    found.setdefault(path, {})[use.why] = None
        return {each.path: list(found[each.path]) for each in self.resources if each.path in found}

    @cached_property
    def _reached(self) -> Mapping[str, tuple[str, ...]]:
        return {name: tuple(self._addresses(name)) for name in dict.fromkeys(use.class_name for use in self.uses)}

    def _addresses(self, class_name: str) -> Iterator[str]:
        """The resources that hold the objects of a class; if there is none, those of the classes that specialise it.

        Who may see an object sees its parts.
        """
        classes = self.graph.information.classes
        above = {class_name, *classes[class_name].ancestors}
        holders = [each for each in self.resources if each.element.name in above]
        if not holders:
            holders = [each for each in self.resources if class_name in each.element.ancestors]
        paths = {each.path for each in holders}
        return (each.path for each in self.resources if any(whole.path in paths for whole in each.way))

    def _of_activities(self) -> Iterator[Use]:
        for activity in self.graph.by_kind.get("activity", ()):
            for actor in self._with_roles(activity, "actor"):
                for relation, action in _ACTIVITY:
                    yield from self._used(actor, action, activity, relation)

    def _of_use_cases(self) -> Iterator[Use]:
        for use_case in self.graph.by_kind.get("use_case", ()):
            for actor in self._with_roles(use_case, "actors"):
                yield from self._used(actor, READ, use_case, "classes")

    def _with_roles(self, doer: Node, relation: str) -> list[Node]:
        return [actor for actor in self.graph.targets(doer.id, relation) if actor.texts("system_roles")]

    def _used(self, actor: Node, action: str, doer: Node, relation: str) -> Iterator[Use]:
        for node in self.graph.targets(doer.id, relation):
            class_name = self._class_of.get(node.id)
            if class_name:
                yield Use(actor, action, class_name, doer.id)

    @cached_property
    def _class_of(self) -> Mapping[str, str]:
        """The class that an element of the model is or belongs to."""
        classes = self.graph.information.classes
        slots = (slot for each in classes.values() for slot in each.slots.values())
        return {slot.node_id: slot.owner for slot in slots} | {name: name for name in classes}

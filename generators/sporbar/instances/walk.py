"""The objects in a value: the object itself and those that stand inside it."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Any, NamedTuple

from sporbar.instances.fault import Path
from sporbar.instances.plan import Part, Plan, Plans


class Level(IntEnum):
    """Where an object stands."""

    OUTER = 0
    """For itself, or in the root of a document: its identifier is unique over all files."""
    INNER = 1


class Visit(NamedTuple):
    """One object on the way through a value."""

    plan: Plan
    value: dict[str, Any]
    where: Path
    level: Level
    key: str = ""
    """The identifier under which it stands, when it stands under one."""

    @property
    def identifier(self) -> Any:
        """The identifier of the object; None when it has none."""
        found = self.value.get(self.plan.identifier) if self.plan.identifier else None
        return self.key or None if found is None else found


def objects(plans: Plans, candidates: tuple[str, ...], value: Any) -> Iterable[Visit]:
    """All objects in a value, from outside in; what is no object where one should be is passed over."""
    if not isinstance(value, dict):
        return ()
    plan = plans.plan(plans.pick(candidates, value))
    visit = Visit(plan, value, (), Level.OUTER)
    return _visits(plans, visit) if plan.parts else (visit,)


def _visits(plans: Plans, visit: Visit) -> Iterator[Visit]:
    yield visit
    for part in visit.plan.parts:
        held = visit.value.get(part.name)
        if held is not None:
            outer = visit.plan.tree_root and not visit.where
            yield from _held(plans, part, held, visit, Level.OUTER if outer else Level.INNER)


def _held(plans: Plans, part: Part, held: Any, visit: Visit, level: Level) -> Iterator[Visit]:
    where = (*visit.where, part.name)
    for key, step, value in _entries(part, held):
        if isinstance(value, dict):
            plan = plans.plan(plans.pick(part.candidates, value))
            yield from _visits(plans, Visit(plan, value, where + step, level, key))


def _entries(part: Part, held: Any) -> Iterator[tuple[str, Path, Any]]:
    """The values of an attribute: the key that they stand under, the way to them, the value."""
    if isinstance(held, list):
        for index, value in enumerate(held):
            yield "", (index,), value
    elif part.by_identifier and isinstance(held, dict):
        for key, value in held.items():
            yield key, (key,), {} if value is None else value
    else:
        yield "", (), held

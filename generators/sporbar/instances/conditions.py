"""What the model demands of one object and JSON Schema cannot say."""

from collections.abc import Iterator
from typing import Any

from sporbar.diagnostics import Problem
from sporbar.instances.fault import Path
from sporbar.instances.plan import Bound, Part, Plans, ordered
from sporbar.instances.problems import DuplicateIdentifier, OutOfBounds, WrongEntry
from sporbar.instances.walk import Level, Visit


def broken_conditions(plans: Plans, visit: Visit) -> Iterator[tuple[Path, Problem]]:
    """The conditions that an object breaks: bounds of amounts and dates, identifiers inside it."""
    plan, value = visit.plan, visit.value
    for bound in plan.bounds:
        held = value.get(bound.name)
        for one in held if isinstance(held, list) else (held,):
            if isinstance(one, str) and _is_outside(bound, one):
                word = "at least" if bound.is_minimum else "at most"
                yield (*visit.where, bound.name), OutOfBounds(one, f"{word} {bound.limit}")
    if visit.key and value.get(plan.identifier) not in (None, visit.key):
        yield (*visit.where, plan.identifier), WrongEntry(visit.key, value[plan.identifier])
    if not (plan.tree_root and visit.level == Level.OUTER and not visit.where):
        for part in plan.parts:
            yield from _siblings(plans, part, value.get(part.name), visit.where)


def _siblings(plans: Plans, part: Part, held: Any, where: Path) -> Iterator[tuple[Path, Problem]]:
    """Identifiers that stand twice in one list; in the root of a document they are compared over all files instead."""
    first: dict[str, int] = {}
    for at, value in enumerate(held if isinstance(held, list) else ()):
        if isinstance(value, dict):
            plan = plans.plan(plans.pick(part.candidates, value))
            identifier = value.get(plan.identifier) if plan.identifier else None
            if identifier is not None and first.setdefault(str(identifier), at) != at:
                told = f"item {first[str(identifier)]} of the list"
                yield (*where, part.name, at, plan.identifier), DuplicateIdentifier(identifier, plan.family, told)


def _is_outside(bound: Bound, text: str) -> bool:
    """Whether a value lies outside; what is no value of the type is told by the schema."""
    value = ordered(bound.primitive, text)
    if value is None:
        return False
    return bool(value < bound.value if bound.is_minimum else value > bound.value)

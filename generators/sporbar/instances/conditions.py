"""What the model demands of one object and JSON Schema cannot say."""

from collections.abc import Iterator
from typing import Any

from sporbar.diagnostics import Problem
from sporbar.instances.fault import Path
from sporbar.instances.plan import Bound, Part, Plans, Register, ordered
from sporbar.instances.problems import DuplicateIdentifier, NotUnique, OutOfBounds, WrongEntry
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
    """Identifiers and keys that stand twice in one list; in the root of a document all files are compared instead."""
    first: dict[tuple[Register, str], int] = {}
    for at, value in enumerate(held if isinstance(held, list) else ()):
        if not isinstance(value, dict):
            continue
        plan = plans.plan(plans.pick(part.candidates, value))
        for register, names in ((plan.identifiers, (plan.identifier,)), *plan.keys):
            values = tuple(value.get(name) for name in names)
            if None not in values and first.setdefault((register, repr(values)), at) != at:
                told = f"item {first[register, repr(values)]} of the list"
                yield (*where, part.name, at, *(names if len(names) == 1 else ())), _twice(register, values, told)


def _twice(register: Register, values: tuple[Any, ...], told: str) -> Problem:
    kind, owner, key = register
    return DuplicateIdentifier(values[0], owner, told) if kind == "identifier" else NotUnique(values, key, owner, told)


def _is_outside(bound: Bound, text: str) -> bool:
    """Whether a value lies outside; what is no value of the type is told by the schema."""
    value = ordered(bound.primitive, text)
    if value is None:
        return False
    return bool(value < bound.value if bound.is_minimum else value > bound.value)

"""Conditions on values and objects, as the rules of the models put them together."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from pydantic import BaseModel, TypeAdapter, ValidationError

Condition: TypeAlias = Callable[[Any], bool]
"""Whether a value or an object is as it must be."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition on objects, with what is said when it does not hold."""

    message: str
    holds: Condition


def demanded(condition: Condition, message: str) -> Callable[[Any], Any]:
    """A validator that refuses values that are not as a condition says."""

    def judged(value: Any) -> Any:
        if value is not None and not condition(value):
            raise ValueError(message)
        return value

    return judged


def all_of(*conditions: Condition) -> Condition:
    """Every condition holds."""
    return lambda value: all(condition(value) for condition in conditions)


def any_of(*conditions: Condition) -> Condition:
    """At least one condition holds."""
    return lambda value: any(condition(value) for condition in conditions)


def exactly_one_of(*conditions: Condition) -> Condition:
    """One condition holds, and no other."""
    return lambda value: sum(condition(value) for condition in conditions) == 1


def none_of(*conditions: Condition) -> Condition:
    """No condition holds."""
    return lambda value: not any(condition(value) for condition in conditions)


def if_then(condition: Condition, consequence: Condition) -> Condition:
    """Where the condition holds, the consequence does."""
    return lambda value: not condition(value) or consequence(value)


def slot(name: str, *conditions: Condition, needed: bool = False) -> Condition:
    """The value of a field, or every value in a list, is as conditions say; without a value: unless one is needed."""

    def judged(item: Any) -> bool:
        found = given(item, name)
        if found is None:
            return not needed
        return all(condition(value) for value in _several(found) for condition in conditions)

    return judged


def whole(name: str, *conditions: Condition) -> Condition:
    """The list in a field, as a whole, is as conditions say, if there is one."""

    def judged(item: Any) -> bool:
        found = given(item, name)
        return found is None or all(condition(found) for condition in conditions)

    return judged


def present(name: str) -> Condition:
    """A field has a value."""
    return lambda item: given(item, name) is not None


def absent(name: str) -> Condition:
    """A field has no value."""
    return lambda item: given(item, name) is None


def a(kind: Callable[[], type]) -> Condition:
    """An object of a class."""
    return lambda item: isinstance(item, kind())


def count(least: int, most: int | None = None) -> Condition:
    """So many values."""
    return lambda values: least <= len(values) and (most is None or len(values) <= most)


def every(*conditions: Condition) -> Condition:
    """All members of a list are as conditions say."""
    return lambda values: all(condition(value) for value in _several(values) for condition in conditions)


def some(*conditions: Condition) -> Condition:
    """At least one member of a list is as all conditions say."""
    return lambda values: any(all(condition(value) for condition in conditions) for value in _several(values))


def at_least(bound: Any) -> Condition:
    """Not below a bound; what has no order with it is not judged."""
    return lambda value: not _is_ordered(value, bound) or bool(value >= bound)


def at_most(bound: Any) -> Condition:
    """Not above a bound; what has no order with it is not judged."""
    return lambda value: not _is_ordered(value, bound) or bool(value <= bound)


def one_of(*wanted: Any) -> Condition:
    """One of certain values."""
    return lambda value: any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in wanted)


def matching(pattern: str) -> Condition:
    """A text in which a pattern is found; what is no text is not judged."""
    return lambda value: not isinstance(value, str) or re.search(pattern, value) is not None


def fits(kind: Callable[[], Any]) -> Condition:
    """A value of a type."""

    @cache
    def adapter() -> TypeAdapter[Any]:
        return TypeAdapter(kind())

    def judged(value: Any) -> bool:
        plain = value.model_dump(by_alias=True, exclude_unset=True) if isinstance(value, BaseModel) else value
        try:
            adapter().validate_python(plain)
        except ValidationError:
            return False
        return True

    return judged


def given(item: Any, name: str) -> Any:
    """The value that a field was given; None when it was left out, even if it has a default."""
    if not isinstance(item, BaseModel) or name not in item.model_fields_set:
        return None
    return getattr(item, name, None)


def _several(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def _is_ordered(value: Any, bound: Any) -> bool:
    """Whether two values can be compared: numbers with numbers, else values of one type."""
    if isinstance(value, (str, bool)) or isinstance(bound, (str, bool)):
        return False
    try:
        return bool(value <= bound) or True
    except TypeError:
        return False

"""Whether a pattern is a regular expression that databases, browsers and Python evaluate in bounded time."""

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from itertools import combinations
from typing import Any

_LONGEST = 1000
_FEW = 3
"""So often may something be repeated that itself repeats: the work stays a small power of the length."""
_SAMPLE = frozenset([*map(chr, range(128)), *"æøåÆØÅéß\u00a0\u4e2d"])
"""The characters by which classes of characters are compared, beside those of the pattern itself."""
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_CATEGORIES = {"DIGIT": r"\d", "NOT_DIGIT": r"\D", "SPACE": r"\s", "NOT_SPACE": r"\S", "WORD": r"\w", "NOT_WORD": r"\W"}

_Item = tuple[Any, Any]
"""An operation of a parsed pattern with its arguments, as Python's own parser gives it."""


@lru_cache(maxsize=4096)
def pattern_fault(pattern: str) -> str:
    """Why a pattern cannot be used; empty when it can."""
    if not pattern:
        return ""
    if len(pattern) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
            parsed = list(import_module("re._parser").parse(pattern))
            sample = _SAMPLE | frozenset(pattern)
            return "a repetition is repeated" if any(_explodes(loop, sample) for loop in _loops(parsed, _FEW)) else ""
    except (re.error, OverflowError) as fault:
        return str(fault)
    except RecursionError:
        return "its brackets are nested too deep"


def _loops(items: list[_Item], least: int) -> Iterator[_Item]:
    """The repetitions that may go round more often than `least`, outer ones first."""
    for item in items:
        if str(item[0]) in _REPEATS and item[1][1] > least:
            yield item
        for inner in _inside(item):
            yield from _loops(inner, least)


def _inside(item: _Item) -> list[list[_Item]]:
    operation, about = str(item[0]), item[1]
    if operation in _REPEATS:
        return [list(about[2])]
    if operation == "BRANCH":
        return [list(branch) for branch in about[1]]
    if operation in ("SUBPATTERN", "ASSERT", "ASSERT_NOT"):
        return [list(about[-1])]
    if operation == "GROUPREF_EXISTS":
        return [list(part) for part in about[1:] if part]
    return [list(about)] if operation == "ATOMIC_GROUP" else []


def _explodes(loop: _Item, sample: frozenset[str]) -> bool:
    """Whether a text may be divided into rounds in ever more ways.

    It may not when a character that stands nowhere else in a round begins or ends it, as the dash does in
    `(-[0-9]+)*`, and the repetitions within a round have no character in common.
    """
    body = _flat(list(loop[1][2]))
    inner = [_characters(list(found[1][2]), sample) for found in _loops(body, 1) if found[1][0] != found[1][1]]
    if not inner:
        return False
    return not _delimited(body, sample) or any(one & other for one, other in combinations(inner, 2))


def _flat(items: list[_Item]) -> list[_Item]:
    """The sequence without the brackets of groups that stand in it once."""
    flat: list[_Item] = []
    for item in items:
        flat += _flat(list(item[1][-1])) if str(item[0]) == "SUBPATTERN" else [item]
    return flat


def _delimited(body: list[_Item], sample: frozenset[str]) -> bool:
    for edge, rest in ((body[:1], body[1:]), (body[-1:], body[:-1])):
        single = str(edge[0][0]) in ("LITERAL", "NOT_LITERAL", "IN", "ANY")
        if single and not _characters(edge, sample) & _characters(rest, sample):
            return True
    return False


def _characters(items: list[_Item], sample: frozenset[str]) -> frozenset[str]:
    """The sample characters that a sequence may consume."""
    found: frozenset[str] = frozenset()
    for operation, about in items:
        word = str(operation)
        if word == "GROUPREF":
            return sample
        inner = _inside((operation, about))
        if inner and not word.startswith("ASSERT"):
            found = found.union(*(_characters(part, sample) for part in inner))
        elif not inner:
            found |= frozenset(character for character in sample if _takes(word, about, character))
    return found


def _takes(word: str, about: Any, character: str) -> bool:
    if word == "IN":
        negated = str(about[0][0]) == "NEGATE"
        return negated != any(_takes(str(part), value, character) for part, value in about)
    if word == "RANGE":
        return bool(about[0] <= ord(character) <= about[1])
    if word == "CATEGORY":
        return re.match(_CATEGORIES[str(about).removeprefix("CATEGORY_")], character) is not None
    if word == "LITERAL":
        return bool(ord(character) == about)
    if word == "NOT_LITERAL":
        return bool(ord(character) != about)
    return word == "ANY"

"""Sets of characters as predicates: classes, categories and escapes of regular expressions."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from sporbar.rules.failure import NoValue
from sporbar.rules.regex.blocks import BLOCKS

Predicate = Callable[[str], bool]
"""Whether a character belongs to a set."""
_CATEGORIES: Final = frozenset(
    [
        "L",
        "Lu",
        "Ll",
        "Lt",
        "Lm",
        "Lo",
        "M",
        "Mn",
        "Mc",
        "Me",
        "N",
        "Nd",
        "Nl",
        "No",
        "P",
        "Pc",
        "Pd",
        "Ps",
        "Pe",
        "Pi",
        "Pf",
        "Po",
        "Z",
        "Zs",
        "Zl",
        "Zp",
        "S",
        "Sm",
        "Sc",
        "Sk",
        "So",
        "C",
        "Cc",
        "Cf",
        "Co",
        "Cn",
    ]
)
_KIN: Final = {"k": "\u212a", "K": "\u212a", "s": "\u017f", "S": "\u017f", "å": "\u212b", "Å": "\u212b"}
"""Letters with a third case variant, which Python's functions find in one direction only."""
SINGLE_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", **{sign: sign for sign in "\\|.-^?*+{}()[]$"}}


def remembered(predicate: Predicate) -> Predicate:
    """A predicate that looks at each character once."""
    known: dict[str, bool] = {}

    def belongs(character: str) -> bool:
        answer = known.get(character)
        if answer is None:
            answer = known[character] = predicate(character)
        return answer

    return belongs


def either(predicates: list[Predicate]) -> Predicate:
    """The union of sets."""
    return lambda character: any(predicate(character) for predicate in predicates)


def negated(predicate: Predicate) -> Predicate:
    """All other characters."""
    return lambda character: not predicate(character)


def without(predicate: Predicate, removed: Predicate) -> Predicate:
    """The difference of two sets."""
    return lambda character: predicate(character) and not removed(character)


def span(first: str, last: str) -> Predicate:
    """All characters from one to another."""
    return lambda character: first <= character <= last


def caseless(predicate: Predicate) -> Predicate:
    """The set with the other cases of its letters."""
    return lambda character: any(map(predicate, variants(character)))


@lru_cache(maxsize=4096)
def variants(character: str) -> tuple[str, ...]:
    """A letter in all its cases."""
    cases = {character, character.lower(), character.upper(), character.title()}
    cases.update(_KIN[case] for case in tuple(cases) if case in _KIN)
    return tuple(sorted(case for case in cases if len(case) == 1))


def named(name: str) -> Predicate:
    r"""The set of `\p{name}`: a category of characters or a block.

    Raises:
        NoValue: there is none of that name.
    """
    if name in _CATEGORIES:
        return lambda character: unicodedata.category(character).startswith(name)
    bounds = BLOCKS.get(name.removeprefix("Is"))
    if not name.startswith("Is") or bounds is None:
        raise NoValue(f"there is no category or block of characters '{name}'")
    return span(chr(bounds[0]), chr(bounds[1]))


def _is_name_start(character: str) -> bool:
    return character in "_:" or unicodedata.category(character) in {"Lu", "Ll", "Lt", "Lo", "Nl"}


def _is_name_part(character: str) -> bool:
    return character in "-._:·" or unicodedata.category(character)[0] in "LMN"


ESCAPES: Final[dict[str, Predicate]] = {
    "s": lambda character: character in " \t\n\r",
    "d": lambda character: unicodedata.category(character) == "Nd",
    "w": lambda character: unicodedata.category(character)[0] not in "PZC",
    "i": _is_name_start,
    "c": _is_name_part,
}
r"""What `\s`, `\d` and so on stand for; the capital letter is the opposite."""


def escaped(letter: str) -> Predicate | None:
    r"""The set of an escape such as `\d` or `\D`; None when there is no such escape."""
    found = ESCAPES.get(letter.lower())
    return found if found is None or letter.islower() else negated(found)


def not_line_end(character: str) -> bool:
    """What `.` stands for."""
    return character not in "\n\r"

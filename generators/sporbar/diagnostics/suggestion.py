"""What a misspelt word may have meant."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

_FEW = 100
"""So many candidates can be compared one by one; among more, only a slip of one letter or two is looked for."""
_LONGEST = 60
_NUMBER = re.compile("[0-9]+")


def closest(word: str, candidates: Iterable[str]) -> str:
    """The candidate that looks most like the word; empty when none does. Of equals the first one given is taken.

    Another number is no misspelling: K-0012 is not what was meant by K-0013.
    """
    known = tuple(candidates)
    found = _alike(word, known) if len(known) <= _FEW else _slipped(word, known)
    return next((one for one in found if not _other_number(one.casefold(), word.casefold())), "")


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The help line for a misspelt word; empty when nothing is close."""
    found = closest(word, candidates)
    return f"did you mean '{found}'?" if found else ""


def _other_number(one: str, other: str) -> bool:
    """Whether two words differ in nothing but the value of their numbers."""
    numbers = [[number.lstrip("0") for number in _NUMBER.findall(word)] for word in (one, other)]
    return _NUMBER.sub("0", one) == _NUMBER.sub("0", other) and numbers[0] != numbers[1]


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _alike(word: str, known: tuple[str, ...]) -> Iterator[str]:
    from difflib import get_close_matches  # noqa: PLC0415 - needed only when something is wrong

    folded = {candidate.casefold(): candidate for candidate in reversed(known)}
    for found in get_close_matches(word.casefold()[:_LONGEST], folded, n=5, cutoff=0.7):
        yield folded[found]


def _slipped(word: str, known: tuple[str, ...]) -> Iterator[str]:
    """The candidates that become the word by leaving out, adding, changing or swapping one letter."""
    shortened = _shortened(known)
    found = {number for form in _forms(word.casefold()) for number in shortened.get(form, ())}
    yield from sorted((known[number] for number in sorted(found)), key=lambda one: not _same(one, word))


@lru_cache(maxsize=4)
def _shortened(known: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    """The first candidates that have each form."""
    index: dict[str, tuple[int, ...]] = {}
    for number, candidate in enumerate(known):
        for form in _forms(candidate.casefold()):
            same = index.get(form, ())
            if len(same) < _FEW and same[-1:] != (number,):
                index[form] = (*same, number)
    return index


def _forms(word: str) -> Iterator[str]:
    """A word as it is and with each of its letters left out: two words that share a form are a slip apart."""
    if len(word) > _LONGEST:
        return
    yield word
    if len(word) > 3:  # noqa: PLR2004 - what is left of a shorter word is like everything
        yield from (word[:cut] + word[cut + 1 :] for cut in range(len(word)))

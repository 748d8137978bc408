"""The places of a citation as they are written: `§§ 81-85 a`, `stk. 2-3`, `nr. 1 og 2`, `2. pkt.`."""

import re
from functools import cache
from typing import NamedTuple

from sporbar.graph.citation import LEVELS, number_key

_NUMBER = r"[1-9][0-9]{0,3}(?![0-9])"
# The letter i is a word of its own in "§ 25 i loven", so it counts only where no other word follows.
_LETTER = r"(?:(?-i:[a-hj-zæøåA-HJ-ZÆØÅ])(?!\.?\w)|(?-i:[iI])(?!\.?\w)(?!\s+(?!(?:og|samt|eller)\s+§)\w))"
_LETTERED = rf"{_NUMBER}(?:\s*{_LETTER})?"
_DOUBLED = "|".join(letter * 2 for letter in "abcdefghijklmnopqrstuvwxyzæøå")
_LITRA = rf"(?:{_DOUBLED}|(?-i:[a-zæøåA-ZÆØÅ]))(?!\w)"
_DASH = r"\s*[-\u2010-\u2015\u2212](?:\s*§)?\s*"
_AND = r"(?:og(?:/eller)?|samt|eller)"
_POINT = r"\s*(?:pkt\b\.?|punktum\b)"
_WORDS = {
    "chapter": r"kap(?:itel|\.)?\s*",
    "paragraph": r"(?P<sign>§{1,2})\s*",
    "article": r"art(?:ikel|\.)?\s*",
    "stk": r"st(?:k\.?|ykke)\s*",
    "nr": r"n(?:r\.?|ummer)\s*",
    "litra": r"(?:litra\s+|lit\.\s*)",
    "pkt": r"p(?:kt\.?|unktum)\s*",
}
_FIRST = dict.fromkeys(LEVELS, _NUMBER) | {"chapter": _LETTERED, "paragraph": _LETTERED, "litra": _LITRA}
_CLOSED = dict.fromkeys(LEVELS, "") | {"litra": r"\)?"}
_LAST = _FIRST | dict.fromkeys(("chapter", "paragraph"), f"(?:{_LETTERED}|{_LETTER})")
_LAST["litra"] = rf"(?:(?:{_DOUBLED})(?!\w)|{_LETTER})"
_PLACES = [
    f"{_WORDS[level]}(?P<{level}>{_FIRST[level]})(?:{_CLOSED[level]}{_DASH}(?P<{level}_to>{_LAST[level]}))?"
    for level in LEVELS
]
_ORDINAL = (
    rf"(?P<ordinal>{_NUMBER})\.(?:{_DASH}(?P<ordinal_to>{_NUMBER})\.)?"
    rf"(?:{_POINT}|(?=\s+{_AND}\s+{_NUMBER}\.{_POINT}))"
)


@cache
def _place_pattern() -> re.Pattern[str]:
    """Compiled when a citation is read: that takes longer than everything else at the start of the tool."""
    return re.compile("|".join([*_PLACES, _ORDINAL]), re.IGNORECASE)


# What may not follow a bare number that continues a list: a date, an amount, an ordinal.
_NO_OTHER = rf"(?![./,][0-9]|\.?{_POINT}|\.\s*(?-i:[a-zæøå])|\s*%)"
_JOINED = rf"(?:\s*,)?\s+{_AND}\s+"
_BARE = _LAST | {"litra": _LETTER}
_ONE = {level: rf"(?>(?P<first>{form})(?:{_DASH}(?P<last>{form}))?){_NO_OTHER}" for level, form in _BARE.items()}


@cache
def _listed_pattern(level: str) -> re.Pattern[str]:
    form = _BARE[level]
    more = "" if level == "paragraph" else rf"(?=(?:{form}\s*,\s*){{0,9}}{form}{_JOINED}{form})"
    return re.compile(rf"(?:{_JOINED}|\s*,\s*{more}){_ONE[level]}", re.IGNORECASE)


_PARTS = re.compile(r"([0-9]*)\s*(\w*)")

GAP = re.compile(r"(?:\s*(?P<comma>,))?\s*")
"""What may stand between two places of one citation."""
SEPARATOR = re.compile(rf"\s*;\s*|(?:\s*,)?\s+(?:{_AND}|jfr?\.?(?:\s+dog)?)\s+", re.IGNORECASE)
"""What stands between two citations."""
HEAD = re.compile(r"§{1,2}|(?<!\w)(?:kap(?:itel|\.)?|art(?:ikel|\.))\s*(?=[1-9])", re.IGNORECASE)
"""The first sign of a citation in running text."""


class Place(NamedTuple):
    """One level of a citation, such as `stk. 2-3`, and the stretch of text that it stands in."""

    level: str
    first: str
    last: str
    """The end of a range; empty when it is none."""
    lists: bool
    """Whether bare numbers may follow: after `§§`, `stk.` and the finer ones, not after a single `§`."""
    start: int
    end: int


def place_at(text: str, start: int) -> Place | None:
    """The place that is written from an offset on, or None."""
    match = _place_pattern().match(text, start)
    if not match or not match.lastgroup:
        return None
    group = match.lastgroup.removesuffix("_to")
    level = "pkt" if group == "ordinal" else group
    first = _number(match[group], "")
    lists = level != "paragraph" or len(match["sign"]) > 1
    return _ranged(Place(level, first, "", lists, start, match.end()), match, group, f"{group}_to")


def listed_at(text: str, start: int, level: str, before: str) -> Place | None:
    """The place that a list goes on with, as `og 3` after `stk. 2`, or None.

    Args:
        text: the text.
        start: the offset after the place before.
        level: the level of that place.
        before: its number; a letter alone, as in `§§ 2 a og b`, takes the number from it.
    """
    match = _listed_pattern(level).match(text, start)
    first = _number(match["first"], before) if match else ""
    if not match or not first:
        return None
    place = Place(level, first, "", lists=True, start=match.start("first"), end=match.end())
    return _ranged(place, match, "first", "last")


def _ranged(place: Place, match: re.Match[str], first: str, last: str) -> Place:
    """Add the end of a range; one that does not go upwards is none, and what it says is left unread."""
    if not match[last]:
        return place
    number = _number(match[last], place.first)
    if number_key(place.first) < number_key(number):
        return place._replace(last=number)
    return place._replace(end=match.end(first))


def _number(text: str, before: str) -> str:
    """A number in one form, `11 a`; a letter alone takes the digits of the number before, if that has a letter."""
    match = _PARTS.match(text)
    digits, letters = match.groups() if match else ("", "")
    if digits:
        return f"{digits} {letters}".strip()
    if before[:1].isdigit():
        return f"{before.partition(' ')[0]} {letters}" if " " in before else ""
    return letters.lower()

"""FEEL 1.5 text to tokens."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


KEYWORDS = _listed(
    """and, between, else, every, external, false, for, function, if, in, instance, null, of, or, return, satisfies,
    some, then, true"""
)
BUILT_IN_FUNCTIONS = _listed(
    """abs, after, all, any, append, before, ceiling, coincides, concatenate, contains, context, context merge,
    context put, count, date, date and time, day of week, day of year, decimal, distinct values, duration, during,
    ends with, even, exp, finished by, finishes, flatten, floor, get entries, get value, includes, index of,
    insert before, is, list contains, list replace, log, lower case, matches, max, mean, median, meets, met by, min,
    mode, modulo, month of year, not, now, number, odd, overlaps, overlaps after, overlaps before, product, range,
    remove, replace, reverse, round down, round half down, round half up, round up, sort, split, sqrt, started by,
    starts, starts with, stddev, string, string join, string length, sublist, substring, substring after,
    substring before, sum, time, today, union, upper case, week of year, years and months duration"""
)
BUILT_IN_TYPES = _listed(
    """Any, Null, boolean, context, date, date and time, days and time duration, function, list, null, number, range,
    string, time, years and months duration"""
)
_MEMBERS = ("end included", "start included", "time offset")
NAME_START = (
    r"?_A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\ufffd\U00010000-\U000effff"
)
NAME_PART = NAME_START + r"0-9\u00b7\u0300-\u036f\u203f\u2040"
"""The characters that a name starts with and goes on with, for a character class of `re`."""
_ID = r"[A-ZÆØÅ]+(?:-[0-9A-ZÆØÅ]+)+"
_PLAIN = re.compile(rf"[{NAME_START}][{NAME_PART}]*|{_ID}")
_NEVER = r"(?!)"


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    STRING = "string"
    NAME = "name"
    KEYWORD = "keyword"
    SYMBOL = "symbol"
    END = "end"


class Token(NamedTuple):
    """A token with its text as it stands and the offset of its first character."""

    kind: Kind
    text: str
    offset: int

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.offset + len(self.text)


class FeelError(ValueError):
    """A text is no FEEL; tells at which offset what was expected."""

    def __init__(self, offset: int, expected: str) -> None:
        super().__init__(f"expected {expected} at column {offset + 1}")
        self.offset = offset
        self.expected = expected


def tokens(text: str, known_ids: frozenset[str] = frozenset()) -> tuple[Token, ...]:
    """Split a FEEL expression into tokens, without blanks and comments.

    Upper-case ids with hyphens, `RATE-CHILD` or `B-012`, are one name, and so are the built-in names of several words.
    Whether brackets match and operators have operands is for the parser to say.

    Args:
        text: the expression.
        known_ids: names that are one token though they hold blanks or signs, such as `total fee`.

    Raises:
        FeelError: a string or comment does not end, or a character belongs to no token.
    """
    found: list[Token] = []
    for match in _pattern(known_ids).finditer(text):
        group = match.lastgroup or ""
        if group in _KINDS:
            word = match.group()
            keyword = group == "name" and word in KEYWORDS
            found.append(Token(Kind.KEYWORD if keyword else _KINDS[group], word, match.start()))
        elif group != "blank":
            raise FeelError(len(text) if group in _UNFINISHED else match.start(), _FAULTS[group])
    return tuple(found)


_KINDS = {"number": Kind.NUMBER, "string": Kind.STRING, "known": Kind.NAME, "name": Kind.NAME, "symbol": Kind.SYMBOL}
_UNFINISHED = {"comment"}
_FAULTS = {
    "comment": "'*/' to end the comment",
    "quote": "'\"' to end this string",
    "other": "a value, an operator or a bracket",
}


@lru_cache(maxsize=64)
def _pattern(known_ids: frozenset[str]) -> re.Pattern[str]:
    special = sorted((name for name in known_ids if not _PLAIN.fullmatch(name)), key=lambda name: (-len(name), name))
    phrases = sorted(name for name in BUILT_IN_FUNCTIONS if " " in name)
    types = sorted(name for name in BUILT_IN_TYPES if " " in name)
    return re.compile(
        rf"""
        (?P<blank> [\s\u180e\u200b\ufeff]+ | //[^\n]* | /\*(?s:.*?)\*/ )
        | (?P<comment> /\* )
        | (?P<known> (?:{_words(special)})(?![{NAME_PART}]) )
        | (?P<name> {_ID} | (?:{_words([*types, *_MEMBERS])})(?![{NAME_PART}]) | (?:{_words(phrases)})(?=\s*\()
            | [{NAME_START}][{NAME_PART}]* )
        | (?P<number> (?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)? )
        | (?P<string> "(?:[^"\\\n]|\\.)*" )
        | (?P<quote> " )
        | (?P<symbol> \.\.|\*\*|<=|>=|!=|->|[<>=+\-*/()\[\]{{}},:.@] )
        | (?P<other> . )
        """,
        re.VERBOSE | re.DOTALL,
    )


def _words(names: list[str]) -> str:
    return "|".join(r"\s+".join(map(re.escape, name.split())) for name in names) or _NEVER

"""Functions on strings (DMN 1.5, 10.3.4.3, table 75). Characters are code points; places are counted from 1."""

from decimal import Decimal
from typing import Final

from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.decimals import whole
from sporbar.rules.failure import NoValue
from sporbar.rules.regex.matching import matches, replace, split
from sporbar.rules.run import MAX_SIZE, Run
from sporbar.rules.values import Value


def first_place(start: Decimal, length: int) -> int:
    """The index of a place that is counted from 1, or from the end when it is below zero.

    Raises:
        NoValue: there is no such place.
    """
    place = whole(start)
    if not 1 <= abs(place) <= length:
        raise NoValue("the start position is out of bounds")
    return place - 1 if place > 0 else length + place


def _substring(text: str, start: Decimal, length: Decimal | None = None) -> str:
    first = first_place(start, len(text))
    if length is None:
        return text[first:]
    if length < 1:
        raise NoValue("the length is below 1")
    return text[first : first + min(whole(length), len(text))]


def _before(text: str, match: str) -> str:
    before, found, _ = text.partition(match) if match else ("", "", "")
    return before if found else ""


def _after(text: str, match: str) -> str:
    return text.partition(match)[2] if match else text


def _matches(run: Run, text: str, pattern: str, flags: str | None = None) -> bool:
    return matches(text, pattern, flags or "", run)


def _replace(run: Run, text: str, pattern: str, replacement: str, flags: str | None = None) -> str:
    return replace(text, pattern, replacement, flags or "", run)


def _split(run: Run, text: str, delimiter: str) -> list[str]:
    return split(text, delimiter, run)


def _join(items: list[Value], delimiter: str | None = None) -> str:
    texts = [item for item in items if isinstance(item, str)]
    if len(texts) + items.count(None) < len(items):
        raise NoValue("the list holds something that is no string")
    separator = delimiter or ""
    if sum(map(len, texts)) + len(separator) * len(texts) > MAX_SIZE:
        raise NoValue("the string is too long")
    return separator.join(texts)


ENTRIES: Final = (
    plain("substring(string: string, start position: number)", _substring),
    plain("substring(string: string, start position: number, length: number)", _substring),
    plain("string length(string: string)", lambda text: Decimal(len(text))),
    plain("upper case(string: string)", str.upper),
    plain("lower case(string: string)", str.lower),
    plain("substring before(string: string, match: string)", _before),
    plain("substring after(string: string, match: string)", _after),
    plain("contains(string: string, match: string)", lambda text, match: match in text),
    plain("starts with(string: string, match: string)", str.startswith),
    plain("ends with(string: string, match: string)", str.endswith),
    counted("matches(input: string, pattern: string, flags: string?)", _matches),
    counted("replace(input: string, pattern: string, replacement: string, flags: string?)", _replace),
    counted("split(string: string, delimiter: string)", _split),
    plain("string join(list: list, delimiter: string?)", _join),
)

"""Shapes of texts as conditions of SQLite, which has no regular expressions but GLOB."""

from collections.abc import Iterator

import sqlalchemy as sa

from sporbar.projections.relational.pattern import Characters, Ranges
from sporbar.projections.relational.text_shape import TextShape

_CONTROL_LIMIT = " "
_SIGNS = "]^-"


def glob_condition(value: sa.ColumnElement[object], shape: TextShape) -> sa.ColumnElement[bool]:
    """Whether a text has a shape."""
    start = "".join(map(_set, shape.start))
    follows = shape.is_open or shape.rest is not None
    conditions = [*_start(value, start, follows=follows), *_rest(value, shape)]
    return sa.and_(*conditions) if conditions else sa.true()


def _start(value: sa.ColumnElement[object], start: str, *, follows: bool) -> Iterator[sa.ColumnElement[bool]]:
    if start or not follows:
        yield _glob(value, f"{start}*" if follows else start)


def _rest(value: sa.ColumnElement[object], shape: TextShape) -> Iterator[sa.ColumnElement[bool]]:
    if shape.rest is None:
        return
    first = len(shape.start)
    length = sa.func.length(value)
    if shape.least:
        yield length >= first + shape.least
    if shape.most is not None:
        yield length <= first + shape.most
    wrong = _set(Characters(shape.rest.ranges, negated=not shape.rest.negated))
    yield _glob(sa.func.substr(value, first + 1) if first else value, f"*{wrong}*", wanted=False)


def _glob(value: sa.ColumnElement[object], pattern: str, *, wanted: bool = True) -> sa.ColumnElement[bool]:
    return value.bool_op("GLOB" if wanted else "NOT GLOB")(_text(pattern))


def _text(text: str) -> sa.ColumnElement[str]:
    """A text in which control characters are named by their number, so that they show and survive."""
    parts: list[sa.ColumnElement[str]] = []
    plain = ""
    for character in text:
        if character >= _CONTROL_LIMIT:
            plain += character
            continue
        parts += [sa.literal(plain)] if plain else []
        parts.append(sa.func.char(ord(character)))
        plain = ""
    parts += [sa.literal(plain)] if plain or not parts else []
    found = parts[0]
    for part in parts[1:]:
        found = found.concat(part)
    return found


def _set(characters: Characters) -> str:
    """A set of characters; `]` stands first and `-` last in it, and `^` never first, so that all mean themselves."""
    ranges = characters.ranges
    if not characters.negated and len(ranges) == 1 and ranges[0][0] == ranges[0][1] and ranges[0][0] not in "*?[":
        return ranges[0][0]
    inside, signs = _without_signs(ranges)
    bracket, caret, dash = ("]" if "]" in signs else ""), ("^" if "^" in signs else ""), ("-" if "-" in signs else "")
    if caret and not (bracket or inside or characters.negated):
        return f"[{dash}{caret}]" if dash else caret
    return f"[{'^' if characters.negated else ''}{bracket}{inside}{caret}{dash}]"


def _without_signs(ranges: Ranges) -> tuple[str, frozenset[str]]:
    """The ranges without the characters that mean something between brackets, and those of them that they held."""
    inside = ""
    signs: set[str] = set()
    for start, end in ranges:
        first, last = start, end
        while first <= last and first in _SIGNS:
            signs.add(first)
            first = chr(ord(first) + 1)
        while last > first and last in _SIGNS:
            signs.add(last)
            last = chr(ord(last) - 1)
        if first <= last:
            inside += first if first == last else f"{first}-{last}"
    return inside, frozenset(signs)

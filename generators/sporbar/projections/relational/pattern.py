r"""Patterns of LinkML, read into a tree and written again for engines that each know a different dialect.

LinkML patterns are those of ECMA 262 and match anywhere in the text unless they are anchored. `parse_pattern` reads the
part of that language that PostgreSQL, Rust (pydantic) and Python agree on; `\d`, `\w`, `\s` and `.` mean the same
characters everywhere because they are written out.
"""

from dataclasses import dataclass
from functools import lru_cache

_DIGIT = (("0", "9"),)
_WORD = (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z"))
_SPACE = (("\t", "\r"), (" ", " "))
_CLASSES = {"d": _DIGIT, "w": _WORD, "s": _SPACE}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}
_SPECIAL = frozenset("\\.^$|?*+()[]{}")
_SPECIAL_IN_SET = frozenset("\\]^-[&~")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_DEEPEST = 20

Ranges = tuple[tuple[str, str], ...]


class UnsupportedPatternError(Exception):
    """The pattern uses something that the engines do not agree on."""


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of some ranges, or outside them."""

    ranges: Ranges
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """The start (`^`) or the end (`$`) of the text."""

    sign: str


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives in parentheses; `opening` tells a plain group from a look around."""

    opening: str
    alternatives: "Alternatives"


@dataclass(frozen=True, slots=True)
class Item:
    """Something with how often it may occur; `most` None: without end."""

    atom: Characters | Anchor | Group
    least: int = 1
    most: int | None = 1


Sequence = tuple[Item, ...]
Alternatives = tuple[Sequence, ...]

NO_LINE_END = Characters((("\n", "\n"), ("\r", "\r")), negated=True)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that is understood."""

    alternatives: Alternatives
    looks_around: bool
    """Whether it looks ahead or behind, which Rust cannot."""
    largest_count: int
    """The largest number in braces; PostgreSQL stops at 255."""

    def __str__(self) -> str:
        return written(self.alternatives)


@lru_cache(maxsize=4096)
def parse_pattern(text: str) -> Pattern | None:
    """The pattern, or None when the engines do not agree on what it means."""
    parser = _Parser(text)
    try:
        alternatives = parser.alternatives(0)
        parser.expect_end()
    except UnsupportedPatternError:
        return None
    return Pattern(alternatives, parser.looks_around, parser.largest_count)


def written(alternatives: Alternatives) -> str:
    """The pattern in the dialect that all engines share."""
    return "|".join("".join(map(_item, sequence)) for sequence in alternatives)


def _item(item: Item) -> str:
    atom = item.atom
    if isinstance(atom, Anchor):
        return atom.sign
    if isinstance(atom, Group):
        return f"{atom.opening}{written(atom.alternatives)}){_count(item)}"
    return _characters(atom) + _count(item)


def _characters(atom: Characters) -> str:
    if not atom.negated and len(atom.ranges) == 1 and atom.ranges[0][0] == atom.ranges[0][1]:
        return _escaped(atom.ranges[0][0], _SPECIAL)
    inside = "".join(_range(first, last) for first, last in atom.ranges)
    return f"[{'^' if atom.negated else ''}{inside}]"


def _range(first: str, last: str) -> str:
    start = _escaped(first, _SPECIAL_IN_SET)
    if first == last:
        return start
    return f"{start}{'' if ord(last) == ord(first) + 1 else '-'}{_escaped(last, _SPECIAL_IN_SET)}"


def _escaped(character: str, special: frozenset[str]) -> str:
    for letter, control in _CONTROLS.items():
        if character == control:
            return f"\\{letter}"
    return f"\\{character}" if character in special else character


def _count(item: Item) -> str:
    simple = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}
    if (item.least, item.most) in simple:
        return simple[item.least, item.most]
    if item.least == item.most:
        return f"{{{item.least}}}"
    return f"{{{item.least},{'' if item.most is None else item.most}}}"


class _Parser:
    """Reads one pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.looks_around = False
        self.largest_count = 0

    def alternatives(self, depth: int) -> Alternatives:
        if depth > _DEEPEST:
            raise UnsupportedPatternError
        found = [self._sequence(depth)]
        while self._accept("|"):
            found.append(self._sequence(depth))
        return tuple(found)

    def expect_end(self) -> None:
        if self.at < len(self.text):
            raise UnsupportedPatternError

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _next(self) -> str:
        character = self._peek()
        if not character or character == "\0":
            raise UnsupportedPatternError
        self.at += 1
        return character

    def _accept(self, sign: str) -> bool:
        if sign and self.text.startswith(sign, self.at):
            self.at += len(sign)
            return True
        return False

    def _sequence(self, depth: int) -> Sequence:
        items: list[Item] = []
        while self._peek() not in ("", "|", ")"):
            atom = self._atom(depth)
            least, most = self._quantifier()
            counted = (least, most) != (1, 1)
            if counted and (isinstance(atom, Anchor) or (isinstance(atom, Group) and atom.opening in _LOOKS)):
                raise UnsupportedPatternError
            items.append(Item(atom, least, most))
        return tuple(items)

    def _atom(self, depth: int) -> Characters | Anchor | Group:
        character = self._next()
        if character in "^$":
            return Anchor(character)
        if character == "(":
            return self._group(depth)
        if character == "[":
            return self._set()
        if character == ".":
            return NO_LINE_END
        if character == "\\":
            return self._escape()
        if character in _SPECIAL:
            raise UnsupportedPatternError
        return Characters(((character, character),))

    def _group(self, depth: int) -> Group:
        opening = next((f"({sign}" for sign in ("?:", "?=", "?!", "?<=", "?<!") if self._accept(sign)), "(")
        if opening == "(" and self._peek() == "?":
            raise UnsupportedPatternError
        self.looks_around |= opening in _LOOKS
        inside = self.alternatives(depth + 1)
        if not self._accept(")"):
            raise UnsupportedPatternError
        return Group(opening, inside)

    def _escape(self) -> Characters:
        letter = self._next()
        if letter.lower() in _CLASSES:
            return Characters(_CLASSES[letter.lower()], negated=letter.isupper())
        character = _CONTROLS.get(letter, letter)
        if letter.isalnum() and letter not in _CONTROLS:
            raise UnsupportedPatternError
        return Characters(((character, character),))

    def _set(self) -> Characters:
        negated = self._accept("^")
        ranges: list[tuple[str, str]] = []
        while not self._accept("]"):
            ranges += self._member()
        if not ranges:
            raise UnsupportedPatternError
        return Characters(tuple(ranges), negated)

    def _member(self) -> Ranges:
        first = self._set_character()
        if isinstance(first, tuple):
            return first
        if self._peek() != "-" or self.text[self.at + 1 : self.at + 2] in ("]", ""):
            return ((first, first),)
        self.at += 1
        last = self._set_character()
        if isinstance(last, tuple) or last < first:
            raise UnsupportedPatternError
        return ((first, last),)

    def _set_character(self) -> str | Ranges:
        character = self._next()
        if character != "\\":
            return character
        if self._peek() == "b":
            raise UnsupportedPatternError
        found = self._escape()
        if found.negated:
            raise UnsupportedPatternError
        return (
            found.ranges[0][0] if len(found.ranges) == 1 and found.ranges[0][0] == found.ranges[0][1] else found.ranges
        )

    def _quantifier(self) -> tuple[int, int | None]:
        counts = {"*": (0, None), "+": (1, None), "?": (0, 1)}
        sign = self._peek()
        if sign in counts and sign:
            self.at += 1
            least, most = counts[sign]
        elif sign == "{":
            self.at += 1
            least, most = self._braces()
        else:
            return 1, 1
        self._accept("?")  # a lazy match finds the same texts
        return least, most

    def _braces(self) -> tuple[int, int | None]:
        least = self._number()
        most: int | None = least
        if self._accept(","):
            most = None if self._peek() == "}" else self._number()
        if not self._accept("}") or (most is not None and most < least):
            raise UnsupportedPatternError
        self.largest_count = max(self.largest_count, least, most or 0)
        return least, most

    def _number(self) -> int:
        start = self.at
        while self._peek() in "0123456789" and self._peek():
            self.at += 1
        if not 0 < self.at - start <= len("65535"):
            raise UnsupportedPatternError
        return int(self.text[start : self.at])

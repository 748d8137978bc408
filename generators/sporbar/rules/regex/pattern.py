"""Patterns to programs: each instruction consumes a character, notes a place, or says where to go on."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from sporbar.rules.failure import NoValue
from sporbar.rules.regex.characters import (
    SINGLE_ESCAPES,
    Predicate,
    caseless,
    either,
    escaped,
    named,
    negated,
    not_line_end,
    remembered,
    span,
    without,
)  # fmt: skip

MAX_INSTRUCTIONS: Final = 10_000
MAX_DEPTH: Final = 40
_MAX_COUNT: Final = 1000
_BLANKS: Final = " \t\n\r"
_SPECIAL: Final = frozenset("?*+{}()|[]")


class Operation(Enum):
    """What an instruction does."""

    CHARACTER = auto()
    """Take a character of a set."""
    SPLIT = auto()
    """Go on at either of two places, the first one first."""
    SAVE = auto()
    """Note the place as start or end of a group."""
    GROUP = auto()
    """Take what a group has taken."""
    START = auto()
    END = auto()
    FOUND = auto()


class Instruction(NamedTuple):
    """A step of a program; after it the next instruction follows, except after a split."""

    operation: Operation
    accepts: Predicate = not_line_end
    first: int = 0
    second: int = 0


@dataclass(frozen=True, slots=True)
class Program:
    """A pattern that can be matched."""

    instructions: tuple[Instruction, ...]
    groups: int
    refers_back: bool
    caseless: bool
    multiline: bool


def compile_pattern(pattern: str, flags: str) -> Program:
    """Read a pattern with the flags `s`, `m`, `i`, `x` and `q`.

    Raises:
        NoValue: the pattern or a flag is none, or the pattern is too large.
    """
    if not set(flags) <= set("smixq"):
        raise NoValue("there is no such flag")
    if "q" in flags:
        pattern = "".join("\\" + sign if sign in SINGLE_ESCAPES and not sign.isalpha() else sign for sign in pattern)
    elif "x" in flags:
        pattern = _without_blanks(pattern)
    reader = _Reader(pattern, flags)
    reader.alternatives(0)
    if reader.position < len(pattern):
        raise NoValue("the pattern closes a group that is not open")
    reader.emit(Instruction(Operation.FOUND))
    return Program(tuple(reader.code), reader.groups, reader.refers_back, "i" in flags, "m" in flags)


def _without_blanks(pattern: str) -> str:
    """The pattern without blanks, except in classes of characters."""
    kept: list[str] = []
    depth = 0
    escaping = False
    for sign in pattern:
        if sign in _BLANKS and not depth:
            continue
        if not escaping:
            depth += {"[": 1, "]": -1}.get(sign, 0)
        escaping = sign == "\\" and not escaping
        kept.append(sign)
    return "".join(kept)


class _Reader:
    """Reads a pattern by its grammar and emits instructions; every method moves past what it reads."""

    def __init__(self, pattern: str, flags: str) -> None:
        self.pattern = pattern
        self.flags = flags
        self.position = 0
        self.code: list[Instruction] = []
        self.groups = 0
        self.closed: set[int] = set()
        self.refers_back = False

    def emit(self, instruction: Instruction) -> int:
        """Add an instruction and return where it stands."""
        if len(self.code) >= MAX_INSTRUCTIONS:
            raise NoValue("the pattern is too large")
        self.code.append(instruction)
        return len(self.code) - 1

    @property
    def sign(self) -> str:
        """The next sign; empty at the end."""
        return self.pattern[self.position : self.position + 1]

    def take(self, sign: str) -> bool:
        """Move past a sign if it stands next."""
        if self.sign != sign:
            return False
        self.position += 1
        return True

    def alternatives(self, depth: int) -> None:
        """Branches separated by `|`."""
        if depth > MAX_DEPTH:
            raise NoValue("the pattern is nested too deep")
        ends: list[int] = []
        start = self._branch(depth)
        while self.take("|"):
            self._insert(start, Instruction(Operation.SPLIT, first=1, second=len(self.code) - start + 2))
            ends.append(self.emit(Instruction(Operation.SPLIT)))
            start = self._branch(depth)
        for end in ends:
            self.code[end] = Instruction(Operation.SPLIT, first=len(self.code) - end, second=0)

    def _insert(self, place: int, instruction: Instruction) -> None:
        """Put an instruction before others; where to go on is relative, so they need no change."""
        self.emit(instruction)
        self.code.insert(place, self.code.pop())

    def _branch(self, depth: int) -> int:
        start = len(self.code)
        while self.sign and self.sign not in "|)":
            piece = len(self.code)
            self._atom(depth)
            self._quantifier(piece)
        return start

    def _atom(self, depth: int) -> None:
        if self.take("("):
            self._group(depth)
        elif self.take("["):
            self._character(self._class(depth))
        elif self.take("."):
            self._character(negated(_nothing) if "s" in self.flags else not_line_end)
        elif self.take("^"):
            self.emit(Instruction(Operation.START))
        elif self.take("$"):
            self.emit(Instruction(Operation.END))
        elif self.take("\\"):
            self._escape()
        elif self.sign in _SPECIAL:
            raise NoValue(f"the pattern has a '{self.sign}' with no meaning there")
        else:
            self._character(self._cased(span(self.sign, self.sign)))
            self.position += 1

    def _character(self, predicate: Predicate) -> None:
        self.emit(Instruction(Operation.CHARACTER, remembered(predicate)))

    def _cased(self, predicate: Predicate) -> Predicate:
        return caseless(predicate) if "i" in self.flags else predicate

    def _group(self, depth: int) -> None:
        capturing = True
        if self.take("?"):
            if not self.take(":"):
                raise NoValue("a group can be (…) or (?:…)")
            capturing = False
        self.groups += capturing
        number = self.groups
        if capturing:
            self.emit(Instruction(Operation.SAVE, first=2 * number))
        self.alternatives(depth + 1)
        if not self.take(")"):
            raise NoValue("the pattern does not close a group")
        if capturing:
            self.emit(Instruction(Operation.SAVE, first=2 * number + 1))
            self.closed.add(number)

    def _escape(self) -> None:
        if self.sign.isdecimal():
            self._back_reference()
            return
        predicate = self._escaped()
        self._character(predicate)

    def _back_reference(self) -> None:
        r"""`\1`; more digits belong to it only while there are so many groups."""
        number = int(self.sign)
        self.position += 1
        while self.sign.isdecimal() and number * 10 + int(self.sign) <= self.groups:
            number = number * 10 + int(self.sign)
            self.position += 1
        if number not in self.closed:
            raise NoValue("the pattern refers to a group that does not stand before")
        self.refers_back = True
        self.emit(Instruction(Operation.GROUP, first=number))

    def _escaped(self) -> Predicate:
        letter = self.sign
        self.position += 1
        if letter and letter in "pP":
            predicate = self._cased(named(self._braced()))
            return predicate if letter == "p" else negated(predicate)
        if letter in SINGLE_ESCAPES:
            return self._cased(span(SINGLE_ESCAPES[letter], SINGLE_ESCAPES[letter]))
        found = escaped(letter)
        if not letter or found is None:
            raise NoValue(f"the pattern has no escape '\\{letter}'")
        return found

    def _braced(self) -> str:
        end = self.pattern.find("}", self.position)
        if not self.take("{") or end < 0:
            raise NoValue("a category of characters is written \\p{…}")
        name = self.pattern[self.position : end]
        self.position = end + 1
        return name

    def _class(self, depth: int) -> Predicate:
        """`[…]`, with what it does not hold behind a hyphen: `[a-z-[aeiou]]`."""
        if depth > MAX_DEPTH:
            raise NoValue("the pattern is nested too deep")
        opposite = self.take("^")
        parts: list[Predicate] = []
        while not (self.sign == "]" and parts):
            if self.pattern.startswith("-[", self.position) and parts:
                self.position += 2
                return self._subtraction(_set(parts, opposite=opposite), depth)
            parts.append(self._class_part())
        self.position += 1
        return _set(parts, opposite=opposite)

    def _subtraction(self, whole: Predicate, depth: int) -> Predicate:
        removed = self._class(depth + 1)
        if not self.take("]"):
            raise NoValue("a subtraction is the last part of a class")
        return without(whole, removed)

    def _class_part(self) -> Predicate:
        first = self._class_character()
        if not isinstance(first, str):
            return first
        if self.sign == "-" and self.pattern[self.position + 1 : self.position + 2] not in {"", "]", "["}:
            self.position += 1
            last = self._class_character()
            if not isinstance(last, str) or first > last:
                raise NoValue("the class has a range that ends before it starts")
            return self._cased(span(first, last))
        return self._cased(span(first, first))

    def _class_character(self) -> str | Predicate:
        """A character, or the set of an escape."""
        sign = self.sign
        if not sign or sign in "[]":
            raise NoValue("the pattern does not close a class")
        self.position += 1
        if sign != "\\":
            return sign
        if self.sign in SINGLE_ESCAPES:
            self.position += 1
            return SINGLE_ESCAPES[self.pattern[self.position - 1]]
        return self._escaped()

    def _quantifier(self, start: int) -> None:
        bounds = self._bounds()
        if bounds is None:
            return
        least, most = bounds
        greedy = not self.take("?")
        body = self.code[start:]
        del self.code[start:]
        for _ in range(least):
            self._repeat(body)
        if most is None:
            self._loop(body, greedy=greedy)
            return
        for left in range(most - least, 0, -1):
            self._optional(body, left * (len(body) + 1), greedy=greedy)

    def _repeat(self, body: list[Instruction]) -> None:
        for instruction in body:
            self.emit(instruction)

    def _loop(self, body: list[Instruction], *, greedy: bool) -> None:
        self.emit(_split(1, len(body) + 2, greedy=greedy))
        self._repeat(body)
        self.emit(Instruction(Operation.SPLIT, first=-len(body) - 1, second=0))

    def _optional(self, body: list[Instruction], rest: int, *, greedy: bool) -> None:
        """The body once more, or on to what follows all further copies."""
        self.emit(_split(1, rest, greedy=greedy))
        self._repeat(body)

    def _bounds(self) -> tuple[int, int | None] | None:
        """How often the piece before is matched at least and at most; None when there is no quantifier."""
        simple: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}
        if self.sign in simple:
            self.position += 1
            return simple[self.pattern[self.position - 1]]
        if not self.take("{"):
            return None
        end = self.pattern.find("}", self.position)
        least, comma, most = self.pattern[self.position : end].partition(",")
        if end < 0 or not _is_count(least) or (most and not _is_count(most)):
            raise NoValue("a quantifier is written {2}, {2,} or {2,5}")
        self.position = end + 1
        upper = int(most) if most else None if comma else int(least)
        if upper is not None and upper < int(least):
            raise NoValue("a quantifier ends before it starts")
        return int(least), upper


def _split(first: int, second: int, *, greedy: bool) -> Instruction:
    return Instruction(Operation.SPLIT, first=first if greedy else second, second=second if greedy else first)


def _set(parts: list[Predicate], *, opposite: bool) -> Predicate:
    return negated(either(parts)) if opposite else either(parts)


def _nothing(_: str) -> bool:
    return False


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and int(text[:5]) <= _MAX_COUNT

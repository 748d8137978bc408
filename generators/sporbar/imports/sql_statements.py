"""The statements of a SQL script, without parsing them: dumps are large, and only definitions matter."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_COPY = re.compile(r"COPY\s.{0,4000}\sFROM\s+stdin\b.{0,200};\s*", re.IGNORECASE)
_BATCH_END = re.compile(r"\s*(?:GO|/)\s*", re.IGNORECASE)
_BLANK = re.compile(r"(?:\s+|--[^\n]*|/\*.*?\*/)*", re.DOTALL)
# What is not closed goes to the end, so that it is looked at once and not again from every character on.
_TEXT = r"'[^']*(?:''[^']*)*(?:'|\Z)"
_ESCAPED_TEXT = r"'[^'\\]*(?:(?:\\.|'')[^'\\]*)*(?:'|\Z)"
_REST = r"""|"[^"]*(?:"|\Z)|`[^`]*(?:`|\Z)|--[^\n]*|/\*(?:.*?\*/|.*)|;"""
_DOLLARS = r"|(\$\w{0,60}\$)(?:.*?\1|.*)"
_MARKS = {
    "mysql": re.compile(_ESCAPED_TEXT + _REST, re.DOTALL),
    "postgres": re.compile(_TEXT + _REST + _DOLLARS, re.DOTALL),
}
_ANY_MARKS = re.compile(_TEXT + _REST, re.DOTALL)


class Statement(NamedTuple):
    """One statement of a script."""

    text: str
    line: int
    words: tuple[str, ...]
    """Its first words in capitals, without comments."""


def statements(script: str, dialect: str) -> Iterator[Statement]:
    """The statements of a script with the lines they start on; data between them is passed over."""
    script = "\n".join(_without_data(script.split("\n")))
    start = counted = 0
    line = 1
    ends = (mark for mark in _MARKS.get(dialect, _ANY_MARKS).finditer(script) if mark.group() == ";")
    for end, after in (*((mark.start(), mark.end()) for mark in ends), (len(script), len(script))):
        blank = _BLANK.match(script, start, end)
        at = blank.end() if blank else start
        if at < end:
            line, counted = line + script.count("\n", counted, at), at
            words = tuple(word.upper() for word in re.findall(r"\w+", script[at : min(end, at + 200)])[:6])
            yield Statement(script[at:end].strip(), line, words)
        start = after


def _without_data(lines: Iterable[str]) -> Iterator[str]:
    """The lines with rows of data, commands of a shell and ends of batches replaced, each in its place."""
    in_data = False
    for line in lines:
        if in_data:
            in_data = line != "\\."
            yield ""
        elif line.startswith("\\"):
            yield ""
        elif _BATCH_END.fullmatch(line):
            yield ";"
        else:
            in_data = _COPY.fullmatch(line) is not None
            yield line

"""What is wrong at a place in a data file, and the ways to show it."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sporbar.diagnostics import Problem

Path = tuple[str | int, ...]
"""The way from an object to a value inside it: names of attributes and places in lists."""

_LONGEST = 60


class Fault(NamedTuple):
    """One fault of a data file."""

    path: str
    """The file as the user named it."""
    line: int
    """1-based; 0 when the format has no lines or the fault is that of the whole file."""
    row: int
    """Which object of the file it is, from 1; 0 when the fault is that of the whole file."""
    pointer: str
    """JSON Pointer of the value within the object; empty for the object itself."""
    code: str
    message: str
    help: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        place = f"{place}, row {self.row}" if self.row and not self.line else place
        value = f"{self.pointer}: " if self.pointer else ""
        advice = f" ({self.help})" if self.help else ""
        return printable(f"{place}: error {self.code}: {value}{self.message}{advice}")


def fault_of(problem: Problem, path: str, line: int = 0, row: int = 0, where: Path = ()) -> Fault:
    """The fault of a problem at a place."""
    return Fault(path, line, row, pointer(where), problem.code, problem.message(), problem.help())


def as_json(fault: Fault) -> dict[str, Any]:
    """The fault for machines, with the keys of diagnostics where they mean the same."""
    return {**fault._asdict(), "severity": "error"}


def json_line(fault: Fault) -> str:
    """The fault as JSON on one line; what a terminal would obey is escaped as JSON escapes it."""
    text = json.dumps(as_json(fault), ensure_ascii=False)
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)


def pointer(where: Path) -> str:
    """The JSON Pointer of a path."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in where)


def shown(value: object) -> str:
    """A value in a message: texts in quotes, short, on one line, without control characters."""
    if isinstance(value, str):
        text = repr(value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…")
    elif value is None or isinstance(value, bool):
        text = {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, int | float):
        text = _number(value)
    else:
        return f"a list of {len(value)}" if isinstance(value, list) else "an object"
    return printable(text)


def _number(value: float) -> str:
    """A number in digits, unless it has too many of them to read (or for Python to write)."""
    if isinstance(value, int) and value.bit_length() > _LONGEST * 3:
        return f"a number of {value.bit_length()} bits"
    return repr(value)


def listed(values: Sequence[object], most: int = 8) -> str:
    """Values in a message, as many as one can read."""
    more = f" and {len(values) - most} more" if len(values) > most else ""
    return ", ".join(shown(value) for value in values[:most]) + more


def printable(text: str) -> str:
    """The text with everything escaped that a terminal would obey instead of show."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in text)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode()

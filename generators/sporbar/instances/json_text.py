"""JSON as its standard says, with the place of what is wrong and of what is asked for."""

import json
import re
from collections.abc import Sequence
from typing import Any

from sporbar.diagnostics import Problem
from sporbar.instances.fault import Path, shown
from sporbar.instances.problems import TooLargeData, UnreadableData

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)
_SPACE = re.compile(r"[ \t\r\n]+")
_SPACES = " \t\r\n"
_LONGEST_TOKEN = 20
"""No wrong token is longer than this, except a text without end."""


class JsonFaultError(ValueError):
    """A text is not JSON, or not within bounds; `at` is the offset, -1 when it is that of the whole value."""

    def __init__(self, problem: Problem, at: int = -1) -> None:
        super().__init__(problem.message())
        self.problem = problem
        self.at = at


class UnfinishedError(JsonFaultError):
    """A text is not JSON, but might be if it went on."""


def after_space(text: str, at: int = 0) -> int:
    """The offset of the next character that is no space."""
    if text[at : at + 1] not in _SPACES:
        return at
    space = _SPACE.match(text, at)
    return space.end() if space else at


def decode(text: str, start: int = 0) -> tuple[Any, int]:
    """The value that starts at an offset, and the offset after it.

    Raises:
        UnfinishedError: the text ends within the value.
        JsonFaultError: the syntax is wrong, a key stands twice, a number is none, the nesting is too deep.
    """
    try:
        value, end = _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as fault:
        problem = UnreadableData(f"this is not JSON: {fault.msg[:1].lower()}{fault.msg[1:]}", "")
        open_end = fault.msg.startswith("Unterminated") or fault.pos > len(text) - _LONGEST_TOKEN
        raise (UnfinishedError if open_end else JsonFaultError)(problem, fault.pos) from None
    except RecursionError:
        raise JsonFaultError(TooLargeData("the value is nested too deeply", "")) from None
    except JsonFaultError:
        raise
    except ValueError:
        raise JsonFaultError(UnreadableData("a number has too many digits", "write it in quotes")) from None
    if "\\u" in text and _SURROGATE.search(text, start, end):
        _refuse_half_characters(value)
    return value, end


def decode_all(text: str) -> Any:
    """The value that a text consists of.

    Raises:
        JsonFaultError: the text is not one JSON value.
    """
    value, end = decode(text, after_space(text))
    rest = after_space(text, end)
    if rest != len(text):
        raise JsonFaultError(UnreadableData("this is not JSON: something follows the value", ""), rest)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for at, name in enumerate(names) if name in names[:at])
        raise JsonFaultError(UnreadableData(f"the key {shown(twice)} stands twice in one object", "keep one of them"))
    return found


def _number(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise JsonFaultError(UnreadableData("a number is too large", "write it in quotes"))
    return value


def _no_number(text: str) -> float:
    raise JsonFaultError(UnreadableData(f"this is not JSON: {text} is no number of JSON", ""))


def _refuse_half_characters(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise JsonFaultError(UnreadableData("a text holds half a character (a lone surrogate)", "")) from None


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=_number, parse_constant=_no_number)


def lines_of(text: str, first_line: int, paths: Sequence[Path]) -> list[int]:
    """The lines on which values stand, found in one pass over the text; the first line for what is not there."""
    asked = [tuple(str(step) for step in path) for path in paths]
    wanted = set(asked)
    found: dict[Path, int] = {(): first_line}
    way: list[str | int] = []
    line, done, is_key = first_line, 0, False
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in ("]", "}"):
            way.pop()
            is_key = False
        elif mark == ",":
            is_key = isinstance(way[-1], str)
            way[-1] = "" if is_key else int(way[-1]) + 1
        elif mark == ":":
            is_key = False
        elif is_key:
            way[-1] = json.loads(mark)
        else:
            here = tuple(str(step) for step in way)
            if here in wanted:
                line, done = line + text.count("\n", done, token.start()), token.start()
                found.setdefault(here, line)
            if mark in ("[", "{"):
                is_key = mark == "{"
                way.append("" if is_key else 0)
    return [found.get(path, first_line) for path in asked]

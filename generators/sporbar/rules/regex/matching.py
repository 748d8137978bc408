"""Matching: programs run over text, alternatives in their order, each state at most once.

Without references to groups a state is an instruction and a place in the text, so the time grows with their product;
with them the groups belong to the state, and the steps of the evaluation are the bound.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sporbar.rules.failure import NoValue
from sporbar.rules.regex.characters import variants
from sporbar.rules.regex.pattern import Operation, Program, compile_pattern
from sporbar.rules.run import MAX_SIZE, Run

Groups = tuple[int, ...]
"""Start and end of the whole match and of each group; -1 for a group that takes no part."""
_Thread = tuple[int, int, Groups]
"""An instruction, the place in the text where it goes on, and the groups so far."""
_STEPS: Final = 16
"""States that count as one step of an evaluation."""
_MOST_STATES: Final = 1_000_000

program_of = lru_cache(maxsize=256)(compile_pattern)


def matches(text: str, pattern: str, flags: str, run: Run) -> bool:
    """Whether a pattern matches anywhere in a text.

    Raises:
        NoValue: the pattern or a flag is none.
    """
    return _search(program_of(pattern, flags), text, 0, run) is not None


def replace(text: str, pattern: str, replacement: str, flags: str, run: Run) -> str:
    """The text with each match replaced; `$1` in the replacement is the first group, `$0` the match.

    Raises:
        NoValue: the pattern, a flag or the replacement is none, or the pattern matches nothing at all.
    """
    program = program_of(pattern, flags)
    parts = [replacement] if "q" in flags else _replacement(replacement, program.groups)
    pieces: list[str] = []
    end = size = 0
    for groups in _matches(program, text, run):
        pieces.append(text[end : groups[0]])
        pieces += (part if isinstance(part, str) else _group(text, groups, part) for part in parts)
        size += sum(map(len, pieces[-len(parts) - 1 :]))
        if size > MAX_SIZE:
            raise NoValue("the string is too long")
        end = groups[1]
    return "".join(pieces) + text[end:]


def split(text: str, pattern: str, run: Run) -> list[str]:
    """What stands between the matches.

    Raises:
        NoValue: the pattern is none, or matches nothing at all.
    """
    pieces: list[str] = []
    end = 0
    for groups in _matches(program_of(pattern, ""), text, run):
        pieces.append(text[end : groups[0]])
        end = groups[1]
    return [*pieces, text[end:]]


def _matches(program: Program, text: str, run: Run) -> Iterator[Groups]:
    """All matches from left to right, none of which may be empty."""
    if _search(program, "", 0, run) is not None:
        raise NoValue("the pattern matches the empty string")
    start = 0
    while (groups := _search(program, text, start, run)) is not None:
        if groups[0] == groups[1]:
            raise NoValue("the pattern matches the empty string")
        yield groups
        start = groups[1]


def _group(text: str, groups: Groups, number: int) -> str:
    start, end = groups[2 * number : 2 * number + 2]
    return text[start:end] if start >= 0 <= end else ""


def _replacement(text: str, groups: int) -> list[str | int]:
    """The parts of a replacement: text, and numbers of groups."""
    parts: list[str | int] = []
    position = 0
    while position < len(text):
        sign = text[position]
        following = text[position + 1 : position + 2]
        position += 1
        if sign == "\\":
            if not following or following not in "\\$":
                raise NoValue("a backslash in a replacement stands before '\\' or '$'")
            parts.append(following)
            position += 1
        elif sign == "$":
            number, position = _group_number(text, position, groups)
            parts.append(number)
        else:
            parts.append(sign)
    return [part if isinstance(part, str) or part <= groups else "" for part in parts]


def _group_number(text: str, position: int, groups: int) -> tuple[int, int]:
    """The number of a group and the position after it; more digits belong to it while there are so many groups."""
    if not (text[position : position + 1].isascii() and text[position : position + 1].isdecimal()):
        raise NoValue("a '$' in a replacement stands before a digit")
    number = int(text[position])
    position += 1
    while text[position : position + 1].isdecimal() and number * 10 + int(text[position]) <= groups:
        number = number * 10 + int(text[position])
        position += 1
    return number, position


def _search(program: Program, text: str, start: int, run: Run) -> Groups | None:
    """The first match that begins at a place or after it."""
    seen: set[object] = set()
    counted = 0
    for place in range(start, len(text) + 1):
        found = _match(program, text, place, seen)
        run.spend((len(seen) - counted) // _STEPS + 1)
        counted = len(seen)
        if found is not None:
            return found
    return None


def _match(program: Program, text: str, start: int, seen: set[object]) -> Groups | None:
    """The match that begins at a place; states from which none was found are passed over."""
    pending: list[_Thread] = [(0, start, (start, -1) + (-1,) * (2 * program.groups))]
    while pending:
        if len(seen) > _MOST_STATES:
            raise NoValue("the pattern takes too many steps")
        found = _run_on(program, text, pending, seen)
        if found is not None:
            return found
    return None


def _run_on(program: Program, text: str, pending: list[_Thread], seen: set[object]) -> Groups | None:
    """Follow the last thread until it fails, ends in a match, or comes where another one was; note where it splits."""
    at, place, groups = pending.pop()
    while (state := _state(program, at, place, groups)) not in seen:
        seen.add(state)
        operation, _, first, second = program.instructions[at]
        if operation is Operation.FOUND:
            return (groups[0], place, *groups[2:])
        if operation is Operation.SPLIT:
            if second:
                pending.append((at + second, place, groups))
            at += first
            continue
        taken = _taken(program, text, place, groups, at)
        if taken < 0:
            break
        groups = _saved(groups, first, place) if operation is Operation.SAVE else groups
        at, place = at + 1, place + taken
    return None


def _state(program: Program, at: int, place: int, groups: Groups) -> object:
    """What decides whether a match is found from here."""
    return (at, place, groups) if program.refers_back else place * len(program.instructions) + at


def _saved(groups: Groups, slot: int, place: int) -> Groups:
    return (*groups[:slot], place, *groups[slot + 1 :])


def _taken(program: Program, text: str, place: int, groups: Groups, at: int) -> int:
    """How many characters an instruction takes, none where only a place is looked at; -1 when it does not fit."""
    operation, accepts, number, _ = program.instructions[at]
    if operation is Operation.CHARACTER:
        return 1 if place < len(text) and accepts(text[place]) else -1
    if operation is Operation.SAVE:
        return 0
    if operation is Operation.START:
        after_line = program.multiline and place < len(text) and text[place - 1 : place] == "\n"
        return 0 if place == 0 or after_line else -1
    if operation is Operation.END:
        return 0 if place == len(text) or (program.multiline and text[place] == "\n") else -1
    wanted = _group(text, groups, number)
    found = text[place : place + len(wanted)]
    same = len(found) == len(wanted) and all(
        one == other or (program.caseless and one in variants(other)) for one, other in zip(found, wanted, strict=True)
    )
    return len(wanted) if same else -1

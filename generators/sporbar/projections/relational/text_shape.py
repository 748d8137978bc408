"""Patterns that a database can judge by length and characters alone, for engines without regular expressions."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from sporbar.projections.relational.pattern import Anchor, Characters, Group, Item, Pattern, Sequence

_MOST_ALTERNATIVES = 24
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class TextShape:
    """A text that begins with some characters, one from each set, and goes on with characters of one set."""

    start: tuple[Characters, ...]
    rest: Characters | None = None
    """What may follow; None: nothing, or anything when the shape is open."""
    least: int = 0
    most: int | None = 0
    """How many characters may follow; None: without end."""
    is_open: bool = False
    """Whether anything may follow after that."""


class NoShapeError(Exception):
    """The pattern says more than length and characters."""


def text_shapes(pattern: Pattern) -> tuple[TextShape, ...] | None:
    """The shapes of which a text must have one, or None when the pattern says more than shapes can."""
    try:
        plain = [sequence for alternative in pattern.alternatives for sequence in _flat(alternative)]
        if len(plain) > _MOST_ALTERNATIVES:
            return None
        return tuple(_shape(sequence) for sequence in plain)
    except NoShapeError:
        return None


def _flat(sequence: Sequence) -> list[Sequence]:
    """The sequence with each group replaced by its alternatives."""
    choices = [list(_choices(item)) for item in sequence]
    count = 1
    for choice in choices:
        count *= len(choice)
        if count > _MOST_ALTERNATIVES:
            raise NoShapeError
    return [tuple(item for part in parts for item in part) for parts in product(*choices)]


def _choices(item: Item) -> Iterator[Sequence]:
    atom = item.atom
    if not isinstance(atom, Group):
        yield from _counts(item)
        return
    if atom.opening not in ("(", "(?:") or item.most is None or item.most > 1:
        raise NoShapeError
    if item.least == 0:
        yield ()
    for alternative in atom.alternatives:
        yield from _flat(alternative)


def _counts(item: Item) -> Iterator[Sequence]:
    """An optional character is two alternatives; any other count stays one item."""
    if (item.least, item.most) == (0, 1):
        yield ()
        yield (Item(item.atom),)
    else:
        yield (item,)


def _shape(sequence: Sequence) -> TextShape:
    if not sequence or sequence[0].atom != Anchor("^"):
        raise NoShapeError
    body = sequence[1:]
    closed = bool(body) and body[-1].atom == Anchor("$")
    items = body[:-1] if closed else body
    start = tuple(_fixed(items))
    after = items[_fixed_items(items) :]
    if len(after) > 1 or len(start) > _LONGEST:
        raise NoShapeError
    if not after:
        return TextShape(start, is_open=not closed)
    last = after[0]
    if not isinstance(last.atom, Characters) or not closed:
        raise NoShapeError
    return TextShape(start, last.atom, last.least, last.most)


def _fixed_items(items: Sequence) -> int:
    """How many items at the start occur an exact and small number of times."""
    return next((at for at, item in enumerate(items) if item.least != item.most or item.least > _LONGEST), len(items))


def _fixed(items: Sequence) -> Iterator[Characters]:
    for item in items[: _fixed_items(items)]:
        if not isinstance(item.atom, Characters):
            raise NoShapeError
        yield from (item.atom,) * item.least

"""Several declarations of one slot, read as one."""

from collections.abc import Callable
from itertools import takewhile

from sporbar.read.raw import Raw, Scalar
from sporbar.resolve.schemas import Declared
from sporbar.resolve.slot_checks import alternatives, number_of

Parts = tuple[Declared, ...]
"""The declarations that make up a slot, farthest first."""

_TOO_LONG = 10
"""Digits of a count that nobody means."""


def joined(farther: Parts, nearer: Parts) -> Parts:
    """The declarations of a slot that a class has from two parents: of both, when they refine the same slot."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(farther, nearer, strict=False)))
    if not same:
        return nearer
    return (*nearer[:same], *(part for part in farther[same:] if part not in nearer), *nearer[same:])


class Merged:
    """Declarations of one slot; of each key, the nearest counts."""

    __slots__ = ("_nearest_first",)

    def __init__(self, parts: Parts) -> None:
        self._nearest_first = parts[::-1]

    def raw(self, key: str) -> Raw | None:
        return next((part.body.get(key) for part in self._nearest_first if key in part.body.entries), None)

    def text(self, key: str) -> str:
        """The text of a key; empty when none gives it."""
        return next((text for part in self._nearest_first if (text := part.text(key))), "")

    def flag(self, key: str) -> bool:
        return self.text(key) in ("true", "True")

    def texts(self, key: str) -> list[str]:
        """The texts of a key; empty when none gives it."""
        return next((texts for part in self._nearest_first if (texts := part.texts(key))), [])

    def count(self, key: str) -> int | None:
        """A bound of the number of values; `exact_cardinality` is both bounds."""
        text = self.text("exact_cardinality") or self.text(key)
        return int(text) if text.isascii() and text.isdigit() and len(text) < _TOO_LONG else None

    def alternatives(self) -> list[Scalar]:
        """The ranges of a union, in order."""
        return next((found for part in self._nearest_first if (found := list(alternatives(part.body)))), [])

    def narrowest(self, key: str, pick: Callable[[list[tuple[float, str]]], tuple[float, str]]) -> str:
        """The bound that leaves least, as written; empty when there is none."""
        texts = [text for part in self._nearest_first if (text := part.text(key))]
        numbers = [(number, text) for text in texts if (number := number_of(text)) is not None]
        return pick(numbers)[1] if numbers else ""

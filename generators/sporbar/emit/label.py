"""A word or sentence that the tool prints, in the two languages."""

from typing import NamedTuple


class Label(NamedTuple):
    """One label in the two languages."""

    da: str
    en: str

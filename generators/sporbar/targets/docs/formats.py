"""Days, intervals and numbers as a publication prints them."""

import re
from datetime import date
from decimal import Decimal

from sporbar.emit.labels import label
from sporbar.graph import Interval

_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip


def day_text(day: date) -> str:
    """`1. marts 2015`."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def interval_text(interval: Interval) -> str:
    """`1. januar 2014 – 31. december 2014`, `fra 1. januar 2014`, `altid`."""
    if interval.first and interval.last:
        return f"{day_text(interval.first)} – {day_text(interval.last)}"
    if interval.first:
        return label("from").format(first=day_text(interval.first))
    return label("until").format(last=day_text(interval.last)) if interval.last else label("always")


def short_interval(interval: Interval) -> str:
    """`1.1.2014 – 31.12.2014`, for the cell of a table."""
    first, last = (f"{day.day}.{day.month}.{day.year}" if day else "" for day in interval)
    return f"{first} – {last}".strip() if first or last else label("always")


def number_text(amount: Decimal) -> str:
    """`14203.5` → `14.203,5`: thousands by a point, decimals by a comma, digits as given."""
    whole, _, decimals = f"{abs(amount):f}".partition(".")
    groups = f"{int(whole):,}".replace(",", ".")
    return f"{'−' if amount < 0 else ''}{groups}{',' if decimals else ''}{decimals}"


_ALPHABET = str.maketrans({"æ": "{", "ø": "|", "å": "}"})
_PIECE = re.compile(r"\d+|\D+")


def sort_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """An order by the Danish alphabet in which numbers count: `§ 9` before `§ 81`, `§ 81 a` after it, å after z."""
    pieces = _PIECE.findall(text.casefold().translate(_ALPHABET))
    return tuple((0, int(piece), "") if piece[0].isdecimal() else (1, 0, piece) for piece in pieces)

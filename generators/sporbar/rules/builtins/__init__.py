"""All built-in functions of FEEL (DMN 1.5, 10.3.4)."""

from typing import Final

from sporbar.rules.builtins import (
    contexts,
    conversion,
    listing,
    logic,
    numeric,
    ordering,
    positions,
    statistics,
    strings,
    temporals,
)  # fmt: skip
from sporbar.rules.builtins.signature import BuiltIn, Entry, Overload


def _collected(entries: tuple[Entry, ...]) -> dict[str, BuiltIn]:
    overloads: dict[str, list[Overload]] = {}
    for name, overload in entries:
        overloads.setdefault(name, []).append(overload)
    return {name: BuiltIn(name, tuple(found)) for name, found in overloads.items()}


BUILTINS: Final = _collected((
    *conversion.ENTRIES, *logic.ENTRIES, *strings.ENTRIES, *listing.ENTRIES, *ordering.ENTRIES, *statistics.ENTRIES,
    *numeric.ENTRIES, *temporals.ENTRIES, *positions.ENTRIES, *contexts.ENTRIES,
))  # fmt: skip
"""The functions by name."""

"""Functions on booleans (DMN 1.5, 10.3.4.2 and table 77)."""

from collections.abc import Iterable
from typing import Final

from sporbar.rules.builtins.signature import plain
from sporbar.rules.iteration import quantify
from sporbar.rules.values import Value


def _not(negand: bool | None) -> bool | None:
    return None if negand is None else not negand


def _all(values: Iterable[Value]) -> bool | None:
    return quantify(True, values)  # noqa: FBT003


def _any(values: Iterable[Value]) -> bool | None:
    return quantify(False, values)  # noqa: FBT003


ENTRIES: Final = (
    plain("not(negand: boolean?)", _not),
    plain("all(list: list)", _all),
    plain("all(list...: Any)", lambda *values: _all(values)),
    plain("any(list: list)", _any),
    plain("any(list...: Any)", lambda *values: _any(values)),
)

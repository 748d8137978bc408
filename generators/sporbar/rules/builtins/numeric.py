"""Functions on numbers (DMN 1.5, 10.3.4.5, table 78)."""

from collections.abc import Callable
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Decimal,
)
from typing import Final

from sporbar.rules.arithmetic import negate
from sporbar.rules.builtins.signature import Entry, plain
from sporbar.rules.decimals import CONTEXT, ZERO, is_whole, modulo, rounded
from sporbar.rules.failure import NoValue
from sporbar.rules.temporal import DaysTime, YearsMonths


def _rounding(name: str, mode: str) -> Entry:
    return plain(f"{name}(n: number, scale: number)", _rounder(mode))


def _rounder(mode: str) -> Callable[..., Decimal]:
    return lambda number, scale=ZERO: CONTEXT.plus(rounded(number, scale, mode))


def _absolute(value: Decimal | YearsMonths | DaysTime) -> object:
    amount = value if isinstance(value, Decimal) else value.seconds if isinstance(value, DaysTime) else value.months
    return negate(value) if amount < 0 else value


def _logarithm(number: Decimal) -> Decimal:
    if number <= 0:
        raise NoValue("only numbers above zero have a logarithm")
    return CONTEXT.ln(number)


def _is_even(number: Decimal) -> bool:
    return is_whole(number) and not modulo(number, Decimal(2))


def _is_odd(number: Decimal) -> bool:
    return is_whole(number) and modulo(number, Decimal(2)) == 1


ENTRIES: Final = (
    _rounding("decimal", ROUND_HALF_EVEN),
    plain("floor(n: number)", _rounder(ROUND_FLOOR)),
    _rounding("floor", ROUND_FLOOR),
    plain("ceiling(n: number)", _rounder(ROUND_CEILING)),
    _rounding("ceiling", ROUND_CEILING),
    _rounding("round up", ROUND_UP),
    _rounding("round down", ROUND_DOWN),
    _rounding("round half up", ROUND_HALF_UP),
    _rounding("round half down", ROUND_HALF_DOWN),
    plain("abs(n: number or days and time duration or years and months duration)", _absolute),
    plain("modulo(dividend: number, divisor: number)", modulo),
    plain("sqrt(number: number)", CONTEXT.sqrt),
    plain("log(number: number)", _logarithm),
    plain("exp(number: number)", CONTEXT.exp),
    plain("even(number: number)", _is_even),
    plain("odd(number: number)", _is_odd),
)

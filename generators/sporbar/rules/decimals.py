"""Numbers of FEEL (DMN 1.5, 10.3.2.3.1): IEEE 754-2008 decimal128, rounded half to even."""

from decimal import (
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from typing import Final

CONTEXT: Final = Context(
    prec=34, rounding=ROUND_HALF_EVEN, Emin=-6143, Emax=6144, capitals=1, clamp=1,
    traps=[InvalidOperation, DivisionByZero, Overflow],
)  # fmt: skip
"""How numbers are computed. What has no finite result raises ArithmeticError."""
ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
_EXACT: Final = Context(prec=13_000, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow])
SMALLEST_SCALE: Final = -6111
LARGEST_SCALE: Final = 6176


def number_of(text: str) -> Decimal:
    """The number that a text writes, rounded to 34 digits.

    Raises:
        ArithmeticError: the text is no number, or one that is too large.
    """
    return CONTEXT.create_decimal(text)


def plain(number: Decimal) -> str:
    """A number as FEEL writes it: without an exponent, with the digits after the point that it has."""
    return format(number or number.copy_abs(), "f")


def power(base: Decimal, exponent: Decimal) -> Decimal:
    """`base ** exponent`; anything to the power of 0 is 1.

    Raises:
        ArithmeticError: the result is no finite number.
    """
    return ONE if not exponent else CONTEXT.power(base, exponent)


def modulo(dividend: Decimal, divisor: Decimal) -> Decimal:
    """What remains of a division that rounds down; it has the sign of the divisor.

    Raises:
        ArithmeticError: the divisor is zero.
    """
    remainder = _EXACT.remainder(dividend, divisor)
    if remainder and (remainder < 0) != (divisor < 0):
        remainder = _EXACT.add(remainder, divisor)
    return CONTEXT.plus(remainder)


def rounded(number: Decimal, scale: Decimal, rounding: str) -> Decimal:
    """A number with so many digits after the point.

    Args:
        number: what is rounded.
        scale: how many digits; below zero: rounded to tens, hundreds and so on. Its own fraction is left off.
        rounding: one of the rounding modes of `decimal`.

    Raises:
        ArithmeticError: the scale is not between -6111 and 6176.
    """
    digits = int(scale)
    if not SMALLEST_SCALE <= digits <= LARGEST_SCALE:
        raise InvalidOperation("the scale is out of bounds")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= -digits:
        return number
    return CONTEXT.plus(number.quantize(Decimal((0, (1,), -digits)), rounding, _EXACT))


def floor(number: Decimal) -> int:
    """The largest whole number that is not larger."""
    return int(number.to_integral_value(ROUND_FLOOR))


def whole(number: Decimal) -> int:
    """A number without its fraction."""
    return int(number.to_integral_value(ROUND_DOWN))


def is_whole(number: Decimal) -> bool:
    """Whether a number has no fraction."""
    return number == number.to_integral_value()

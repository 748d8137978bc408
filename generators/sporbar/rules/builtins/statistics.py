"""Functions on lists of numbers (DMN 1.5, 10.3.4.4, table 77)."""

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import reduce
from typing import Final

from sporbar.rules.builtins.signature import Entry, plain
from sporbar.rules.decimals import CONTEXT, ZERO
from sporbar.rules.failure import NoValue
from sporbar.rules.values import Value

_HALF: Final = Decimal("0.5")


def _numbers(items: list[Value], least: int = 1) -> list[Decimal]:
    numbers = [item for item in items if isinstance(item, Decimal)]
    if len(numbers) < len(items):
        raise NoValue("the list holds something that is no number")
    if len(numbers) < least:
        raise NoValue("the list has too few numbers")
    return numbers


def _sum(items: list[Value]) -> Decimal:
    return reduce(CONTEXT.add, _numbers(items))


def _product(items: list[Value]) -> Decimal:
    return reduce(CONTEXT.multiply, _numbers(items))


def _mean(items: list[Value]) -> Decimal:
    return CONTEXT.divide(_sum(items), Decimal(len(items)))


def _median(items: list[Value]) -> Decimal:
    numbers = sorted(_numbers(items))
    middle = len(numbers) // 2
    if len(numbers) % 2:
        return numbers[middle]
    return CONTEXT.multiply(CONTEXT.add(numbers[middle - 1], numbers[middle]), _HALF)


def _standard_deviation(items: list[Value]) -> Decimal:
    """Of a sample."""
    numbers = _numbers(items, least=2)
    mean = _mean(items)
    differences = (CONTEXT.subtract(number, mean) for number in numbers)
    total = reduce(CONTEXT.add, (CONTEXT.multiply(difference, difference) for difference in differences), ZERO)
    return CONTEXT.sqrt(CONTEXT.divide(total, Decimal(len(numbers) - 1)))


def _mode(items: list[Value]) -> list[Decimal]:
    counts = Counter(_numbers(items, least=0))
    most = max(counts.values(), default=0)
    return sorted(number for number, count in counts.items() if count == most)


def _both(name: str, compute: Callable[[list[Value]], Value]) -> tuple[Entry, Entry]:
    """The function of a list, and of the items as arguments."""
    return plain(f"{name}(list: list)", compute), plain(f"{name}(list...: Any)", lambda *items: compute(list(items)))


ENTRIES: Final = (
    *_both("sum", _sum),
    *_both("mean", _mean),
    *_both("product", _product),
    *_both("median", _median),
    *_both("stddev", _standard_deviation),
    *_both("mode", _mode),
)

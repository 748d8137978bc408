"""Order and identity: smallest, largest, sorted, the same (DMN 1.5, tables 77, 79 and 81)."""

from functools import cmp_to_key, reduce
from typing import Final

from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.comparison import identical, less
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.values import Function, Value


def _smallest(items: list[Value]) -> Value:
    return reduce(lambda found, item: item if less(item, found) else found, _comparable(items))


def _largest(items: list[Value]) -> Value:
    return reduce(lambda found, item: item if less(found, item) else found, _comparable(items))


def _comparable(items: list[Value]) -> list[Value]:
    if not items:
        raise NoValue("the list is empty")
    less(items[0], items[0])
    return items


def _sorted(run: Run, items: list[Value], precedes: Function | None = None) -> list[Value]:
    def order(left: Value, right: Value) -> int:
        run.spend()
        first = less(left, right) if precedes is None else precedes.call(run, (left, right))
        if not isinstance(first, bool):
            raise NoValue("'precedes' gives no boolean")
        return -first

    return sorted(items, key=cmp_to_key(order))


def _is(run: Run, left: Value = None, right: Value = None) -> bool:
    return identical(left, right, run)


ENTRIES: Final = (
    plain("min(list: list)", _smallest),
    plain("min(list...: Any)", lambda *items: _smallest(list(items))),
    plain("max(list: list)", _largest),
    plain("max(list...: Any)", lambda *items: _largest(list(items))),
    counted("sort(list: list)", _sorted),
    counted("sort(list: list, precedes: function)", _sorted),
    counted("is(value1: Any?, value2: Any?)", _is),
)

"""Functions on lists (DMN 1.5, 10.3.4.4, table 77). Places are counted from 1, or from the end when below zero."""

from decimal import Decimal
from typing import Final

from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.builtins.strings import first_place
from sporbar.rules.comparison import equal
from sporbar.rules.decimals import whole
from sporbar.rules.failure import NoValue
from sporbar.rules.run import MAX_SIZE, Run
from sporbar.rules.values import Function, Value

_PARAMETERS_OF_MATCH: Final = 2


def _contains(run: Run, items: list[Value], element: Value) -> bool:
    run.spend(len(items))
    return any(equal(item, element, run) for item in items)


def _sublist(items: list[Value], start: Decimal, length: Decimal | None = None) -> list[Value]:
    first = first_place(start, len(items))
    count = len(items) - first if length is None else whole(length)
    if not 1 <= count <= len(items) - first:
        raise NoValue("the length is out of bounds")
    return items[first : first + count]


def _joined(run: Run, *lists: list[Value]) -> list[Value]:
    size = sum(map(len, lists))
    run.spend(size // 8)
    if size > MAX_SIZE:
        raise NoValue("the list is too long")
    return [item for items in lists for item in items]


def _append(run: Run, items: list[Value], *more: Value) -> list[Value]:
    return _joined(run, items, list(more))


def _insert_before(run: Run, items: list[Value], position: Decimal, item: Value) -> list[Value]:
    first = first_place(position, len(items))
    return _joined(run, items[:first], [item], items[first:])


def _remove(items: list[Value], position: Decimal) -> list[Value]:
    first = first_place(position, len(items))
    return items[:first] + items[first + 1 :]


def _replace(items: list[Value], position: Decimal, item: Value) -> list[Value]:
    first = first_place(position, len(items))
    return [*items[:first], item, *items[first + 1 :]]


def _replace_matching(run: Run, items: list[Value], match: Function, item: Value) -> list[Value]:
    if not match.takes(_PARAMETERS_OF_MATCH):
        raise NoValue("'match' is a function of an item and the new item")
    return [item if _answer(match.call(run, (old, item))) else old for old in items]


def _answer(value: Value) -> bool:
    if not isinstance(value, bool):
        raise NoValue("'match' gives no boolean")
    return value


def _index_of(run: Run, items: list[Value], match: Value) -> list[Value]:
    run.spend(len(items))
    return [Decimal(number) for number, item in enumerate(items, 1) if equal(item, match, run)]


def _distinct(run: Run, items: list[Value]) -> list[Value]:
    found: list[Value] = []
    for item in items:
        if not _contains(run, found, item):
            found.append(item)
    return found


def _union(run: Run, *lists: list[Value]) -> list[Value]:
    return _distinct(run, _joined(run, *lists))


def _flatten(run: Run, items: list[Value]) -> list[Value]:
    flat: list[Value] = []
    pending = [iter(items)]
    while pending:
        for item in pending[-1]:
            run.spend()
            if isinstance(item, list):
                pending.append(iter(item))
                break
            flat.append(item)
        else:
            pending.pop()
    return flat


ENTRIES: Final = (
    counted("list contains(list: list, element: Any)", _contains),
    plain("count(list: list)", lambda items: Decimal(len(items))),
    plain("sublist(list: list, start position: number)", _sublist),
    plain("sublist(list: list, start position: number, length: number)", _sublist),
    counted("append(list: list, item...: Any)", _append),
    counted("concatenate(list...: list)", _joined),
    counted("insert before(list: list, position: number, newItem: Any)", _insert_before),
    plain("remove(list: list, position: number)", _remove),
    plain("reverse(list: list)", lambda items: items[::-1]),
    counted("index of(list: list, match: Any)", _index_of),
    counted("union(list...: list)", _union),
    counted("distinct values(list: list)", _distinct),
    counted("flatten(list: list)", _flatten),
    plain("list replace(list: list, position: number, newItem: Any)", _replace),
    counted("list replace(list: list, match: function, newItem: Any)", _replace_matching),
)

"""`for`, `some` and `every` (DMN 1.5, 10.3.2.14)."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

from sporbar.rules import syntax
from sporbar.rules.compilation import FAILURES, Compilation
from sporbar.rules.decimals import is_whole
from sporbar.rules.failure import NoValue
from sporbar.rules.run import MAX_SIZE
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.temporal import Date, date_from_ordinal
from sporbar.rules.values import RangeValue, Value, kind_of

PARTIAL: Final = "partial"
Domain = Callable[[Scope], Iterable[Value]]
"""Gives what a variable runs through; raises NoValue when it is nothing to run through."""


def iteration(node: syntax.For, compilation: Compilation) -> Evaluate:
    """A list of the results; in `return`, `partial` is the list of those so far."""
    domains = _domains(node.iterators, compilation)
    result = compilation.of(node.result)
    partial = syntax.mentions(node.result, PARTIAL)

    def evaluate(scope: Scope) -> Value:
        results: list[Value] = []
        try:
            for inner in _walk(scope, domains):
                names = inner.inner({PARTIAL: _copied(results, scope)}) if partial else inner
                results.append(result(names))
        except FAILURES as error:
            return compilation.fault(scope, node, error)
        return results

    return evaluate


def quantified(node: syntax.Quantified, compilation: Compilation) -> Evaluate:
    """`some` and `every` as three-valued disjunction and conjunction; what is no boolean leaves no value."""
    domains = _domains(node.iterators, compilation)
    condition = compilation.of(node.condition)

    def evaluate(scope: Scope) -> Value:
        try:
            return quantify(node.every, (condition(inner) for inner in _walk(scope, domains)))
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


def quantify(every: bool, answers: Iterable[Value]) -> bool | None:
    """Whether every or some answer is true; unknown when null decides.

    Raises:
        NoValue: one is neither a boolean nor null.
    """
    unknown = decided = False
    for answer in answers:
        if answer is None:
            unknown = True
        elif not isinstance(answer, bool):
            raise NoValue("the condition is no boolean")
        elif answer is not every:
            decided = True
    if decided:
        return not every
    return None if unknown else every


def items_of(value: Value) -> Iterable[Value]:
    """What a variable runs through: the items of a list, the whole numbers or days of a range, or one value.

    Raises:
        NoValue: the value is null, or a range of something else.
    """
    if isinstance(value, list):
        return value
    if isinstance(value, RangeValue):
        return _range_items(value)
    if value is None:
        raise NoValue("there is nothing to run through")
    return (value,)


def steps_between(first: Value, last: Value) -> Iterable[Value]:
    """The whole numbers or days from one to another, in either direction.

    Raises:
        NoValue: they are neither two whole numbers nor two days.
    """
    if isinstance(first, Decimal) and isinstance(last, Decimal) and is_whole(first) and is_whole(last):
        return map(Decimal, _both_ways(int(first), int(last)))
    if isinstance(first, Date) and isinstance(last, Date):
        return map(date_from_ordinal, _both_ways(first.ordinal, last.ordinal))
    raise NoValue(f"nothing runs from a {kind_of(first)} to a {kind_of(last)}")


def _both_ways(first: int, last: int) -> range:
    return range(first, last + 1) if first <= last else range(first, last - 1, -1)


def _range_items(bounds: RangeValue) -> Iterable[Value]:
    items = iter(steps_between(bounds.start, bounds.end))
    for item in items:
        outside = (item == bounds.start and not bounds.start_included) or (
            item == bounds.end and not bounds.end_included
        )
        if not outside:
            yield item


def _domains(iterators: Iterable[syntax.Iterator], compilation: Compilation) -> list[tuple[str, Domain]]:
    return [(iterator.name, _domain(iterator, compilation)) for iterator in iterators]


def _domain(iterator: syntax.Iterator, compilation: Compilation) -> Domain:
    first = compilation.of(iterator.domain)
    if iterator.last is None:
        return lambda scope: items_of(first(scope))
    last = compilation.of(iterator.last)
    return lambda scope: steps_between(first(scope), last(scope))


def _walk(scope: Scope, domains: list[tuple[str, Domain]]) -> Iterable[Scope]:
    """The scopes of all combinations; later variables run faster and see the earlier ones."""
    if not domains:
        yield scope
        return
    (name, domain), *rest = domains
    for item in domain(scope):
        scope.run.spend()
        yield from _walk(scope.inner({name: item}), rest)


def _copied(results: list[Value], scope: Scope) -> list[Value]:
    scope.run.spend(len(results) // 16)
    if len(results) > MAX_SIZE:
        raise NoValue("the list is too long")
    return results.copy()

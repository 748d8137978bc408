"""Decision tables and their hit policies (DMN 1.5, 8.2 and 10.3.2.10)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from sporbar.rules.builtins import BUILTINS
from sporbar.rules.comparison import equal
from sporbar.rules.failure import NoValue
from sporbar.rules.membership import Test
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.values import Value


class HitPolicy(StrEnum):
    """What a table gives when several rules apply."""

    UNIQUE = "U"
    ANY = "A"
    PRIORITY = "P"
    FIRST = "F"
    RULE_ORDER = "R"
    OUTPUT_ORDER = "O"
    COLLECT = "C"
    SUM = "C+"
    COUNT = "C#"
    MINIMUM = "C<"
    MAXIMUM = "C>"


@dataclass(frozen=True, slots=True)
class Input:
    """A column of conditions."""

    value: Evaluate
    allowed: Test | None = None
    """What the value must pass; for any other there is no decision."""


@dataclass(frozen=True, slots=True)
class Output:
    """A column of results."""

    name: str
    default: Evaluate | None = None
    """What it is when no rule applies."""
    order: tuple[Test, ...] = ()
    """The values in their order of priority, each as a test."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row: it applies when the input values pass all tests."""

    tests: tuple[Test, ...]
    results: tuple[Evaluate, ...]


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """A table, ready to be evaluated."""

    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    rules: tuple[Rule, ...]
    policy: HitPolicy = HitPolicy.UNIQUE


Hit = tuple[Value, ...]
"""The results of a rule that applies, one for each output."""


def decide(table: DecisionTable, scope: Scope) -> Value:
    """The decision of a table.

    Raises:
        NoValue: an input value is not allowed, or the rules that apply contradict the hit policy.
    """
    values = [_input_value(column, scope) for column in table.inputs]
    hits = [tuple(result(scope) for result in rule.results) for rule in _applying(table, values, scope)]
    if not hits:
        return _without_hits(table, scope)
    return _POLICIES[table.policy](table, hits, scope)


def _input_value(column: Input, scope: Scope) -> Value:
    value = column.value(scope)
    if column.allowed is not None and column.allowed(value, scope) is not True:
        raise NoValue("the input value is not allowed")
    return value


def _applying(table: DecisionTable, values: list[Value], scope: Scope) -> Iterator[Rule]:
    for rule in table.rules:
        scope.run.spend()
        if all(test(value, scope) is True for test, value in zip(rule.tests, values, strict=True)):
            yield rule
            if table.policy is HitPolicy.FIRST:
                return


def _without_hits(table: DecisionTable, scope: Scope) -> Value:
    if any(output.default for output in table.outputs):
        return _result(table, tuple(output.default(scope) if output.default else None for output in table.outputs))
    if table.policy is HitPolicy.COUNT:
        return Decimal(0)
    lists = (HitPolicy.RULE_ORDER, HitPolicy.OUTPUT_ORDER, HitPolicy.COLLECT)
    return [] if table.policy in lists else None


def _result(table: DecisionTable, hit: Hit) -> Value:
    """The only result, or a context of the results by their names."""
    if len(table.outputs) == 1:
        return hit[0]
    return {output.name: value for output, value in zip(table.outputs, hit, strict=True)}


def _unique(table: DecisionTable, hits: list[Hit], _: Scope) -> Value:
    if len(hits) > 1:
        raise NoValue(f"{len(hits)} rules apply, where one may")
    return _result(table, hits[0])


def _any(table: DecisionTable, hits: list[Hit], scope: Scope) -> Value:
    first = list(hits[0])
    if not all(equal(list(hit), first, scope.run) for hit in hits[1:]):
        raise NoValue("rules with different results apply")
    return _result(table, hits[0])


def _first(table: DecisionTable, hits: list[Hit], _: Scope) -> Value:
    return _result(table, hits[0])


def _priority(table: DecisionTable, hits: list[Hit], scope: Scope) -> Value:
    return _result(table, _ordered(table, hits, scope)[0])


def _rule_order(table: DecisionTable, hits: list[Hit], _: Scope) -> Value:
    return [_result(table, hit) for hit in hits]


def _output_order(table: DecisionTable, hits: list[Hit], scope: Scope) -> Value:
    return [_result(table, hit) for hit in _ordered(table, hits, scope)]


def _ordered(table: DecisionTable, hits: list[Hit], scope: Scope) -> list[Hit]:
    """The hits by the priority of their first result, then of the second, and so on."""
    return sorted(
        hits, key=lambda hit: [_rank(output, value, scope) for output, value in zip(table.outputs, hit, strict=True)]
    )


def _rank(output: Output, value: Value, scope: Scope) -> int:
    places = (place for place, test in enumerate(output.order) if test(value, scope) is True)
    return next(places, len(output.order))


def _count(_: DecisionTable, hits: list[Hit], __: Scope) -> Value:
    return Decimal(len(hits))


def _aggregated(name: str) -> Callable[[DecisionTable, list[Hit], Scope], Value]:
    """All results of each output made one by a built-in function."""
    function = BUILTINS[name]

    def aggregate(table: DecisionTable, hits: list[Hit], scope: Scope) -> Value:
        columns = [list(column) for column in zip(*hits, strict=True)]
        return _result(table, tuple(function.call(scope.run, [column]) for column in columns))

    return aggregate


_POLICIES: Final[Mapping[HitPolicy, Callable[[DecisionTable, list[Hit], Scope], Value]]] = {
    HitPolicy.UNIQUE: _unique,
    HitPolicy.ANY: _any,
    HitPolicy.PRIORITY: _priority,
    HitPolicy.FIRST: _first,
    HitPolicy.RULE_ORDER: _rule_order,
    HitPolicy.OUTPUT_ORDER: _output_order,
    HitPolicy.COLLECT: _rule_order,
    HitPolicy.SUM: _aggregated("sum"),
    HitPolicy.COUNT: _count,
    HitPolicy.MINIMUM: _aggregated("min"),
    HitPolicy.MAXIMUM: _aggregated("max"),
}

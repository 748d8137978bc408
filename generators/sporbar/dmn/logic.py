"""Boxed expressions to Python functions (DMN 1.5, 10.2.2 and 10.3.2.12)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sporbar.dmn import boxed
from sporbar.dmn.boxed import Boxed
from sporbar.dmn.unit import Unit
from sporbar.rules.access import satisfying
from sporbar.rules.compilation import FAILURES
from sporbar.rules.decision_table import DecisionTable, HitPolicy, Input, Output, Rule, decide
from sporbar.rules.failure import NoValue
from sporbar.rules.functions import UserFunction
from sporbar.rules.interpreter import compile_expression, compile_unary_tests
from sporbar.rules.iteration import PARTIAL, items_of, quantify
from sporbar.rules.membership import INPUT, Test
from sporbar.rules.parser import FeelError, parse_expression, parse_unary_tests
from sporbar.rules.run import Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.syntax import UnaryTests
from sporbar.rules.types import coerced
from sporbar.rules.values import Function, Value, kind_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a boxed expression stands."""

    unit: Unit
    names: tuple[str, ...]
    """The variables that it sees."""
    origin: str
    """What it belongs to, for the faults."""

    def knowing(self, *names: str) -> "Place":
        """The same place with more variables."""
        return Place(self.unit, (*self.names, *names), self.origin)

    def at(self, part: str) -> "Place":
        """A part of the place."""
        return Place(self.unit, self.names, f"{self.origin}, {part}")


def compile_boxed(box: Boxed, place: Place) -> Evaluate:
    """The function that evaluates a boxed expression to a value of its type, or to null."""
    return _conforming(_COMPILERS[type(box)](box, place), box.type, place)


def compile_text(text: str, place: Place) -> Evaluate:
    """The function of a FEEL text; a text that is no FEEL has no value."""
    if not text.strip():
        return lambda _: None
    try:
        expression = parse_expression(text, place.unit.vocabulary(place.names))
        return compile_expression(expression, place.unit.environment(place.origin))
    except FeelError as error:
        message, stretch = str(error), (error.offset, error.offset)
        return lambda scope: scope.run.fault(message, stretch, place.origin)


def _compile_tests(text: str, place: Place) -> Test:
    if not text.strip():
        return compile_unary_tests(UnaryTests(()))
    try:
        tests = parse_unary_tests(text, place.unit.vocabulary(place.names))
        return compile_unary_tests(tests, place.unit.environment(place.origin))
    except FeelError as error:
        message, stretch = str(error), (error.offset, error.offset)
        return lambda _, scope: scope.run.fault(message, stretch, place.origin)


def conforming(value: Value, type_name: str, unit: Unit, run: Run, origin: str) -> Value:
    """A value as one of a type; null when it does not conform."""
    if not type_name or value is None:
        return value
    try:
        return coerced(value, unit.type(type_name), run)
    except NoValue as error:
        return run.fault(error, origin=origin)


def _conforming(evaluate: Evaluate, type_name: str, place: Place) -> Evaluate:
    if not type_name:
        return evaluate
    return lambda scope: conforming(evaluate(scope), type_name, place.unit, scope.run, place.origin)


def _guarded(operation: Callable[[Scope], Value], place: Place) -> Evaluate:
    def evaluate(scope: Scope) -> Value:
        try:
            return operation(scope)
        except FAILURES as error:
            return scope.run.fault(error, origin=place.origin)

    return evaluate


def _literal(box: boxed.Literal, place: Place) -> Evaluate:
    return compile_text(box.text, place)


def _context(box: boxed.Context, place: Place) -> Evaluate:
    entries: list[tuple[str, Evaluate]] = []
    for entry in box.entries:
        value = _conforming(compile_boxed(entry.value, place.at(entry.name or "result")), entry.type, place)
        entries.append((entry.name, value))
        place = place.knowing(entry.name)

    def evaluate(scope: Scope) -> Value:
        context: dict[str, Value] = {}
        inner = scope.inner(context)
        for name, value in entries:
            if not name:
                return value(inner)
            context[name] = value(inner)
        return context

    return evaluate


def _invocation(box: boxed.Invocation, place: Place) -> Evaluate:
    function = compile_boxed(box.function, place)
    arguments = [(name, compile_boxed(value, place.at(name))) for name, value in box.arguments]

    def invoked(scope: Scope) -> Value:
        called = function(scope)
        if not isinstance(called, Function):
            raise NoValue(f"a {kind_of(called)} is no function")
        return called.call_named(scope.run, {name: value(scope) for name, value in arguments})

    return _guarded(invoked, place)


def _relation(box: boxed.Relation, place: Place) -> Evaluate:
    rows = [
        [(name, compile_boxed(cell, place)) for name, cell in zip(box.columns, row, strict=True)] for row in box.rows
    ]
    return lambda scope: [{name: cell(scope) for name, cell in row} for row in rows]


def _list(box: boxed.List, place: Place) -> Evaluate:
    items = [compile_boxed(item, place) for item in box.items]
    return lambda scope: [item(scope) for item in items]


def _function(box: boxed.Function, place: Place) -> Evaluate:
    if box.kind != "FEEL":
        return _external(box, place)
    unit = place.unit
    parameters = tuple((name, unit.type(type_name)) for name, type_name in box.parameters)
    inner = place.knowing(*(name for name, _ in box.parameters))
    body: Evaluate = compile_boxed(box.body, inner) if box.body is not None else lambda _: None
    return lambda scope: UserFunction(place.origin, parameters, body, scope)


def _external(box: boxed.Function, place: Place) -> Evaluate:
    body: Evaluate = compile_boxed(box.body, place) if box.body is not None else lambda _: None

    def found(scope: Scope) -> Value:
        function = place.unit.externals({box.kind.lower(): body(scope)})
        if function is None:
            raise NoValue("there is no such external function")
        return function

    return _guarded(found, place)


def _conditional(box: boxed.Conditional, place: Place) -> Evaluate:
    condition, then, otherwise = (compile_boxed(part, place) for part in (box.condition, box.then, box.otherwise))

    def chosen(scope: Scope) -> Value:
        answer = condition(scope)
        if answer is not None and not isinstance(answer, bool):
            raise NoValue("the condition is no boolean")
        return then(scope) if answer else otherwise(scope)

    return _guarded(chosen, place)


def _filter(box: boxed.Filter, place: Place) -> Evaluate:
    source, condition = compile_boxed(box.source, place), compile_boxed(box.condition, place.knowing("item"))

    def filtered(scope: Scope) -> Value:
        found = source(scope)
        if found is None:
            return None
        return satisfying(found if isinstance(found, list) else [found], condition, scope)

    return _guarded(filtered, place)


def _iterator(box: boxed.Iterator, place: Place) -> Evaluate:
    domain = compile_boxed(box.domain, place)
    body = compile_boxed(box.body, place.knowing(box.variable))

    def results(scope: Scope) -> Value:
        found: list[Value] = []
        for item in items_of(domain(scope)):
            scope.run.spend(1 + len(found) // 64)
            found.append(body(scope.inner({box.variable: item, PARTIAL: found.copy()})))
        return found if box.kind is boxed.Iteration.FOR else quantify(box.kind is boxed.Iteration.EVERY, found)

    return _guarded(results, place)


def _table(box: boxed.Table, place: Place) -> Evaluate:
    inputs = tuple(_input(column, place.at(f"input {number}")) for number, column in enumerate(box.inputs, 1))
    outputs = tuple(_output(column, place) for column in box.outputs)
    rules = tuple(_rule(row, box, place.at(f"rule {number}")) for number, row in enumerate(box.rows, 1))
    table = DecisionTable(inputs, outputs, rules, HitPolicy(box.policy))
    return _guarded(lambda scope: decide(table, scope), place)


def _input(column: boxed.Clause, place: Place) -> Input:
    value = _conforming(compile_text(column.text, place), column.type, place)
    return Input(value, _compile_tests(column.values, place) if column.values.strip() else None)


def _output(column: boxed.Clause, place: Place) -> Output:
    default = compile_text(column.text, place) if column.text.strip() else None
    return Output(column.name, default, _order(column.values or place.unit.allowed.get(column.type, ""), place))


def _order(values: str, place: Place) -> tuple[Test, ...]:
    """The values of an output in their order, each as a test of its own."""
    if not values.strip():
        return ()
    try:
        tests = parse_unary_tests(values, place.unit.vocabulary(place.names)).tests
    except FeelError:
        return ()
    environment = place.unit.environment(place.origin)
    return tuple(compile_unary_tests(UnaryTests((test,)), environment) for test in tests)


def _rule(row: boxed.Row, table: boxed.Table, place: Place) -> Rule:
    tests = tuple(_compile_tests(test, place.knowing(INPUT)) for test in row.tests)
    results = tuple(
        _conforming(compile_text(text, place), column.type, place)
        for text, column in zip(row.results, table.outputs, strict=True)
    )
    return Rule(tests, results)


_COMPILERS: Final[dict[type[Boxed], Callable[[Any, Place], Evaluate]]] = {
    boxed.Literal: _literal,
    boxed.Context: _context,
    boxed.Invocation: _invocation,
    boxed.Relation: _relation,
    boxed.List: _list,
    boxed.Function: _function,
    boxed.Conditional: _conditional,
    boxed.Filter: _filter,
    boxed.Iterator: _iterator,
    boxed.Table: _table,
}

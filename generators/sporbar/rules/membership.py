"""`in` and the unary tests of decision tables (DMN 1.5, 7.3.1.1 and 10.3.2.13, table 55)."""

from collections.abc import Callable

from sporbar.rules import syntax
from sporbar.rules.comparison import Answer, equal
from sporbar.rules.compilation import FAILURES, Compilation
from sporbar.rules.failure import NoValue
from sporbar.rules.operators import compared
from sporbar.rules.ranges import within
from sporbar.rules.run import Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.values import RangeValue, Value

Test = Callable[[Value, Scope], Answer]
"""Whether a value passes."""
INPUT = "?"
"""The name of the value that is tested."""


def belongs(value: Value, wanted: Value, run: Run) -> Answer:
    """Whether a value is in a list or range, or equals what is neither.

    Raises:
        NoValue: the value and the ends of a range have no order.
    """
    if isinstance(wanted, RangeValue) and not isinstance(value, RangeValue):
        return within(value, wanted, run)
    if isinstance(wanted, list):
        return _is_item(value, wanted, run) or (isinstance(value, list) and equal(value, wanted, run) is True)
    return equal(value, wanted, run)


def _is_item(value: Value, items: list[Value], run: Run) -> bool:
    run.spend(len(items))
    for item in items:
        if isinstance(item, RangeValue) and not isinstance(value, RangeValue):
            try:
                if within(value, item, run):
                    return True
            except NoValue:
                continue
        elif equal(value, item, run):
            return True
    return False


def membership(node: syntax.In, compilation: Compilation) -> Evaluate:
    """`value in tests`."""
    value = compilation.of(node.value)
    passes = _any([_test(test, compilation) for test in node.tests])
    return lambda scope: passes(value(scope), scope)


def unary_tests(tests: syntax.UnaryTests, compilation: Compilation) -> Test:
    """A cell of a decision table as a test; `-` lets everything pass."""
    if not tests.tests:
        return lambda _, __: True
    passes = _any([_cell_test(test, compilation) for test in tests.tests])
    if not tests.negated:
        return passes
    return lambda value, scope: _not(passes(value, scope))


def _not(answer: Answer) -> Answer:
    return None if answer is None else not answer


def _any(tests: list[Test]) -> Test:
    """Three-valued disjunction of tests."""
    if len(tests) == 1:
        return tests[0]

    def passes(value: Value, scope: Scope) -> Answer:
        answer: Answer = False
        for test in tests:
            found = test(value, scope)
            if found:
                return True
            answer = None if found is None else answer
        return answer

    return passes


def _test(test: syntax.Expression, compilation: Compilation) -> Test:
    """A test of `in`: a comparison, or an expression whose value is a list, a range or to be equal."""
    if isinstance(test, syntax.UnaryRange):
        return _comparison(test, compilation)
    wanted = compilation.of(test)
    ends = isinstance(test, syntax.Range)

    def passes(value: Value, scope: Scope) -> Answer:
        found = wanted(scope)
        if found is None and ends:
            return None
        try:
            return belongs(value, found, scope.run)
        except FAILURES as error:
            compilation.fault(scope, test, error)
            return None

    return passes


def _comparison(test: syntax.UnaryRange, compilation: Compilation) -> Test:
    operand = compilation.of(test.operand)

    def passes(value: Value, scope: Scope) -> Answer:
        try:
            return compared(test.operator, value, operand(scope), scope)
        except FAILURES as error:
            compilation.fault(scope, test, error)
            return None

    return passes


def _cell_test(test: syntax.Expression, compilation: Compilation) -> Test:
    """A test in a cell, which may also be a condition on `?` or on other variables that is true or not."""
    if isinstance(test, syntax.UnaryRange):
        return _inside(_comparison(test, compilation))
    if syntax.mentions(test, INPUT):
        return _condition(test, compilation)
    membership_test = _inside(_test(test, compilation))
    wanted = compilation.of(test)

    def passes(value: Value, scope: Scope) -> Answer:
        answer = membership_test(value, scope)
        if answer is not None or isinstance(value, bool):
            return answer
        return True if wanted(scope) is True else None

    return passes if isinstance(test, _CONDITIONS) else membership_test


_CONDITIONS = (
    syntax.Binary, syntax.Between, syntax.In, syntax.InstanceOf, syntax.Quantified, syntax.Invocation, syntax.Name,
    syntax.Path, syntax.If,
)  # fmt: skip
"""What may be a condition that does not mention the input."""


def _inside(test: Test) -> Test:
    return lambda value, scope: test(value, scope.inner({INPUT: value}))


def _condition(test: syntax.Expression, compilation: Compilation) -> Test:
    """An expression over `?`: it holds when it is true, or when the input is what it gives."""
    condition = compilation.of(test)

    def passes(value: Value, scope: Scope) -> Answer:
        found = condition(scope.inner({INPUT: value}))
        if found is None or isinstance(found, bool):
            return found
        try:
            return belongs(value, found, scope.run)
        except FAILURES as error:
            compilation.fault(scope, test, error)
            return None

    return passes

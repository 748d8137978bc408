"""How literals, names, operators and conditions are evaluated (DMN 1.5, 10.3.2.13)."""

from decimal import Decimal

from sporbar.rules import syntax
from sporbar.rules.arithmetic import OPERATIONS, calculate, negate
from sporbar.rules.builtins import BUILTINS
from sporbar.rules.comparison import equal, ordered
from sporbar.rules.compilation import FAILURES, Compilation
from sporbar.rules.decimals import number_of
from sporbar.rules.ranges import range_of
from sporbar.rules.scope import MISSING, Evaluate, Scope
from sporbar.rules.temporal_text import read_temporal
from sporbar.rules.types import resolved
from sporbar.rules.values import RangeValue, Value


def number(node: syntax.Number, compilation: Compilation) -> Evaluate:
    """A number; one that is too large has no value."""
    try:
        value = number_of(node.text)
    except ArithmeticError:
        return lambda scope: compilation.fault(scope, node, "the number is too large")
    return lambda _: value


def constant(node: syntax.String | syntax.Boolean, _: Compilation) -> Evaluate:
    """A string or boolean."""
    value = node.value
    return lambda _: value


def null(_: syntax.Null, __: Compilation) -> Evaluate:
    """Null."""
    return lambda _: None


def at_literal(node: syntax.AtLiteral, compilation: Compilation) -> Evaluate:
    """A date, time or duration; any other text has no value."""
    return compilation.guarded(node, lambda _: read_temporal(node.text))


def name(node: syntax.Name, compilation: Compilation) -> Evaluate:
    """A variable, or else a built-in function."""
    wanted = node.name
    builtin = BUILTINS.get(wanted)

    def evaluate(scope: Scope) -> Value:
        found = scope.find(wanted)
        if found is not MISSING:
            return found
        return builtin or compilation.fault(scope, node, f"nothing is called '{wanted}'")

    return evaluate


def binary(node: syntax.Binary, compilation: Compilation) -> Evaluate:
    """Logic, equality, order or arithmetic."""
    if node.operator in {"and", "or"}:
        return _logic(node, compilation)
    if node.operator in OPERATIONS:
        return _arithmetic(node, compilation)
    return _comparison(node, compilation)


def _logic(node: syntax.Binary, compilation: Compilation) -> Evaluate:
    """Three-valued logic (table 50); what is no boolean counts as null."""
    left, right = compilation.of(node.left), compilation.of(node.right)
    decisive = node.operator == "or"

    def evaluate(scope: Scope) -> Value:
        first = left(scope)
        if first is decisive:
            return decisive
        second = right(scope)
        if second is decisive:
            return decisive
        return first if isinstance(first, bool) and isinstance(second, bool) else None

    return evaluate


def _arithmetic(node: syntax.Binary, compilation: Compilation) -> Evaluate:
    left, right = compilation.of(node.left), compilation.of(node.right)
    operator = node.operator
    of_numbers = OPERATIONS[operator][Decimal, Decimal]

    def evaluate(scope: Scope) -> Value:
        first, second = left(scope), right(scope)
        try:
            if type(first) is Decimal and type(second) is Decimal:
                return of_numbers(first, second)
            return calculate(operator, first, second)
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


def _comparison(node: syntax.Binary, compilation: Compilation) -> Evaluate:
    left, right = compilation.of(node.left), compilation.of(node.right)

    def evaluate(scope: Scope) -> Value:
        try:
            return compared(node.operator, left(scope), right(scope), scope)
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


def compared(operator: str, left: Value, right: Value, scope: Scope) -> bool | None:
    """The answer of a comparison.

    Raises:
        NoValue: the values have no order.
    """
    if operator not in {"=", "!="}:
        return ordered(operator, left, right)
    answer = equal(left, right, scope.run)
    return answer if operator == "=" or answer is None else not answer


def negation(node: syntax.Negation, compilation: Compilation) -> Evaluate:
    """The operand with the other sign."""
    operand = compilation.of(node.operand)
    return compilation.guarded(node, lambda scope: negate(operand(scope)))


def condition(node: syntax.If, compilation: Compilation) -> Evaluate:
    """`then` when the condition is true, in all other cases `else`."""
    parts = (node.condition, node.then, node.otherwise)
    test, then, otherwise = map(compilation.of, parts)
    return lambda scope: then(scope) if test(scope) is True else otherwise(scope)


def between(node: syntax.Between, compilation: Compilation) -> Evaluate:
    """Whether a value lies within two ends, both included."""
    value, low, high = map(compilation.of, (node.value, node.low, node.high))

    def answer(scope: Scope) -> Value:
        found = value(scope)
        answers = (ordered(">=", found, low(scope)), ordered("<=", found, high(scope)))
        return False if False in answers else None if None in answers else True

    return compilation.guarded(node, answer)


def instance_of(node: syntax.InstanceOf, compilation: Compilation) -> Evaluate:
    """Whether a value is of a type; null is of no type but its own."""
    value, wanted = compilation.of(node.value), compilation.type(node.type)

    def evaluate(scope: Scope) -> Value:
        found = value(scope)
        if found is None:
            return resolved(wanted).name == "null"
        return wanted.holds(found, scope.run)

    return evaluate


def list_literal(node: syntax.ListLiteral, compilation: Compilation) -> Evaluate:
    """A list of what its items are."""
    items = [compilation.of(item) for item in node.items]
    return lambda scope: [item(scope) for item in items]


def context_literal(node: syntax.ContextLiteral, compilation: Compilation) -> Evaluate:
    """A context; each entry sees the ones before it. A key that comes twice leaves it without a value."""
    entries = [(entry.key, compilation.of(entry.value)) for entry in node.entries]
    if len({key for key, _ in entries}) < len(entries):
        return lambda scope: compilation.fault(scope, node, "a key comes twice")

    def evaluate(scope: Scope) -> Value:
        context: dict[str, Value] = {}
        inner = scope.inner(context)
        for key, value in entries:
            context[key] = value(inner)
        return context

    return evaluate


def range_literal(node: syntax.Range, compilation: Compilation) -> Evaluate:
    """A range; its ends are of one ordered kind and in their order."""
    start, end = compilation.of(node.start), compilation.of(node.end)
    return compilation.guarded(
        node, lambda scope: range_of(start(scope), end(scope), node.start_included, node.end_included)
    )


def unary_range(node: syntax.UnaryRange, compilation: Compilation) -> Evaluate:
    """A range that is open to one side, `(< 5)`; `(= 5)` and `(!= 5)` count as ranges too."""
    operand, operator = compilation.of(node.operand), node.operator

    def evaluate(scope: Scope) -> Value:
        end = operand(scope)
        if end is None and operator not in {"=", "!="}:
            return compilation.fault(scope, node, "nothing comes before or after null")
        if operator in {"=", "!="}:
            return RangeValue(end, end, True, True, operator)  # noqa: FBT003
        if operator in {"<", "<="}:
            return RangeValue(None, end, False, operator == "<=", operator)  # noqa: FBT003
        return RangeValue(end, None, operator == ">=", False, operator)  # noqa: FBT003

    return evaluate

"""The interpreter of full FEEL: syntax to Python functions, and their evaluation within bounds.

It is the reference for everything that is generated from rules.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from sporbar.rules import access, functions, iteration, membership, operators, syntax
from sporbar.rules.compilation import Compilation, Environment, Form
from sporbar.rules.failure import Exhausted
from sporbar.rules.membership import Test
from sporbar.rules.parser import FeelError, parse_expression
from sporbar.rules.run import Fault, Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.syntax import Expression, Node
from sporbar.rules.values import Value
from sporbar.rules.vocabulary import vocabulary

FORMS: Final[dict[type[Node], Form]] = {
    syntax.Number: operators.number,
    syntax.String: operators.constant,
    syntax.Boolean: operators.constant,
    syntax.Null: operators.null,
    syntax.AtLiteral: operators.at_literal,
    syntax.Name: operators.name,
    syntax.Binary: operators.binary,
    syntax.Negation: operators.negation,
    syntax.If: operators.condition,
    syntax.Between: operators.between,
    syntax.InstanceOf: operators.instance_of,
    syntax.ListLiteral: operators.list_literal,
    syntax.ContextLiteral: operators.context_literal,
    syntax.Range: operators.range_literal,
    syntax.UnaryRange: operators.unary_range,
    syntax.In: membership.membership,
    syntax.Path: access.path,
    syntax.Filter: access.filtered,
    syntax.For: iteration.iteration,
    syntax.Quantified: iteration.quantified,
    syntax.FunctionDefinition: functions.definition,
    syntax.Invocation: functions.invocation,
}
_PLAIN: Final = Environment()


class Outcome(NamedTuple):
    """What an evaluation gives."""

    value: Value
    faults: tuple[Fault, ...]
    """Why parts of it, or all of it, have no value."""


def compile_expression(expression: Expression, environment: Environment = _PLAIN) -> Evaluate:
    """The function that evaluates an expression in a scope.

    Raises:
        FeelError: the expression is nested too deep.
    """
    try:
        return Compilation(FORMS, environment).of(expression)
    except RecursionError:
        raise FeelError(expression.stretch[0], "less nesting") from None


def compile_unary_tests(tests: syntax.UnaryTests, environment: Environment = _PLAIN) -> Test:
    """The function that says whether a value passes a cell.

    Raises:
        FeelError: the tests are nested too deep.
    """
    try:
        return membership.unary_tests(tests, Compilation(FORMS, environment))
    except RecursionError:
        raise FeelError(tests.stretch[0], "less nesting") from None


def evaluate(evaluator: Evaluate, names: Mapping[str, Value], run: Run) -> Outcome:
    """Evaluate within the bounds of a run; going beyond them gives null and a fault.

    Args:
        evaluator: a compiled expression.
        names: the variables.
        run: takes up the faults.
    """
    try:
        value = evaluator(Scope(names, None, run))
    except Exhausted as error:
        value = run.fault(error)
    except RecursionError:
        value = run.fault("the evaluation is nested too deep")
    return Outcome(value, tuple(run.faults))


def evaluate_text(text: str, names: Mapping[str, Value] | None = None, run: Run | None = None) -> Outcome:
    """Parse and evaluate an expression.

    Raises:
        FeelError: the text is no expression.
    """
    known = names or {}
    expression = parse_expression(text, vocabulary(known, _members(known)))
    return evaluate(compile_expression(expression), known, run or Run())


def _members(value: object) -> list[str]:
    """The names of all members of contexts in a value."""
    if isinstance(value, Mapping):
        return [name for key, member in value.items() for name in (key, *_members(member))]
    if isinstance(value, list):
        return [name for item in value[:1] for name in _members(item)]
    return []

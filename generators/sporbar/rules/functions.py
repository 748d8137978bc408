"""Definitions and invocations of functions (DMN 1.5, 10.3.2.13.2)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sporbar.rules import syntax
from sporbar.rules.compilation import FAILURES, Compilation
from sporbar.rules.failure import Exhausted, NoValue
from sporbar.rules.run import MAX_CALLS, Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.types import ANY, Type, coerced
from sporbar.rules.values import Function, Value, kind_of


@dataclass(frozen=True, slots=True, eq=False)
class UserFunction:
    """A function that is written in FEEL or in a model, with the scope that it was written in."""

    name: str
    parameters: tuple[tuple[str, Type], ...]
    body: Evaluate
    scope: Scope | None
    result: Type = ANY

    def call(self, run: Run, arguments: Sequence[Value]) -> Value:
        """The result for arguments in the order of the parameters.

        Raises:
            NoValue: there are too few or too many, or one does not conform to its type.
        """
        if not self.takes(len(arguments)):
            raise NoValue(f"'{self.name}' takes {len(self.parameters)} arguments, not {len(arguments)}")
        given = zip(self.parameters, arguments, strict=True)
        return self._called(run, {name: coerced(value, wanted, run) for (name, wanted), value in given})

    def call_named(self, run: Run, arguments: Mapping[str, Value]) -> Value:
        """The result for named arguments.

        Raises:
            NoValue: the names are not those of the parameters, or one does not conform to its type.
        """
        names = [name for name, _ in self.parameters]
        if set(names) != arguments.keys():
            raise NoValue(f"'{self.name}' takes {', '.join(names) or 'no arguments'}")
        return self.call(run, [arguments[name] for name in names])

    def takes(self, count: int) -> bool:
        """Whether it has so many parameters."""
        return count == len(self.parameters)

    def _called(self, run: Run, names: dict[str, Value]) -> Value:
        run.spend()
        if run.calls >= MAX_CALLS:
            raise Exhausted("the functions call each other too often")
        run.calls += 1
        value = self.body(Scope(names, self.scope, run))
        run.calls -= 1
        return coerced(value, self.result, run)


def definition(node: syntax.FunctionDefinition, compilation: Compilation) -> Evaluate:
    """A function; one that is external is looked up in the environment."""
    if node.external:
        return _external(node, compilation)
    body = compilation.of(node.body)
    parameters = tuple(
        (parameter.name, compilation.type(parameter.type) if parameter.type else ANY) for parameter in node.parameters
    )
    return lambda scope: UserFunction("function", parameters, body, scope)


def _external(node: syntax.FunctionDefinition, compilation: Compilation) -> Evaluate:
    body = compilation.of(node.body)

    def evaluate(scope: Scope) -> Value:
        found = compilation.environment.externals(body(scope))
        return found or compilation.fault(scope, node, "there is no such external function")

    return evaluate


def invocation(node: syntax.Invocation, compilation: Compilation) -> Evaluate:
    """The result of a function for its arguments; what is no function has none."""
    function = compilation.of(node.function)
    arguments = [(argument.name, compilation.of(argument.value)) for argument in node.arguments]
    named = bool(arguments and arguments[0][0])

    def evaluate(scope: Scope) -> Value:
        called = function(scope)
        values = [value(scope) for _, value in arguments]
        try:
            if not isinstance(called, Function):
                raise NoValue(f"a {kind_of(called)} is no function")
            if named:
                return called.call_named(scope.run, _by_name([name for name, _ in arguments], values))
            return called.call(scope.run, values)
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


def _by_name(names: list[str], values: list[Value]) -> dict[str, Value]:
    if len(set(names)) < len(names):
        raise NoValue("an argument is given twice")
    return dict(zip(names, values, strict=True))

"""Syntax to Python functions: what the forms of expressions share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Overflow
from typing import Any, TypeAlias

from sporbar.rules.failure import NoValue
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.syntax import Expression, Node, TypeName
from sporbar.rules.types import Type, type_of
from sporbar.rules.values import Function, Value

FAILURES = (NoValue, ArithmeticError)
"""What an operation raises when it has no value."""


@dataclass(frozen=True, slots=True)
class Environment:
    """What expressions are compiled against."""

    types: Mapping[str, Type] = field(default_factory=dict)
    """The types that a model declares."""
    externals: "Callable[[Value], Function | None]" = lambda _: None
    """Gives the function that the context after `external` describes, if the environment has it."""
    origin: str = ""
    """What the text belongs to, for the faults."""


@dataclass(frozen=True, slots=True)
class Compilation:
    """Makes functions of syntax, each form by its own rule."""

    forms: "Mapping[type[Node], Form]"
    environment: Environment

    def of(self, node: Expression) -> Evaluate:
        """The function that evaluates an expression."""
        return self.forms[type(node)](node, self)

    def type(self, written: TypeName) -> Type:
        """The type that a name says."""
        return type_of(written, self.environment.types)

    def fault(self, scope: Scope, node: Node, message: object) -> Any:
        """Note why a node has no value; gives null."""
        return scope.run.fault(_reason(message), node.stretch, self.environment.origin)

    def guarded(self, node: Node, operation: Callable[[Scope], Value]) -> Evaluate:
        """An operation whose failure is null."""

        def evaluate(scope: Scope) -> Value:
            try:
                return operation(scope)
            except FAILURES as error:
                return self.fault(scope, node, error)

        return evaluate


def _reason(message: object) -> object:
    if not isinstance(message, ArithmeticError):
        return message
    if isinstance(message, ZeroDivisionError):
        return "nothing is divided by zero"
    return "the number is too large" if isinstance(message, Overflow) else "there is no such number"


Form: TypeAlias = Callable[[Any, Compilation], Evaluate]
"""How one kind of expression is compiled."""

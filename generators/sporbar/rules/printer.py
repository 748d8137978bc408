"""Syntax to FEEL text, with only the parentheses that are needed: parsing what is printed gives the same syntax."""

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from sporbar.rules import syntax
from sporbar.rules.escapes import escape
from sporbar.rules.parser import COMPARISON, LOWEST, POSTFIX, POWERS, PREFIX
from sporbar.rules.scanner import scan
from sporbar.rules.syntax import Expression, Node
from sporbar.rules.tokens import FeelError, Kind

_INSTANCE: Final = POWERS["instance"]
_ATOM: Final = POSTFIX + 1
_KEY_SIGNS = frozenset(".-+*/'’")
_COMMENT = re.compile(r"/[/*]")


def print_expression(expression: Expression) -> str:
    """The text of an expression on one line."""
    return _printed(expression, LOWEST)


def print_unary_tests(tests: syntax.UnaryTests) -> str:
    """The text of an input cell on one line."""
    text = ", ".join(map(_test, tests.tests)) or "-"
    if tests.negated:
        return f"not({text})"
    return f"({text})" if _calls_not(tests.tests) else text


def print_type(name: syntax.TypeName) -> str:
    """The text of a type."""
    members = ", ".join(f"{key}: {print_type(member)}" if key else print_type(member) for key, member in name.members)
    brackets = f"<{members}>" if members or (name.name == "function" and name.result) else ""
    return name.name + brackets + (f" -> {print_type(name.result)}" if name.result else "")


def _calls_not(tests: tuple[Expression, ...]) -> bool:
    """Whether the tests are a call of `not`, which without parentheses would negate them."""
    return len(tests) == 1 and isinstance(tests[0], syntax.Invocation) and tests[0].function == syntax.Name("not")


def _printed(expression: Expression, power: int) -> str:
    """The text, in parentheses when it binds weaker than a power."""
    text, own = _PRINTERS[type(expression)](expression)
    return f"({text})" if own < power else text


def _test(test: Expression) -> str:
    return _bare_range(test) if isinstance(test, syntax.UnaryRange) else _printed(test, LOWEST)


def _bare_range(test: syntax.UnaryRange) -> str:
    return f"{test.operator} {_printed(test.operand, COMPARISON + 1)}"


def _listed(items: Iterable[Expression]) -> str:
    return ", ".join(_printed(item, LOWEST) for item in items)


def _string(node: syntax.String) -> tuple[str, int]:
    return f'"{escape(node.value)}"', _ATOM


def _at_literal(node: syntax.AtLiteral) -> tuple[str, int]:
    return f'@"{escape(node.text)}"', _ATOM


def _path(node: syntax.Path) -> tuple[str, int]:
    return f"{_printed(node.source, POSTFIX)}.{node.member}", POSTFIX


def _filter(node: syntax.Filter) -> tuple[str, int]:
    return f"{_printed(node.source, POSTFIX)}[{_printed(node.condition, LOWEST)}]", POSTFIX


def _invocation(node: syntax.Invocation) -> tuple[str, int]:
    arguments = ", ".join(
        f"{argument.name}: {_printed(argument.value, LOWEST)}" if argument.name else _printed(argument.value, LOWEST)
        for argument in node.arguments
    )
    return f"{_printed(node.function, POSTFIX)}({arguments})", POSTFIX


def _function(node: syntax.FunctionDefinition) -> tuple[str, int]:
    parameters = ", ".join(
        f"{parameter.name}: {print_type(parameter.type)}" if parameter.type else parameter.name
        for parameter in node.parameters
    )
    return f"function({parameters}) {'external ' if node.external else ''}{_printed(node.body, LOWEST)}", LOWEST


def _if(node: syntax.If) -> tuple[str, int]:
    condition, then, otherwise = (_printed(part, LOWEST) for part in (node.condition, node.then, node.otherwise))
    return f"if {condition} then {then} else {otherwise}", LOWEST


def _for(node: syntax.For) -> tuple[str, int]:
    return f"for {_iterators(node.iterators)} return {_printed(node.result, LOWEST)}", LOWEST


def _quantified(node: syntax.Quantified) -> tuple[str, int]:
    word = "every" if node.every else "some"
    return f"{word} {_iterators(node.iterators)} satisfies {_printed(node.condition, LOWEST)}", LOWEST


def _iterators(iterators: Iterable[syntax.Iterator]) -> str:
    return ", ".join(map(_iterator, iterators))


def _iterator(iterator: syntax.Iterator) -> str:
    last = f" .. {_printed(iterator.last, LOWEST)}" if iterator.last else ""
    return f"{iterator.name} in {_printed(iterator.domain, LOWEST)}{last}"


def _between(node: syntax.Between) -> tuple[str, int]:
    value = _printed(node.value, COMPARISON)
    low, high = (_printed(end, COMPARISON + 1) for end in (node.low, node.high))
    return f"{value} between {low} and {high}", COMPARISON


def _in(node: syntax.In) -> tuple[str, int]:
    value = _printed(node.value, COMPARISON)
    if len(node.tests) > 1:
        return f"{value} in ({', '.join(map(_test, node.tests))})", COMPARISON
    (test,) = node.tests
    bare = _bare_range(test) if isinstance(test, syntax.UnaryRange) else _printed(test, COMPARISON + 1)
    return f"{value} in {bare}", COMPARISON


def _instance_of(node: syntax.InstanceOf) -> tuple[str, int]:
    return f"{_printed(node.value, _INSTANCE)} instance of {print_type(node.type)}", _INSTANCE


def _binary(node: syntax.Binary) -> tuple[str, int]:
    power = POWERS[node.operator]
    left = _printed(node.left, _ATOM + 1 if _goes_on(node.left, node.operator) else power)
    return f"{left} {node.operator} {_printed(node.right, power + 1)}", power


def _goes_on(left: Expression, operator: str) -> bool:
    """Whether an operator would be read as part of what stands before it: `list < …`, `date and time`."""
    last = left
    while isinstance(last, syntax.Binary | syntax.Between | syntax.Negation | syntax.In):
        last = _rightmost(last)
    if isinstance(last, syntax.InstanceOf):
        return operator == "<" or (operator == "and" and print_type(last.type).endswith("date"))
    return operator == "and" and isinstance(last, syntax.Name) and last.name == "date"


def _rightmost(node: syntax.Binary | syntax.Between | syntax.Negation | syntax.In) -> Expression:
    match node:
        case syntax.Binary(right=right):
            return right
        case syntax.Between(high=high):
            return high
        case syntax.Negation(operand=operand):
            return operand
        case _:
            return node.tests[-1] if len(node.tests) == 1 else syntax.Null()


def _negation(node: syntax.Negation) -> tuple[str, int]:
    return f"-{_printed(node.operand, PREFIX)}", PREFIX


def _context(node: syntax.ContextLiteral) -> tuple[str, int]:
    entries = ", ".join(f"{print_key(entry.key)}: {_printed(entry.value, LOWEST)}" for entry in node.entries)
    return f"{{{entries}}}", _ATOM


def print_key(key: str) -> str:
    """A key as a name where it can be one, else as a string."""
    try:
        tokens = scan(key)
    except FeelError:
        tokens = ()
    kinds = (Kind.NAME, Kind.KEYWORD, Kind.NUMBER)
    plain = all(token.kind in kinds or token.text in _KEY_SIGNS for token in tokens)
    whole = tokens and tokens[0].kind == Kind.NAME and " ".join(key.split()) == key and not _COMMENT.search(key)
    return key if plain and whole else f'"{escape(key)}"'


def _range(node: syntax.Range) -> tuple[str, int]:
    opened, closed = "[" if node.start_included else "(", "]" if node.end_included else ")"
    return f"{opened}{_printed(node.start, LOWEST)}..{_printed(node.end, LOWEST)}{closed}", _ATOM


_PRINTERS: Final[dict[type[Node], Callable[[Any], tuple[str, int]]]] = {
    syntax.Number: lambda node: (node.text, _ATOM),
    syntax.String: _string,
    syntax.Boolean: lambda node: ("true" if node.value else "false", _ATOM),
    syntax.Null: lambda _: ("null", _ATOM),
    syntax.AtLiteral: _at_literal,
    syntax.Name: lambda node: (node.name, _ATOM),
    syntax.Path: _path,
    syntax.Filter: _filter,
    syntax.Invocation: _invocation,
    syntax.FunctionDefinition: _function,
    syntax.If: _if,
    syntax.For: _for,
    syntax.Quantified: _quantified,
    syntax.Between: _between,
    syntax.In: _in,
    syntax.InstanceOf: _instance_of,
    syntax.Binary: _binary,
    syntax.Negation: _negation,
    syntax.ListLiteral: lambda node: (f"[{_listed(node.items)}]", _ATOM),
    syntax.ContextLiteral: _context,
    syntax.Range: _range,
    syntax.UnaryRange: lambda node: (f"({_bare_range(node)})", _ATOM),
}

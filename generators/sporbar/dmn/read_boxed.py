"""XML to boxed expressions."""

from collections.abc import Callable
from typing import Final

from sporbar.dmn import boxed
from sporbar.dmn.boxed import Boxed
from sporbar.dmn.model import ModelError
from sporbar.dmn.xml import MAX_DEPTH, Element, child, children, line_of, local_name, name_of, text_of, type_of

_POLICIES: Final = {
    "UNIQUE": "U", "ANY": "A", "PRIORITY": "P", "FIRST": "F", "RULE ORDER": "R", "OUTPUT ORDER": "O", "COLLECT": "C",
}  # fmt: skip
_AGGREGATIONS: Final = {"": "", "SUM": "+", "COUNT": "#", "MIN": "<", "MAX": ">"}


def read_boxed(holder: Element | None, depth: int = 0) -> Boxed | None:
    """The expression in an element; None where there is none.

    Raises:
        ModelError: it is nested too deep, or lacks a part.
    """
    found = child(holder, *_READERS)
    return None if found is None else _read(found, depth)


def read_function(element: Element, depth: int = 0) -> boxed.Function:
    """A function definition, or the logic of a business knowledge model.

    Raises:
        ModelError: its body is nested too deep, or lacks a part.
    """
    parameters = tuple((name_of(parameter), type_of(parameter)) for parameter in children(element, "formalParameter"))
    return boxed.Function(type_of(element), parameters, read_boxed(element, depth + 1), element.get("kind", "FEEL"))


def _read(element: Element, depth: int) -> Boxed:
    if depth > MAX_DEPTH:
        raise ModelError("the expression is nested too deep", line_of(element))
    return _READERS[local_name(element)](element, depth + 1)


def _needed(element: Element, depth: int, *names: str) -> Boxed:
    """The expression in a child, or in the element itself when no name is given."""
    holder = child(element, *names) if names else element
    found = read_boxed(holder, depth)
    if found is None:
        raise ModelError(f"'{local_name(element)}' lacks an expression", line_of(element))
    return found


def _literal(element: Element, _: int) -> Boxed:
    return boxed.Literal(type_of(element), text_of(child(element, "text")))


def _context(element: Element, depth: int) -> Boxed:
    entries = []
    for entry in children(element, "contextEntry"):
        variable = child(entry, "variable")
        entries.append(boxed.Entry(name_of(variable), type_of(variable), _needed(entry, depth)))
    return boxed.Context(type_of(element), tuple(entries))


def _invocation(element: Element, depth: int) -> Boxed:
    arguments = tuple(
        (name_of(child(binding, "parameter")), read_boxed(binding, depth) or boxed.Literal("", "null"))
        for binding in children(element, "binding")
    )
    return boxed.Invocation(type_of(element), _needed(element, depth), arguments)


def _relation(element: Element, depth: int) -> Boxed:
    columns = tuple(name_of(column) for column in children(element, "column"))
    rows = tuple(tuple(_read(cell, depth) for cell in children(row, *_READERS)) for row in children(element, "row"))
    if any(len(row) != len(columns) for row in rows):
        raise ModelError("a row of the relation has another length than its header", line_of(element))
    return boxed.Relation(type_of(element), columns, rows)


def _list(element: Element, depth: int) -> Boxed:
    return boxed.List(type_of(element), tuple(_read(item, depth) for item in children(element, *_READERS)))


def _conditional(element: Element, depth: int) -> Boxed:
    condition, then, otherwise = (_needed(element, depth, part) for part in ("if", "then", "else"))
    return boxed.Conditional(type_of(element), condition, then, otherwise)


def _filter(element: Element, depth: int) -> Boxed:
    return boxed.Filter(type_of(element), _needed(element, depth, "in"), _needed(element, depth, "match"))


def _iterator(element: Element, depth: int) -> Boxed:
    kind = boxed.Iteration(local_name(element))
    domain, body = _needed(element, depth, "in"), _needed(element, depth, "return", "satisfies")
    return boxed.Iterator(type_of(element), kind, name_of(element, "iteratorVariable"), domain, body)


def _table(element: Element, _: int) -> Boxed:
    inputs = tuple(_input(column) for column in children(element, "input"))
    outputs = tuple(_output(column) for column in children(element, "output"))
    rows = tuple(_row(rule, len(inputs), len(outputs)) for rule in children(element, "rule"))
    policy = _POLICIES.get(element.get("hitPolicy", "UNIQUE"))
    aggregation = _AGGREGATIONS.get(element.get("aggregation", ""))
    if policy is None or aggregation is None or not outputs:
        raise ModelError("the decision table has no such hit policy, or no output", line_of(element))
    return boxed.Table(type_of(element), inputs, outputs, rows, policy + (aggregation if policy == "C" else ""))


def _input(column: Element) -> boxed.Clause:
    expression = child(column, "inputExpression")
    values = text_of(child(column, "inputValues"))
    return boxed.Clause(name_of(column, "label"), text_of(expression), type_of(expression), values)


def _output(column: Element) -> boxed.Clause:
    default = text_of(child(column, "defaultOutputEntry"))
    return boxed.Clause(name_of(column), default, type_of(column), text_of(child(column, "outputValues")))


def _row(rule: Element, inputs: int, outputs: int) -> boxed.Row:
    tests = tuple(text_of(entry) for entry in children(rule, "inputEntry"))
    results = tuple(text_of(entry) for entry in children(rule, "outputEntry"))
    if (len(tests), len(results)) != (inputs, outputs):
        raise ModelError("a rule of the decision table has another length than its header", line_of(rule))
    return boxed.Row(tests, results)


_READERS: Final[dict[str, Callable[[Element, int], Boxed]]] = {
    "literalExpression": _literal,
    "context": _context,
    "invocation": _invocation,
    "relation": _relation,
    "list": _list,
    "functionDefinition": read_function,
    "conditional": _conditional,
    "filter": _filter,
    "for": _iterator,
    "some": _iterator,
    "every": _iterator,
    "decisionTable": _table,
}

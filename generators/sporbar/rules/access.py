"""Members and filters (DMN 1.5, 10.3.2.5 and 10.3.2.13, tables 64 and 65)."""

from decimal import Decimal
from typing import Final

from sporbar.rules import syntax
from sporbar.rules.compilation import FAILURES, Compilation
from sporbar.rules.decimals import is_whole
from sporbar.rules.failure import NoValue
from sporbar.rules.properties import property_of
from sporbar.rules.run import Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.values import Value

ITEM: Final = "item"


def path(node: syntax.Path, compilation: Compilation) -> Evaluate:
    """A member of a context, a property, or a list of those of each item."""
    source, member = compilation.of(node.source), node.member

    def evaluate(scope: Scope) -> Value:
        found = source(scope)
        try:
            return member_of(found, member, scope.run)
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


def member_of(value: Value, name: str, run: Run) -> Value:
    """A member of a value.

    Raises:
        NoValue: the value has none of that name.
    """
    if isinstance(value, dict):
        if name not in value:
            raise NoValue(f"the context has no '{name}'")
        return value[name]
    if isinstance(value, list):
        run.spend(len(value))
        return [_member_or_null(item, name, run) for item in value]
    return property_of(value, name)


def _member_or_null(value: Value, name: str, run: Run) -> Value:
    try:
        return member_of(value, name, run)
    except NoValue:
        return None


def filtered(node: syntax.Filter, compilation: Compilation) -> Evaluate:
    """`list[number]` is an item, `list[condition]` the items for which it is true; any other value is its own list."""
    source, condition = compilation.of(node.source), compilation.of(node.condition)
    may_be_number = not isinstance(node.condition, _ALWAYS_CONDITIONS) and not _is_comparison(node.condition)

    def evaluate(scope: Scope) -> Value:
        found = source(scope)
        if found is None:
            return None
        items = found if isinstance(found, list) else [found]
        try:
            if may_be_number:
                position = _silent(condition, scope)
                if isinstance(position, Decimal):
                    return item_at(items, position)
            return satisfying(items, condition, scope)
        except FAILURES as error:
            return compilation.fault(scope, node, error)

    return evaluate


_ALWAYS_CONDITIONS = (syntax.Boolean, syntax.Between, syntax.In, syntax.InstanceOf, syntax.Quantified)


def _is_comparison(node: syntax.Expression) -> bool:
    return isinstance(node, syntax.Binary) and node.operator in {"=", "!=", "<", "<=", ">", ">=", "and", "or"}


def _silent(condition: Evaluate, scope: Scope) -> Value:
    """The value of a condition outside of any item, where names of members are unknown; without noting faults."""
    known = len(scope.run.faults)
    value = condition(scope)
    del scope.run.faults[known:]
    return value


def item_at(items: list[Value], position: Decimal) -> Value:
    """The item with a number; -1 is the last one.

    Raises:
        NoValue: there is no such item.
    """
    if not is_whole(position) or not 1 <= position.copy_abs() <= len(items):
        raise NoValue("the list has no such item")
    number = int(position)
    return items[number - 1 if number > 0 else number]


def satisfying(items: list[Value], condition: Evaluate, scope: Scope) -> list[Value]:
    """The items for which a condition is true.

    Raises:
        NoValue: it is neither a boolean nor null for one of them.
    """
    found: list[Value] = []
    for item in items:
        scope.run.spend()
        inner = scope.inner({ITEM: item})
        answer = condition(inner.inner(item) if isinstance(item, dict) else inner)
        if answer is True:
            found.append(item)
        elif answer is not None and answer is not False:
            raise NoValue("the condition is no boolean")
    return found

"""Functions on contexts (DMN 1.5, 10.3.4.8, table 80)."""

from typing import Final

from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.failure import NoValue
from sporbar.rules.run import Run
from sporbar.rules.values import Value

Context = dict[str, Value]


def _value(context: Context, key: str) -> Value:
    return context.get(key)


def _value_at(context: Context, keys: list[Value]) -> Value:
    found: Value = context
    for key in keys:
        if not isinstance(found, dict) or not isinstance(key, str):
            raise NoValue("the context has no such member")
        found = found.get(key)
    return found


def _entries(context: Context) -> list[Value]:
    return [{"key": key, "value": value} for key, value in context.items()]


def _context(entries: list[Value]) -> Context:
    made: Context = {}
    for entry in entries:
        if not isinstance(entry, dict) or "value" not in entry or not isinstance(entry.get("key"), str):
            raise NoValue("an entry has a key, which is a string, and a value")
        if entry["key"] in made:
            raise NoValue("a key comes twice")
        made[entry["key"]] = entry["value"]
    return made


def _put(run: Run, context: Context, key: str, value: Value) -> Context:
    run.spend(len(context))
    return {**context, key: value}


def _put_at(run: Run, context: Context, keys: list[Value], value: Value) -> Context:
    if not keys or not isinstance(keys[0], str):
        raise NoValue("the keys are strings, at least one")
    if len(keys) == 1:
        return _put(run, context, keys[0], value)
    inner = context.get(keys[0])
    if not isinstance(inner, dict):
        raise NoValue("the context has no such member")
    return _put(run, context, keys[0], _put_at(run, inner, keys[1:], value))


def _merge(run: Run, contexts: list[Value]) -> Context:
    merged: Context = {}
    for context in contexts:
        if not isinstance(context, dict):
            raise NoValue("the list holds something that is no context")
        run.spend(len(context))
        merged.update(context)
    return merged


ENTRIES: Final = (
    plain("get value(m: context, key: string)", _value),
    plain("get value(m: context, keys: list)", _value_at),
    plain("get entries(m: context)", _entries),
    plain("context(entries: list)", _context),
    counted("context put(context: context, key: string, value: Any)", _put),
    counted("context put(context: context, keys: list, value: Any)", _put_at),
    counted("context merge(contexts: list)", _merge),
)

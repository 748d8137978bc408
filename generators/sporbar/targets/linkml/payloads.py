"""Texts that are known to break out of what LinkML's generators print; see `Danger`."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sporbar.graph import InformationModel
from sporbar.targets.linkml.generators import Danger
from sporbar.text import Span

_PROSE = frozenset({"description"})
_PATTERNS = frozenset({"pattern"})
_CONTROL = (r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]", "a control character or a foreign line end")
_LINE = (r"[\x00-\x1f\x7f\x85\u2028\u2029]", "a line end or control character")
_DOUBLE = (r'"', "a double quote")
_BACKSLASH = (r"\\", "a backslash")
_TRIPLE = (r'"""|' + r"'''", "three quotes")
_COMMENT_END = (r"\*/", "the end of a comment")
_ESCAPE = (r"\\u", "an escape that Java reads before it reads comments")
_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*given: tuple[str, str]) -> _Rules:
    return tuple((re.compile(pattern), name) for pattern, name in given)


_BY_DANGER: Mapping[Danger, tuple[_Rules, _Rules, _Rules]] = {
    Danger.NONE: ((), (), ()),
    Danger.COMMENT: (_rules(_COMMENT_END, _ESCAPE, _CONTROL),) * 3,
    Danger.PYTHON: (
        _rules(_TRIPLE, _BACKSLASH, (r'"\s*\Z', "a quote at the end"), _CONTROL),
        _rules((r"['\"]", "a quote"), (r"\\\Z", "a backslash at the end"), _LINE),
        _rules(_DOUBLE, (r"'", "a quote"), _BACKSLASH, _LINE),
    ),
}
"""For prose, for patterns, and for everything else: names, titles, values, addresses."""


class Payload(NamedTuple):
    """A text that a generator cannot be trusted with."""

    span: Span | None
    """Where the element stands; None for the specification as a whole."""
    element: str
    key: str
    """What the text is: `description`, `title`, `name` …"""
    reason: str

    def __str__(self) -> str:
        place = f"{self.span.path}:{self.span.line}: " if self.span else ""
        return f"{place}the {self.key} of '{self.element}' holds {self.reason}"


def payloads(model: InformationModel, schema: Mapping[str, Any], danger: Danger) -> Iterator[Payload]:
    """The texts of a schema that break out, in its order; every text that a generator gets is looked at."""
    prose, patterns, others = _BY_DANGER[danger]
    for way, key, text in _texts(schema, ()):
        rules = prose if key in _PROSE else patterns if key in _PATTERNS else others
        reason = next((name for pattern, name in rules if pattern.search(text)), "")
        if reason:
            yield Payload(_span(model, way), ".".join(way[1::2]) or "model", key, reason)


def _texts(value: Any, way: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Each text with the keys that lead to the element around it, and its own key."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield (*way, key), "name", key
            if isinstance(inner, str):
                yield way, key, inner
            else:
                yield from _texts(inner, (*way, key))
    elif isinstance(value, list):
        for item in value:
            yield from [(way, way[-1], item)] if isinstance(item, str) else _texts(item, way)


def _span(model: InformationModel, way: tuple[str, ...]) -> Span | None:
    """Where the innermost element stands that some keys lead to, such as `classes`, a class, `attributes`, a slot."""
    kind, name, _, inner = (*way, "", "", "", "")[:4]
    if kind == "classes" and name in model.classes:
        found = model.classes[name]
        return (found.slots.get(inner) or found).span
    if kind == "enums" and name in model.enums:
        enum = model.enums[name]
        return (enum.values.get(inner) or enum).span
    return model.types[name].span if kind == "types" and name in model.types else None

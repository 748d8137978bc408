"""Names of classes and attributes that say nothing or say it twice."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Class, Enum, Graph

_GENERIC = re.compile(
    r"(?:new|ny|nyt)?[ _]?(?:class|klasse|object|objekt|entity|entitet|enum|enumeration|type|attribute|attribut"
    r"|property|egenskab|slot|field|felt|value|værdi)[ _]?(?P<number>\d*)",
    re.IGNORECASE,
)


class PoorName(Problem):
    """The name of a class or attribute is the one a drawing tool gave it, or repeats the name of the class.

    `Class1` tells nobody anything, and `Bevilling.bevillingStartdato` says twice what is granted: an attribute is
    always read together with its class (FDA 16). Name the thing, once.
    """

    code: ClassVar[str] = "SP608"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    repeated: str

    def message(self) -> str:
        if self.repeated:
            return f"'{self.name}' repeats the name of its class '{self.repeated}' (FDA 16)"
        return f"'{self.name}' says nothing (FDA 16)"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the names of classes, enumerations and own attributes."""
    model = graph.information
    things: list[Class | Enum] = [*model.classes.values(), *model.enums.values()]
    for thing in things:
        if _is_generic(thing.name):
            yield PoorName(thing.name, "").at(thing.span, element=thing.name)
    for found in model.classes.values():
        yield from _attributes(found)


def _attributes(found: Class) -> Iterator[Diagnostic]:
    for slot in found.slots.values():
        if slot.owner != found.name:
            continue
        if _is_generic(slot.name):
            yield PoorName(slot.name, "").at(slot.span, element=slot.node_id)
        elif _repeats(found.name, slot.name):
            yield PoorName(slot.name, found.name).at(slot.span, element=slot.node_id)


def _is_generic(name: str) -> bool:
    """Whether a tool made the name up: `Class1`, `NewClass`; a bare `Klasse` or `type` may be what it says."""
    match = _GENERIC.fullmatch(name)
    return bool(match and (match["number"] or name.lower().startswith("new") or name in ("Class", "Attribute")))


def _repeats(class_name: str, name: str) -> bool:
    """Whether the name begins with that of the class as a word of its own; `sagsnummer` of `Sag` is one word."""
    if not name.lower().startswith(class_name.lower()):
        return False
    rest = name[len(class_name) :].removeprefix("s")
    return bool(rest) and (rest[0].isupper() or rest[0] == "_")

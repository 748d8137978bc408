"""The defaults of attributes (`ifabsent`): whether they are values of the range."""

import re
from collections.abc import Collection
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.graph.information import Enum, Type
from sporbar.read.linkml import text_of
from sporbar.read.raw import Raw
from sporbar.resolve.schema_problems import WrongDefault
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.text import span_at

_CALL = re.compile(r"\w[\w ]*\((.*)\)", re.DOTALL)
_WORDS = frozenset(["bnode", "class_curie", "class_uri", "default_ns", "default_range", "slot_curie", "slot_uri"])
"""Defaults that LinkML computes."""
_FORMS: MappingType[str, re.Pattern[str]] = {
    "boolean": re.compile(r"[Tt]rue|[Ff]alse"),
    "date": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "date_or_datetime": re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}.*)?"),
    "datetime": re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}.*"),
    "decimal": re.compile(r"[-+]?\d+(\.\d+)?"),
    "double": re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?"),
    "float": re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?"),
    "integer": re.compile(r"[-+]?\d+"),
    "time": re.compile(r"\d{2}:\d{2}:\d{2}.*"),
}


@dataclass(slots=True)
class Defaults:
    """Checks each default once per range that it is used with."""

    known: Declarations
    types: MappingType[str, Type]
    enums: MappingType[str, Enum]
    _checked: set[tuple[int, Collection[str]]] = field(default_factory=set)

    def check(self, user: Declared, raw: Raw | None, ranges: tuple[str, ...]) -> None:
        """Note it when a default is no value of any of the ranges."""
        if raw is None or (id(raw), ranges) in self._checked:
            return
        self._checked.add((id(raw), ranges))
        text = text_of(raw)
        if text and text not in _WORDS and not any(self._fits(text, name) for name in ranges):
            self.known.fault(WrongDefault(text, " or ".join(ranges)), span_at(user.path, raw.place))

    def _fits(self, text: str, range_name: str) -> bool:
        call = _CALL.fullmatch(text)
        value = (call[1] if call else text).strip("\"'")
        enum = self.enums.get(range_name)
        if enum:
            return enum.open or value in enum.values
        found = self.types.get(range_name)
        form = _FORMS.get(found.base) if found else None
        return form is None or form.fullmatch(value) is not None

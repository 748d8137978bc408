"""What LinkML says about an element beyond its meaning for data: aliases, mappings, examples, deprecation and so on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

MAPPINGS: Final = ("exact", "close", "related", "narrow", "broad")
"""How a term elsewhere relates to an element; see `Metadata.mappings`."""


class Metadata:
    """Every key of LinkML that has no field of its own, by LinkML's name, as str, tuple or mapping."""

    __slots__ = ("values",)

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = MappingProxyType(dict(values))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Metadata) and self.values == other.values

    def __hash__(self) -> int:
        return hash(frozenset(self.values))

    def __repr__(self) -> str:
        return f"Metadata({dict(self.values)!r})"

    def __bool__(self) -> bool:
        return bool(self.values)

    def text(self, key: str) -> str:
        """The text of a key; empty when it is left out or holds more than a text."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a key; one that stands alone counts as a list of one."""
        value = self.values.get(key, ())
        return tuple(each for each in ((value,) if isinstance(value, str) else value) if isinstance(each, str))

    def records(self, key: str) -> tuple[Mapping[str, Any], ...]:
        """The nested values of a key, such as `examples`; one that stands alone counts as a list of one."""
        value = self.values.get(key, ())
        items = (value,) if isinstance(value, Mapping) else value
        return tuple(each for each in items if isinstance(each, Mapping))

    @property
    def deprecated(self) -> str:
        """Why the element should not be used any more; empty: it may be."""
        return self.text("deprecated")

    @property
    def replacements(self) -> tuple[str, ...]:
        """What to use in place of a deprecated element, the exact replacement first."""
        keys = ("deprecated_element_has_exact_replacement", "deprecated_element_has_possible_replacement")
        return tuple(text for key in keys if (text := self.text(key)))

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names, those of `structured_aliases` included."""
        structured = (str(each.get("literal_form", "")) for each in self.records("structured_aliases"))
        return tuple(dict.fromkeys(name for name in (*self.texts("aliases"), *structured) if name))

    @property
    def examples(self) -> tuple[str, ...]:
        """The example values that are plain texts."""
        return tuple(str(each["value"]) for each in self.records("examples") if isinstance(each.get("value"), str))

    def mappings(self, relation: str) -> tuple[str, ...]:
        """The URIs or CURIEs that an element maps to: `relation` is one of `MAPPINGS`."""
        return self.texts(f"{relation}_mappings")


NO_METADATA: Final = Metadata({})

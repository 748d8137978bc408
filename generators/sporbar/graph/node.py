"""The elements of a specification as frozen records, and the links between them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NamedTuple

from sporbar.graph.interval import ALWAYS, Interval, parse_interval
from sporbar.text import Place, Span, span_at

Packed = tuple[dict[str, Any], dict[str, Place], Place]
"""A record as the cache stores it: fields, the places of the fields, the place of the record.

Values are str, int, bool, a list of those, or a list of packed records. The place of item 2 of `accepted` is
`accepted.2`; items that refer to something have a mention with their place instead.
"""


class Record:
    """Named fields with their places. The reader has made sure that every value fits its type."""

    __slots__ = ("fields", "path", "place", "places")

    def __init__(self, path: str, packed: Packed) -> None:
        self.path = path
        self.fields: Mapping[str, Any] = packed[0]
        self.places: Mapping[str, Place] = packed[1]
        self.place = packed[2]

    def __contains__(self, field: str) -> bool:
        return field in self.fields

    def text(self, field: str) -> str:
        """The text of a field; empty when it is left out."""
        value = self.fields.get(field, "")
        return value if isinstance(value, str) else str(value)

    def texts(self, field: str) -> tuple[str, ...]:
        """The items of a multivalued field of text."""
        return tuple(self.fields.get(field, ()))

    def flag(self, field: str, default: bool = False) -> bool:
        return bool(self.fields.get(field, default))

    def integer(self, field: str) -> int | None:
        value = self.fields.get(field)
        return None if value is None else int(value)

    def amount(self, field: str) -> Decimal | None:
        value = self.fields.get(field)
        return None if value is None else Decimal(value)

    def day(self, field: str) -> date | None:
        value = self.fields.get(field)
        return date.fromisoformat(value) if value else None

    def interval(self, field: str = "valid") -> Interval:
        """The validity in a field; always, when it is left out."""
        value = self.fields.get(field)
        return parse_interval(value) if value else ALWAYS

    def records(self, field: str) -> tuple["Record", ...]:
        """The nested records of a field."""
        return tuple(Record(self.path, packed) for packed in self.fields.get(field, ()))

    def span(self, field: str = "") -> Span:
        """Where a field stands; where the record starts, when the field is left out or not named."""
        place = self.places.get(field) or self.places.get(field.partition(".")[0], self.place)
        return span_at(self.path, place)


class Form:
    """How a mention is written; plain texts, since the cache keeps them."""

    REFERENCE: Final = "reference"
    CITATION: Final = "citation"
    LINK: Final = "link"
    NAME: Final = "name"


class Mention(NamedTuple):
    """Something an element names and that is still to be found."""

    relation: str
    form: str
    text: str
    place: Place
    range: str
    """The metamodel class that a reference must point to; empty: anything."""
    field: str
    declared: bool
    """Whether a field of its own holds it (True) or it stands in running text (False)."""
    valid: str = ""
    """The validity of the nested record it stands in; empty: that of the element."""


class Node(Record):
    """An element: a requirement, a concept, a class, an attribute, a provision and so on."""

    __slots__ = ("id", "kind", "mentions")

    def __init__(self, path: str, kind: str, node_id: str, packed: Packed, mentions: tuple[Mention, ...] = ()) -> None:
        super().__init__(path, packed)
        self.kind = kind
        self.id = node_id
        self.mentions = mentions

    def __repr__(self) -> str:
        return f"Node({self.kind} {self.id!r})"

    @property
    def title(self) -> str:
        return self.text("title") or self.id

    @property
    def source_span(self) -> Span:
        """Where the element starts, for 'source file and line'."""
        return span_at(self.path, self.place)


class Origin(StrEnum):
    """How a link arose."""

    DECLARED = "declared"
    TEXT = "text"
    DERIVED = "derived"


class Link(NamedTuple):
    """A typed link between two nodes, by their ids."""

    source: str
    target: str
    relation: str
    origin: Origin
    span: Span
    field: str = ""

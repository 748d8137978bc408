"""LinkML schemas as written: which files are schemas, and their raw values in a form that the cache can keep."""

from typing import Any

from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.text import Place

SCHEMA_KEYS = frozenset(
    {"classes", "slots", "enums", "types", "subsets", "imports", "prefixes", "default_prefix", "default_range"}
)


def is_schema(root: Mapping) -> bool:
    """Whether the top keys of a file are those of a LinkML schema."""
    return any(key in SCHEMA_KEYS for key in root.entries)


def pack(raw: Raw) -> tuple[str, Place, Any]:
    """A raw value as plain tuples."""
    if isinstance(raw, Scalar):
        return ("s" if raw.plain else "q", raw.place, (raw.value, raw.index))
    if isinstance(raw, Sequence):
        return ("l", raw.place, [pack(item) for item in raw.items])
    return ("m", raw.place, [(pack(key), pack(value)) for key, value in raw])


def unpack(packed: tuple[str, Place, Any]) -> Raw:
    """The raw value that was packed."""
    form, place, content = packed
    if form in "sq":
        return Scalar(content[0], place, content[1], plain=form == "s")
    if form == "l":
        items = Sequence(place)
        items.items = [unpack(item) for item in content]
        return items
    mapping = Mapping(place)
    for key, value in content:
        scalar = unpack(key)
        if isinstance(scalar, Scalar):
            mapping.entries[scalar.value] = (scalar, unpack(value))
    return mapping

"""LinkML schemas as written: which files are schemas, and their raw values in a form that the cache can keep."""

from functools import cache
from pkgutil import get_data
from typing import Any

from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.yaml import Source, decode, read_yaml
from sporbar.text import Place

SCHEMA_KEYS = frozenset(
    {"classes", "slots", "enums", "types", "subsets", "imports", "prefixes", "default_prefix", "default_range"}
)

_BUNDLED = ("annotations", "array", "datasets", "extensions", "mappings", "meta", "units", "validation")
TRUE = frozenset(["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "1"])
FALSE = frozenset(["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "0"])
"""How YAML 1.1, which LinkML is written in, spells truth values."""


def is_schema(root: Mapping) -> bool:
    """Whether the top keys of a file are those of a LinkML schema."""
    return any(key in SCHEMA_KEYS for key in root.entries)


def imports_of(path: str, content: bytes) -> tuple[str, ...]:
    """What a file imports, as written, without LinkML's own schemas; nothing when it cannot be read."""
    source = decode(path, content)
    root = read_yaml(source)[0] if isinstance(source, Source) else None
    names = [item.value for item in scalars_of(root.get("imports"))] if isinstance(root, Mapping) else []
    return tuple(name for name in names if not name.startswith("linkml:"))


def text_of(raw: Raw | None) -> str:
    """The characters of a scalar; empty for anything else and for null."""
    return "" if not isinstance(raw, Scalar) or raw.is_null else raw.value


def is_empty(raw: Raw) -> bool:
    """Whether a value says nothing: a null, an empty list, no keys."""
    if isinstance(raw, Scalar):
        return raw.is_null
    return not (raw.items if isinstance(raw, Sequence) else raw.entries)


def scalars_of(raw: Raw | None) -> list[Scalar]:
    """The scalars of a list, or the one that stands in its place."""
    items = raw.items if isinstance(raw, Sequence) else [raw]
    return [item for item in items if isinstance(item, Scalar) and not item.is_null]


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


@cache
def bundled(name: str) -> tuple[Source, Mapping] | tuple[None, None]:
    """One of LinkML's own schemas that ship with the tool, by the name it is imported under, such as `linkml:units`.

    `linkml:types` is none of them: its types are always known.
    """
    prefix, _, stem = name.partition(":")
    if prefix != "linkml" or stem not in _BUNDLED:
        return None, None
    source = decode(name, get_data("sporbar", f"metamodel/linkml/{stem}.yaml") or b"")
    root = read_yaml(source)[0] if isinstance(source, Source) else None
    if not isinstance(source, Source) or not isinstance(root, Mapping):
        raise ValueError(f"{name} cannot be read")  # noqa: TRY004 - the content is wrong, not its Python type
    return source, root

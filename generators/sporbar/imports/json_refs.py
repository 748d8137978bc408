"""The schemas in a JSON Schema document, and what references among them mean."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

Schema = dict[str, Any]


@dataclass
class Document:
    """A JSON Schema document. Nothing outside it is ever read."""

    root: Schema
    base: str = ""
    _anchors: dict[str, Schema] = field(default_factory=dict)
    _pointers: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.base = _text(self.root.get("$id") or self.root.get("id"))
        for pointer, schema, base in self._walk():
            self._pointers.setdefault(id(schema), pointer)
            own = _text(schema.get("$id"))
            if own:
                self._anchors.setdefault(urldefrag(urljoin(base, own))[0], schema)
            for key in ("$anchor", "$dynamicAnchor"):
                if _text(schema.get(key)):
                    self._anchors.setdefault(f"{urldefrag(base)[0]}#{schema[key]}", schema)

    def _walk(self) -> Iterator[tuple[str, Schema, str]]:
        """All objects of the document with their pointers and the address that references in them are relative to."""
        todo: list[tuple[str, Any, str]] = [("#", self.root, "")]
        while todo:
            pointer, value, base = todo.pop()
            if isinstance(value, dict):
                base = urljoin(base, _text(value.get("$id")))
                yield pointer, value, base
                todo += [(f"{pointer}/{_escaped(key)}", inner, base) for key, inner in reversed(value.items())]
            elif isinstance(value, list):
                todo += [(f"{pointer}/{at}", inner, base) for at, inner in reversed(list(enumerate(value)))]

    def pointer(self, schema: Schema) -> str:
        """Where a schema stands, such as `#/$defs/Loan`."""
        return self._pointers.get(id(schema), "#")

    def target(self, reference: str) -> Schema | None:
        """What a reference means; None when it leads out of the document or nowhere."""
        address, fragment = urldefrag(reference)
        whole = urljoin(self.base, address) if address else self.base
        start = self.root if whole in ("", self.base) else self._anchors.get(urldefrag(whole)[0])
        if start is None:
            return None
        if fragment and not fragment.startswith("/"):
            return self._anchors.get(f"{urldefrag(whole)[0]}#{fragment}")
        return _at(start, unquote(fragment))


def _at(start: Any, pointer: str) -> Schema | None:
    found = start
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and key.isascii() and key.isdigit() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, dict) and key in found:
            found = found[key]
        else:
            return None
    return found if isinstance(found, dict) else None


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

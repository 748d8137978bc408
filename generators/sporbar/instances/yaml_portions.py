"""A YAML file in portions, so that a long list of objects never is in memory as a whole."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sporbar.read.limits import MAX_MEGABYTES

_PORTION = 1 << 18
_LONGEST = MAX_MEGABYTES * 1_000_000
_MARK = b"\xef\xbb\xbf"
_ANCHOR = re.compile(rb"(?:^|[\s,\[{:-])[&*][^\s,\[\]{}]")
"""What may be an anchor or an alias: it ties parts of the file together that are far from each other."""


class Portion(NamedTuple):
    """A stretch of a file."""

    content: bytes
    line: int
    """How many lines stand before it."""


def portions(path: Path) -> Iterator[Portion]:
    """The file as a whole; a list in block style item by item, some at a time.

    A whole, or an item, that is too large comes with one byte more than is read, so that the reader says so.
    """
    with path.open("rb") as stream:
        if _is_list(stream) and not _has_anchors(stream):
            stream.seek(0)
            yield from _cut(stream)
        else:
            stream.seek(0)
            yield Portion(stream.read(_LONGEST + 1), 0)


def _is_list(stream: BinaryIO) -> bool:
    """Whether the first line that says anything begins an item of a list."""
    for line in iter(lambda: stream.readline(_PORTION), b""):
        bare = line.removeprefix(_MARK)
        if bare.strip() and not bare.startswith((b"#", b"---")):
            return bare.startswith((b"- ", b"-\n", b"-\r"))
    return False


def _has_anchors(stream: BinaryIO) -> bool:
    stream.seek(0)
    before = b""
    for block in iter(lambda: stream.read(_PORTION), b""):
        if _ANCHOR.search(before + block):
            return True
        before = block[-2:]
    return False


def _cut(stream: BinaryIO) -> Iterator[Portion]:
    """Cut before items, which alone begin with a dash in the first column."""
    held: list[bytes] = []
    size = line = 0
    for text in iter(lambda: stream.readline(_LONGEST + 1), b""):
        begins = text.startswith((b"- ", b"-\n", b"-\r"))
        if size > _LONGEST:
            break
        if begins and size >= _PORTION:
            yield Portion(b"".join(held), line)
            line, held, size = line + len(held), [], 0
        held.append(text)
        size += len(text)
    yield Portion(b"".join(held), line)

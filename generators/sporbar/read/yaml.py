"""YAML text to raw values: strings first, places exact, limits kept, every fault a diagnostic."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping as MappingType
from itertools import accumulate
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sporbar.diagnostics import Diagnostic, Note
from sporbar.read.field_problems import HiddenCharacter
from sporbar.read.limits import MAX_ALIASED, MAX_DEPTH, MAX_MEGABYTES
from sporbar.read.problems import (
    ConflictMarker,
    DuplicateKey,
    MergeKey,
    NotScalarKey,
    SeveralDocuments,
    SyntaxFault,
    Tab,
    Tag,
    TooDeep,
    TooLarge,
    TooManyAliases,
    WrongEncoding,
)
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.text import Place, Span, span_at, start_of

_CONFLICT = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)
_WORDS: MappingType[str, tuple[str, bool]] = {
    "mapping values are not allowed in this context": ("': ' stands inside a text without quotes", False),
    "found unexpected end of stream": ("the quotes that open here are never closed", True),
    "could not find expected ':'": ("a key that begins here lacks its ':'", True),
    "found character that cannot start any token": ("no text begins with this character", False),
    "did not find expected ',' or ']'": ("',' or ']' was expected here, in brackets that open on line {line}", False),
    "did not find expected ',' or '}'": ("',' or '}}' was expected here, in braces that open on line {line}", False),
    "did not find expected key": ("a key was expected here", False),
}
"""What libyaml says, in the words of authors; True: the place is where the thing begins, not where reading ended."""
_BREAKING = re.compile("[\u0085\u2028\u2029]")
"""Line breaks to YAML and to nobody else: lines would be counted otherwise than in an editor."""
_PLAIN_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})


class _RefusedError(Exception):
    """Reading stops here; carries the diagnostic."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Source:
    """A file as text; finds the line and column of an offset and the other way round."""

    __slots__ = ("_starts", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] = []

    def place(self, index: int, length: int) -> Place:
        """The place of a stretch on one line, by its offset in the text."""
        line = bisect_right(self._lines(), index)
        column = index - self._lines()[line - 1] + 1
        return (line, column, line, column + length)

    def offset(self, line: int, column: int) -> int:
        """The offset of a character by its place."""
        return self._lines()[min(line, len(self._starts)) - 1] + column - 1

    def place_in(self, scalar: Scalar, offset: int, length: int) -> Place:
        """The place of a stretch of a scalar; that of the whole when it was folded, escaped or stands in a block."""
        start = scalar.index + (self.text[scalar.index : scalar.index + 1] in ("'", '"') and not scalar.plain)
        if self.text.startswith(scalar.value, start) and "\n" not in scalar.value:
            return self.place(start + offset, length)
        return scalar.place

    def _lines(self) -> list[int]:
        """The offset of the first character of each line."""
        if not self._starts:
            self._starts = [0, *accumulate(len(line) + 1 for line in self.text.split("\n")[:-1])]
        return self._starts


def decode(path: str, content: bytes) -> Source | Diagnostic:
    """The text of a file, or the diagnostic that says why it has none."""
    if len(content) > MAX_MEGABYTES * 1_000_000:
        return TooLarge(MAX_MEGABYTES).at(start_of(path))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return WrongEncoding("it begins like UTF-16").at(start_of(path))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        before = content[content.rfind(b"\n", 0, fault.start) + 1 : fault.start]
        column = len(before.decode("utf-8-sig", "replace")) + 1
        return WrongEncoding(f"it holds the byte {content[fault.start]:#04x}").at(
            Span(path, line, column, line, column + 1)
        )
    # One form of each letter, so that a name typed on another machine is the same name.
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    source = Source(path, text)
    conflict = _CONFLICT.search(text)
    if conflict:
        return ConflictMarker().at(span_at(path, source.place(conflict.start(), 7)))
    breaking = _BREAKING.search(text)
    if breaking:
        return HiddenCharacter(breaking.group()).at(span_at(path, source.place(breaking.start(), 1)))
    return source


def read_yaml(source: Source) -> tuple[Raw | None, list[Diagnostic]]:
    """The value that a YAML text holds, and what is wrong with it. A value of None: nothing could be read."""
    composer = _Composer(source)
    try:
        root = composer.compose()
    except _RefusedError as refused:
        return None, [*composer.diagnostics, refused.diagnostic]
    except yaml.MarkedYAMLError as fault:
        return None, [*composer.diagnostics, _syntax_fault(source, fault)]
    except yaml.reader.ReaderError as fault:
        before = source.text.encode()[: fault.position].decode(errors="ignore")
        place = source.place(len(before), 1)
        return None, [WrongEncoding(f"it holds the character U+{fault.character:04X}").at(span_at(source.path, place))]
    return root, composer.diagnostics


def _syntax_fault(source: Source, fault: yaml.MarkedYAMLError) -> Diagnostic:
    what, begins = _WORDS.get(fault.problem or "", (fault.problem or "unknown", False))
    mark = (fault.context_mark if begins else None) or fault.problem_mark or fault.context_mark
    if mark is None:
        return SyntaxFault(what).at(start_of(source.path))
    if fault.context_mark and fault.problem in _WORDS:
        what = what.format(line=fault.context_mark.line + 1)
    lines = source.text.split("\n")
    line = min(mark.line, len(lines) - 1)
    span = Span(source.path, line + 1, mark.column + 1, line + 1, mark.column + 2)
    if "\t" in lines[line][: mark.column + 1] and not lines[line][: mark.column].strip():
        return Tab().at(span)
    return SyntaxFault(what).at(span)


class _Composer:
    # Events are untyped: the stubs know neither their values nor that their marks are always there.
    """Builds the value from the events of the C parser; libyaml's own composer would recurse on hostile depth."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []
        self.anchors: dict[str, Raw] = {}
        self.aliased = 0
        self.documents = 0
        self.root: Raw | None = None
        self.stack: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        """For each open collection the key that waits for its value."""

    def compose(self) -> Raw | None:
        parser = CParser(self.source.text)
        while parser.check_event():
            event: Any = parser.get_event()
            kind = event.__class__
            if kind is ScalarEvent:
                self._take(self._scalar(event))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._open(event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                done = self.stack.pop()
                self.keys.pop()
                done.place = (*done.place[:2], *_end(event))
            elif kind is AliasEvent:
                self._take(self._alias(event))
            elif kind is DocumentStartEvent:
                self._document(event)
        return self.root

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise _RefusedError(SeveralDocuments().at(self._span(event)))

    def _open(self, event: Any) -> None:
        value = self._collection(event, len(self.stack))
        self._take(value)
        self.stack.append(value)
        self.keys.append(None)

    def _take(self, value: Raw) -> None:
        if self.stack:
            self._place_in(self.stack[-1], value)
        else:
            self.root = value

    def _place_in(self, parent: Sequence | Mapping, value: Raw) -> None:
        if isinstance(parent, Sequence):
            parent.items.append(value)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._key(value)
            return
        self.keys[-1] = None
        if key.plain and key.value == "<<":
            self.diagnostics.append(MergeKey().at(span_at(self.source.path, key.place)))
        elif key.value in parent.entries:
            first = Note(span_at(self.source.path, parent.entries[key.value][0].place), "the first one stands here")
            self.diagnostics.append(DuplicateKey(key.value).at(span_at(self.source.path, key.place), first))
        else:
            parent.entries[key.value] = (key, value)

    def _key(self, value: Raw) -> Scalar:
        if not isinstance(value, Scalar):
            raise _RefusedError(NotScalarKey().at(span_at(self.source.path, value.place)))
        return value

    def _scalar(self, event: Any) -> Scalar:
        start = event.start_mark
        scalar = Scalar(
            event.value,
            (start.line + 1, start.column + 1, *_end(event)),
            start.index,
            plain=not event.style,
        )
        if event.tag not in _PLAIN_TAGS:
            self.diagnostics.append(Tag(_written(event.tag)).at(self._span(event)))
        if event.anchor:
            self.anchors[event.anchor] = scalar
        return scalar

    def _collection(self, event: Any, depth: int) -> Sequence | Mapping:
        if depth >= MAX_DEPTH:
            raise _RefusedError(TooDeep(MAX_DEPTH).at(self._span(event)))
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
        value: Sequence | Mapping = Mapping(place) if event.__class__ is MappingStartEvent else Sequence(place)
        if event.tag is not None:
            self.diagnostics.append(Tag(_written(event.tag)).at(self._span(event)))
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def _alias(self, event: Any) -> Raw:
        value = self.anchors.get(event.anchor)
        if value is None:
            raise _RefusedError(SyntaxFault(f"nothing is anchored as '{event.anchor}'").at(self._span(event)))
        self.aliased += _size(value, MAX_ALIASED)
        if self.aliased > MAX_ALIASED or any(value is container for container in self.stack):
            raise _RefusedError(TooManyAliases(MAX_ALIASED).at(self._span(event)))
        return value

    def _span(self, event: Any) -> Span:
        mark = event.start_mark
        return Span(self.source.path, mark.line + 1, mark.column + 1, *_end(event))


def _written(tag: str) -> str:
    core = tag.removeprefix("tag:yaml.org,2002:")
    return tag if core == tag else f"!!{core}"


def _end(event: Any) -> tuple[int, int]:
    mark = event.end_mark
    return (mark.line + 1, mark.column + 1)


def _size(value: Raw, limit: int) -> int:
    """The number of values below one, counted up to a limit; an alias that contains itself reaches it."""
    count, todo = 0, [value]
    while todo and count <= limit:
        count += 1
        item = todo.pop()
        if isinstance(item, Sequence):
            todo += item.items
        elif isinstance(item, Mapping):
            todo += [entry for _, entry in item]
    return count

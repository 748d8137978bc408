"""JSON files: one object, or a list of objects that is read item by item."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, BinaryIO

from sporbar.instances.fault import Fault
from sporbar.instances.json_text import JsonFaultError, UnfinishedError, after_space, decode, lines_of
from sporbar.instances.problems import TooLargeData, UnreadableData
from sporbar.instances.reading import MAX_BYTES, MAX_MEGABYTES, DataFile, Instance, no_utf8, wrong_encoding

_CHUNK = 1 << 18


def read_json(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file; reading stops at the first thing that is not JSON."""
    with file.path.open("rb") as stream:
        window = _Window(stream)
        try:
            yield from _document(window)
        except JsonFaultError as fault:
            at = window.at if fault.at < 0 else fault.at
            yield file.fault(fault.problem, window.line_of(at))


def _document(window: "_Window") -> Iterator[Instance]:
    if window.peek() != "[":
        yield window.take(1)
        window.end()
        return
    window.skip(1)
    row = 0
    while window.peek() != "]":
        if row and window.peek() != ",":
            raise JsonFaultError(UnreadableData("this is not JSON: expecting ',' between the items", ""))
        window.skip(1 if row else 0)
        row += 1
        yield window.take(row)
    window.skip(1)
    window.end()


@dataclass
class _Window:
    """The part of the text that is being read."""

    stream: BinaryIO
    text: str = ""
    at: int = 0
    line: int = 1
    """The line of the character up to which lines have been counted."""
    counted: int = 0
    is_last: bool = False
    _decoder: codecs.IncrementalDecoder = field(default_factory=codecs.getincrementaldecoder("utf-8-sig"))

    def line_of(self, at: int) -> int:
        """The line of an offset; offsets are asked for in order, so that no line is counted twice."""
        if at > self.counted:
            self.line += self.text.count("\n", self.counted, at)
            self.counted = at
        return self.line

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            self.at = after_space(self.text, self.at)
            if self.at < len(self.text) or self.is_last:
                return self.text[self.at : self.at + 1]
            self._read_on()

    def skip(self, count: int) -> None:
        """Go over characters that have been seen."""
        self.at += count

    def take(self, row: int) -> Instance:
        """The value that comes next."""
        self.peek()
        value, end = self._decoded()
        line, text = self.line_of(self.at), self.text[self.at : end]
        self.at = end
        return Instance(value, line, row, partial(lines_of, text, line))

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.peek():
            raise JsonFaultError(UnreadableData("this is not JSON: something follows the value", ""))

    def _decoded(self) -> tuple[Any, int]:
        while True:
            try:
                value, end = decode(self.text, self.at)
            except UnfinishedError:
                if self.is_last:
                    raise
            else:
                if end < len(self.text) or self.is_last:
                    return value, end
            self._read_on()

    def _read_on(self) -> None:
        """Drop what has been read and double the rest, so that a long value is not tried again too often."""
        self.line_of(self.at)
        self.text, self.at, self.counted = self.text[self.at :], 0, 0
        if len(self.text) > MAX_BYTES:
            advice = "write the objects as a list, or as JSON Lines"
            raise JsonFaultError(TooLargeData(f"one value is longer than {MAX_MEGABYTES} MB", advice))
        content = self.stream.read(max(_CHUNK, len(self.text)))
        if self.stream.tell() == len(content):
            problem = wrong_encoding(content)
            if problem:
                raise JsonFaultError(problem)
        self.is_last = not content
        try:
            self.text += self._decoder.decode(content, final=self.is_last)
        except UnicodeDecodeError as fault:
            self.text += content[: fault.start].decode(errors="replace")
            raise JsonFaultError(no_utf8(fault.object, fault.start), len(self.text)) from None

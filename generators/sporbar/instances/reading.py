"""What a reader of a data format gives, and what it needs to know."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from sporbar.diagnostics import Problem
from sporbar.instances.fault import Fault, Path, fault_of
from sporbar.instances.plan import Plans
from sporbar.instances.problems import UnreadableData

Locate = Callable[[Sequence[Path]], list[int]]
"""The lines of values inside an object, by their paths."""

MAX_MEGABYTES = 32
"""How large one object may be as text."""
MAX_BYTES = MAX_MEGABYTES * 1_000_000


class Instance(NamedTuple):
    """One object of a data file."""

    value: Any
    line: int
    """Where it starts; 0 when the format has no lines."""
    row: int
    """Which one of the file it is, from 1."""
    locate: Locate | None = None
    """Finds lines inside it; None: everything stands on the line of the object."""
    absent: frozenset[str] = frozenset()
    """Attributes that no object of the file has, which has been told already."""


@dataclass(frozen=True, slots=True)
class Options:
    """How tables are written."""

    delimiter: str = ""
    """What stands between the cells of a CSV file; empty: found from the header."""
    list_separator: str = "|"
    """What stands between the values of a multivalued attribute in one cell."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file to validate."""

    path: FilePath
    name: str
    """As the user named it; faults show it."""
    candidates: tuple[str, ...]
    """The classes that its objects may be of."""
    plans: Plans
    options: Options = Options()

    def fault(self, problem: Problem, line: int = 0, row: int = 0, where: Path = ()) -> Fault:
        """A fault of this file."""
        return fault_of(problem, self.name, line, row, where)

    def unreadable(self, what: str, line: int = 0, row: int = 0, advice: str = "") -> Fault:
        """The fault that something cannot be read."""
        return self.fault(UnreadableData(what, advice), line, row)


Reader = Callable[[DataFile], Iterator[Instance | Fault]]
"""Reads a file object by object; what cannot be read is a fault, never an exception of the format."""


def wrong_encoding(content: bytes) -> UnreadableData | None:
    """What is wrong with the first bytes of a text file, when they show it."""
    if content.startswith(b"\x1f\x8b"):
        return UnreadableData("the file is compressed", "unpack it first")
    if content.startswith((b"PK\x03\x04", b"PAR1")):
        return UnreadableData("the file is no text file", "name it after its format: .parquet, .csv, .json, .yaml")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return UnreadableData("the file is UTF-16", "save it as UTF-8")
    return None


def no_utf8(content: bytes, at: int) -> UnreadableData:
    """The problem that a byte is not part of UTF-8."""
    return UnreadableData(f"byte {content[at]:#04x} is not UTF-8", "save the file as UTF-8")

"""CSV files: one object in each row, its cells typed by the model."""

import csv
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from sporbar.instances.columns import Columns
from sporbar.instances.fault import Fault
from sporbar.instances.problems import WrongRow
from sporbar.instances.reading import DataFile, Instance, no_utf8, wrong_encoding

_DELIMITERS = ",;\t"
_CHUNK = 1 << 20


def read_csv(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file. A row of the wrong length is a fault and is not looked at further."""
    with file.path.open("rb") as start:
        first = start.read(_CHUNK)
    problem = wrong_encoding(first)
    if problem:
        yield file.fault(problem)
        return
    header, _, _ = first.partition(b"\n")
    delimiter = file.options.delimiter or _delimiter(header.decode(errors="replace"))
    with file.path.open(encoding="utf-8-sig", newline="") as stream:
        table = _Table(file, stream, delimiter)
        try:
            yield from table.instances()
        except csv.Error as fault:
            yield file.unreadable(f"this is not CSV: {fault}", table.line + 1, table.row + 1, "check the quotes")
        except UnicodeDecodeError:
            yield _encoding_fault(file)


def _delimiter(header: str) -> str:
    """The character that separates the columns: the one that stands most often in the header, outside quotes."""
    outside = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


@dataclass
class _Table:
    """The rows of a file with their lines."""

    file: DataFile
    stream: TextIO
    delimiter: str
    line: int = 0
    """The last line of the row that was read last."""
    row: int = 0
    columns: Columns = field(init=False)

    def instances(self) -> Iterator[Instance | Fault]:
        reader = csv.reader(self.stream, delimiter=self.delimiter, strict=True)
        header = [unicodedata.normalize("NFC", name.strip()) for name in next(reader, [])]
        if not any(header):
            yield self.file.unreadable("the first row has no names of columns", 1)
            return
        self.columns = Columns(self.file, tuple(header))
        yield from self.columns.faults(line=1)
        self.line = reader.line_num
        absent = frozenset(self.columns.missing)
        for cells in reader:
            line, self.line = self.line + 1, reader.line_num
            if cells:
                self.row += 1
                if len(cells) == len(header):
                    yield Instance(self._value(cells), line, self.row, absent=absent)
                else:
                    yield self.file.fault(WrongRow(len(cells), len(header)), line, self.row)

    def _value(self, cells: list[str]) -> dict[str, Any]:
        columns = self.columns
        value: dict[str, Any] = dict(zip(columns.names, cells, strict=True))
        for name in columns.unused:
            value.pop(name, None)
        if "" in cells:
            value = {name: cell for name, cell in value.items() if cell}
        for name, convert in columns.converters:
            if name in value:
                value[name] = convert(value[name])
        return value


def _encoding_fault(file: DataFile) -> Fault:
    """The fault with the line of the first byte that is not UTF-8."""
    with file.path.open("rb") as stream:
        for line, content in enumerate(stream, start=1):
            try:
                content.decode()
            except UnicodeDecodeError as fault:
                return file.fault(no_utf8(content, fault.start), line)
    return file.unreadable("the file is not UTF-8", advice="save it as UTF-8")

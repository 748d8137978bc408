"""Values written as a table in a block: nested records and decision tables, each cell at its place in the file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sporbar.diagnostics import Diagnostic
from sporbar.read.field_problems import NoTable, WrongTable
from sporbar.read.raw import Mapping, Scalar
from sporbar.read.yaml import Source
from sporbar.rules.table import Cell, TableFault, parse_records
from sporbar.text import Place, span_at


@dataclass(frozen=True, slots=True)
class Block:
    """A block scalar as a stretch of its file: the n-th line of its text is a line below it, indented."""

    source: Source
    scalar: Scalar
    indent: int

    def place(self, cell: Cell) -> Place:
        """The place of a cell in the file."""
        line = self.scalar.place[0] + cell.line + 1
        start = self.indent + cell.column + 1
        return (line, start, line, self.indent + max(cell.end, cell.column + 1) + 1)

    def faults(self, found: tuple[TableFault, ...]) -> Iterator[Diagnostic]:
        for fault in found:
            line = self.scalar.place[0] + fault.line + 1
            column = self.indent + fault.column + 1
            yield WrongTable(fault.message).at(span_at(self.source.path, (line, column, line, column + 1)))


def block_of(source: Source, scalar: Scalar) -> Block | None:
    """The block that a scalar was written as; None when it was written otherwise."""
    if not source.text.startswith("|", scalar.index):
        return None
    start = source.text.find("\n", scalar.index) + 1
    line = source.text[start : source.text.find("\n", start)]
    return Block(source, scalar, len(line) - len(line.lstrip(" ")))


def table_rows(source: Source, raw: Scalar) -> tuple[list[Mapping], list[Diagnostic]]:
    """The rows of a table as raw records."""
    block = block_of(source, raw)
    if block is None:
        return [], [NoTable().at(span_at(source.path, raw.place))]
    records, faults = parse_records(raw.value)
    return [_record(record.items(), block) for record in records], list(block.faults(faults))


def _record(cells: Iterable[tuple[str, Cell]], block: Block) -> Mapping:
    record: Mapping | None = None
    for name, cell in cells:
        place = block.place(cell)
        record = record or Mapping(place)
        index = block.source.offset(place[0], place[1])
        record.entries[name] = (Scalar(name, place, index, plain=True), Scalar(cell.text, place, index, plain=True))
    return record or Mapping(block.scalar.place)

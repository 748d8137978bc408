"""Tables written with `|` between the cells: decision tables and lists of records."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_PIPE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-{3,}:?")
_BLANK = " \t\r\u00a0"
_ANNOTATIONS = ("law",)


class Cell(NamedTuple):
    """The text of a cell without the blanks around it, and where it starts in the table's text."""

    text: str
    line: int
    """0 is the first line of the text."""
    column: int
    """0 is the first character of the line."""

    def column_of(self, offset: int) -> int:
        """The column of a character of the text; a `|` takes two columns, since it is written with a backslash."""
        return self.column + offset + self.text.count("|", 0, offset)

    @property
    def end(self) -> int:
        """The column after the last character."""
        return self.column_of(len(self.text))


class TableFault(NamedTuple):
    """Something in a table that is not in order, and where; line and column as in a cell."""

    line: int
    column: int
    message: str


Column = Cell
"""The header of a column."""


class Row(NamedTuple):
    """A row of a decision table; as many cells as the table has columns of the sort."""

    inputs: tuple[Cell, ...]
    outputs: tuple[Cell, ...]
    annotations: tuple[Cell, ...]

    @property
    def line(self) -> int:
        return self.outputs[0].line

    @property
    def law(self) -> str:
        """The citation in the `law` column; empty when there is none."""
        return self.annotations[0].text if self.annotations else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A decision table: what each row tests, what comes out, and the law behind it."""

    inputs: tuple[Column, ...] = ()
    outputs: tuple[Column, ...] = ()
    annotations: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()

    def __str__(self) -> str:
        header = (*self.inputs, *self.outputs, *self.annotations)
        lines = [header, *((*row.inputs, *row.outputs, *row.annotations) for row in self.rows)]
        return print_table([cell.text for cell in line] for line in lines)


def parse_table(text: str, output: str) -> tuple[Table, tuple[TableFault, ...]]:
    """Read a decision table.

    Args:
        text: the header first; inputs, then the output, then `law` if there is one.
        output: what the table sets, `Loan.fee`; the output column is called so, or by its last part.

    Returns:
        The table without the rows that are at fault, and all faults in the order of the text.
    """
    lines, faults = _lines(text)
    if not lines:
        return Table(), tuple(faults)
    header, *body = lines
    faults += _repeated(header)
    at = next((index for index, cell in enumerate(header) if cell.text in (output, output.rpartition(".")[2])), -1)
    if at < 0:
        column = output.rpartition(".")[2]
        faults.append(TableFault(header[0].line, header[0].column, f"no column is called '{column}', the output"))
        return Table(), tuple(sorted(faults))
    faults += (_annotation_fault(cell) for cell in header[at + 1 :] if cell.text not in _ANNOTATIONS)
    faults += (_empty(cell) for line in body for cell in line[: at + 1] if not cell.text)
    rows = tuple(_row(line, at) for line in body if all(cell.text for cell in line[: at + 1]))
    table = Table(tuple(header[:at]), (header[at],), tuple(header[at + 1 :]), rows)
    return table, tuple(sorted(faults))


def parse_records(
    text: str, columns: Collection[str] = ()
) -> tuple[tuple[Mapping[str, Cell], ...], tuple[TableFault, ...]]:
    """Read a table as records: the header names the fields, an empty cell leaves its field out.

    Args:
        text: the header first.
        columns: the names that the header may use; none given: any.

    Returns:
        The cells of each row by column, and all faults in the order of the text.
    """
    lines, faults = _lines(text)
    if not lines:
        return (), tuple(faults)
    header, *body = lines
    faults += _repeated(header)
    known = ", ".join(columns)
    for cell in header:
        if columns and cell.text and cell.text not in columns:
            faults.append(_at(cell, f"no column is called '{cell.text}'; there is {known}"))
    faults += (_at(line[0], "the row is empty") for line in body if not any(cell.text for cell in line))
    names = [cell.text for cell in header]
    records = ({name: cell for name, cell in zip(names, line, strict=True) if name and cell.text} for line in body)
    return tuple(record for record in records if record), tuple(sorted(faults))


def print_table(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of equal length as a table with aligned columns, without a line end after the last one."""
    lines = [[text.replace("|", "\\|") for text in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    padded = ([text.ljust(width) for text, width in zip(line, widths, strict=True)] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in padded)


def _lines(text: str) -> tuple[list[list[Cell]], list[TableFault]]:
    """The rows that have the form of a table and the length of the header."""
    lines: list[list[Cell]] = []
    faults: list[TableFault] = []
    for number, line in enumerate(text.split("\n")):
        if not line.strip(_BLANK):
            continue
        cells = list(_cells(line, number))
        fault = _form_fault(line, number, len(cells), len(lines[0]) if lines else len(cells))
        if fault and not lines:
            return [], [fault]
        if fault:
            faults.append(fault)
        elif not (len(lines) == 1 and all(_RULE.fullmatch(cell.text) for cell in cells)):
            lines.append(cells)
    if not lines:
        return [], [TableFault(0, 0, "the table has no header")]
    faults += (_at(cell, "the column has no name") for cell in lines[0] if not cell.text)
    if len(lines) == 1 and not faults:
        faults.append(_at(lines[0][0], "the table has no rows"))
    return lines, faults


def _cells(line: str, number: int) -> Iterator[Cell]:
    pipes = [match.start() for match in _PIPE.finditer(line)]
    for start, end in pairwise(pipes):
        raw = line[start + 1 : end]
        blanks = len(raw) - len(raw.lstrip(_BLANK))
        column = start + 1 + blanks if blanks < len(raw) else start + 1
        yield Cell(raw.strip(_BLANK).replace("\\|", "|"), number, column)


def _form_fault(line: str, number: int, cells: int, expected: int) -> TableFault | None:
    stripped = line.rstrip(_BLANK)
    start = len(stripped) - len(stripped.lstrip(_BLANK))
    if stripped[start] != "|":
        return TableFault(number, start, "a row starts with '|'")
    if not cells or not stripped.endswith("|") or stripped.endswith("\\|"):
        return TableFault(number, len(stripped), "a row ends with '|'")
    if cells != expected:
        return TableFault(number, start, f"the row has {cells} cells, the header {expected}")
    return None


def _row(line: list[Cell], at: int) -> Row:
    return Row(tuple(line[:at]), (line[at],), tuple(line[at + 1 :]))


def _repeated(header: list[Cell]) -> list[TableFault]:
    seen: set[str] = set()
    faults = []
    for cell in header:
        if cell.text in seen:
            faults.append(_at(cell, f"two columns are called '{cell.text}'"))
        elif cell.text:
            seen.add(cell.text)
    return faults


def _annotation_fault(cell: Cell) -> TableFault:
    return _at(cell, f"after the output only 'law' may follow, not '{cell.text}'")


def _empty(cell: Cell) -> TableFault:
    return _at(cell, "the cell is empty; '-' stands for any value")


def _at(cell: Cell, message: str) -> TableFault:
    return TableFault(cell.line, cell.column, message)

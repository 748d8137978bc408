"""Nested records written as a table."""

from sporbar.diagnostics import Diagnostic
from sporbar.read.field_problems import WrongTable
from sporbar.read.raw import Mapping, Scalar
from sporbar.read.yaml import Source
from sporbar.text import Place, span_at


def table_rows(source: Source, raw: Scalar) -> tuple[list[Mapping], list[Diagnostic]]:
    """The rows of a table in a block as raw records, each cell at its place in the file."""
    lines = source.text.split("\n")
    rows: list[tuple[int, list[tuple[str, int]]]] = []
    for number in range(raw.place[0] - 1, min(raw.place[2], len(lines))):
        line = lines[number]
        if line.strip().startswith("|"):
            rows.append((number + 1, _cells(line)))
    if not rows:
        return [], [WrongTable("it has no header row").at(span_at(source.path, raw.place))]
    header = [text for text, _ in rows[0][1]]
    faults = []
    records = []
    for number, cells in rows[1:]:
        place = (number, cells[0][1] if cells else 1, number, (cells[-1][1] if cells else 1) + 1)
        if len(cells) != len(header):
            what = f"this row has {len(cells)} cells and the header {len(header)}"
            faults.append(WrongTable(what).at(span_at(source.path, place)))
            continue
        records.append(_record(header, number, cells, place))
    return records, faults


def _cells(line: str) -> list[tuple[str, int]]:
    """The cells of a row with their columns; `\\|` stands for a bar in a cell."""
    parts = line.replace("\\|", "\0").split("|")
    column = len(parts[0]) + 2
    cells = []
    for part in parts[1:-1] if not parts[-1].strip() else parts[1:]:
        text = part.strip().replace("\0", "|")
        cells.append((text, column + len(part) - len(part.lstrip())))
        column += len(part) + 1 + part.count("\0")
    return cells


def _record(header: list[str], number: int, cells: list[tuple[str, int]], place: Place) -> Mapping:
    record = Mapping(place)
    for name, (text, column) in zip(header, cells, strict=True):
        cell = (number, column, number, column + max(len(text), 1))
        key = Scalar(name, cell, 0, plain=True)
        record.entries[name] = (key, Scalar(text, cell, 0, plain=True))
    return record

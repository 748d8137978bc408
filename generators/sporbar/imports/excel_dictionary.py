"""A data dictionary in an Excel workbook. Formulas are text, links out of the workbook are never followed."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from sporbar.imports.dictionary import Dictionary, Row
from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.report import Report
from sporbar.imports.source import Request, read_bytes

_BROKEN = (
    *(InvalidFileException, zipfile.BadZipFile, OSError),
    *(SyntaxError, KeyError, ValueError, TypeError, AttributeError, IndexError, RecursionError),
)
"""What openpyxl raises for files that are broken; errors of its XML parsers are errors of syntax."""
_MOST_UNPACKED = 200
"""How many megabytes a workbook may have when unpacked."""
_MOST_RATIO = 200
"""How much smaller packed text may be than the text."""
_MOST_PARTS = 2000
_PROLOG = 1 << 16
"""So much of a part is looked at for what must stand at its beginning."""
_MOST_ROWS = 100_000
_MOST_COLUMNS = 200
_MOST_EMPTY = 1000
"""A sheet ends where so many rows in a row are empty."""


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from the sheets of a workbook that have a header of a data dictionary.

    Raises:
        ImportFaultError: the file is no workbook or unpacks beyond all bounds, or no sheet has such a header.
    """
    _refuse_bombs(request.path)
    dictionary = Dictionary(draft, report)
    try:
        with warnings.catch_warnings(), request.path.open("rb") as stream:
            warnings.simplefilter("ignore")  # parts of a workbook that openpyxl does not know say nothing here
            found = _sheets(stream, dictionary, report)
    except _BROKEN as fault:
        raise ImportFaultError(f"{request.source} is no workbook that can be read: {fault}") from None
    if not found:
        raise ImportFaultError(
            f"{request.source} has no sheet with a header of a data dictionary, such as 'klasse, attribut, definition'"
        )
    dictionary.finish()


def _refuse_bombs(path: Path) -> None:
    """Look at what the archive says of its parts before any of them is unpacked, and at how each of them begins."""
    read_bytes(path)  # within bounds
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _refuse_sizes(path.name, parts)
            for part in parts:
                with archive.open(part) as stream:
                    if b"<!DOCTYPE" in stream.read(_PROLOG):
                        raise ImportFaultError(
                            f"{path.name} declares a document type (DOCTYPE); such files are not read"
                        )
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError) as fault:
        if isinstance(fault, ImportFaultError):
            raise
        raise ImportFaultError(f"{path.name} is no Excel workbook (.xlsx): {fault}") from None


def _refuse_sizes(name: str, parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    if len(parts) > _MOST_PARTS or unpacked > _MOST_UNPACKED * 1_000_000 or unpacked // packed > _MOST_RATIO:
        size = f"{unpacked // 1_000_000} MB in {len(parts)} parts from {packed // 1000} kB"
        raise ImportFaultError(f"{name} unpacks beyond all bounds ({size})")
    if any(part.flag_bits & 1 for part in parts):
        raise ImportFaultError(f"{name} is encrypted")


def _sheets(stream: BinaryIO, dictionary: Dictionary, report: Report) -> bool:
    book = openpyxl.load_workbook(stream, read_only=True, data_only=False, keep_links=False)
    found = False
    try:
        for sheet in book.worksheets:
            if dictionary.take(_rows(sheet), sheet.title):
                found = True
            else:
                report.leave_out(f"sheet {sheet.title}", "it has no header of a data dictionary")
    finally:
        book.close()
    return found


def _rows(sheet: Any) -> Iterator[Row]:
    rows = sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS)
    empty = 0
    for number, cells in enumerate(rows, start=1):
        empty = 0 if any(cell is not None for cell in cells) else empty + 1
        if empty > _MOST_EMPTY:
            return
        yield Row(f"sheet {sheet.title}, row {number}", tuple(_text(cell) for cell in cells))


def _text(cell: object) -> str:
    """What a cell shows, without a time of day where there is none."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)

"""A data dictionary in a CSV file."""

import csv
import io
from collections.abc import Iterator
from pathlib import PurePath

from sporbar.imports.dictionary import Dictionary, Row
from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.report import Report
from sporbar.imports.source import Request, read_text

_DELIMITERS = (";", ",", "\t", "|")


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a table.

    Raises:
        ImportFaultError: the file cannot be read, is no CSV, or has no header of a data dictionary.
    """
    text = read_text(request.path)
    dictionary = Dictionary(draft, report)
    try:
        found = dictionary.take(_rows(text, report.source), PurePath(request.source).stem)
    except csv.Error as fault:
        raise ImportFaultError(f"{request.source} is not CSV: {fault}") from None
    if not found:
        raise ImportFaultError(
            f"{request.source} has no header of a data dictionary, such as 'klasse, attribut, definition'"
        )
    dictionary.finish()


def _rows(text: str, name: str) -> Iterator[Row]:
    lines = text.split("\n", 5)[:5]
    delimiter = max(_DELIMITERS, key=lambda mark: max(line.count(mark) for line in lines))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        yield Row(f"{name}:{line}", tuple(cells))
        line = reader.line_num + 1

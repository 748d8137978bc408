"""Tables as CSV that a spreadsheet opens without computing anything."""

import csv
from collections.abc import Iterable, Sequence

_LINE_END = "\r\n"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class _Lines(list[str]):
    """What the writer of the standard library writes to."""

    def write(self, line: str) -> None:
        """Keep a row with a Unix line end; the writer gets both characters, so that it quotes each inside a cell."""
        self.append(line.removesuffix(_LINE_END) + "\n")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows with commas between the cells and Unix line ends."""
    lines = _Lines()
    writer = csv.writer(lines, lineterminator=_LINE_END)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return "".join(lines)


def safe(cell: str) -> str:
    """The cell; one that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

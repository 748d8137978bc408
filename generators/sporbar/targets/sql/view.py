"""What the README of the schemas tells."""

from collections.abc import Iterator
from typing import NamedTuple

from sporbar.emit.labels import label
from sporbar.projections.relational import Engine, Omission, Relational

_ENGINES = {Engine.POSTGRESQL: "PostgreSQL", Engine.SQLITE: "SQLite"}


class OmissionRow(NamedTuple):
    """A row of the table of what the databases do not check."""

    place: str
    element: str
    demand: str
    reason: str
    engines: str


def omission_rows(relational: Relational, language: str) -> Iterator[OmissionRow]:
    """What the model demands and a database does not check, in the order of the model."""
    for omission in relational.omissions:
        place = f"{omission.table}.{omission.column}" if omission.column else omission.table
        engines = ", ".join(_ENGINES[engine] for engine in omission.engines)
        yield OmissionRow(place, omission.element, omission.detail, _reason(omission, language), engines)


def _reason(omission: Omission, language: str) -> str:
    return label(f"sql_reason_{omission.reason.value}", language)


def cell(text: str) -> str:
    """A text as code in a cell of a Markdown table; line ends and bars would end the cell."""
    if not text:
        return ""
    shown = " ".join(text.split()).replace("|", "\\|")
    longest = max((len(run) for run in "".join(c if c == "`" else " " for c in shown).split()), default=0)
    fence = "`" * (longest + 1)
    padding = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{padding}{shown}{padding}{fence}"

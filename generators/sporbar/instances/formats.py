"""Which reader reads a file: its name says it."""

from collections.abc import Mapping
from pathlib import PurePath

from sporbar.instances.csv_rows import read_csv
from sporbar.instances.json_document import read_json
from sporbar.instances.json_lines import read_json_lines
from sporbar.instances.reading import Reader
from sporbar.instances.yaml_document import read_yaml_file


def _parquet() -> Reader:
    from sporbar.instances.parquet_rows import read_parquet  # noqa: PLC0415 - loads a large library

    return read_parquet


_READERS: Mapping[str, Reader] = {
    ".yaml": read_yaml_file,
    ".yml": read_yaml_file,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".csv": read_csv,
    ".tsv": read_csv,
}
SUFFIXES = (*_READERS, ".parquet")
"""What the names of data files end in."""


def reader_of(path: PurePath) -> Reader | None:
    """The reader for a file; None when its name says no format."""
    suffix = path.suffix.lower()
    return _parquet() if suffix == ".parquet" else _READERS.get(suffix)

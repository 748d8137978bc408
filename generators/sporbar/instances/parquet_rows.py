"""Parquet files, batch by batch: exact decimals and dates as texts, never floating point numbers for amounts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from sporbar.instances.cells import typing_of
from sporbar.instances.columns import Columns, Convert
from sporbar.instances.fault import Fault
from sporbar.instances.problems import WrongColumn
from sporbar.instances.reading import DataFile, Instance
from sporbar.projections.schema.scalars import primitive_of
from sporbar.projections.schema.shapes import ranges_of

_ROWS = 4096
"""How many rows are in memory at a time."""


def read_parquet(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file. A column of the wrong type is one fault, and its values are not looked at."""
    try:
        with pq.ParquetFile(file.path, pre_buffer=False) as parquet:
            yield from _instances(file, parquet)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as fault:
        yield file.unreadable(f"this is not Parquet: {str(fault).splitlines()[0] if str(fault) else 'broken'}")


def _instances(file: DataFile, parquet: pq.ParquetFile) -> Iterator[Instance | Fault]:
    schema = parquet.schema_arrow
    columns = Columns(file, tuple(schema.names))
    yield from columns.faults()
    converters: dict[str, Convert | None] = {}
    absent = set(columns.missing)
    for name, column in zip(columns.names, schema, strict=True):
        if name in columns.slots:
            found = _Conversion(file, columns, name).of(column.type)
            if isinstance(found, Fault):
                yield found
                absent.add(name)
            else:
                converters[name] = found
    row = 0
    for batch in parquet.iter_batches(_ROWS, use_threads=False):
        for value in _values(batch, columns.names, converters):
            row += 1
            yield Instance(value, 0, row, absent=frozenset(absent))


def _values(
    batch: pa.RecordBatch, names: tuple[str, ...], converters: dict[str, Convert | None]
) -> Iterator[dict[str, Any]]:
    held = [(name, batch.column(at)) for at, name in enumerate(names) if name in converters]
    columns = [_converted(column.to_pylist(), converters[name]) for name, column in held]
    used = [name for name, _ in held]
    if not used:
        yield from ({} for _ in range(batch.num_rows))
        return
    for cells in zip(*columns, strict=True):
        value = dict(zip(used, cells, strict=True))
        yield {name: cell for name, cell in value.items() if cell is not None} if None in cells else value


def _converted(cells: list[Any], convert: Convert | None) -> list[Any]:
    return [None if cell is None else convert(cell) for cell in cells] if convert else cells


@dataclass(frozen=True, slots=True)
class _Conversion:
    """How the values of a column become values of JSON."""

    file: DataFile
    columns: Columns
    name: str

    def of(self, kind: pa.DataType) -> Convert | Fault | None:
        """The conversion for an Arrow type; None: none is needed."""
        slot = self.columns.slots[self.name]
        primitives = {primitive_of(self.file.plans.model, name) for name in ranges_of(slot)}
        inner = kind.value_type if pa.types.is_list(kind) or pa.types.is_large_list(kind) else kind
        if "decimal" in primitives and pa.types.is_floating(inner):
            problem = WrongColumn(self.name, f"holds amounts as {inner}, which is not exact; use decimal128 or text")
            return self.file.fault(problem)
        convert = self._scalar(inner)
        if isinstance(convert, Fault) or inner is kind or convert is None:
            return convert
        return lambda cell: [None if one is None else convert(one) for one in cell]

    def _scalar(self, kind: pa.DataType) -> Convert | Fault | None:
        if pa.types.is_decimal(kind):
            typing = typing_of(self.file.plans, self.columns.slots[self.name])
            return lambda cell: typing.value(format(cell, "f"))
        if pa.types.is_temporal(kind) and not pa.types.is_duration(kind) and not pa.types.is_interval(kind):
            return lambda cell: cell.isoformat()
        if pa.types.is_dictionary(kind):
            return self._scalar(kind.value_type)
        if _is_json(kind):
            return None
        if pa.types.is_struct(kind) or pa.types.is_map(kind) or pa.types.is_nested(kind):
            return _plain
        return self.file.fault(WrongColumn(self.name, f"holds {kind}, which the model has no type for"))


def _is_json(kind: pa.DataType) -> bool:
    tests = (
        pa.types.is_string,
        pa.types.is_large_string,
        pa.types.is_integer,
        pa.types.is_boolean,
        pa.types.is_floating,
    )
    return any(test(kind) for test in tests) or pa.types.is_null(kind)


def _plain(value: Any) -> Any:
    """A nested value with exact texts for what JSON has no type for."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return format(value, "f") if hasattr(value, "as_tuple") else value

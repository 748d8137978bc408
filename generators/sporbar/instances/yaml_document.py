"""YAML files, read strings first: the model says what is a number, so a zero in front is kept."""

from collections.abc import Iterable, Iterator
from functools import partial

from sporbar.diagnostics import Diagnostic
from sporbar.instances.fault import Fault, Path
from sporbar.instances.problems import UnreadableData
from sporbar.instances.reading import DataFile, Instance, wrong_encoding
from sporbar.instances.yaml_portions import Portion, portions
from sporbar.instances.yaml_values import TypedReader
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.yaml import decode, read_yaml


def read_yaml_file(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file: its list, or the one object that it is."""
    reader, row = TypedReader(file.plans), 0
    for portion in portions(file.path):
        problem = wrong_encoding(portion.content) if portion.line == 0 else None
        if problem:
            yield file.fault(problem)
            return
        root, faults = _read(file, portion)
        yield from faults
        for item in _items(root):
            row += 1
            value = reader.value(item, file.candidates)
            yield Instance(value, item.place[0] + portion.line, row, partial(_lines, item, portion.line))
        if isinstance(root, Scalar) and not root.is_null:
            yield file.fault(UnreadableData("the file holds neither an object nor a list of objects", ""), 1)


def _read(file: DataFile, portion: Portion) -> tuple[Raw | None, list[Fault]]:
    source = decode(file.name, portion.content)
    if isinstance(source, Diagnostic):
        return None, [_fault(source, portion.line)]
    root, diagnostics = read_yaml(source)
    return root, [_fault(found, portion.line) for found in diagnostics]


def _fault(found: Diagnostic, before: int) -> Fault:
    return Fault(found.span.path, found.span.line + before, 0, "", found.code, found.message, found.help)


def _items(root: Raw | None) -> list[Raw]:
    if isinstance(root, Sequence):
        return root.items
    return [root] if isinstance(root, Mapping) else []


def _lines(raw: Raw, before: int, paths: Iterable[Path]) -> list[int]:
    return [_line(raw, path) + before for path in paths]


def _line(raw: Raw, path: Path) -> int:
    """The line of a value, or of its attribute when it begins below; that of what is around it when it is not there."""
    line = raw.place[0]
    for step in path:
        if isinstance(raw, Mapping) and str(step) in raw.entries:
            key, raw = raw.entries[str(step)]
            line = key.place[0]
        elif isinstance(raw, Sequence) and isinstance(step, int) and step < len(raw.items):
            raw = raw.items[step]
            line = raw.place[0]
        else:
            return line
    return line

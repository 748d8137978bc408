"""YAML files, read strings first: the model says what is a number, so a zero in front is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sporbar.diagnostics import Diagnostic
from sporbar.instances.cells import TEXT, Typing, typings_of
from sporbar.instances.fault import Fault, Path
from sporbar.instances.plan import Part, Plans
from sporbar.instances.problems import UnreadableData
from sporbar.instances.reading import DataFile, Instance, wrong_encoding
from sporbar.read.limits import MAX_MEGABYTES
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.yaml import decode, read_yaml


def read_yaml_file(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file: its list, or the one object that it is."""
    with file.path.open("rb") as stream:
        content = stream.read(MAX_MEGABYTES * 1_000_000 + 1)
    problem = wrong_encoding(content)
    if problem:
        yield file.fault(problem)
        return
    source = decode(file.name, content)
    if isinstance(source, Diagnostic):
        yield _fault(source)
        return
    root, diagnostics = read_yaml(source)
    yield from map(_fault, diagnostics)
    yield from _instances(file, root)


def _fault(found: Diagnostic) -> Fault:
    return Fault(found.span.path, found.span.line, 0, "", found.code, found.message, found.help)


def _instances(file: DataFile, root: Raw | None) -> Iterator[Instance | Fault]:
    if root is None:
        return
    if isinstance(root, Scalar):
        if not root.is_null:
            yield file.fault(UnreadableData("the file holds neither an object nor a list of objects", ""), 1)
        return
    reader = _Reader(file.plans)
    items = root.items if isinstance(root, Sequence) else [root]
    for row, item in enumerate(items, start=1):
        value = reader.value(item, file.candidates)
        yield Instance(value, item.place[0], row, partial(_lines, item))


def _lines(raw: Raw, paths: Iterable[Path]) -> list[int]:
    return [_line(raw, path) for path in paths]


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


@dataclass
class _Reader:
    """Gives raw values the types of the model."""

    plans: Plans
    typings: dict[str, dict[str, Typing]] = field(default_factory=dict)

    def value(self, raw: Raw, candidates: tuple[str, ...]) -> Any:
        """The value where an object of one of some classes is expected."""
        if not isinstance(raw, Mapping):
            return self.typed(raw, TEXT)
        texts = {key: inner.value if isinstance(inner, Scalar) else None for key, (_, inner) in raw.entries.items()}
        return self._object(raw, self.plans.pick(candidates, texts))

    def _object(self, raw: Mapping, class_name: str) -> dict[str, Any]:
        if class_name not in self.typings:
            self.typings[class_name] = typings_of(self.plans, class_name)
        typings = self.typings[class_name]
        parts = {part.name: part for part in self.plans.plan(class_name).parts}
        found: dict[str, Any] = {}
        for key, inner in raw:
            name = key.value
            if name in parts:
                found[name] = self._part(inner, parts[name])
            else:
                found[name] = self.typed(inner, typings.get(name, TEXT))
        return found

    def _part(self, raw: Raw, part: Part) -> Any:
        if isinstance(raw, Sequence):
            return [self.value(item, part.candidates) for item in raw.items]
        if part.by_identifier and isinstance(raw, Mapping):
            return {key.value: self._entry(inner, part.candidates) for key, inner in raw}
        return self.value(raw, part.candidates)

    def _entry(self, raw: Raw, candidates: tuple[str, ...]) -> Any:
        """What stands under an identifier: an object, or the value of its only other attribute."""
        if isinstance(raw, Mapping):
            return self.value(raw, candidates)
        if isinstance(raw, Scalar) and raw.is_null:
            return {}
        plan = self.plans.plan(candidates[0])
        typings = typings_of(self.plans, candidates[0])
        others = [typing for name, typing in typings.items() if name != plan.identifier]
        return self.typed(raw, others[0] if len(others) == 1 else TEXT)

    def typed(self, raw: Raw, typing: Typing) -> Any:
        """The value where no object is expected: plain scalars by the model, quoted ones as texts."""
        if isinstance(raw, Scalar):
            if raw.is_null:
                return None
            return typing.value(raw.value) if raw.plain else raw.value
        if isinstance(raw, Sequence):
            return [self.typed(item, typing) for item in raw.items]
        return {key.value: self.typed(inner, typing) for key, inner in raw}

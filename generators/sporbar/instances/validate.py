"""Files against the model: one reading for everything that shows in one object, a second one for the rest."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from sporbar.diagnostics import Problem
from sporbar.instances.checker import Checker, without_nulls
from sporbar.instances.fault import Fault, Path
from sporbar.instances.formats import reader_of
from sporbar.instances.keys import Inspection
from sporbar.instances.plan import Plans
from sporbar.instances.problems import MissingValue, TooLargeData
from sporbar.instances.reading import DataFile, Instance
from sporbar.instances.walk import Visit, objects

Progress = Callable[[str, int], None]
"""Told after every object: the name of the file, and how many of its objects are done."""

_TOO_DEEP = TooLargeData("the object is nested too deeply", "")


def _silent(_name: str, _row: int) -> None:
    pass


@dataclass
class Validation:
    """Validates files that belong together."""

    plans: Plans
    files: Sequence[DataFile]
    progress: Progress = _silent
    objects: int = 0
    """How many objects have been looked at."""
    checker: Checker = field(init=False)

    def __post_init__(self) -> None:
        self.checker = Checker(self.plans)

    def faults(self) -> Iterator[Fault]:
        """Every fault; those of single objects in the order of the files, then those between objects."""
        for file in self.files:
            for item in _items(file):
                if isinstance(item, Fault):
                    yield item
                else:
                    self.objects += 1
                    self.progress(file.name, item.row)
                    yield from self._of_object(file, item)
        yield from self._between_objects()

    @property
    def unchecked(self) -> list[str]:
        """The classes that are referred to, but of which the files hold no object."""
        return self.checker.registers.unchecked()

    def _of_object(self, file: DataFile, item: Instance) -> Iterator[Fault]:
        try:
            problems = self.checker.problems(file.candidates, item.value)
        except RecursionError:
            yield file.fault(_TOO_DEEP, item.line, item.row)
            return
        if problems:
            yield from _placed(file, item, [found for found in problems if not _is_told(found, item)])

    def _between_objects(self) -> Iterator[Fault]:
        suspects = self.checker.registers.suspects()
        if not suspects:
            return
        inspection = Inspection(suspects)
        for file in self.files:
            for item in _items(file):
                if isinstance(item, Instance):
                    self.progress(file.name, item.row)
                    yield from self._inspected(inspection, file, item)

    def _inspected(self, inspection: Inspection, file: DataFile, item: Instance) -> Iterator[Fault]:
        entries = [entry for visit in self._visits(file, item) for entry in inspection.entries(visit)]
        for line, entry in zip(_lines(item, [entry.where for entry in entries]), entries, strict=True):
            problem = inspection.problem(entry, f"{file.name}:{line}" if line else f"{file.name}, row {item.row}")
            if problem:
                yield file.fault(problem, line, item.row, entry.where)

    def _visits(self, file: DataFile, item: Instance) -> list[Visit]:
        try:
            return list(objects(self.plans, file.candidates, without_nulls(item.value)))
        except RecursionError:
            return []


def _items(file: DataFile) -> Iterator[Instance | Fault]:
    reader = reader_of(file.path)
    if reader is None:
        yield file.unreadable("the name says no format")
        return
    try:
        yield from reader(file)
    except OSError as fault:
        yield file.unreadable(f"the file cannot be read: {fault.strerror or fault}")


def _is_told(found: tuple[Path, Problem], item: Instance) -> bool:
    """Whether it is a missing value of a column that the header has been faulted for."""
    where, problem = found
    return isinstance(problem, MissingValue) and not where and problem.name in item.absent


def _placed(file: DataFile, item: Instance, problems: list[tuple[Path, Problem]]) -> Iterator[Fault]:
    lines = _lines(item, [where for where, _ in problems])
    for line, (where, problem) in sorted(zip(lines, problems, strict=True), key=lambda found: found[0]):
        yield file.fault(problem, line, item.row, where)


def _lines(item: Instance, paths: list[Path]) -> list[int]:
    return item.locate(paths) if item.locate and paths else [item.line] * len(paths)

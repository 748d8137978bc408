"""`sporbar data validate`: data files against the information model."""

import json
import sys
import time
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from sporbar import pipeline
from sporbar.cli.main import UsageError
from sporbar.diagnostics import Severity
from sporbar.diagnostics.render import render_line
from sporbar.graph import Graph
from sporbar.instances.choose import UnknownClassError, class_of
from sporbar.instances.fault import Fault, json_line
from sporbar.instances.formats import SUFFIXES, reader_of
from sporbar.instances.plan import Plans
from sporbar.instances.reading import DataFile, Options
from sporbar.instances.validate import Validation
from sporbar.write.workspace import find_workspace, named_workspace

_SILENCE = 2.0
"""Seconds until progress is shown, and between two lines of it when nobody watches."""


def run(options: Namespace) -> int:
    """Validate and show; 1 when there is a fault."""
    graph = _model(options)
    if graph is None:
        return 1
    plans = Plans(graph)
    validation = Validation(plans, _files(options, plans))
    progress = validation.progress = _Progress()
    count = _write(validation.faults(), options.format)
    progress.clear()
    for name in validation.unchecked:
        sys.stderr.write(f"references to {name} were not checked: no file holds objects of it\n")
    verdict = f"{count:,} faults" if count else "no faults"
    sys.stderr.write(f"{validation.objects:,} objects in {len(validation.files)} files: {verdict}\n")
    return 1 if count else 0


def _model(options: Namespace) -> Graph | None:
    """The model to validate against; None when it has errors, which are shown."""
    schema = options.schema and options.directory / options.schema
    workspace = named_workspace(schema) if schema else find_workspace(options.directory)
    checked = pipeline.check(workspace.sources)
    faults = sorted((*checked.diagnostics, *workspace.unreadable))
    errors = [fault for fault in faults if fault.severity == Severity.ERROR]
    if not errors:
        return checked.graph
    sys.stderr.write(render_line(errors, lambda _path: []))
    sys.stderr.write(f"{len(errors)} errors in the model: nothing was validated\n")
    return None


def _files(options: Namespace, plans: Plans) -> list[DataFile]:
    if not plans.model.classes:
        raise UsageError("the model has no classes; name another one with --schema FILE.yaml")
    tables = Options(options.delimiter.replace("\\t", "\t"), options.list_separator)
    return [_file(options, plans, path, tables) for path in options.files]


def _file(options: Namespace, plans: Plans, path: Path, tables: Options) -> DataFile:
    place = options.directory / path
    if not place.is_file():
        raise UsageError(f"{path} {'is no file' if place.exists() else 'does not exist'}")
    if reader_of(path) is None:
        raise UsageError(f"{path}: the name says no format; it must end in one of {', '.join(SUFFIXES)}")
    try:
        name = class_of(plans.model, path, options.class_name)
    except UnknownClassError as fault:
        raise UsageError(str(fault)) from None
    return DataFile(place, str(path), plans.concrete(name), plans, tables)


def _write(faults: Iterable[Fault], form: str) -> int:
    """Write faults as they are found; gives their number."""
    count = 0
    for fault in faults:
        if form == "json":
            sys.stdout.write(f"{',' if count else '['}\n  {json_line(fault)}")
        else:
            sys.stdout.write(f"{fault}\n")
        count += 1
    if form == "json":
        sys.stdout.write("\n]\n" if count else f"{json.dumps([])}\n")
    return count


class _Progress:
    """Tells on stderr how far it has come, when it takes longer than two seconds."""

    def __init__(self) -> None:
        self.is_watched = sys.stderr.isatty()
        self.started = time.monotonic()
        self.next = self.started + _SILENCE
        self.countdown = 0
        self.is_shown = False

    def __call__(self, name: str, row: int) -> None:
        """Count an object; the clock is asked only now and then."""
        self.countdown -= 1
        if self.countdown > 0:
            return
        self.countdown = 1000
        now = time.monotonic()
        if now >= self.next:
            self.next = now + (0.2 if self.is_watched else 5 * _SILENCE)
            self.show(f"{name}: {row:,} objects, {now - self.started:.0f} s")

    def show(self, text: str) -> None:
        """Show where it is."""
        self.is_shown = True
        sys.stderr.write(f"\r\x1b[2K{text}" if self.is_watched else f"{text}\n")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away again."""
        if self.is_shown and self.is_watched:
            sys.stderr.write("\r\x1b[2K")

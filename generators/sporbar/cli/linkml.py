"""`sporbar build linkml:NAME`: a generator of LinkML itself, in a process of its own, on one schema that we write."""

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from sporbar.cli.main import UsageError
from sporbar.diagnostics.suggestion import closest
from sporbar.emit import OutputFile, Target
from sporbar.emit.yaml_text import yaml_text
from sporbar.graph import Graph
from sporbar.targets.linkml.generators import FILES, GENERATORS, REFUSED, SCHEMA, Danger, Generator
from sporbar.targets.linkml.payloads import payloads
from sporbar.targets.linkml.schema import schema

PREFIX = "linkml:"
_PROCESS = Path(__file__).with_name("linkml_process.py")
_SECONDS = 600
_SHOWN = 3
_MOST_FILES, _MOST_BYTES = 20_000, 512 << 20
_DANGERS = {
    Danger.PYTHON: "puts texts of the model into Python as they are; what it prints runs when it is imported",
    Danger.COMMENT: "puts texts of the model into comments as they are",
}


def summary() -> str:
    """The line for `sporbar build --list`."""
    return f"{PREFIX}NAME  a generator of LinkML itself: {', '.join(GENERATORS)}"


def target(name: str) -> Target:
    """The target behind `linkml:NAME`.

    Raises:
        UsageError: LinkML has no such generator, it is not run, or LinkML is not installed.
    """
    short = name.removeprefix(PREFIX)
    if short in REFUSED:
        raise UsageError(f"LinkML's generator '{short}' is not run: {REFUSED[short]}")
    if short not in GENERATORS:
        found = closest(short, GENERATORS)
        hint = f"did you mean '{PREFIX}{found}'?" if found else f"there are: {', '.join(GENERATORS)}"
        raise UsageError(f"LinkML has no generator '{short}'; {hint}")
    if find_spec("linkml") is None:
        raise UsageError(f"'{name}' needs LinkML: pip install linkml")
    generator = GENERATORS[short]
    return Target(f"{PREFIX}{short}", f"LinkML's generator {short}", partial(_emit, generator))


def _emit(generator: Generator, graph: Graph) -> Iterator[OutputFile]:
    model = schema(graph)
    found = list(islice(payloads(graph.information, model, generator.danger), _SHOWN))
    if found:
        faults = "".join(f"\n  {payload}" for payload in found)
        raise UsageError(f"LinkML's generator '{generator.name}' {_DANGERS[generator.danger]}; not run:{faults}")
    for line in _warnings(generator):
        sys.stderr.write(f"sporbar: warning: LinkML's generator '{generator.name}': {line}\n")
    with tempfile.TemporaryDirectory(prefix="sporbar-linkml-") as folder:
        yield from _run(generator, Path(folder), yaml_text(model))


def _warnings(generator: Generator) -> Iterator[str]:
    if generator.danger is not Danger.NONE:
        yield f"it {_DANGERS[generator.danger]}; read it before anybody runs it"
    if generator.caution:
        yield generator.caution
    if generator.instead:
        yield f"the target '{generator.instead}' makes the same and is tested against hostile texts"


def _run(generator: Generator, folder: Path, text: str) -> Iterator[OutputFile]:
    (folder / FILES).mkdir()
    source = folder / SCHEMA
    source.write_text(text, encoding="utf-8", newline="\n")
    os.utime(source, (0, 0))  # Some generators print the time of the file.
    _call(generator, folder)
    printed = [(generator.printed, folder / "stdout")] if generator.printed else []
    files = [*printed, *_written(folder / FILES)]
    if sum(path.stat().st_size for _, path in files) > _MOST_BYTES or len(files) > _MOST_FILES:
        raise UsageError(f"LinkML's generator '{generator.name}' wrote too much")
    for name, path in files:
        content = path.read_bytes()
        if generator.danger is Danger.PYTHON:
            _check_python(generator, name, content)
        yield OutputFile(name, content)


def _written(folder: Path) -> Iterator[tuple[str, Path]]:
    """The regular files below a folder with their names, sorted; links are left alone."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder).as_posix(), path


def _call(generator: Generator, folder: Path) -> None:
    command = [sys.executable, "-s", "-P", "-B", "-X", "utf8", str(_PROCESS), generator.module, *generator.arguments]
    try:
        ended = subprocess.run(  # noqa: S603 - the program is this Python, the arguments are constants
            command, cwd=folder, env=_environment(folder), capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as fault:
        raise UsageError(f"LinkML's generator '{generator.name}' ran for more than {_SECONDS} seconds") from fault
    if ended.returncode:
        lines = [line.strip() for line in ended.stderr.decode(errors="replace").splitlines() if line.strip()]
        reason = lines[-1] if lines else f"it ended with {ended.returncode}"
        raise UsageError(f"LinkML's generator '{generator.name}' failed: {reason}")


def _environment(folder: Path) -> Mapping[str, str]:
    """Nothing of the user's, and nothing that differs from one machine to the next."""
    home = str(folder)
    return {
        "PATH": os.defpath,
        "HOME": home,
        "TMPDIR": home,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
    }


def _check_python(generator: Generator, name: str, content: bytes) -> None:
    """Refuse Python that is none, which is what an unknown payload comes to first."""
    try:
        ast.parse(content)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as fault:
        raise UsageError(
            f"what LinkML's generator '{generator.name}' printed is no Python ({name}): {fault}"
        ) from fault

"""The files of a workspace. Nothing outside its folder is ever read."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.read.problems import Unreadable
from sporbar.text import start_of

MODEL = "model/sporbar.yaml"
_FOLDERS = ("model", "usecases")
_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with a specification, or a few schemas that stand alone."""

    root: Path
    sources: dict[str, bytes]
    """The content of each file by its path below the root, with `/`."""
    unreadable: tuple[Diagnostic, ...] = ()
    whole: bool = True
    """Whether this is a specification with `model/sporbar.yaml`."""

    @property
    def build(self) -> Path:
        """Where everything goes that is not committed."""
        return self.root / "build"


class NoWorkspaceError(Exception):
    """There is nothing to read at the place that the user named; the message says it."""


def find_workspace(start: Path) -> Workspace:
    """The workspace that a path belongs to, with all its files.

    Args:
        start: a folder in or below a workspace, a folder of YAML files, or one YAML file.

    Raises:
        NoWorkspaceError: the path does not exist or holds no YAML.
    """
    start = start.absolute()
    if not start.exists():
        raise NoWorkspaceError(f"{start} does not exist")
    if start.is_file():
        return _alone(start.parent, [start])
    for folder in (start, *start.parents):
        if (folder / MODEL).is_file():
            return _workspace(folder)
    files = sorted(path for path in start.rglob("*") if path.suffix in _SUFFIXES and path.is_file())
    if not files:
        raise NoWorkspaceError(f"{start} holds neither {MODEL} nor any YAML file; 'sporbar init' starts a workspace")
    return _alone(start, files)


def _workspace(root: Path) -> Workspace:
    found = [path for folder in _FOLDERS for path in sorted(_yaml_files(root / folder))]
    return _read(root, found, whole=True)


def _yaml_files(folder: Path) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(base) / name for name in names if name.endswith(_SUFFIXES) and not name.startswith("."))


def _alone(root: Path, files: list[Path]) -> Workspace:
    return _read(root, files, whole=False)


def _read(root: Path, files: list[Path], *, whole: bool) -> Workspace:
    sources: dict[str, bytes] = {}
    unreadable = []
    home = os.path.realpath(root)
    for path in files:
        name = path.relative_to(root).as_posix()
        content = read_inside(home, path)
        if isinstance(content, bytes):
            sources[name] = content
        else:
            unreadable.append(content.at(start_of(name)))
    return Workspace(root, sources, tuple(unreadable), whole)


def read_inside(home: str, path: Path) -> bytes | Problem:
    """The content of a regular file below a folder, or why it is not read: links out, devices, missing rights."""
    try:
        if path.is_symlink() and not os.path.realpath(path).startswith(home + os.sep):
            return Unreadable("it leads out of the workspace")
        if not stat.S_ISREG(path.stat().st_mode):
            return Unreadable("it is no regular file")
        return path.read_bytes()
    except OSError as fault:
        return Unreadable(fault.strerror or "unknown reason")

"""The files of a workspace. Nothing outside its folder is ever read."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.read.layout import FOLDERS, SUFFIXES, WORKSPACE_FILE
from sporbar.read.limits import MAX_MEGABYTES
from sporbar.read.problems import TooLarge, Unreadable
from sporbar.text import start_of


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
    start = _existing(start)
    if start.is_file():
        return named_workspace(start)
    home = next((folder for folder in (start, *start.parents) if (folder / WORKSPACE_FILE).is_file()), None)
    return _workspace(home) if home else _folder(start)


def named_workspace(path: Path) -> Workspace:
    """The workspace that a file or folder is part of; when it is part of none, what lies there, alone.

    A schema that lies somewhere below a workspace, but not in its `model` or `usecases`, is not part of it.

    Raises:
        NoWorkspaceError: the path does not exist or holds no YAML.
    """
    path = _existing(path)
    for folder in (path, *path.parents):
        parts = path.relative_to(folder).parts
        if (folder / WORKSPACE_FILE).is_file() and (not parts or parts[0] in FOLDERS):
            return _workspace(folder)
    return _alone(path.parent, [path]) if path.is_file() else _folder(path)


def _existing(path: Path) -> Path:
    try:
        return path.resolve(strict=True)
    except FileNotFoundError as fault:
        raise NoWorkspaceError(f"{path} does not exist") from fault
    except (OSError, RuntimeError) as fault:
        raise NoWorkspaceError(f"{path} cannot be read: {fault}") from fault


def _workspace(root: Path) -> Workspace:
    found = [path for folder in FOLDERS for path in sorted(_yaml_files(root / folder))]
    return _read(root, found, whole=True)


def _folder(root: Path) -> Workspace:
    files = sorted(_yaml_files(root))
    if not files:
        raise NoWorkspaceError(
            f"{root} holds neither {WORKSPACE_FILE} nor any YAML file; 'sporbar init' starts a workspace"
        )
    found = _read(root, files, whole=False)
    schemas = {name: content for name, content in found.sources.items() if _looks_like_schema(content)}
    # Beside schemas lie data files, which are no part of them.
    return Workspace(root, schemas or found.sources, found.unreadable, whole=False)


def _looks_like_schema(content: bytes) -> bool:
    from sporbar.read.linkml import SCHEMA_KEYS  # noqa: PLC0415 - a workspace is read without a parser of YAML

    return bool(re.search(rf"^(?:{'|'.join(sorted(SCHEMA_KEYS))})[ \t]*:".encode(), content, re.MULTILINE))


def _yaml_files(folder: Path) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(base) / name for name in names if name.endswith(SUFFIXES) and not name.startswith("."))


def _alone(root: Path, files: list[Path]) -> Workspace:
    """Schemas with the files that they import, as far as those lie in the folder."""
    found = _read(root, files, whole=False)
    new = list(found.sources)
    while new:
        imported = {path for name in new for path in _imported(root, name, found.sources[name])}
        more = _read(root, sorted(imported - {root / name for name in found.sources}), whole=False)
        new = list(more.sources)
        sources, unreadable = found.sources | more.sources, {*found.unreadable, *more.unreadable}
        found = Workspace(root, sources, tuple(sorted(unreadable)), whole=False)
    return found


def _imported(root: Path, name: str, content: bytes) -> Iterator[Path]:
    from sporbar.read.linkml import imports_of  # noqa: PLC0415 - a workspace is read without a parser of YAML

    folder = (root / name).parent
    for imported in imports_of(name, content):
        for suffix in ("", *SUFFIXES):
            path = Path(os.path.normpath(folder / f"{imported}{suffix}"))
            if path.suffix in SUFFIXES and path.is_relative_to(root) and _lies_here(path):
                yield path


def _lies_here(path: Path) -> bool:
    """Whether a file is there and no folder on the way to it is a link."""
    return os.path.lexists(path) and path.parent.resolve() == path.parent


def _read(root: Path, files: Iterable[Path], *, whole: bool) -> Workspace:
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
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            return Unreadable("it is no regular file")
        if state.st_size > MAX_MEGABYTES * 1_000_000:
            return TooLarge(MAX_MEGABYTES)
        return path.read_bytes()
    except OSError as fault:
        return Unreadable(fault.strerror or "unknown reason")

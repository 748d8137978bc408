"""The tree of generated files: compared, or written beside the old one and swapped whole."""

import ctypes
import errno
import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

MANIFEST = "MANIFEST.json"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Drift(NamedTuple):
    """How a folder differs from what would be written; paths below the folder, sorted."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    stale: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.stale)


class ForeignFilesError(Exception):
    """The folder holds files that no build wrote; nothing was changed."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__(f"these files were not made by a build: {', '.join(paths[:5])}")
        self.paths = paths


def files_below(folder: Path) -> Iterator[str]:
    """The paths of all files below a folder, with `/`."""
    for base, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield (Path(base) / name).relative_to(folder).as_posix()


def compare_tree(folder: Path, files: Mapping[str, bytes]) -> Drift:
    """Compare a folder with the files that should be in it, both ways."""
    present = {name for name in files_below(folder) if name != MANIFEST}
    missing = tuple(sorted(set(files) - present))
    changed = tuple(name for name in sorted(set(files) & present) if (folder / name).read_bytes() != files[name])
    return Drift(missing, changed, tuple(sorted(present - set(files))))


def write_tree(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold exactly these files. Whoever looks sees the old tree or the new one, never a mixture.

    Raises:
        ForeignFilesError: the folder holds files that no build wrote.
        OSError: the new tree could not be written; the old one is untouched.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _locked(folder.parent / f".{folder.name}.lock"):
        _sweep(folder)
        _refuse_foreign(folder)
        stage = folder.parent / f".{folder.name}.stage-{os.getpid()}"
        try:
            _fill(stage, files)
            _swap(stage, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock; the system lets go of it when the process ends, however it ends."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _sweep(folder: Path) -> None:
    for left_over in folder.parent.glob(f".{folder.name}.stage-*"):
        shutil.rmtree(left_over, ignore_errors=True)


def _refuse_foreign(folder: Path) -> None:
    present = set(files_below(folder)) if folder.is_dir() else set()
    if folder.exists() and not folder.is_dir():
        raise ForeignFilesError([folder.name])
    try:
        listed = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        listed = {}
    written = set(listed) if isinstance(listed, dict) else set()
    foreign = sorted(present - written - {MANIFEST})
    if foreign:
        raise ForeignFilesError(foreign)


def _fill(stage: Path, files: Mapping[str, bytes]) -> None:
    manifest = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    content = {**files, MANIFEST: (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()}
    stage.mkdir()
    for name in sorted(content):
        path = stage / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content[name])
    _flush(stage)


def _flush(stage: Path) -> None:
    """Have the new tree on the disk before it takes the old one's place."""
    handle = os.open(stage, os.O_RDONLY)
    try:
        os.sync()
        os.fsync(handle)
    finally:
        os.close(handle)


def _swap(stage: Path, folder: Path) -> None:
    if not folder.exists():
        stage.rename(folder)
        return
    if not _exchanged(stage, folder):
        aside = folder.parent / f".{folder.name}.stage-old-{os.getpid()}"
        folder.rename(aside)
        stage.rename(folder)
        shutil.rmtree(aside, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Swap two folders in one step, where the system can (Linux: renameat2)."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS):
        return False
    raise OSError(code, os.strerror(code), str(other))

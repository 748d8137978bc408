"""What earlier runs found out, by content. A damaged or foreign cache is as good as none."""

import marshal
import os
import sys
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sporbar import __version__

_DIGEST = 20


def digest(*parts: bytes) -> bytes:
    """A hash of parts; no two different lists of parts share one."""
    hashed = blake2b(digest_size=_DIGEST)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    return hashed.digest()


def tool_fingerprint() -> bytes:
    """A hash that changes whenever the toolkit or the interpreter does."""
    package = Path(__file__).parent.parent
    states = [f"{__version__} {sys.version}"]
    for base, folders, names in os.walk(package):
        folders[:] = [name for name in folders if name not in ("__pycache__", "targets", "projections", "cli")]
        for name in names:
            if name.endswith((".py", ".yaml")):
                about = os.stat(os.path.join(base, name))  # noqa: PTH116, PTH118 - a Path per file costs a tenth of the check
                states.append(f"{name} {about.st_mtime_ns} {about.st_size}")
    return digest("\n".join(sorted(states)).encode())


def state_of(sources: Mapping[str, bytes], fingerprint: bytes) -> bytes:
    """A hash of everything that a check depends on."""
    return digest(fingerprint, *(part for path in sorted(sources) for part in (path.encode(), sources[path])))


class Cache:
    """A folder of remembered results, each with the hash of what it was made from."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, name: str, key: bytes) -> Any:
        """What was remembered under a name for exactly this key; None when there is nothing, or it is damaged."""
        try:
            with open(f"{self._folder}/{name}", "rb") as file:  # noqa: PTH123 - a Path per file shows in the time of a check
                content = file.read()
        except OSError:
            return None
        check, stored, payload = content[:_DIGEST], content[_DIGEST : 2 * _DIGEST], content[2 * _DIGEST :]
        if stored != key or check != digest(stored, payload):
            return None
        try:
            return marshal.loads(payload)  # noqa: S302 - the hash has just shown that this tool wrote it
        except (ValueError, EOFError, TypeError):
            return None

    def remember(self, name: str, key: bytes, value: Any) -> None:
        """Store a value; a folder that cannot be written is no fault, only slower next time."""
        payload = marshal.dumps(value)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            staged = self._folder / f".{name}.{os.getpid()}"
            staged.write_bytes(digest(key, payload) + key + payload)
            staged.replace(self._folder / name)
        except OSError:
            return

    def forget_others(self, names: Iterable[str]) -> None:
        """Remove what belongs to files that are gone."""
        kept = set(names)
        for path in self._folder.glob("*"):
            if path.name not in kept:
                path.unlink(missing_ok=True)

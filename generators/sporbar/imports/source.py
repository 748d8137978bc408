"""The source of an import as bytes or text, within bounds."""

from pathlib import Path
from typing import NamedTuple

from sporbar.imports.draft import ImportFaultError

MAX_MEGABYTES = 32


class Request(NamedTuple):
    """What the user asks for."""

    source: str
    """A file, or the address of a database."""
    folder: Path
    """What the file is relative to."""
    dialect: str = ""

    @property
    def path(self) -> Path:
        return self.folder / self.source


def read_bytes(path: Path) -> bytes:
    """The content of a file.

    Raises:
        ImportFaultError: it does not exist, is no file, cannot be read or is too large.
    """
    if not path.is_file():
        raise ImportFaultError(f"{path} {'is no file' if path.exists() else 'does not exist'}")
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_MEGABYTES * 1_000_000 + 1)
    except OSError as fault:
        raise ImportFaultError(f"{path} cannot be read: {fault.strerror}") from None
    if len(content) > MAX_MEGABYTES * 1_000_000:
        megabytes = path.stat().st_size // 1_000_000
        raise ImportFaultError(f"{path} has {megabytes} MB; an import takes at most {MAX_MEGABYTES} MB")
    return content


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, or in UTF-16 when it says so.

    Raises:
        ImportFaultError: as `read_bytes`, or it is no text in these encodings.
    """
    content = read_bytes(path)
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if marked else "utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise ImportFaultError(f"{path}:{line} is not UTF-8; save the file as UTF-8") from None

"""The process that a generator of LinkML runs in: `python linkml_process.py MODULE ARGUMENT…`, in a folder of its own.

It stands alone and imports nothing of Sporbar. It may read the libraries and the folder, write the folder, and no more:
no network, no other program, bounded time, memory and output. What the generator prints goes to the file `stdout`.
"""

import os
import resource
import sys
from importlib import import_module
from pathlib import Path

SECONDS, BYTES_OF_MEMORY, BYTES_OF_FILE = 300, 4 << 30, 256 << 20
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "urllib.Request")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_HARMLESS = ("/dev/null", "/dev/urandom", "/usr/share/zoneinfo", "/etc/localtime", "/etc/mime.types", "/proc/self")


class Guard:
    """Stops what a generator has no business with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        roots = {*sys.path, sys.prefix, sys.base_prefix, sys.exec_prefix, str(Path(os.__file__).parent)}
        self.readable = tuple(Path(root).resolve() for root in sorted(roots) if root)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Judge an audit event of the interpreter.

        Raises:
            PermissionError: it is forbidden.
        """
        if event.startswith(_FORBIDDEN):
            raise PermissionError(f"a generator may not do this: {event}")
        if event == "open" and isinstance(arguments[0], str | bytes):
            self.judge_file(Path(os.fsdecode(arguments[0])), arguments[2])

    def judge_file(self, path: Path, flags: object) -> None:
        """Judge the opening of a file by name.

        Raises:
            PermissionError: it may not be opened.
        """
        place = path.resolve()
        if place.is_relative_to(self.folder) or str(place).startswith(_HARMLESS):
            return
        writes = not isinstance(flags, int) or bool(flags & _WRITES)
        if writes or not any(place.is_relative_to(root) for root in self.readable):
            raise PermissionError(f"a generator may not open this file: {path}")


def limit() -> None:
    """Bound time, memory and the size of files."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES_OF_MEMORY, BYTES_OF_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (BYTES_OF_FILE, BYTES_OF_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(module: str, arguments: list[str]) -> None:
    """Run the command of a generator, with what it prints in a file."""
    limit()
    sys.addaudithook(Guard(Path.cwd()))
    with Path("stdout").open("w", encoding="utf-8", newline="\n") as printed:
        sys.stdout = printed
        command = import_module(f"linkml.generators.{module}").cli
        command.main(arguments, prog_name=module, standalone_mode=False)
        sys.stdout = sys.__stdout__


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

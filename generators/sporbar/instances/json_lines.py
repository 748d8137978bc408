"""JSON Lines: one object on each line."""

from collections.abc import Iterator

from sporbar.instances.fault import Fault
from sporbar.instances.json_text import JsonFaultError, decode_all
from sporbar.instances.problems import TooLargeData
from sporbar.instances.reading import MAX_BYTES, MAX_MEGABYTES, DataFile, Instance, no_utf8, wrong_encoding

_MARK = b"\xef\xbb\xbf"


def read_json_lines(file: DataFile) -> Iterator[Instance | Fault]:
    """The objects of a file; a line that cannot be read is a fault, and reading goes on after it."""
    with file.path.open("rb") as stream:
        line = row = 0
        while content := stream.readline(MAX_BYTES + 1):
            line += 1
            if line == 1:
                problem = wrong_encoding(content)
                if problem:
                    yield file.fault(problem)
                    return
                content = content.removeprefix(_MARK)
            if len(content) > MAX_BYTES:
                yield file.fault(TooLargeData(f"the line is longer than {MAX_MEGABYTES} MB", ""), line)
                return
            if not content.isspace():
                row += 1
                yield _read(file, content, line, row)


def _read(file: DataFile, content: bytes, line: int, row: int) -> Instance | Fault:
    try:
        return Instance(decode_all(content.decode().strip("\r\n")), line, row)
    except UnicodeDecodeError as fault:
        return file.fault(no_utf8(content, fault.start), line, row)
    except JsonFaultError as fault:
        return file.fault(fault.problem, line, row)

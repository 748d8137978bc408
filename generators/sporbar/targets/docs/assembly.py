"""The pages that people write and those that are generated, brought together as one folder for the site builder."""

import re
from collections.abc import Mapping

Files = Mapping[str, bytes]
"""The content of each file by its path, with `/`."""

_INCLUDE = re.compile(rb"^<!-- include (\S+) -->$", re.MULTILINE)
_FRAGMENTS = "fragments/"


def assemble(written: Files, generated: Files) -> dict[str, bytes]:
    """The folder that the site is built from.

    A line `<!-- include PATH -->` of a written Markdown page stands for that file of either side. Generated pages
    include nothing, so the text of an author cannot. A written file replaces a generated one of the same path.

    Raises:
        ValueError: a page includes a file that is not there.
    """
    everything = {**generated, **written}
    pages = {path: _expanded(path, content, everything) for path, content in written.items() if path.endswith(".md")}
    return {path: content for path, content in {**everything, **pages}.items() if not path.startswith(_FRAGMENTS)}


def _expanded(path: str, content: bytes, everything: Files) -> bytes:
    def included(match: re.Match[bytes]) -> bytes:
        wanted = match.group(1).decode()
        if wanted not in everything:
            raise ValueError(f"{path} includes {wanted}, which is neither written nor generated")
        return b'<div class="sb">\n' + everything[wanted].strip() + b"\n</div>"

    return _INCLUDE.sub(included, content)

"""A target: a pure function from the graph to files."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact


class OutputFile(NamedTuple):
    """A file that a target writes; the path is relative to generated/<target>/ and uses `/`."""

    path: str
    content: bytes


def _no_artefacts(_graph: Graph) -> Iterable[Artefact]:
    return ()


@dataclass(frozen=True, slots=True)
class Target:
    """One output of the toolkit."""

    name: str
    """Names the folder under generated/ and the word on the command line."""
    summary: str
    emit: Callable[[Graph], Iterable[OutputFile]]
    """Gets the graph with the artefacts of all targets in `graph.artefacts`."""
    artefacts: Callable[[Graph], Iterable[Artefact]] = _no_artefacts


def text_file(path: str, text: str) -> OutputFile:
    """A text file with Unix line ends and one line end at the end."""
    return OutputFile(path, (text.rstrip("\n") + "\n").encode())


def json_file(path: str, data: Any) -> OutputFile:
    """A JSON file that people can read and diff."""
    return text_file(path, json.dumps(data, ensure_ascii=False, indent=2))

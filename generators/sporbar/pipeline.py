"""Sources to graph and diagnostics: read → resolve → check. No input or output."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sporbar.checks.judgement import judged
from sporbar.diagnostics import Diagnostic, Severity
from sporbar.diagnostics.packed import packed, unpacked
from sporbar.graph import Graph, Node
from sporbar.graph.node import Mention
from sporbar.read.elements import ElementReader, Vocabulary
from sporbar.read.field_problems import MissingWorkspace, NoMapping
from sporbar.read.layout import WORKSPACE_FILE
from sporbar.read.linkml import is_schema, pack, unpack
from sporbar.read.metamodel import metamodel
from sporbar.read.raw import Mapping as RawMapping
from sporbar.read.raw import Raw, Scalar
from sporbar.read.yaml import Source, decode, read_yaml
from sporbar.registry.checks import ELEMENT_CHECKS, GRAPH_CHECKS
from sporbar.resolve.citations import law_names
from sporbar.resolve.imports import is_bundled
from sporbar.resolve.information import information
from sporbar.resolve.resolve import resolve
from sporbar.resolve.schemas import RawSchema
from sporbar.text import start_of


class Unit(NamedTuple):
    """What one file comes to, in plain tuples that the cache can keep."""

    nodes: list[Any]
    schema: Any
    """The raw value of a LinkML schema as plain tuples, with its text; None for a file of elements."""
    diagnostics: list[Any]


class Checked(NamedTuple):
    """The specification and everything that is wrong with it, sorted."""

    graph: Graph
    diagnostics: tuple[Diagnostic, ...]

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.severity == Severity.ERROR for diagnostic in self.diagnostics)


Recall = Callable[[str, bytes, Vocabulary], Unit]
"""Reads a file, or remembers what it came to; see `read_file`."""


def check(sources: Mapping[str, bytes], recall: Recall | None = None) -> Checked:
    """Read, resolve and check a specification.

    Args:
        sources: the content of each file by its path relative to the workspace, with `/`.
        recall: reads one file; a shell may pass one that remembers. Default: `read_file`.
    """
    read = recall or read_file
    vocabulary = Vocabulary(metamodel(), _laws(sources))
    units = {path: read(path, sources[path], vocabulary) for path in sorted(sources)}
    return _checked(units, vocabulary)


def read_file(path: str, content: bytes, vocabulary: Vocabulary) -> Unit:
    """What one file comes to: its elements and the faults that show without other files."""
    source = decode(path, content)
    if isinstance(source, Diagnostic):
        return Unit([], None, [packed(source)])
    root, diagnostics = read_yaml(source)
    if isinstance(root, RawMapping) and is_schema(root):
        return Unit([], (pack(root), source.text), [packed(diagnostic) for diagnostic in diagnostics])
    reader = ElementReader(source, vocabulary)
    if isinstance(root, RawMapping):
        reader.read(root)
    elif root is not None and not _is_empty(root):
        diagnostics.append(NoMapping("a file").at(start_of(path)))
    if path == WORKSPACE_FILE and not any(node.kind == "workspace" for node in reader.nodes):
        diagnostics.append(MissingWorkspace().at(start_of(path)))
    local = [fault for node in reader.nodes for fault in _element_faults(node)]
    nodes = [
        (node.kind, node.id, (node.fields, node.places, node.place), [tuple(m) for m in node.mentions])
        for node in reader.nodes
    ]
    return Unit(nodes, None, [packed(fault) for fault in (*diagnostics, *reader.diagnostics, *local)])


def _is_empty(root: Raw) -> bool:
    return isinstance(root, Scalar) and root.is_null


def _laws(sources: Mapping[str, bytes]) -> dict[str, str]:
    """The names of the laws; they decide how running text is read, so their files are read first."""
    blank = Vocabulary(metamodel(), {})
    found: list[Node] = []
    for path in sorted(sources):
        if b"law_sources:" in sources[path]:
            unit = read_file(path, sources[path], blank)
            found += [node for node in _nodes(path, unit) if node.kind == "law_source"]
    return law_names(found)


def _checked(units: Mapping[str, Unit], vocabulary: Vocabulary) -> Checked:
    nodes = [node for path, unit in units.items() for node in _nodes(path, unit)]
    schemas = [schema for path, unit in units.items() for schema in _schemas(path, unit)]
    typed = any(node.kind == "workspace" for node in nodes)
    found = information(schemas, vocabulary, typed=typed)
    graph, diagnostics = resolve([*nodes, *found.nodes], found.model, vocabulary)
    faults = [unpacked(fault) for unit in units.values() for fault in unit.diagnostics]
    faults += [*found.diagnostics, *diagnostics]
    if typed:
        faults += [fault for node in found.nodes for fault in _element_faults(node)]
        faults += [fault for run in GRAPH_CHECKS for fault in run(graph)]
        faults = [fault for fault in faults if not is_bundled(fault.span)]
    return Checked(graph, judged(faults, graph))


def _element_faults(node: Node) -> Iterator[Diagnostic]:
    for run in ELEMENT_CHECKS.get(node.kind, ()):
        yield from run(node)


def _nodes(path: str, unit: Unit) -> Iterable[Node]:
    make = Mention._make
    return [
        Node(path, kind, node_id, packed, tuple(map(make, mentions))) for kind, node_id, packed, mentions in unit.nodes
    ]


def _schemas(path: str, unit: Unit) -> Iterable[RawSchema]:
    if unit.schema is None:
        return ()
    packed, text = unit.schema
    root = unpack(packed)
    return (RawSchema(Source(path, text), root),) if isinstance(root, RawMapping) else ()

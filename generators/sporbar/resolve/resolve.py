"""Everything that the files say, as one graph."""

from collections.abc import Iterable
from typing import NamedTuple

from sporbar.diagnostics import Diagnostic
from sporbar.graph import Graph, Node, Record
from sporbar.graph.information import InformationModel
from sporbar.graph.interval import Interval
from sporbar.graph.node import Form, Mention
from sporbar.read.citation import parse_citation
from sporbar.read.elements import Vocabulary
from sporbar.resolve.citations import Provisions
from sporbar.resolve.links import LazyLinks, Linker
from sporbar.resolve.names import names_of, unique

_NO_PLACE = (1, 1, 1, 1)


class Resolved(NamedTuple):
    """The graph and what was wrong on the way to it."""

    graph: Graph
    diagnostics: list[Diagnostic]


def resolve(nodes: Iterable[Node], model: InformationModel, vocabulary: Vocabulary) -> Resolved:
    """Find every name that the nodes mention.

    Args:
        nodes: all nodes of all files, in the order of the files; the workspace is one of them.
        model: the information model.
        vocabulary: the metamodel and the names of the laws.
    """
    everything = list(nodes)
    workspace = next((node for node in everything if node.kind == "workspace"), None) or _no_workspace()
    provisions = _provisions(everything, workspace, vocabulary)
    current = _current(everything, provisions.reference)
    elements = [_versioned(node, provisions, current) for node in everything if node.kind != "workspace"]
    known, diagnostics = unique(elements, frozenset(workspace.texts("retired_ids")))
    names, term_faults = names_of(known, model)
    linker = Linker(vocabulary.metamodel, names, provisions)
    for node in elements:
        linker.link(node)
    made = _link_made(linker)
    graph = Graph(workspace, vocabulary.metamodel, known | made, LazyLinks(linker.found), model)
    return Resolved(graph, [*diagnostics, *term_faults, *linker.diagnostics])


def _no_workspace() -> Node:
    return Node("", "workspace", "workspace", ({"title": ""}, {}, _NO_PLACE))


def _provisions(nodes: list[Node], workspace: Record, vocabulary: Vocabulary) -> Provisions:
    day = workspace.day("reference_date")
    provisions = Provisions(vocabulary.laws, Interval(day, day))
    for node in nodes:
        if node.kind == "law_source":
            provisions.sources.setdefault(node.id, node)
    return provisions


def _current(nodes: list[Node], reference: Interval) -> dict[str, Node]:
    """By citation the provision that has it at the reference date; the first one, when none has."""
    current: dict[str, Node] = {}
    for node in nodes:
        if node.kind == "provision":
            held = current.setdefault(node.id, node)
            if not held.interval().overlaps(reference) and node.interval().overlaps(reference):
                current[node.id] = node
    return current


def _versioned(node: Node, provisions: Provisions, current: dict[str, Node]) -> Node:
    """A provision with its law and its id: content of the number at another time gets its first day in the id."""
    if node.kind != "provision":
        return node
    citation = node.id
    law = parse_citation(citation).law
    others = provisions.declared.get(citation, [])
    overlap = any(other.interval().overlaps(node.interval()) for other in others)
    plain = overlap or current[citation] is node
    part = Mention("part_of", Form.REFERENCE, law, node.place, "", "id", declared=True)
    versioned = Node(
        node.path,
        node.kind,
        citation if plain else f"{citation} [{node.interval().first or 'fra start'}]",
        (dict(node.fields) | {"law_source": law}, dict(node.places), node.place),
        (*node.mentions, part),
    )
    if not overlap:
        provisions.add(citation, versioned)
    return versioned


def _link_made(linker: Linker) -> dict[str, Node]:
    """Link the finer provisions that citations brought about; they may bring about none of their own."""
    made = dict(linker.provisions.made)
    linker.names.nodes.update(made)
    for node in made.values():
        linker.link(node)
    return made

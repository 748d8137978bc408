"""The resolved specification: nodes, links, and where to find them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sporbar.graph.artefact import Artefact
from sporbar.graph.information import InformationModel
from sporbar.graph.metamodel import Metamodel
from sporbar.graph.node import Link, Node, Record


@dataclass(frozen=True)
class Graph:
    """One typed graph of everything that a specification says. Frozen; ids are the keys."""

    workspace: Record
    metamodel: Metamodel
    nodes: Mapping[str, Node]
    """In the order of the files and of the elements in them."""
    links: Sequence[Link]
    information: InformationModel
    artefacts: tuple[Artefact, ...] = ()
    """What the targets make of the elements; empty until `with_artefacts` has asked them."""

    @cached_property
    def outgoing(self) -> Mapping[str, tuple[Link, ...]]:
        """The links from a node, by its id; use `.get(id, ())`."""
        return _grouped(self.links, by_source=True)

    @cached_property
    def incoming(self) -> Mapping[str, tuple[Link, ...]]:
        """The links to a node, by its id; use `.get(id, ())`."""
        return _grouped(self.links, by_source=False)

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[Node, ...]]:
        """The nodes of a kind in order; use `.get(kind, ())`."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes.values():
            found.setdefault(node.kind, []).append(node)
        return {kind: tuple(nodes) for kind, nodes in found.items()}

    def targets(self, node_id: str, relation: str) -> tuple[Node, ...]:
        """The nodes that a node links to by a relation, in order, each once."""
        ids = dict.fromkeys(link.target for link in self.outgoing.get(node_id, ()) if link.relation == relation)
        return tuple(self.nodes[target] for target in ids)

    def sources(self, node_id: str, relation: str = "", kind: str = "") -> tuple[Node, ...]:
        """The nodes that link to a node, by a relation or of a kind if given, in order, each once."""
        return tuple(dict.fromkeys(self._sources(node_id, relation, kind)))

    def _sources(self, node_id: str, relation: str, kind: str) -> Iterator[Node]:
        for link in self.incoming.get(node_id, ()):
            node = self.nodes[link.source]
            if relation in ("", link.relation) and kind in ("", node.kind):
                yield node

    def status(self, node: Node) -> str:
        """The status of an element: its own or that of the workspace."""
        return node.text("status") or self.workspace.text("status")


def _grouped(links: Sequence[Link], *, by_source: bool) -> dict[str, tuple[Link, ...]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(link.source if by_source else link.target, []).append(link)
    return {key: tuple(group) for key, group in found.items()}

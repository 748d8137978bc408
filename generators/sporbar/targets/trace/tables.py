"""The rows of the tables, the first of each with the names of the columns."""

from collections.abc import Iterator

from sporbar.graph import Graph
from sporbar.trace.coverage import COLUMNS, Coverage
from sporbar.trace.relations import relation, relation_name
from sporbar.trace.words import kind_title

Row = tuple[str, ...]


def node_rows(graph: Graph) -> Iterator[Row]:
    """One row per element."""
    yield ("id", "kind", "kind_title", "title", "status", "source")
    for node in graph.nodes.values():
        place = f"{node.path}:{node.place[0]}"
        yield (node.id, node.kind, kind_title(graph, node.kind), node.title, graph.status(node), place)


def link_rows(graph: Graph) -> Iterator[Row]:
    """One row per link."""
    yield ("source", "source_kind", "relation", "label", "target", "target_kind", "origin", "field", "place")
    for link in graph.links:
        kinds = graph.nodes[link.source].kind, graph.nodes[link.target].kind
        label = relation(relation_name(graph, link)).forward
        place = f"{link.span.path}:{link.span.line}"
        yield (
            link.source, kinds[0], link.relation, label, link.target, kinds[1], str(link.origin), link.field, place,
        )  # fmt: skip


def coverage_rows(found: Coverage) -> Iterator[Row]:
    """One row per requirement; ids in a cell are separated by semicolons, an empty cell is a gap."""
    yield ("id", "title", *COLUMNS)
    for row in found.requirements:
        yield (row.id, row.title, *("; ".join(row.cells[column]) for column in COLUMNS))


def count_rows(graph: Graph, found: Coverage) -> Iterator[Row]:
    """One row per kind and aspect, with the elements that lack it."""
    yield ("kind", "kind_title", "aspect", "covered", "missing", "missing_ids")
    for each in found.counts:
        numbers = (str(each.covered), str(len(each.missing)))
        yield (each.kind, kind_title(graph, each.kind), each.aspect, *numbers, "; ".join(each.missing))

"""`sporbar trace`: what an element rests on and what rests on it."""

import json
import sys
from argparse import Namespace

from sporbar.cli.build import sound_graph
from sporbar.cli.element import elements_named
from sporbar.graph import Graph
from sporbar.registry.targets import with_artefacts
from sporbar.trace.data import tree_data
from sporbar.trace.neighbourhood import by_element, neighbourhood
from sporbar.trace.text import tree_text
from sporbar.trace.tree import downstream, upstream
from sporbar.write.workspace import find_workspace


def run(options: Namespace) -> int:
    """Show the trace of the named elements."""
    graph = sound_graph(find_workspace(options.directory))
    if graph is None:
        return 1
    graph = with_artefacts(graph)
    for node_id in elements_named(graph, options.element):
        sys.stdout.write(_shown(graph, node_id, options))
    return 0


def _shown(graph: Graph, node_id: str, options: Namespace) -> str:
    if options.format == "svg":
        from sporbar.trace.picture import picture

        return picture(graph, neighbourhood(graph, node_id, by_element(graph.artefacts), options.depth))
    up = upstream(graph, node_id, options.depth)
    down = downstream(graph, node_id, options.depth, graph.artefacts)
    if options.format == "json":
        return json.dumps(tree_data(graph, up, down), ensure_ascii=False, indent=2) + "\n"
    return tree_text(graph, up, down)

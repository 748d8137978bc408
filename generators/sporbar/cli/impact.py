"""`sporbar impact`: everything that a change would touch."""

import json
import sys
from argparse import Namespace

from sporbar.cli.build import sound_graph
from sporbar.cli.element import elements_named
from sporbar.cli.main import UsageError
from sporbar.registry.targets import with_artefacts
from sporbar.trace.data import impact_data
from sporbar.trace.impact import impact
from sporbar.trace.text import impact_text
from sporbar.write.workspace import find_workspace


def run(options: Namespace) -> int:
    """Show the impact of a change of the named elements."""
    if options.format == "svg":
        raise UsageError("an impact is a list; 'sporbar trace --format svg' draws the neighbourhood")
    graph = sound_graph(find_workspace(options.directory))
    if graph is None:
        return 1
    graph = with_artefacts(graph)
    found = impact(graph, elements_named(graph, options.element), graph.artefacts)
    if options.format == "json":
        sys.stdout.write(json.dumps(impact_data(graph, found), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(impact_text(graph, found))
    return 0

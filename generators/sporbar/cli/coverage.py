"""`sporbar coverage`: what has law, use case, rule and test, and what has not."""

import json
import sys
from argparse import Namespace

from sporbar.cli.build import sound_graph
from sporbar.trace.coverage import coverage
from sporbar.trace.data import coverage_data
from sporbar.trace.text import coverage_text
from sporbar.write.workspace import find_workspace


def run(options: Namespace) -> int:
    """Show the coverage of the specification."""
    graph = sound_graph(find_workspace(options.directory))
    if graph is None:
        return 1
    found = coverage(graph)
    if options.format == "json":
        sys.stdout.write(json.dumps(coverage_data(found), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(coverage_text(graph, found))
    return 0

"""The target `trace`: the graph as JSON, its nodes, links and coverage as CSV."""

from collections.abc import Iterator

from sporbar.emit import OutputFile, Target, text_file
from sporbar.emit.csv_text import csv_text
from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.targets.trace.json_lines import graph_json
from sporbar.targets.trace.tables import count_rows, coverage_rows, link_rows, node_rows
from sporbar.trace.coverage import coverage


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The graph, four tables and a README."""
    found = coverage(graph)
    yield OutputFile("graph.json", graph_json(graph).encode())
    yield OutputFile("nodes.csv", csv_text(node_rows(graph)).encode())
    yield OutputFile("links.csv", csv_text(link_rows(graph)).encode())
    yield OutputFile("coverage.csv", csv_text(coverage_rows(found)).encode())
    yield OutputFile("coverage_by_kind.csv", csv_text(count_rows(graph, found)).encode())
    language = "en" if graph.workspace.text("language") == "en" else "da"
    template = environment("trace").get_template(f"README.{language}.md.jinja")
    yield text_file("README.md", template.render(title=graph.workspace.text("title")))


TRACE = Target("trace", "The whole graph as JSON, its nodes, links and coverage as CSV", emit)

"""The checks: one line each."""

from collections.abc import Callable, Iterable, Mapping

from sporbar.diagnostics import Diagnostic
from sporbar.graph import Graph, Node

ElementCheck = Callable[[Node], Iterable[Diagnostic]]
GraphCheck = Callable[[Graph], Iterable[Diagnostic]]

ELEMENT_CHECKS: Mapping[str, tuple[ElementCheck, ...]] = {}
"""Checks that need one element alone, by its kind; what they find is remembered with the file."""

GRAPH_CHECKS: tuple[GraphCheck, ...] = ()
"""Checks that need the whole specification."""

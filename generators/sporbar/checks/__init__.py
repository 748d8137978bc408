"""Checks: one file each, pure functions over an element or over the graph."""

"""The whole graph as JSON and tables."""

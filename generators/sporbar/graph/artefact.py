"""What is made from the specification, as far as people name it."""

from typing import NamedTuple


class Artefact(NamedTuple):
    """A generated thing that people name: a column, a class of Python, an operation."""

    id: str
    """Unique, with the target first: `sql:bevilling.startdato`, `openapi:GET /bevillinger`."""
    kind: str
    """column, table, symbol, schema, operation, page."""
    title: str
    element: str
    """Id of the node that it comes from."""
    path: str
    """The file below generated/ that holds it."""

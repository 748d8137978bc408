"""Models whose elements have no web address."""

from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph, Schema


class MissingNamespace(Problem):
    """The elements of an information model get no web address.

    A model has a namespace (FDA 7) with which the address of each class and attribute begins (FDA 17). Declare it under
    `prefixes` and name the prefix under `default_prefix`.
    """

    code: ClassVar[str] = "SP602"
    severity: ClassVar[Severity] = Severity.WARNING
    name: str
    prefix: str

    def message(self) -> str:
        if not self.prefix:
            return f"the model '{self.name}' has no default_prefix, so its elements have no web address (FDA 7)"
        return f"the prefix '{self.prefix}' of the model '{self.name}' stands for no web address (FDA 7)"

    def help(self) -> str:
        return "declare the namespace under 'prefixes' and name it under 'default_prefix'"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look up the default prefix of each schema."""
    for schema in graph.information.schemas.values():
        if not _namespace(schema).startswith(("http://", "https://")):
            yield MissingNamespace(schema.name, schema.default_prefix).at(schema.span)


def _namespace(schema: Schema) -> str:
    return schema.prefixes.get(schema.default_prefix, schema.default_prefix)

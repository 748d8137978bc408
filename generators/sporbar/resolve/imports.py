"""Which schema an import means: a file beside, a schema of the workspace by its id, or one of LinkML's own."""

import posixpath
from dataclasses import dataclass, field

from sporbar.graph.information import Schema
from sporbar.graph.iri import expanded
from sporbar.text import Span

BUNDLED = "linkml:"
"""Begins the paths of the schemas that ship with the tool."""


@dataclass(slots=True)
class Library:
    """The schemas that can be imported."""

    by_path: dict[str, Schema] = field(default_factory=dict)
    by_id: dict[str, Schema] = field(default_factory=dict)

    def add(self, schema: Schema) -> Schema:
        """Make a schema known; the first one with an id keeps it."""
        self.by_path[schema.path] = schema
        if schema.id:
            self.by_id.setdefault(_plain(schema.id), schema)
        return schema

    def find(self, user: Schema, name: str) -> Schema | None:
        """The schema that another one imports by a name; None when it is not here.

        A name is a path relative to the importing file, or an address: a URI, or a CURIE of which the prefix stands
        for a folder or for the beginning of the ids of schemas.
        """
        address = expanded(user.prefixes, name)
        beside = self._file(user, address) if "://" not in address else None
        return beside or self.by_id.get(_plain(address)) or self.by_path.get(name)

    def _file(self, user: Schema, name: str) -> Schema | None:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(user.path), name))
        found = (self.by_path.get(candidate) for candidate in (f"{path}.yaml", f"{path}.yml", path))
        return next((schema for schema in found if schema), None)


def _plain(address: str) -> str:
    return address.removesuffix(".yaml").rstrip("/#")


def is_bundled(span: Span) -> bool:
    """Whether something stands in a schema that ships with the tool."""
    return span.path.startswith(BUNDLED)

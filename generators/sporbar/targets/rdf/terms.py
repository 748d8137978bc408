"""What every file needs: the specification, its identifiers, and texts in its language."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sporbar.emit.labels import label
from sporbar.graph import Graph, Node
from sporbar.graph.citation import LEVELS
from sporbar.graph.metadata import MAPPINGS, Metadata
from sporbar.projections.schema.provenance import law_of, plain, requirements_of
from sporbar.projections.schema.shapes import Shapes
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.turtle import Statement
from sporbar.targets.rdf.uris import Uris, is_absolute


@dataclass(frozen=True)
class Terms:
    """Elements and texts as Turtle."""

    graph: Graph

    @cached_property
    def uris(self) -> Uris:
        return Uris(self.graph)

    @cached_property
    def shapes(self) -> Shapes:
        """Which classes a range stands for."""
        return Shapes(self.graph.information, {}, "")

    @cached_property
    def language(self) -> str:
        """The language tag of the texts; empty where nothing says in which language a schema is written."""
        workspace = self.graph.workspace
        return workspace.text("language") or ("da" if workspace.text("title") else "")

    def text(self, value: str) -> str:
        """A text of the specification, with the marks of its links taken away."""
        return turtle.text(plain(value), self.language)

    def label(self, key: str, **values: str) -> str:
        """A label of the tool in the language of the specification, the values put in as they are."""
        found = label(key, self.language or "en")
        for name, value in values.items():
            found = found.replace(f"{{{name}}}", value)
        return found

    def about(self, title: str, description: str) -> Iterator[Statement]:
        """What an element of the information model is called and what it is."""
        yield "rdfs:label", self.text(title)
        if description:
            yield "skos:definition", self.text(description)

    def mappings(self, metadata: Metadata, package: str, *uris: str) -> Iterator[Statement]:
        """The terms elsewhere that an element maps to; what a schema gives as its URI is an exact one."""
        written = [("exact", uri) for uri in uris if uri]
        written += [(relation, uri) for relation in MAPPINGS for uri in metadata.mappings(relation)]
        for relation, uri in written:
            address = self.uris.expanded(uri, package)
            if address:
                yield f"skos:{relation}Match", turtle.address(address)

    def beside(self, metadata: Metadata) -> Iterator[Statement]:
        """Other names, and whether an element should not be used any more."""
        for name in metadata.aliases:
            yield "skos:altLabel", self.text(name)
        if metadata.deprecated:
            yield "owl:deprecated", "true"
            yield "skos:changeNote", self.text(metadata.deprecated)

    def origin(self, node_id: str, path: str) -> Iterator[Statement]:
        """Where an element comes from: law, requirements, file."""
        for citation in law_of(self.graph, node_id):
            yield "sporbar:law", turtle.text(citation)
            eli = self.eli(citation)
            if is_absolute(eli):
                yield "dct:references", turtle.address(eli)
        for requirement in requirements_of(self.graph, node_id):
            yield "sporbar:requirement", turtle.text(requirement)
        if path:
            yield "sporbar:file", turtle.text(path)

    def eli(self, citation: str) -> str:
        """The European Legislation Identifier of the version of an act that has a provision; empty: none is known."""
        provision = self.graph.nodes.get(citation)
        act = self._act(provision)
        if provision is None or act is None:
            return ""
        day = self.graph.workspace.day("reference_date")
        valid = provision.interval()
        day = day if day and valid.covers(day) else valid.first or valid.last or day
        versions = [each for each in act.records("versions") if day and each.interval().covers(day)]
        return next((each.text("eli") for each in versions if each.text("eli")), "")

    def _act(self, node: Node | None) -> Node | None:
        for _ in LEVELS:
            if node and node.kind != "law_source":
                node = next(iter(self.graph.targets(node.id, "part_of")), None)
        return node

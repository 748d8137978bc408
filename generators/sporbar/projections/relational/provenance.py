"""Where a generated thing comes from: the element, its law, its requirements, its place in the sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sporbar.emit.labels import label
from sporbar.graph import Class, Enum, Graph, Slot

_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What every generated unit tells about its origin."""

    element: str
    """Id of the node."""
    title: str
    description: str
    """Running text without link marks."""
    laws: tuple[str, ...]
    requirements: tuple[str, ...]
    place: str
    """Source file and line."""

    def lines(self, language: str) -> Iterator[str]:
        """What a comment on the thing says, in paragraphs of any length; empty ones are left out."""
        if self.title and self.title != self.element:
            yield self.title
        if self.description:
            yield self.description
        if self.laws:
            yield label("unit_law", language).format(text="; ".join(self.laws))
        if self.requirements:
            yield label("unit_requirements", language).format(text=", ".join(self.requirements))
        yield label("unit_source", language).format(text=self.place)


def provenance_of(graph: Graph, found: Class | Slot | Enum) -> Provenance:
    """The provenance of an element of an information model; what the graph does not know stays empty."""
    element = found.node_id if isinstance(found, Slot) else found.name
    laws = dict.fromkeys(link.target for link in graph.outgoing.get(element, ()) if link.relation == "law")
    requirements = sorted({node.id for node in graph.sources(element, kind="requirement")})
    place = f"{found.span.path}:{found.span.line}"
    return Provenance(element, found.title, plain(found.description), tuple(laws), tuple(requirements), place)


def plain(text: str) -> str:
    """Running text without link marks: `[[BEG-bevilling|bevillingen]]` becomes `bevillingen`."""
    return _LINK.sub(lambda match: match.group(2) or match.group(1), text)

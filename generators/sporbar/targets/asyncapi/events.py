"""What every part of the document needs: the events, what they are called, and texts in the language they have."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sporbar.emit.labels import label
from sporbar.emit.naming import camel, pascal, short_hash, slug
from sporbar.graph import Graph, Node
from sporbar.projections.schema import Definitions
from sporbar.projections.schema.provenance import law_of, plain, requirements_of
from sporbar.projections.schema.scalars import Json

LOCATION = "#/components/schemas/"
_ACTIONS = {"ind": ("receive",), "ud": ("send",), "begge": ("receive", "send")}
_VERBS = {"receive": "modtag", "send": "send"}


@dataclass(frozen=True)
class Events:
    """The events of a specification."""

    graph: Graph

    @property
    def all(self) -> tuple[Node, ...]:
        """The events in the order of the specification."""
        return self.graph.by_kind.get("event", ())

    @cached_property
    def definitions(self) -> Definitions:
        """The definitions of classes and enumerations."""
        return Definitions(self.graph, LOCATION)

    @property
    def language(self) -> str:
        return self.graph.workspace.text("language") or "da"

    def text(self, key: str, **values: str) -> str:
        """A label in the language of the specification, the values put in as they are."""
        found = label(key, self.language)
        for name, value in values.items():
            found = found.replace(f"{{{name}}}", value)
        return found

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name of the message of each event; titles that are alike are told apart by a hash of the id."""
        wanted = {event.id: pascal(event.title) for event in self.all}
        times = Counter(wanted.values())
        return {key: name if times[name] == 1 else f"{name}_{short_hash(key)}" for key, name in wanted.items()}

    @cached_property
    def payload_keys(self) -> Mapping[str, str]:
        """The key of the schema of the content of each message; longer as long as something else has it."""
        taken = set(self.definitions.names.values())
        found: dict[str, str] = {}
        for event in self.all:
            key = f"{self.names[event.id]}Indhold"
            while key in taken:
                key += "_"
            taken.add(key)
            found[event.id] = key
        return found

    @cached_property
    def envelope_key(self) -> str:
        """The key of the schema of the headers."""
        key = "Konvolut"
        while key in {*self.definitions.names.values(), *self.payload_keys.values()}:
            key += "_"
        return key

    def channel(self, event: Node) -> str:
        """The key of the channel of an event."""
        return camel(self.names[event.id])

    def address(self, event: Node) -> str:
        """The address of the channel; made of the id, because titles change and subscribers stay."""
        return f"{slug(self.text('plural_event'))}/{slug(event.id)}"

    def operations(self, event: Node) -> Iterator[tuple[str, str]]:
        """Key and action of what the system does with an event: it receives it, sends it or both."""
        for action in _ACTIONS.get(event.text("direction"), ()):
            yield f"{_VERBS[action]}{self.names[event.id]}", action

    def tags(self, event: Node) -> list[Json]:
        """The areas that an event concerns."""
        return [{"name": _tag(area)} for area in self.graph.targets(event.id, "areas")]

    def all_tags(self) -> list[Json]:
        """The areas that some event concerns, with what they cover."""
        areas = dict.fromkeys(area for event in self.all for area in self.graph.targets(event.id, "areas"))
        described = ((_tag(area), plain(area.text("description"))) for area in areas)
        return [{"name": name} | ({"description": text} if text else {}) for name, text in described]

    def paragraphs(self, event: Node, *fields: str) -> str:
        """Fields of an event with their headings, then its law."""
        texts = {field: plain(event.text(field)) for field in fields}
        found = [self.text(f"async_{field}", text=text) for field, text in texts.items() if text]
        law = "; ".join(law_of(self.graph, event.id))
        return "\n\n".join([*found, self.text("unit_law", text=law)] if law else found)

    def origin(self, event: Node) -> Json:
        """Where an event comes from, without what is empty."""
        found = {
            "x-id": event.id,
            "x-status": self.graph.status(event),
            "x-kildesystem": event.text("source_system"),
            "x-snitflade": [node.id for node in self.graph.targets(event.id, "interface")],
            "x-proces": [node.id for node in self.graph.targets(event.id, "processes")],
            "x-ydelser": list(event.texts("benefits")),
            "x-law": law_of(self.graph, event.id),
            "x-krav": requirements_of(self.graph, event.id),
            "x-kilde": f"{event.path}:{event.place[0]}",
        }
        return {key: value for key, value in found.items() if value}


def _tag(area: Node) -> str:
    return f"{area.id} {area.title}"

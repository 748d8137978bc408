"""The target `asyncapi`: one document with a channel and a message for each event."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, text_file
from sporbar.emit.templates import environment
from sporbar.emit.yaml_text import yaml_text
from sporbar.graph import Graph, Node
from sporbar.targets.asyncapi.document import document
from sporbar.targets.asyncapi.events import Events

_FILE = "asyncapi.yaml"


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The document and a README."""
    events = Events(graph)
    yield text_file(_FILE, yaml_text(document(events)))
    template = environment("asyncapi").get_template(f"README.{'en' if events.language == 'en' else 'da'}.md.jinja")
    rows = [_row(events, event) for event in events.all]
    title = " ".join(graph.workspace.text("title").split())
    yield text_file("README.md", template.render(title=title, file=_FILE, rows=rows))


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """The channel and the message of each event."""
    events = Events(graph)
    path = f"asyncapi/{_FILE}"
    for event in events.all:
        yield Artefact(f"asyncapi:{events.address(event)}", "channel", event.title, event.id, path)
        yield Artefact(f"asyncapi:{events.names[event.id]}", "message", event.title, event.id, path)


def _row(events: Events, event: Node) -> list[str]:
    actions = ", ".join(action for _, action in events.operations(event))
    return [event.id, _cell(event.title), actions, f"`{events.address(event)}`", f"`{events.names[event.id]}`"]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


ASYNCAPI = Target("asyncapi", "AsyncAPI 3.0 of the events", emit, artefacts)

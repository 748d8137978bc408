"""The AsyncAPI document."""

from sporbar.emit.naming import slug
from sporbar.graph import Node
from sporbar.projections.schema.provenance import plain
from sporbar.projections.schema.scalars import Json
from sporbar.targets.asyncapi.draft07 import as_draft07
from sporbar.targets.asyncapi.events import LOCATION, Events
from sporbar.targets.asyncapi.payload import example, needed, payload

_HEADERS = ("id", "type", "time", "source", "correlationid")
_FORMATS = {"time": {"format": "date-time"}, "source": {"format": "uri-reference"}}
_CORRELATION = "Sammenhaeng"


def document(events: Events) -> Json:
    """Channels, operations, messages and their schemas."""
    return {
        "asyncapi": "3.0.0",
        "info": _info(events),
        "defaultContentType": "application/json",
        "channels": {events.channel(event): _channel(events, event) for event in events.all},
        "operations": {
            key: _operation(events, event, action) for event in events.all for key, action in events.operations(event)
        },
        "components": {
            "messages": {events.names[event.id]: _message(events, event) for event in events.all},
            "correlationIds": {_CORRELATION: _correlation(events)},
            "schemas": _schemas(events),
        },
    }


def _info(events: Events) -> Json:
    workspace = events.graph.workspace
    responsible = workspace.text("responsible")
    found = {
        "title": events.text("async_title", title=workspace.text("title") or "API"),
        "version": workspace.text("version") or "0.0.0",
        "description": plain(workspace.text("description")),
        "contact": {"name": responsible} if responsible else None,
        "tags": events.all_tags(),
        "x-status": workspace.text("status"),
    }
    return {key: value for key, value in found.items() if value}


def _channel(events: Events, event: Node) -> Json:
    name = events.names[event.id]
    return {
        "address": events.address(event),
        "title": event.title,
        "description": events.paragraphs(event, "cause"),
        "messages": {name: {"$ref": f"#/components/messages/{name}"}},
    }


def _operation(events: Events, event: Node, action: str) -> Json:
    channel = f"#/channels/{events.channel(event)}"
    found = {
        "action": action,
        "channel": {"$ref": channel},
        "title": events.text(f"async_{action}", title=event.title),
        "description": events.paragraphs(event, "cause", "reaction", "caseworker_action"),
        "tags": events.tags(event),
        "messages": [{"$ref": f"{channel}/messages/{events.names[event.id]}"}],
    }
    return {key: value for key, value in found.items() if value} | events.origin(event)


def _message(events: Events, event: Node) -> Json:
    type_of_event = {"type": "object", "properties": {"type": {"type": "string", "const": event.id}}}
    found = {
        "name": events.names[event.id],
        "title": event.title,
        "description": events.paragraphs(event, "cause"),
        "tags": events.tags(event),
        "headers": {"allOf": [{"$ref": LOCATION + events.envelope_key}, type_of_event]},
        "correlationId": {"$ref": f"#/components/correlationIds/{_CORRELATION}"},
        "payload": {"$ref": LOCATION + events.payload_keys[event.id]},
        "examples": _examples(events, event),
    }
    return {key: value for key, value in found.items() if value} | events.origin(event)


def _examples(events: Events, event: Node) -> list[Json]:
    content = example(events, event)
    day = events.graph.workspace.text("reference_date")
    if content is None or not day:
        return []
    headers = {
        "id": "00000000-0000-4000-8000-000000000001",
        "type": event.id,
        "time": f"{day}T12:00:00Z",
        "source": f"urn:system:{slug(event.text('source_system'))}",
    }
    return [{"name": event.id, "headers": headers, "payload": content}]


def _correlation(events: Events) -> Json:
    return {"description": events.text("async_header_correlationid"), "location": "$message.header#/correlationid"}


def _schemas(events: Events) -> Json:
    found: Json = events.definitions.reachable(tuple(needed(events)))
    found |= {events.payload_keys[event.id]: payload(events, event) for event in events.all}
    schemas: Json = as_draft07(found | {events.envelope_key: _envelope(events)})
    return schemas


def _envelope(events: Events) -> Json:
    """The headers of all messages, named as in CloudEvents, whatever carries them."""
    described = {name: {"description": events.text(f"async_header_{name}"), "type": "string"} for name in _HEADERS}
    return {
        "title": events.text("async_envelope"),
        "description": events.text("async_envelope_why"),
        "type": "object",
        "properties": {name: about | {"minLength": 1} | _FORMATS.get(name, {}) for name, about in described.items()},
        "required": [name for name in _HEADERS if name != "correlationid"],
    }

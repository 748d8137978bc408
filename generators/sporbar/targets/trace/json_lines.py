"""The graph as JSON with one element or link on each line: small, and a change shows as the lines that it changes."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact
from sporbar.trace.relations import RELATIONS

SCHEMA = "sporbar-graph/1"
"""Changes only when a member is renamed or removed; new members may come at any time."""

_PACKED = 3
"""Fields, their places, the place of the record."""
_encode = json.JSONEncoder(ensure_ascii=False).encode


def graph_json(graph: Graph) -> str:
    """The document: specification, kinds, relations, nodes, links, artefacts."""
    parts = [
        ("specification", _encode(_specification(graph))),
        ("kinds", _encode(_kinds(graph))),
        ("relations", _encode(_relations(graph))),
        ("nodes", _list(_nodes(graph))),
        ("links", _list(_links(graph))),
        ("artefacts", _list(map(_artefact, graph.artefacts))),
    ]
    members = [f'"schema": {_encode(SCHEMA)}', *(f'"{name}": {text}' for name, text in parts)]
    return "{\n" + ",\n".join(members) + "\n}\n"


def _list(items: Iterable[Any]) -> str:
    lines = ",\n".join(map(_encode, items))
    return f"[\n{lines}\n]" if lines else "[]"


def _specification(graph: Graph) -> dict[str, str]:
    names = ("title", "version", "status", "language", "reference_date", "namespace")
    return {name: graph.workspace.text(name) for name in names if graph.workspace.text(name)}


def _kinds(graph: Graph) -> dict[str, str]:
    return {kind: graph.metamodel.titles.get(kind, kind) for kind in sorted(graph.by_kind)}


def _relations(graph: Graph) -> dict[str, dict[str, str]]:
    names = sorted({link.relation for link in graph.links} & RELATIONS.keys())
    return {name: {"forward": RELATIONS[name].forward, "backward": RELATIONS[name].backward} for name in names}


def _nodes(graph: Graph) -> Iterator[dict[str, Any]]:
    for node in graph.nodes.values():
        source = f"{node.path}:{node.place[0]}"
        fields = {name: _plain(value) for name, value in node.fields.items() if name not in ("id", "title", "status")}
        head = {"id": node.id, "kind": node.kind, "title": node.title, "status": graph.status(node), "source": source}
        yield head | {"fields": fields}


def _links(graph: Graph) -> Iterator[dict[str, str]]:
    for link in graph.links:
        yield {
            "source": link.source,
            "target": link.target,
            "relation": link.relation,
            "origin": str(link.origin),
            "field": link.field,
            "place": f"{link.span.path}:{link.span.line}",
        }


def _artefact(artefact: Artefact) -> dict[str, str]:
    return artefact._asdict()


def _plain(value: Any) -> Any:
    """A field without the places of its records."""
    if not isinstance(value, list | tuple):
        return value
    if len(value) == _PACKED and isinstance(value[0], dict):
        return {name: _plain(inner) for name, inner in value[0].items()}
    return [_plain(item) for item in value]

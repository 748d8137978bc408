"""Where a definition comes from: law, requirements, concept, source line, sensitivity; and its text."""

import re

from sporbar.graph import Class, Enum, Graph, Slot
from sporbar.projections.schema.scalars import Json

_RETIRED = "udgået"
_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")


def plain(text: str) -> str:
    """Prose without link marks: `[[BEG-bevilling|bevillingen]]` becomes `bevillingen`."""
    return _LINK.sub(lambda match: match.group(2) or match.group(1), text).strip()


def law_of(graph: Graph, node_id: str) -> list[str]:
    """The citations that an element rests on by a field of its own, each once."""
    return list(dict.fromkeys(link.target for link in graph.outgoing.get(node_id, ()) if link.relation == "law"))


def requirements_of(graph: Graph, *node_ids: str) -> list[str]:
    """The ids of the requirements that point to one of the elements, sorted."""
    return _pointing(graph, ("requirement",), node_ids)


def rules_of(graph: Graph, *node_ids: str) -> list[str]:
    """The ids of the rules, decisions and calculations that read or set one of the elements, sorted."""
    return _pointing(graph, ("rule", "decision", "calculation"), node_ids)


def _pointing(graph: Graph, kinds: tuple[str, ...], node_ids: tuple[str, ...]) -> list[str]:
    return sorted({node.id for node_id in node_ids for kind in kinds for node in graph.sources(node_id, kind=kind)})


def is_deprecated(graph: Graph, node_id: str, element: Class | Enum | Slot) -> bool:
    """Whether an element should not be used any more: LinkML's `deprecated`, or the status that says so."""
    node = graph.nodes.get(node_id)
    statuses = (element.metadata.text("status"), node.text("status") if node else "")
    return bool(element.metadata.deprecated) or _RETIRED in statuses


def texts(title: str, *paragraphs: str) -> Json:
    """`title` and `description`, without the empty ones."""
    description = "\n\n".join(paragraph for paragraph in map(plain, paragraphs) if paragraph)
    return {key: value for key, value in (("title", title), ("description", description)) if value}


def origin(graph: Graph, node_id: str, element: Class | Enum | Slot) -> Json:
    """`deprecated` and the `x-` members of a definition or property, without the empty ones."""
    concepts = [node.title for node in graph.targets(node_id, "concept")]
    found = {
        "deprecated": is_deprecated(graph, node_id, element),
        "x-begreb": concepts,
        "x-law": law_of(graph, node_id),
        "x-krav": requirements_of(graph, node_id),
        "x-klassifikation": element.annotations.get("sensitivity"),
        "x-enhed": element.unit if isinstance(element, Slot) else "",
        "x-kilde": f"{element.span.path}:{element.span.line}",
    }
    return {key: value for key, value in found.items() if value}

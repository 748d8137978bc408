"""How elements are named in answers: kind, place, and one line for each."""

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact


def kind_title(graph: Graph, kind: str) -> str:
    """The Danish name of a kind of element; of an artefact its own kind."""
    if kind.startswith("artefact:"):
        return kind.partition(":")[2]
    return graph.metamodel.titles.get(kind, kind)


def where(graph: Graph, element: str, artefact: Artefact | None = None) -> str:
    """File and line of an element; the generated file of an artefact."""
    if artefact:
        return f"generated/{artefact.path}"
    span = graph.nodes[element].source_span
    return f"{span.path}:{span.line}"


def one_line(text: str) -> str:
    """The text without line breaks and control characters, fit for a terminal."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())

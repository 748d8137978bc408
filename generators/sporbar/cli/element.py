"""Which elements a user means: an id, a class, an attribute, a term or a citation."""

from collections.abc import Iterator

from sporbar.cli.main import UsageError
from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.graph import Graph
from sporbar.graph.citation import Citation
from sporbar.read.citation import CitationError, parse_citations
from sporbar.read.law_name import law_id
from sporbar.resolve.citations import law_names
from sporbar.resolve.names import names_of


def elements_named(graph: Graph, text: str) -> tuple[str, ...]:
    """The ids of the nodes that a text on the command line means.

    Raises:
        UsageError: nothing is called so.
    """
    names, _ = names_of(dict(graph.nodes), graph.information)
    found = names.element(text)
    ids = (found,) if found else names.term(text) or tuple(dict.fromkeys(_cited(graph, text)))
    if not ids:
        hint = did_you_mean(text, (*graph.nodes, *names.terms))
        raise UsageError(f"nothing is called '{text}'{f'; {hint}' if hint else ''}")
    return ids


def _cited(graph: Graph, text: str) -> Iterator[str]:
    """The provisions that a citation names, in all their versions."""
    laws = law_names(graph.by_kind.get("law_source", ()))
    try:
        citations = parse_citations(text)
    except CitationError:
        return
    for citation in citations:
        cited = citation._replace(law=law_id(citation.law, laws), version="")
        for node in graph.by_kind.get("provision", ()):
            if _names(cited, node.id.partition(" [")[0]):
                yield node.id


def _names(cited: Citation, provision: str) -> bool:
    if not cited.paragraph_to:
        return provision == str(cited)
    law, _, number = provision.partition(" § ")
    return law == cited.law and "," not in number and cited.covers(number)

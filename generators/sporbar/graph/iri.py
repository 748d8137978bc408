"""CURIEs and names as URIs, as LinkML expands them."""

import re
from collections.abc import Mapping
from typing import Final

WELL_KNOWN: Final[Mapping[str, str]] = {
    "linkml": "https://w3id.org/linkml/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "shex": "http://www.w3.org/ns/shex#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes that LinkML's own types use; a schema may leave them out."""
_WORD = re.compile(r"[\s_]+")
_SPACE = re.compile(r"\s+")


def camel_case(name: str) -> str:
    """The name of a class, type or enumeration in a URI: `named thing` becomes `NamedThing`."""
    return "".join(word[:1].upper() + word[1:] for word in _WORD.split(name.strip().replace(",", "")) if word)


def underscored(name: str) -> str:
    """The name of a slot in data and URIs: `related to` becomes `related_to`, and a hyphen becomes `_`."""
    return _SPACE.sub("_", name.strip()).replace(",", "").replace("-", "_")


def expanded(namespaces: Mapping[str, str], curie: str) -> str:
    """A CURIE as a URI; a URI, and a CURIE whose prefix nobody declares, as it is."""
    prefix, colon, local = curie.partition(":")
    start = namespaces.get(prefix) or WELL_KNOWN.get(prefix, "")
    return f"{start}{local}" if colon and start and ":" not in local else curie


def element_iri(name: str, default_prefix: str, namespaces: Mapping[str, str], *, slot: bool) -> str:
    """The URI of an element that declares none.

    Args:
        name: the name of the element.
        default_prefix: a declared prefix, or the URI that names start with.
        namespaces: the declared prefixes.
        slot: whether the element is a slot, whose name keeps its capitals.
    """
    local = underscored(name) if slot else camel_case(name)
    start = namespaces.get(default_prefix) or WELL_KNOWN.get(default_prefix, "")
    if start or ":" not in default_prefix:
        return f"{start or default_prefix + ':'}{local}"
    return f"{default_prefix}{local}" if default_prefix.endswith(("/", "#")) else f"{default_prefix}/{local}"

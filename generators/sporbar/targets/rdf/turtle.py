"""Turtle, block by block in the order given, one statement a line, so that small changes of a model stay small.

Literals and addresses are written by rdflib. Its graph and serialisers are not used: they sort blocks, and put blank
nodes where a change of one statement moves many.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import quote

from rdflib import Literal, URIRef

Statement = tuple[str, str]
"""Predicate and object, both as Turtle."""

_IN_ADDRESSES = "%:/?#[]@!$&'()*+,;=-._~"
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_XSD = "http://www.w3.org/2001/XMLSchema#"


@lru_cache(maxsize=8192)
def address(uri: str) -> str:
    """An absolute address; characters that none may hold are percent-encoded."""
    return URIRef(quote(uri, safe=_IN_ADDRESSES)).n3()


def text(value: str, language: str = "") -> str:
    """A text, in a language if one is given."""
    tag = language if _LANGUAGE.fullmatch(language) else None
    return Literal(value, lang=tag).n3()


def typed(value: str, datatype: str) -> str:
    """A value of a type of XML Schema such as `xsd:date`; empty when the text is no value of it."""
    if datatype == "xsd:string":
        return text(value)
    literal = Literal(value, datatype=URIRef(_XSD + datatype.removeprefix("xsd:")), normalize=False)
    return "" if literal.ill_typed else f"{Literal(value).n3()}^^{datatype}"


def blank(*statements: Statement) -> str:
    """A node without a name, on one line."""
    return f"[ {' ; '.join(f'{predicate} {found}' for predicate, found in statements)} ]"


def listed(objects: Iterable[str]) -> str:
    """A list, on one line."""
    return f"( {' '.join(objects)} )"


def block(subject: str, kind: str, statements: Iterable[Statement]) -> str:
    """Everything about one subject; what would be said twice is said once."""
    lines = dict.fromkeys(f"    {predicate} {found} ;\n" for predicate, found in statements)
    return f"{subject} a {kind} ;\n{''.join(lines)}."


def document(prefixes: Mapping[str, str], blocks: Iterable[str]) -> str:
    """A file with its prefixes."""
    head = "\n".join(f"@prefix {prefix}: {address(prefixes[prefix])} ." for prefix in sorted(prefixes))
    return "\n\n".join((head, *blocks))

"""Texts of a statement that the parser may take when it does not take the statement as it stands."""

import re
from collections.abc import Iterator

_STATES = re.compile(
    r"\b(?:ENABLE|DISABLE)(?:\s+(?:NOVALIDATE|VALIDATE))?\b|\bUSING\s+INDEX\b(?:\s+TABLESPACE\s+\w+)?|\bNOT\s+DEFERRABLE\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"CREATE\s+DOMAIN\s+(\S+)\s+(?:AS\s+)?(.*)", re.IGNORECASE | re.DOTALL)
_QUOTED = re.compile(r"('[^']*'|\"[^\"]*\")")


def repaired(text: str, dialect: str) -> Iterator[str]:
    """The statement, then the statement without what says nothing about the data."""
    domain = _DOMAIN.match(text)
    if domain:
        yield f"CREATE TABLE {domain[1]} (VALUE {domain[2]})"
        return
    yield text
    body = text[: text.rfind(")") + 1]
    if body and body != text:
        yield body
    if dialect == "oracle":
        yield "".join(part if part[:1] in "'\"" else _STATES.sub(" ", part) for part in _QUOTED.split(body or text))

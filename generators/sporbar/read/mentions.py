"""What a text names: links in double brackets, law citations, FEEL names."""

import re
from collections.abc import Iterator, Mapping

from sporbar.graph.node import Form, Mention
from sporbar.read.citation import find_citations
from sporbar.read.raw import Scalar
from sporbar.read.yaml import Source
from sporbar.text import Place

LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\]")
"""`[[target]]` or `[[target|shown text]]`."""


def place_within(source: Source, scalar: Scalar, needle: str, start: int) -> tuple[Place, int]:
    """The place of a stretch of a scalar in the file, and the offset after it.

    A stretch that is broken over lines or escaped is not found as it stands; then the place is that of the scalar.
    """
    index = source.text.find(needle, start)
    if index < 0 or "\n" in needle:
        return scalar.place, start
    place = source.place(index, len(needle))
    return (place, index + len(needle)) if place[:2] < scalar.place[2:] else (scalar.place, start)


def prose_mentions(source: Source, scalar: Scalar, field: str, laws: Mapping[str, str]) -> Iterator[Mention]:
    """The links and citations in running text, with their places."""
    text = scalar.value
    if "[[" in text:
        start = scalar.index
        for match in LINK.finditer(text):
            place, start = place_within(source, scalar, match.group(), start)
            yield Mention("mentions", Form.LINK, match.group(1).strip(), place, "", field, declared=False)
        text = LINK.sub(lambda match: " " * len(match.group()), text)
    if "§" in text or "kap" in text.lower():
        start = scalar.index
        for first, last, citation in find_citations(text, laws):
            place, start = place_within(source, scalar, text[first:last], start)
            yield Mention("cites", Form.CITATION, str(citation), place, "", field, declared=False)

"""Web addresses of laws that are no European Legislation Identifiers."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph import Node

_DANISH = r"https://www\.retsinformation\.dk/eli/(?:lt[abc]|mt)/\d{4}/\d+"
_DANISH_OTHER = (
    r"https://www\.retsinformation\.dk/eli/(?:retsinfo/\d{4}/\d+|accn/[A-Z]\d+|ft/[0-9A-Z]+|fob/\d{4}/[0-9-]+)"
)
_EUROPEAN = r"https?://data\.europa\.eu/eli/[a-z_]+/\d{4}/\d+(?:/[^\s]+)?"
_ELSEWHERE = (
    r"https?://(?!www\.retsinformation\.dk/|retsinformation\.dk/|data\.europa\.eu/)[^/\s]+/(?:[^\s]*/)?eli/[^\s]+"
)
_ELI = re.compile(rf"(?:{_DANISH}|{_DANISH_OTHER}|{_EUROPEAN}|{_ELSEWHERE})(?:/dan)?(?:#[^\s]+)?")


class MalformedEli(Problem):
    """The ELI of a law source is not written as one.

    An ELI is the lasting web address of an act (FDA 13). Danish acts have
    `https://www.retsinformation.dk/eli/lta/<year>/<number>`; older orders and guidance have
    `…/eli/retsinfo/<year>/<number>` or `…/eli/accn/<number>`. Acts of the EU have
    `http://data.europa.eu/eli/reg/<year>/<number>/oj`. A page where the text can also be read belongs under
    `sources`.
    """

    code: ClassVar[str] = "SP607"
    address: str

    def message(self) -> str:
        return f"'{self.address}' is no ELI (FDA 13)"

    def help(self) -> str:
        return "Danish acts: https://www.retsinformation.dk/eli/lta/<year>/<number>"


def check(node: Node) -> Iterator[Diagnostic]:
    """Look at the law source and at its versions."""
    for record in (node, *node.records("versions")):
        if "eli" in record and not _ELI.fullmatch(record.text("eli")):
            yield MalformedEli(record.text("eli")).at(record.span("eli"), element=node.id)

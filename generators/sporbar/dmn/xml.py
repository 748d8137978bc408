"""DMN files as XML: nothing from outside is read, nothing in them is expanded."""

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from sporbar.dmn.model import ModelError

Element = etree._Element  # noqa: SLF001
NAMESPACES: Final = frozenset({
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
})  # fmt: skip
"""DMN 1.2, 1.3, 1.4 and 1.5."""
MAX_SIZE: Final = 20_000_000
MAX_DEPTH: Final = 100


def parse(data: bytes) -> Element:
    """The root of a DMN file.

    Raises:
        ModelError: the file is too large, no XML, has a document type, or is not DMN 1.2 to 1.5.
    """
    if len(data) > MAX_SIZE:
        raise ModelError(f"the file is larger than {MAX_SIZE} bytes")
    if b"<!DOCTYPE" in data:
        raise ModelError("a decision model has no document type")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ModelError(f"the file is no XML: {error.msg}", error.lineno or 0) from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise ModelError("a decision model has no document type")
    if etree.QName(root).namespace not in NAMESPACES or local_name(root) != "definitions":
        raise ModelError("the file is not DMN 1.2, 1.3, 1.4 or 1.5", line_of(root))
    return root


def line_of(element: Element) -> int:
    """The line of the file where an element begins."""
    line: Any = element.sourceline
    return int(line or 0)


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return etree.QName(element).localname


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children with one of some names; of extensions nothing is read."""
    if element is None:
        return
    for child in element:
        if isinstance(child.tag, str) and etree.QName(child).namespace in NAMESPACES and local_name(child) in names:
            yield child


def child(element: Element | None, *names: str) -> Element | None:
    """The first child with one of some names."""
    return next(children(element, *names), None)


def text_of(element: Element | None) -> str:
    """The text in the `text` of an element, or in itself where it has none."""
    if element is None:
        return ""
    inner = child(element, "text")
    return (inner if inner is not None else element).text or ""


def name_of(element: Element | None, attribute: str = "name") -> str:
    """A name in an attribute, with single blanks; empty when it has none."""
    return "" if element is None else " ".join(element.get(attribute, "").split())


def type_of(element: Element | None) -> str:
    """The type that an element refers to, without a prefix of XML."""
    return name_of(element, "typeRef").rpartition(":")[2]

"""XML from strangers: no entities, no document types, no network, no other files."""

from pathlib import Path

from lxml import etree

from sporbar.imports.draft import ImportFaultError
from sporbar.imports.source import read_bytes

Element = etree._Element  # noqa: SLF001 - lxml gives its class no public name


def read_xml(path: Path) -> Element:
    """The root of an XML file.

    Raises:
        ImportFaultError: the file cannot be read, is no XML, or declares a document type, which could hold a bomb.
    """
    content = read_bytes(path)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if any("<!DOCTYPE".encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise ImportFaultError(f"{path.name} declares a document type (DOCTYPE); such files are not read")
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise ImportFaultError(f"{path.name} is not XML: {fault}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ImportFaultError(f"{path.name} declares a document type (DOCTYPE); such files are not read")
    return root


def name_of(element: Element) -> str:
    """The name of an element without its namespace."""
    return etree.QName(element).localname


def text_in(element: Element | None) -> str:
    """All text in an element."""
    return "".join(str(text) for text in element.itertext()) if element is not None else ""


def line_of(element: Element) -> int:
    """The line that an element starts on."""
    return int(getattr(element, "sourceline", 0) or 0)

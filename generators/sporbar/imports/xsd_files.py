"""The XML schemas that belong together: the named file, and those that it includes from beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sporbar.imports.draft import ImportFaultError
from sporbar.imports.report import Report
from sporbar.imports.xml_text import Element, line_of, name_of, read_xml, text_in

XSD = "http://www.w3.org/2001/XMLSchema"
_MOST_FILES = 300


class Name(NamedTuple):
    """A name with its namespace."""

    space: str
    local: str


@dataclass
class Definition:
    """A global declaration of a schema."""

    kind: str
    """complexType, simpleType, element, attribute, group or attributeGroup."""
    element: Element
    space: str
    place: str
    is_first: bool
    """Whether it stands in the file that was named."""


@dataclass
class Files:
    """All global declarations of the files, by kind and name."""

    folder: Path
    report: Report
    found: dict[tuple[str, Name], Definition] = field(default_factory=dict)
    local: dict[tuple[str, str], Definition] = field(default_factory=dict)
    """The first declaration of a kind and local name, whatever its namespace."""
    read: set[Path] = field(default_factory=set)

    def load(self, path: Path, space: str = "", *, is_first: bool = False) -> None:
        """Read a file and what it includes.

        Raises:
            ImportFaultError: the first file is no XML schema.
        """
        if path in self.read or len(self.read) >= _MOST_FILES:
            return
        self.read.add(path)
        try:
            root = _schema(path)
        except ImportFaultError as fault:
            if is_first:
                raise
            self.report.leave_out(path.name, str(fault))
            return
        own = root.get("targetNamespace") or space
        for child in parts(root):
            if name_of(child) in ("include", "import", "redefine", "override"):
                self._follow(child, path, own)
            elif child.get("name"):
                key = (name_of(child), Name(own, child.get("name", "")))
                made = self.found.setdefault(
                    key, Definition(key[0], child, own, f"{path.name}:{line_of(child)}", is_first)
                )
                self.local.setdefault((key[0], key[1].local), made)

    def _follow(self, child: Element, path: Path, space: str) -> None:
        location = child.get("schemaLocation")
        if not location:
            return
        target = (path.parent / location).resolve()
        if "://" in location or not target.is_relative_to(self.folder):
            self.report.leave_out(f"{path.name}:{line_of(child)}", f"{location}: only files beside the schema are read")
        else:
            self.load(target, space if name_of(child) != "import" else "")

    def definition(self, kind: str, name: Name) -> Definition | None:
        """The declaration of a kind and name; without namespace any one of the name will do."""
        found = self.found.get((kind, name)) or self.found.get((kind, Name("", name.local)))
        return found or (None if name.space else self.local.get((kind, name.local)))

    def all(self, kind: str) -> Iterator[tuple[Name, Definition]]:
        """The declarations of a kind, in the order of the files."""
        for (found, name), definition in self.found.items():
            if found == kind:
                yield name, definition


def _schema(path: Path) -> Element:
    root = read_xml(path)
    if root.tag != f"{{{XSD}}}schema":
        raise ImportFaultError(f"{path.name} is XML, but no XML schema")
    return root


def parts(element: Element) -> Iterator[Element]:
    """The child elements of the XML schema language."""
    for child in element:
        if isinstance(child.tag, str) and child.tag.startswith(f"{{{XSD}}}"):
            yield child


def part(element: Element, *names: str) -> Element | None:
    """The first child of one of some names."""
    return next((child for child in parts(element) if name_of(child) in names), None)


def qualified(element: Element, text: str) -> Name:
    """The name that a text such as `oio:PersonType` means at an element."""
    prefix, colon, local = text.strip().rpartition(":")
    return Name(element.nsmap.get(prefix if colon else None) or "", local)


def documentation(element: Element) -> str:
    """What the annotation of a declaration says."""
    annotation = part(element, "annotation")
    texts = [text_in(child) for child in parts(annotation)] if annotation is not None else []
    return "\n".join(" ".join(text.split()) for text in texts if text.strip())

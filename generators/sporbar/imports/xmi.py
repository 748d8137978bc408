"""UML models in XMI, as Enterprise Architect writes them, to a draft."""

from collections import Counter
from dataclasses import dataclass, field

from sporbar.imports.dictionary_words import type_of
from sporbar.imports.draft import Class, Draft, Enum, ImportFaultError, Type
from sporbar.imports.draft import Element as DraftElement
from sporbar.imports.names import Names, class_name
from sporbar.imports.report import Report
from sporbar.imports.source import Request
from sporbar.imports.texts import clean, value
from sporbar.imports.xmi_properties import Properties
from sporbar.imports.xmi_tags import Tags, xmi
from sporbar.imports.xml_text import Element, line_of, name_of, read_xml

_CLASSES = ("Class", "AssociationClass", "Interface")
_DATA_TYPES = ("DataType", "PrimitiveType")
_PACKAGES = ("Package", "Model", "Profile")
_CONTENTS = ("packagedElement", "ownedMember", "nestedClassifier", "Model", "Package")


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a model.

    Raises:
        ImportFaultError: the file is no XMI, declares a document type, or holds no classes.
    """
    root = read_xml(request.path)
    if not any("XMI" in (space or "") for space in root.nsmap.values()):
        raise ImportFaultError(f"{request.source} is XML, but no XMI")
    conversion = Conversion(draft, report, request.path.name)
    try:
        conversion.convert(root)
    except RecursionError:
        raise ImportFaultError(f"{request.source} is nested too deeply") from None
    if not draft.classes and not draft.enums:
        raise ImportFaultError(f"{request.source} holds no classes")


@dataclass
class Conversion:
    """Turns the elements of a UML model into a draft."""

    draft: Draft
    report: Report
    file: str
    names: Names = field(default_factory=lambda: Names(class_name))
    named: dict[str, str] = field(default_factory=dict)
    """The class, enumeration or type of each classifier, by its id."""
    classifiers: list[tuple[Element, str]] = field(default_factory=list)
    """The classifiers with the path of their package."""
    associations: list[Element] = field(default_factory=list)
    other: Counter[str] = field(default_factory=Counter)

    def convert(self, root: Element) -> None:
        """Name everything first, then fill it: classifiers refer to each other in any order."""
        tags = Tags(self.report)
        tags.read(root)
        self._collect(root)
        for element, _ in self.classifiers:
            self._name(element)
        for element, package in self.classifiers:
            self._take(element, package, tags)
        self._properties(tags)
        tags.finish()
        for kind, count in sorted(self.other.items()):
            self.report.leave_out(self.file, f"{count} elements of the kind {kind}")

    def _properties(self, tags: Tags) -> None:
        properties = Properties(self.draft, self.report, self.file, self.named, tags)
        for element, _ in self.classifiers:
            if _kind(element) not in ("Enumeration", *_DATA_TYPES) or self._is_class(element):
                properties.of_class(element)
        for element in self.associations:
            properties.of_association(element)

    def _collect(self, root: Element) -> None:
        """Find the classifiers and associations of all packages."""
        todo = [(child, "") for child in reversed(root) if name_of(child) in _CONTENTS]
        while todo:
            found, path = todo.pop()
            kind = _kind(found)
            inner = f"{path} / {found.get('name', '')}" if path else found.get("name", "")
            if kind in (*_CLASSES, *_DATA_TYPES, "Enumeration"):
                self.classifiers.append((found, path))
            elif kind not in _PACKAGES and kind != "Association":
                self.other[f"uml:{kind}"] += 1
            if kind in ("Association", "AssociationClass"):
                self.associations.append(found)
            children = [child for child in found if name_of(child) in _CONTENTS]
            todo += [(child, inner if kind in _PACKAGES else path) for child in reversed(children)]

    def _name(self, element: Element) -> None:
        original = element.get("name") or "Unnamed"
        known = type_of(original)
        if _kind(element) in _DATA_TYPES and not self._is_class(element) and known:
            self.named[xmi(element, "id")] = known[0]
        else:
            self.named[xmi(element, "id")] = self.names.take(original)

    def _is_class(self, element: Element) -> bool:
        """Whether a classifier has attributes; data types may have some too."""
        return any(name_of(child) == "ownedAttribute" for child in element)

    def _take(self, element: Element, package: str, tags: Tags) -> None:
        target, original, kind = xmi(element, "id"), element.get("name") or "Unnamed", _kind(element)
        name = self.named[target]
        aliases = [] if name == original else [value(original)]
        comments = [
            f"Imported from {self.file}:{line_of(element)}" + (f", package {clean(package)}" if package else "")
        ]
        made: Class | Enum | Type
        if kind == "Enumeration":
            made = self.draft.enums[name] = Enum(name, aliases=aliases, comments=comments)
            self._literals(self.draft.enums[name], element, tags)
        elif kind in _DATA_TYPES and not self._is_class(element):
            if type_of(original):
                return
            made = self.draft.types[name] = Type(name, aliases=aliases, comments=comments)
        else:
            made = self.draft.classes[name] = Class(name, aliases=aliases, comments=comments)
            made.abstract = element.get("isAbstract") == "true"
            self._parents(made, element)
        tags.describe(made, target)

    def _parents(self, each: Class, element: Element) -> None:
        for child in element:
            if name_of(child) != "generalization":
                continue
            general = child.get("general") or next((xmi(inner, "idref") for inner in child), "")
            parent = self.named.get(general, "")
            if not parent:
                self.report.leave_out(
                    f"{self.file}:{line_of(child)}", f"{each.name} specialises a class of another file"
                )
            elif not each.is_a:
                each.is_a = parent
            else:
                each.mixins.append(parent)

    def _literals(self, each: Enum, element: Element, tags: Tags) -> None:
        for child in element:
            name = value(child.get("name") or "")
            if name_of(child) == "ownedLiteral" and name.strip():
                each.values[name] = DraftElement(name)
                tags.describe(each.values[name], xmi(child, "id"))


def _kind(element: Element) -> str:
    """The kind of a UML element, such as `Class`."""
    return (xmi(element, "type") or name_of(element)).rpartition(":")[2]

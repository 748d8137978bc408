"""What a UML model says of its elements beside UML: tagged values of the FDA profile, notes of Enterprise Architect."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from sporbar.imports.draft import Attribute, Element
from sporbar.imports.report import Report
from sporbar.imports.texts import clean, one_line
from sporbar.imports.xml_text import Element as XmlElement
from sporbar.imports.xml_text import name_of
from sporbar.read.citation import CitationError, parse_citations

XMI_NAMES: Final = ("http://schema.omg.org/spec/XMI/2.1", "http://www.omg.org/spec/XMI/20110701")
_LANGUAGE = re.compile(r"(.*?)(?:[\s_]*\(|[\s_]+)(da|en|dk)\)?")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
_MARKUP = re.compile(r"</?(?:b|i|u|ul|ol|li|font|a|sub|sup)\b[^>]{0,200}>", re.IGNORECASE)
_SILENT = ("", "isnavigable", "isunique", "isordered", "isderived", "version", "guid", "uuid")


def xmi(element: XmlElement, name: str) -> str:
    """An attribute of the XMI namespace, whichever version of it the file uses."""
    for key, value in element.attrib.items():
        text = str(key)
        if text.startswith("{") and text.endswith(f"}}{name}") and "XMI" in text:
            return str(value)
    return ""


@dataclass
class Tags:
    """The tagged values and notes of a file, by the id of what they belong to."""

    report: Report
    values: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    unknown: Counter[str] = field(default_factory=Counter)

    def read(self, root: XmlElement) -> None:
        """Collect them: those of the extension of Enterprise Architect, and stereotypes that are applied."""
        for element in root.iter():
            applied = [str(value) for key, value in element.attrib.items() if str(key).startswith("base_")]
            for target in applied:
                own = (
                    (str(key), str(value)) for key, value in element.attrib.items() if not str(key).startswith("base_")
                )
                self.values.setdefault(target, []).extend(own)
            if name_of(element) in ("element", "attribute", "connector") and xmi(element, "idref"):
                self._extended(element, xmi(element, "idref"))

    def _extended(self, element: XmlElement, target: str) -> None:
        for child in element:
            kind = name_of(child)
            if kind == "tags":
                self.values.setdefault(target, []).extend(_tags(child))
            elif kind in ("properties", "documentation"):
                note = child.get("documentation") or child.get("value") or ""
                if note:
                    self.notes.setdefault(target, _MARKUP.sub("", note))

    def describe(self, each: Element, target: str) -> None:
        """Put on an element what its tagged values say; its note is the definition when no tagged value is."""
        for name, value in self.values.get(target, ()):
            self._take(each, name, value)
        note = clean(self.notes.get(target, ""))
        if note and not each.description:
            each.description = note
        elif note and note != each.description:
            each.comments.append(note)

    def _take(self, each: Element, name: str, value: str) -> None:
        found = _LANGUAGE.fullmatch(name.strip())
        word = "".join((found[1] if found else name).casefold().split()).replace("_", "")
        if not value.strip() or word in _SILENT or name.startswith("{"):
            return
        if found and found[2] == "en" and word in ("preflabel", "definition"):
            each.comments.append(f"{'Term' if word == 'preflabel' else 'Definition'} in English: {one_line(value)}")
        elif (found and found[2] == "en") or not self._taken(each, word, value):
            self.unknown[name] += 1

    def _taken(self, each: Element, word: str, value: str) -> bool:
        if word == "preflabel":
            each.title = one_line(value)
        elif word == "definition":
            each.description = clean(value)
        elif word in ("altlabel", "alternativelabel", "accepteddesignation"):
            each.aliases += [one_line(part) for part in value.split(";") if part.strip()]
        elif word in ("comment", "applicationnote", "note"):
            each.comments.append(clean(value))
        elif word == "example" and isinstance(each, Attribute):
            each.examples.append(one_line(value))
        elif word in ("uri", "identifier") and _ADDRESS.fullmatch(value.strip()):
            each.uri = value.strip()
        elif word in ("legalsource", "source", "wasderivedfrom", "isdefinedby"):
            _source(each, word, value)
        else:
            return False
        return True

    def finish(self) -> None:
        """Report the tagged values that no model carries."""
        for name, count in sorted(self.unknown.items()):
            self.report.leave_out("tagged values", f"{count} of '{name}'")


def _source(each: Element, word: str, value: str) -> None:
    """A source is an address, a citation of law, or a text."""
    for part in re.split(r"[;\n]", value):
        text = one_line(part)
        if _ADDRESS.fullmatch(text):
            each.see_also.append(text)
        elif text and word == "legalsource" and _is_citation(text):
            each.annotations["law"] = "; ".join(item for item in (each.annotations.get("law", ""), text) if item)
        elif text:
            label = {"legalsource": "Legal source", "isdefinedby": "Defined by"}.get(word, "Source")
            each.comments.append(f"{label}: {text}")


def _is_citation(text: str) -> bool:
    try:
        return bool(parse_citations(text))
    except CitationError:
        return False


def _tags(tags: XmlElement) -> Iterator[tuple[str, str]]:
    """The names and values in the form of Enterprise Architect: `value#NOTES#note`, or `<memo>#NOTES#value`."""
    for tag in tags:
        value, _, note = (tag.get("value") or "").partition("#NOTES#")
        yield tag.get("name") or "", note if value.strip() == "<memo>" else value

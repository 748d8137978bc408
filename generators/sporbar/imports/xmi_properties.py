"""Attributes of UML classes and ends of associations as attributes of a draft."""

import re
from dataclasses import dataclass, field

from sporbar.imports.dictionary_words import type_of
from sporbar.imports.draft import Attribute, Class, Draft
from sporbar.imports.names import Names, attribute_name
from sporbar.imports.report import Report
from sporbar.imports.texts import one_line, value
from sporbar.imports.xmi_tags import Tags, xmi
from sporbar.imports.xml_text import Element, line_of, name_of

_BUILT_IN = re.compile(r"EA[A-Za-z0-9+#.]*_(.+)")
"""The ids that Enterprise Architect gives to types of programming languages."""


@dataclass
class Properties:
    """Takes up properties, each at the class that has it."""

    draft: Draft
    report: Report
    file: str
    named: dict[str, str]
    """The class, enumeration or type of each classifier, by its id."""
    tags: Tags
    names: dict[str, Names] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict)
    """The ids of the properties that are attributes already, with the ids of their types."""

    def of_class(self, element: Element) -> None:
        """The attributes of a class, and the ends of associations that it owns."""
        each = self.draft.classes.get(self.named.get(xmi(element, "id"), ""))
        for child in element:
            if each and name_of(child) == "ownedAttribute":
                self._take(each, child)

    def of_association(self, element: Element) -> None:
        """The ends that the association owns itself: each belongs to the class at the other end."""
        owned = [child for child in element if name_of(child) == "ownedEnd"]
        members = [xmi(child, "idref") for child in element if name_of(child) == "memberEnd"]
        by_class = [identity for identity in members if identity in self.taken]
        told = [end for end in owned if end.get("name")]
        if not told and not by_class and len(owned) == 2:  # noqa: PLR2004 - an association has two ends
            told = [next((end for end in owned if _is_target(end)), owned[0])]
            self.report.change(
                self._place(element), "an association without names of roles: named after the class at its end"
            )
        for end in told:
            opposite = self._opposite(end, owned, members)
            each = self.draft.classes.get(self.named.get(opposite, ""))
            if each:
                self._take(each, end)
            else:
                self.report.leave_out(
                    self._place(end), f"the end '{one_line(end.get('name') or '')}' of an association"
                )

    def _opposite(self, end: Element, owned: list[Element], members: list[str]) -> str:
        """The id of the class at the other end."""
        others = [other for other in owned if other is not end]
        if others:
            return _type_id(others[0])
        mine = xmi(end, "id")
        return next((self.taken[member] for member in members if member != mine and member in self.taken), "")

    def _take(self, each: Class, element: Element) -> None:
        identity = xmi(element, "id")
        self.taken[identity] = _type_id(element)
        range_name = self._range(element)
        original = element.get("name") or range_name or "unnamed"
        names = self.names.setdefault(each.name, Names(attribute_name))
        name = names.take(original)
        made = each.attributes[name] = Attribute(
            name, aliases=[value(original)] if element.get("name") and name != original else []
        )
        made.range = range_name
        is_end = element.get("association") is not None
        least, most = _count(element, "lowerValue", 0 if is_end else 1), _count(element, "upperValue", 1)
        made.required = (least or 0) > 0
        made.multivalued = most is None or most > 1
        if made.multivalued:
            made.least, made.most = (least if least and least > 1 else None), most
        made.identifier = element.get("isID") == "true" and not made.multivalued
        if range_name in self.draft.classes:
            composite = element.get("aggregation") == "composite"
            made.inlined_as_list = composite and made.multivalued
            made.inlined = (None if made.multivalued else True) if composite else False
        self.tags.describe(made, identity)

    def _range(self, element: Element) -> str:
        identity = _type_id(element)
        if identity in self.named:
            found = self.named[identity]
            return "" if found == "string" else found
        built_in = _BUILT_IN.fullmatch(identity)
        word = built_in[1] if built_in else identity.rpartition("#")[2]
        known = type_of(word.replace("_", " ")) or type_of(word)
        if known:
            return "" if known[0] == "string" else known[0]
        if word:
            text = f"the type {one_line(word)} of '{one_line(element.get('name') or '')}'; it is taken as text"
            self.report.leave_out(self._place(element), text)
        return ""

    def _place(self, element: Element) -> str:
        return f"{self.file}:{line_of(element)}"


def _type_id(element: Element) -> str:
    """What a property's type is: the id of a classifier, or the address of a type of UML itself."""
    for child in element:
        if name_of(child) == "type":
            return xmi(child, "idref") or child.get("href") or ""
    return element.get("type") or ""


def _is_target(end: Element) -> bool:
    """Whether Enterprise Architect drew the association towards this end."""
    return "_dst" in xmi(end, "id")


def _count(element: Element, name: str, otherwise: int) -> int | None:
    """A bound of the multiplicity; None: without end."""
    for child in element:
        if name_of(child) == name:
            text = (child.get("value") or "0").strip()
            return int(text) if text.isdigit() and len(text) < 10 else None if name == "upperValue" else 0  # noqa: PLR2004
    return otherwise

"""Simple types of XML schemas as enumerations, types and constraints of attributes."""

from dataclasses import dataclass, field

from sporbar.imports.draft import Attribute, Draft, Element, Enum, Type
from sporbar.imports.names import Names
from sporbar.imports.report import Report
from sporbar.imports.texts import clean, value
from sporbar.imports.xml_text import Element as XmlElement
from sporbar.imports.xsd_files import Files, Name, documentation
from sporbar.imports.xsd_simple import Simple, built_in, simple_type


@dataclass
class SimpleTypes:
    """The simple types of the files, by name."""

    files: Files
    draft: Draft
    report: Report
    names: Names
    named: dict[Name, str] = field(default_factory=dict)
    """The enumeration or type of each global simple type."""
    scales: dict[str, int] = field(default_factory=dict)
    """The decimals of types of amounts."""

    def take(self) -> None:
        """Take up all global simple types; lists and unions are used in place."""
        for name, definition in self.files.all("simpleType"):
            found = simple_type(self.files, definition.element)
            if found.unknown:
                self.report.leave_out(definition.place, f"the base {found.unknown} of {name.local}")
            if not found.members and not found.is_list:
                self._take(name, found, clean(documentation(definition.element)))

    def _take(self, name: Name, found: Simple, description: str) -> None:
        made = self.named[name] = self.names.take(without_type(name.local))
        aliases = [] if made == name.local else [value(name.local)]
        if found.values:
            self.draft.enums[made] = Enum(made, aliases=aliases, description=description, values=_values(found))
            return
        each = self.draft.types[made] = Type(made, aliases=aliases, description=description, typeof=found.base)
        each.pattern, each.minimum, each.maximum = found.pattern, found.minimum, found.maximum
        if found.scale is not None:
            self.scales[made] = found.scale

    def give(self, attribute: Attribute, name: Name, key: str) -> bool:
        """Give an attribute the range that a type has; False when no simple type has the name."""
        known = built_in(name)
        if known:
            _constrain(attribute, known)
            return True
        definition = self.files.definition("simpleType", name)
        if definition is None:
            return False
        own = Name(definition.space, definition.element.get("name", ""))
        if own in self.named:
            attribute.range = self.named[own]
            if attribute.range in self.scales:
                attribute.annotations["scale"] = self.scales[attribute.range]
        else:
            self.anonymous(attribute, definition.element, key)
        return True

    def anonymous(self, attribute: Attribute, element: XmlElement, key: str) -> None:
        """Give an attribute what a simple type without name says."""
        found = simple_type(self.files, element)
        if found.values:
            made = attribute.range = self.names.take(key)
            self.draft.enums[made] = Enum(made, values=_values(found))
        elif found.members:
            members = [Attribute(attribute.name) for _ in found.members]
            for member, name in zip(members, found.members, strict=True):
                self.give(member, name, key)
            attribute.any_of = list(dict.fromkeys(member.range or "string" for member in members))
        else:
            _constrain(attribute, found)
        attribute.multivalued = attribute.multivalued or found.is_list


def without_type(name: str) -> str:
    """`PersonType` → `Person`: every class and type of a model is one."""
    return name.removesuffix("Type") or name


def _constrain(attribute: Attribute, found: Simple) -> None:
    attribute.range = found.base if found.base != "string" else ""
    attribute.pattern, attribute.minimum, attribute.maximum = found.pattern, found.minimum, found.maximum
    if found.scale is not None and found.base == "decimal":
        attribute.annotations["scale"] = found.scale


def _values(found: Simple) -> dict[str, Element]:
    told = ((value(text), meaning) for text, meaning in found.values.items())
    return {text: Element(text, description=clean(meaning)) for text, meaning in told if text.strip()}

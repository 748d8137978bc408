"""Complex types of XML schemas as classes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sporbar.imports.draft import Attribute, Class
from sporbar.imports.names import Names, attribute_name
from sporbar.imports.texts import clean, value
from sporbar.imports.xml_text import Element, line_of, name_of
from sporbar.imports.xsd_files import Definition, Name, documentation, part, parts, qualified
from sporbar.imports.xsd_types import SimpleTypes, without_type

_GROUPS = ("sequence", "all", "choice")
_SILENT = ("annotation", "anyAttribute", "unique", "key", "keyref", "simpleContent", "complexContent")
_LONGEST_CHAIN = 50


class Held(NamedTuple):
    """An element or attribute in a type, with how often it stands there."""

    element: Element
    least: int
    most: int | None
    space: str


class Scope(NamedTuple):
    """Where a type is being taken up."""

    each: Class
    names: Names
    file: str
    space: str
    depth: int = 0


@dataclass
class ComplexTypes:
    """The complex types of the files, by name."""

    simple: SimpleTypes
    named: dict[Name, str] = field(default_factory=dict)
    """The class of each global complex type."""
    elements: dict[Name, str] = field(default_factory=dict)
    """The class of each global element whose type has no name."""
    own: dict[int, str] = field(default_factory=dict)
    """The same by the identity of the element; the files keep the elements."""

    def take(self) -> None:
        """Name everything first, then fill it: types refer to each other in any order."""
        files, names = self.simple.files, self.simple.names
        for name, _ in files.all("complexType"):
            self.named[name] = names.take(without_type(name.local))
        for name, definition in files.all("element"):
            if part(definition.element, "complexType") is not None:
                made = self.elements[name] = names.take(without_type(name.local))
                self.own[id(definition.element)] = made
        for name, definition in files.all("complexType"):
            self._fill(self.named[name], name.local, definition.element, definition)
        for name, definition in files.all("element"):
            inner = part(definition.element, "complexType")
            if inner is not None:
                each = self._fill(self.elements[name], name.local, inner, definition)
                each.description = clean(documentation(definition.element)) or each.description
        self._root()

    def _root(self) -> None:
        """One element of a complex type in the named file is the root of documents; of several nobody can tell."""
        found = set()
        for name, definition in self.simple.files.all("element"):
            target = self._complex(definition.element, definition.element.get("type", "")) or self.elements.get(name)
            if target and definition.is_first:
                found.add(target)
        if len(found) == 1:
            self.simple.draft.classes[found.pop()].tree_root = True

    def _fill(self, name: str, original: str, element: Element, definition: Definition) -> Class:
        aliases = [] if name == original else [value(original)]
        each = self.simple.draft.classes[name] = Class(name, aliases=aliases)
        each.description = clean(documentation(element))
        each.abstract = element.get("abstract") == "true"
        each.comments.append(f"Imported from {definition.place}")
        scope = Scope(each, Names(attribute_name), definition.place.rpartition(":")[0], definition.space)
        self._content(element, scope)
        return each

    def _content(self, element: Element, scope: Scope) -> None:
        for content in ("complexContent", "simpleContent"):
            held = part(element, content)
            derived = part(held, "extension", "restriction") if held is not None else None
            if derived is not None:
                self._derived(derived, scope, is_simple=content == "simpleContent")
                self._members(derived, scope)
        if element.get("mixed") == "true":
            self._leave_out(element, scope, "text between the elements (mixed)")
        self._members(element, scope)

    def _derived(self, derived: Element, scope: Scope, *, is_simple: bool) -> None:
        base = derived.get("base", "")
        parent = self._complex(derived, base)
        if parent:
            scope.each.is_a = parent
        elif is_simple:
            attribute = Attribute(scope.names.take("value"), description="The text of the element", required=True)
            scope.each.attributes[attribute.name] = attribute
            if not self.simple.give(attribute, qualified(derived, base), f"{scope.each.name}_value"):
                self._leave_out(derived, scope, f"the type {base}")
        elif qualified(derived, base).local != "anyType":
            self._leave_out(derived, scope, f"the base {base}")
        if name_of(derived) == "restriction":
            self._leave_out(derived, scope, f"that {scope.each.name} restricts {base}: taken as an extension")

    def _complex(self, element: Element, text: str) -> str:
        """The class of a named complex type; empty when none has the name."""
        definition = self.simple.files.definition("complexType", qualified(element, text)) if text else None
        return self.named.get(Name(definition.space, definition.element.get("name", "")), "") if definition else ""

    def _members(self, element: Element, scope: Scope) -> None:
        for held in self._held(element, 1, 1, scope):
            self._attribute(held, scope)

    def _held(self, element: Element, least: int, most: int | None, scope: Scope) -> Iterator[Held]:
        """The elements and attributes of a type, those of groups too."""
        for child in parts(element):
            kind = name_of(child)
            if kind == "element":
                low, high = _occurs(child)
                yield Held(child, min(least, low), None if most is None or high is None else most * high, scope.space)
            elif kind == "attribute" and child.get("use") != "prohibited":
                yield Held(child, 1 if child.get("use") == "required" else 0, 1, scope.space)
            elif kind in _GROUPS:
                low, high = _occurs(child)
                if kind == "choice":
                    self._leave_out(child, scope, f"that only one part of the choice in {scope.each.name} may stand")
                low = 0 if kind == "choice" else low
                yield from self._held(
                    child, min(least, low), None if most is None or high is None else most * high, scope
                )
            elif kind in ("group", "attributeGroup"):
                yield from self._group(child, least, most, scope)
            elif kind not in _SILENT:
                self._leave_out(child, scope, f"<{kind}> in {scope.each.name}")

    def _group(self, child: Element, least: int, most: int | None, scope: Scope) -> Iterator[Held]:
        definition = self.simple.files.definition(name_of(child), qualified(child, child.get("ref", "")))
        if definition is None or scope.depth > _LONGEST_CHAIN:
            self._leave_out(child, scope, f"the group {child.get('ref')}")
            return
        low, high = _occurs(child)
        inner = scope._replace(space=definition.space, depth=scope.depth + 1)
        most = None if most is None or high is None else most * high
        yield from self._held(definition.element, min(least, low), most, inner)

    def _attribute(self, held: Held, scope: Scope) -> None:
        element = self._declared(held.element)
        original = element.get("name", "")
        if not original:
            self._leave_out(held.element, scope, f"a reference to {held.element.get('ref')}")
            return
        name = scope.names.take(original)
        made = scope.each.attributes[name] = Attribute(name, aliases=[] if name == original else [value(original)])
        texts = (documentation(held.element), documentation(element) if element is not held.element else "")
        made.description = clean(next((text for text in texts if text), ""))
        made.required = held.least > 0 and held.element.get("nillable") != "true"
        made.multivalued = held.most is None or held.most > 1
        if made.multivalued:
            made.least = held.least if held.least > 1 else None
            made.most = held.most
        self._type(made, element, scope)
        default = element.get("default") or element.get("fixed")
        if default:
            made.default = default if made.range == "boolean" else f"{made.range or 'string'}({value(default)})"

    def _declared(self, element: Element) -> Element:
        """The global declaration that an element refers to; itself when it refers to none."""
        reference = element.get("ref")
        found = self.simple.files.definition(name_of(element), qualified(element, reference)) if reference else None
        return found.element if found else element

    def _type(self, made: Attribute, element: Element, scope: Scope) -> None:
        key = f"{scope.each.name}_{made.name}"
        named, inner = element.get("type", ""), part(element, "complexType")
        target = self._complex(element, named) or self._own(element)
        if target or inner is not None:
            made.range = target or self._nested(inner, scope, key)
            made.inlined = None if made.multivalued else True
            made.inlined_as_list = made.multivalued
            return
        simple = part(element, "simpleType")
        if simple is not None:
            self.simple.anonymous(made, simple, key)
        elif named and not self.simple.give(made, qualified(element, named), key):
            made.comments.append(f"Type in the source: {named}")
            self._leave_out(element, scope, f"the type {named} of {made.name}; it is taken as text")

    def _own(self, element: Element) -> str:
        """The class of a global element whose type has no name."""
        return self.own.get(id(element), "")

    def _nested(self, element: Element | None, scope: Scope, key: str) -> str:
        if element is None or scope.depth > _LONGEST_CHAIN:
            return ""
        name = self.simple.names.take(key)
        each = self.simple.draft.classes[name] = Class(name, description=clean(documentation(element)))
        each.comments.append(f"Imported from {scope.file}:{line_of(element)}")
        self._content(element, scope._replace(each=each, names=Names(attribute_name), depth=scope.depth + 1))
        return name

    def _leave_out(self, element: Element, scope: Scope, what: str) -> None:
        self.simple.report.leave_out(f"{scope.file}:{line_of(element)}", what)


def _occurs(element: Element) -> tuple[int, int | None]:
    """How often an element stands at least and at most; a most of None: without end."""
    least, most = element.get("minOccurs", "1"), element.get("maxOccurs", "1")
    low = int(least) if least.isdigit() and len(least) < 10 else 1  # noqa: PLR2004 - more is no number of anything
    high = int(most) if most.isdigit() and len(most) < 10 else None  # noqa: PLR2004 - the same
    return low, high

"""The schemas of a document as classes, attributes, enumerations and types."""

from dataclasses import dataclass, field
from typing import Any

from sporbar.imports.draft import Attribute, Class, Draft, Element, Enum, Type
from sporbar.imports.json_limits import limit
from sporbar.imports.json_refs import Document, Schema
from sporbar.imports.json_shapes import (
    TYPES,
    alternatives,
    choices,
    count,
    is_nullable,
    is_object,
    not_understood,
    parts,
    text,
    types_of,
)
from sporbar.imports.names import Names, class_name, plain_name
from sporbar.imports.report import Report
from sporbar.imports.texts import clean, one_line, value

_LONGEST_CHAIN = 50
_SECTIONS = ("$defs", "definitions")
ANY = "Any"


@dataclass
class Conversion:
    """Turns the schemas of a document into a draft."""

    document: Document
    draft: Draft
    report: Report
    names: Names = field(default_factory=lambda: Names(class_name, {"any"}))
    named: dict[int, str] = field(default_factory=dict)
    """The names of schemas that have become classes, enumerations or types, by the identity of the schema."""

    def convert(self, title: str) -> None:
        """Take up the root, when it describes an object, and everything that has a name."""
        root = self.document.root
        self.draft.title = one_line(text(root.get("title"))) or self.draft.title
        self.draft.description = clean(text(root.get("description")))
        if is_object(root) or parts(root, "allOf"):
            name = self._class(root, text(root.get("title")) or title)
            self.draft.classes[name].tree_root = True
        for section in _SECTIONS:
            held = root.get(section)
            for key, schema in held.items() if isinstance(held, dict) else ():
                if isinstance(schema, dict):
                    self._named(schema, key)
        reference = text(root.get("$ref"))
        target = self.document.target(reference) if reference else None
        if target is not None and self.named.get(id(target)) in self.draft.classes:
            self.draft.classes[self.named[id(target)]].tree_root = True

    def _named(self, schema: Schema, key: str) -> str:
        """The name of what a schema with a name of its own has become; empty when it is used in place."""
        if id(schema) in self.named:
            return self.named[id(schema)]
        if choices(schema) is not None:
            return self._enum(schema, key)
        if is_object(schema) or any(is_object(part) for part in parts(schema, "allOf")):
            return self._class(schema, key)
        if len(parts(schema, "allOf")) > 1:
            return self._class(schema, key)
        if len(types_of(schema)) == 1 and types_of(schema)[0] in TYPES:
            return self._type(schema, key)
        return ""

    def _take(self, schema: Schema, key: str) -> tuple[str, list[str]]:
        """A name for a schema, and what the source calls it when that is another name."""
        name = self.named[id(schema)] = self.names.take(key)
        section, _, own = self.document.pointer(schema).rpartition("/")
        return name, [value(key)] if section.endswith(_SECTIONS) and own == key != name else []

    def _class(self, schema: Schema, key: str) -> str:
        name, aliases = self._take(schema, key)
        each = self.draft.classes[name] = Class(name, aliases=aliases)
        self._describe(each, schema)
        each.comments.append(f"Imported from {self.report.source}{self.document.pointer(schema)}")
        attributes = Names(plain_name)
        self._properties(each, schema, attributes)
        for part in parts(schema, "allOf"):
            self._part(each, part, attributes)
        if alternatives(schema):
            self.report.leave_out(self.document.pointer(schema), f"the alternatives (anyOf, oneOf) of the class {name}")
        return name

    def _part(self, each: Class, part: Schema, attributes: Names) -> None:
        """One of the schemas that an object must fit together."""
        reference = text(part.get("$ref"))
        if not reference:
            self._properties(each, part, attributes)
            return
        target = self._target(reference, part)
        parent = self._named(target, reference.rpartition("/")[2]) if target is not None else ""
        if parent not in self.draft.classes:
            self.report.leave_out(self.document.pointer(part), f"{each.name} fits {reference}, which is no object")
        elif not each.is_a:
            each.is_a = parent
        else:
            each.mixins.append(parent)

    def _properties(self, each: Class, schema: Schema, attributes: Names) -> None:
        self._leave_out(schema)
        held = schema.get("properties")
        required = schema.get("required") if isinstance(schema.get("required"), list) else []
        for key, inner in held.items() if isinstance(held, dict) else ():
            attribute = self._attribute(each, key, inner if isinstance(inner, dict) else {}, attributes)
            if key in (required or ()):
                attribute.required = not (isinstance(inner, dict) and is_nullable(inner))
        for key in required or ():
            if not isinstance(held, dict) or key not in held:
                self.report.leave_out(self.document.pointer(schema), f"'{key}' is required but not described")

    def _attribute(self, each: Class, key: str, schema: Schema, attributes: Names) -> Attribute:
        name = attributes.take(key)
        attribute = each.attributes[name] = Attribute(name, aliases=[] if name == key else [value(key)])
        self._describe(attribute, schema)
        self._value(attribute, schema, f"{each.name}_{key}", 0)
        self._default(attribute, schema)
        return attribute

    def _describe(self, each: Element, schema: Schema) -> None:
        each.title = one_line(text(schema.get("title"))) or each.title
        each.description = clean(text(schema.get("description"))) or each.description
        if schema.get("deprecated") is True:
            each.deprecated = "Deprecated in the source"
        if text(schema.get("$comment")):
            each.comments.append(clean(text(schema["$comment"])))
        if isinstance(each, Attribute) and isinstance(schema.get("examples"), list):
            each.examples = [one_line(str(example)) for example in schema["examples"] if isinstance(example, str | int)]

    def _value(self, attribute: Attribute, schema: Schema, key: str, depth: int) -> None:
        """Put on an attribute what its values must be."""
        reference = text(schema.get("$ref"))
        held = parts(schema, "allOf")
        if depth > _LONGEST_CHAIN:
            self.report.leave_out(self.document.pointer(schema), "a chain of references without end")
        elif reference:
            self._referred(attribute, reference, schema, key, depth)
        elif choices(schema) is not None:
            attribute.range = self._enum(schema, key)
        elif "array" in types_of(schema) or "items" in schema:
            self._list(attribute, schema, key, depth)
        elif is_object(schema) and isinstance(schema.get("properties"), dict):
            attribute.range = self.named.get(id(schema)) or self._class(schema, key)
            attribute.inlined = True
        elif len(held) == 1 and not alternatives(schema):
            self._value(attribute, held[0], key, depth + 1)
        elif held or alternatives(schema):
            self._union(attribute, [*held, *alternatives(schema)], key, depth)
        else:
            self._scalar(attribute, schema)

    def _target(self, reference: str, schema: Schema) -> Schema | None:
        target = self.document.target(reference)
        if target is None:
            self.report.leave_out(self.document.pointer(schema), f"the reference {reference}: it leads out of the file")
        return target

    def _referred(self, attribute: Attribute, reference: str, schema: Schema, key: str, depth: int) -> None:
        target = self._target(reference, schema)
        if target is None:
            attribute.comments.append(f"Refers to {one_line(reference)}")
            return
        name = self._named(target, reference.rpartition("/")[2] or self.draft.title)
        if not name:
            self._value(attribute, target, key, depth + 1)
            return
        attribute.range = name
        attribute.inlined = True if name in self.draft.classes else attribute.inlined

    def _list(self, attribute: Attribute, schema: Schema, key: str, depth: int) -> None:
        items = schema.get("items")
        if attribute.multivalued or isinstance(items, list) or "prefixItems" in schema:
            self.report.leave_out(self.document.pointer(schema), "a list of lists, or of a type for each place")
        if isinstance(items, dict):
            self._value(attribute, items, key, depth + 1)
        attribute.multivalued = True
        attribute.least, attribute.most = count(schema.get("minItems")), count(schema.get("maxItems"))
        if attribute.inlined:
            attribute.inlined, attribute.inlined_as_list = None, True

    def _union(self, attribute: Attribute, found: list[Schema], key: str, depth: int) -> None:
        """Values of which one schema must fit; each may be of a range of its own."""
        ranges: list[str] = []
        for at, part in enumerate(found):
            one = Attribute(attribute.name)
            self._value(one, part, key if len(found) == 1 else f"{key}_{at + 1}", depth + 1)
            ranges += one.any_of or [one.range or "string"]
            attribute.multivalued |= one.multivalued
            attribute.inlined = one.inlined or attribute.inlined
        ranges = list(dict.fromkeys(ranges))
        if len(ranges) == 1:
            attribute.range = ranges[0]
        else:
            attribute.any_of = ranges

    def _scalar(self, attribute: Attribute, schema: Schema) -> None:
        self._leave_out(schema)
        named = types_of(schema)
        if len(named) > 1:
            attribute.any_of = [TYPES[name] for name in named if name in TYPES]
        elif not named and "const" not in schema and "format" not in schema and "pattern" not in schema:
            attribute.range = self._any()
        elif named == ["object"]:
            attribute.range = self._any()
            self.report.change(
                self.document.pointer(schema), f"'{attribute.name}' is an object of no class: it takes anything"
            )
        elif named and named[0] in TYPES:
            attribute.range = TYPES[named[0]] if named[0] != "string" else ""
        limit(attribute, schema, self.report, self.document.pointer(schema))

    def _any(self) -> str:
        if ANY not in self.draft.classes:
            self.draft.classes[ANY] = Class(ANY, uri="linkml:Any", description="Any value")
        return ANY

    def _default(self, attribute: Attribute, schema: Schema) -> None:
        default = schema.get("default")
        if isinstance(default, bool):
            attribute.default = "true" if default else "false"
        elif isinstance(default, str | int | float) and not attribute.multivalued:
            attribute.default = f"{attribute.range or 'string'}({value(str(default))})"
        elif default is not None:
            self.report.leave_out(self.document.pointer(schema), f"the default of '{attribute.name}'")

    def _enum(self, schema: Schema, key: str) -> str:
        if id(schema) in self.named:
            return self.named[id(schema)]
        name, aliases = self._take(schema, key)
        each = self.draft.enums[name] = Enum(name, aliases=aliases)
        self._describe(each, schema)
        for one, about in choices(schema) or ():
            told = value(_written(one))
            if told.strip():
                each.values[told] = Element(told)
                self._describe(each.values[told], about)
            if not isinstance(one, str):
                self.report.change(
                    self.document.pointer(schema), f"the value {told} of {name} is no text: taken as one"
                )
        return name

    def _type(self, schema: Schema, key: str) -> str:
        name, aliases = self._take(schema, key)
        each = self.draft.types[name] = Type(name, aliases=aliases, typeof=TYPES[types_of(schema)[0]])
        self._describe(each, schema)
        limit(each, schema, self.report, self.document.pointer(schema))
        self._leave_out(schema)
        return name

    def _leave_out(self, schema: Schema) -> None:
        for key in not_understood(schema):
            self.report.leave_out(self.document.pointer(schema), f"the keyword {key}")


def _written(one: Any) -> str:
    if isinstance(one, bool):
        return "true" if one else "false"
    return str(one)[:1000]

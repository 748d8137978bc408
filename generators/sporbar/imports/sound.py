"""What a model may not have, whatever a source says: circles, ranges of nothing, patterns that cannot be used."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sporbar.imports.draft import Attribute, Class, Draft, Element, Type
from sporbar.imports.report import Report
from sporbar.resolve.patterns import pattern_fault
from sporbar.resolve.primitives import PRIMITIVES

_DEEPEST = 50
"""How many ancestors a class may have."""
_DEFAULTS: Mapping[str, re.Pattern[str]] = {
    "boolean": re.compile(r"true|false"),
    "integer": re.compile(r"[+-]?\d{1,40}"),
    "decimal": re.compile(r"[+-]?\d{1,40}(\.\d{1,40})?"),
    "float": re.compile(r"[+-]?\d{1,40}(\.\d{1,40})?"),
    "double": re.compile(r"[+-]?\d{1,40}(\.\d{1,40})?"),
    "date": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "datetime": re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\S*"),
    "string": re.compile(r"[^()\n]{0,1000}"),
}
_CALL = re.compile(r"\w+\((.*)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Soundness:
    """Takes out of a draft what no model may have, and reports it."""

    draft: Draft
    report: Report

    def restore(self) -> None:
        """Repair the whole draft."""
        for scalar in self.draft.types.values():
            self._constraints(scalar, scalar.name)
            if scalar.typeof not in (*PRIMITIVES, *self.draft.types) or self._depth(scalar) > _DEEPEST:
                self.report.leave_out(scalar.name, f"it derives from '{scalar.typeof}'")
                scalar.typeof = "string"
        for each in self.draft.classes.values():
            self._parents(each)
        for each in self.draft.classes.values():
            has_one = self._identifier_above(each)
            for attribute in each.attributes.values():
                self._identifier(each, attribute, has_one)
                has_one = has_one or attribute.identifier
                self._attribute(each, attribute)

    def _depth(self, each: Type) -> int:
        depth, found = 0, self.draft.types.get(each.typeof)
        while found is not None and depth <= _DEEPEST:
            depth, found = depth + 1, self.draft.types.get(found.typeof)
        return depth

    def _parents(self, each: Class) -> None:
        each.mixins = [name for name in dict.fromkeys(each.mixins) if name in self.draft.classes and name != each.is_a]
        if each.is_a and each.is_a not in self.draft.classes:
            self.report.leave_out(each.name, f"it specialises '{each.is_a}', which is not in the source")
            each.is_a = ""
        depth = self._height(each)
        if depth > _DEEPEST:
            parents = ", ".join(name for name in (each.is_a, *each.mixins) if name)
            self.report.leave_out(each.name, f"it specialises {parents}, in a circle or a chain without end")
            each.is_a, each.mixins = "", []

    def _height(self, each: Class) -> int:
        """The length of the longest chain of ancestors; more than the limit in a circle."""
        level, height = {each.name}, 0
        while level and height <= _DEEPEST:
            found = [self.draft.classes[name] for name in level if name in self.draft.classes]
            level = {name for one in found for name in (one.is_a, *one.mixins) if name in self.draft.classes}
            height += 1
        return height

    def _has_identifier(self, class_name: str) -> bool:
        """Whether objects of a class can be referred to."""
        each = self.draft.classes.get(class_name)
        own = each is not None and any(attribute.identifier for attribute in each.attributes.values())
        return own or (each is not None and self._identifier_above(each))

    def _identifier_above(self, each: Class) -> bool:
        todo, seen = [each.is_a, *each.mixins], {each.name}
        while todo:
            name = todo.pop()
            above = self.draft.classes.get(name)
            if above is None or name in seen:
                continue
            seen.add(name)
            if any(attribute.identifier for attribute in above.attributes.values()):
                return True
            todo += [above.is_a, *above.mixins]
        return False

    def _identifier(self, each: Class, attribute: Attribute, has_one: bool) -> None:
        """A class has one identifier; what identifies its objects too is a unique key."""
        if attribute.identifier and (has_one or attribute.multivalued):
            attribute.identifier = False
            each.unique_keys.setdefault(attribute.name, [attribute.name])
            text = "it identifies the object beside another attribute: taken as a unique key"
            self.report.change(f"{each.name}.{attribute.name}", text)

    def _attribute(self, each: Class, attribute: Attribute) -> None:
        place = f"{each.name}.{attribute.name}"
        attribute.any_of = [name for name in dict.fromkeys(attribute.any_of) if self._is_known(name)]
        if attribute.range and not self._is_known(attribute.range):
            self.report.leave_out(place, f"the range '{attribute.range}', which is not in the source")
            attribute.range = ""
        if attribute.inlined is False and not self._has_identifier(attribute.range):
            attribute.inlined = None
        self._constraints(attribute, place)
        self._default(attribute, place)

    def _is_known(self, name: str) -> bool:
        return name in PRIMITIVES or any(
            name in part for part in (self.draft.classes, self.draft.enums, self.draft.types)
        )

    def _constraints(self, each: Attribute | Type, place: str) -> None:
        fault = pattern_fault(each.pattern) if each.pattern else ""
        if fault:
            self._keep(each, place, f"the pattern {each.pattern[:200]} ({fault})")
            each.pattern = ""
        if each.minimum is not None and each.maximum is not None and each.minimum > each.maximum:
            self._keep(each, place, f"the bounds {each.minimum} to {each.maximum}, between which nothing lies")
            each.minimum = each.maximum = None

    def _keep(self, each: Element, place: str, what: str) -> None:
        self.report.leave_out(place, what)
        each.comments.append(f"In the source: {what}")

    def _default(self, attribute: Attribute, place: str) -> None:
        if not attribute.default:
            return
        call = _CALL.fullmatch(attribute.default)
        text = call[1] if call else attribute.default
        range_name = attribute.range or "string"
        enum = self.draft.enums.get(range_name)
        form = _DEFAULTS.get(range_name)
        if (text not in enum.values) if enum else (form is None or not form.fullmatch(text)):
            self.report.leave_out(place, f"the default {text[:100]}")
            attribute.default = ""

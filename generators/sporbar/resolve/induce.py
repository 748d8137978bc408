"""LinkML semantics: what a class is once inheritance and refinement are applied.

Source: LinkML specification, part 4 (derived schemas). A nearer declaration wins over a farther one, `is_a` over
`mixins`, and `slot_usage` over the declaration that it refines.
"""

import re
from collections.abc import Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.diagnostics import Problem
from sporbar.graph.information import Annotations, Class, Enum, InformationModel, PermissibleValue, Slot, Type
from sporbar.read.linkml import scalars_of, text_of
from sporbar.read.raw import Mapping, Raw, Sequence
from sporbar.resolve.schema_problems import (
    EmptyBounds,
    InheritanceCycle,
    NotImported,
    UniqueKeySlot,
    UnknownParent,
    UnknownRange,
    UnknownSlot,
    UnusablePattern,
    WrongSchemaValue,
)
from sporbar.resolve.schemas import PRIMITIVES, Declarations, Declared, bodies
from sporbar.text import Span, span_at

_NESTED_REPETITION = re.compile(r"\([^()]*[+*][^()]*\)[+*{]")


@dataclass(slots=True)
class Induction:
    """Builds the information model of a set of declarations."""

    known: Declarations
    annotated: MappingType[int, Annotations]
    """Typed annotations by the identity of the raw body they stand in."""
    classes: dict[str, Class] = field(default_factory=dict)
    parts: dict[str, dict[str, tuple[Declared, ...]]] = field(default_factory=dict)
    """The declarations that make up each slot of a class, farthest first."""
    ranges: frozenset[str] = frozenset()
    reaches: dict[str, frozenset[str]] = field(default_factory=dict)

    def model(self) -> InformationModel:
        known = self.known
        types = {name: self._type(declared) for name, declared in known.types.items()}
        types |= {name: _primitive(name) for name in PRIMITIVES if name not in types}
        enums = {name: self._enum(declared) for name, declared in known.enums.items()}
        self.ranges = frozenset(known.classes) | frozenset(types) | frozenset(enums)
        for name in known.classes:
            self._class(name, ())
        ordered = {name: self.classes[name] for name in known.classes if name in self.classes}
        return InformationModel(known.schemas, ordered, enums, types, _children(ordered))

    def _class(self, name: str, path: tuple[str, ...]) -> Class | None:
        if name in self.classes:
            return self.classes[name]
        declared = self.known.classes[name]
        if name in path:
            circle = (*path[path.index(name) :], name)
            self.known.fault(InheritanceCycle(circle), declared.place_of("is_a"))
            return None
        parents = [self._class(parent, (*path, name)) for parent in self._parents(declared)]
        found = [parent for parent in parents if parent]
        self.classes[name] = self._built(declared, found)
        return self.classes[name]

    def _parents(self, declared: Declared) -> Iterator[str]:
        for relation in ("is_a", "mixins"):
            for parent in scalars_of(declared.body.get(relation)):
                if parent.value in self.known.classes:
                    self._check_import(parent.value, self.known.classes, declared, span_at(declared.path, parent.place))
                    yield parent.value
                else:
                    problem = UnknownParent(parent.value, relation, tuple(self.known.classes))
                    self.known.fault(problem, span_at(declared.path, parent.place))

    def _built(self, declared: Declared, parents: list[Class]) -> Class:
        slots: dict[str, Slot] = {}
        parts: dict[str, tuple[Declared, ...]] = {}
        for parent in reversed(parents):
            slots |= parent.slots
            parts |= self.parts[parent.name]
        for name, own in self._own_slots(declared, parts):
            parts[name] = own
            slots[name] = self._slot(declared.name, own)
        self.parts[declared.name] = parts
        ordered = {name: slots[name] for parent in parents for name in parent.slots} | slots
        body = declared.body
        return Class(
            name=declared.name,
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            is_a=declared.text("is_a"),
            mixins=tuple(declared.texts("mixins")),
            ancestors=_ancestors(parents),
            abstract=self._flag(declared, "abstract"),
            mixin=self._flag(declared, "mixin"),
            tree_root=self._flag(declared, "tree_root"),
            slots=ordered,
            unique_keys=self._unique_keys(declared, ordered),
            annotations=self.annotated.get(id(body), {}),
            uri=declared.text("class_uri"),
            package=declared.schema,
            span=declared.span,
        )

    def _own_slots(
        self, declared: Declared, inherited: dict[str, tuple[Declared, ...]]
    ) -> Iterator[tuple[str, tuple[Declared, ...]]]:
        """The slots that the class declares, lists or refines, each with its declarations, farthest first."""
        own: dict[str, tuple[Declared, ...]] = {}
        for name in scalars_of(declared.body.get("slots")):
            if name.value in self.known.slots:
                own[name.value] = (self.known.slots[name.value],)
            elif name.value not in inherited:
                problem = UnknownSlot(name.value, "slots", tuple(self.known.slots))
                self.known.fault(problem, span_at(declared.path, name.place))
        for key, body in bodies(declared.body.get("attributes")):
            own[key.value] = (Declared(key.value, body, declared.path, key.place, declared.schema),)
        for key, body in bodies(declared.body.get("slot_usage")):
            base = own.get(key.value) or inherited.get(key.value)
            if base is None and key.value in self.known.slots:
                base = (self.known.slots[key.value],)
            if base is None:
                problem = UnknownSlot(key.value, "slot_usage", (*inherited, *own))
                self.known.fault(problem, span_at(declared.path, key.place))
                continue
            own[key.value] = (*base, Declared(key.value, body, declared.path, key.place, declared.schema))
        yield from own.items()

    def _slot(self, owner: str, parts: tuple[Declared, ...]) -> Slot:
        merged = _Merged(parts)
        last = parts[-1]
        any_of = tuple(self._any_of(merged))
        range_name = merged.text("range") or ("" if any_of else self.known.default_ranges[parts[0].schema])
        for name in (range_name, *any_of):
            self._check_range(name, merged, last)
        self._check_bounds(merged, last)
        inlined_as_list = self._flag(merged, "inlined_as_list")
        multivalued = self._flag(merged, "multivalued")
        identifier = self._flag(merged, "identifier") or self._flag(merged, "key")
        return Slot(
            name=last.name,
            owner=owner,
            range=range_name,
            any_of=any_of,
            title=merged.text("title") or last.name,
            description=merged.text("description"),
            required=self._flag(merged, "required") or identifier,
            multivalued=multivalued,
            identifier=identifier,
            inlined=self._inlined(merged, range_name, any_of) or inlined_as_list,
            inlined_as_list=inlined_as_list,
            pattern=merged.text("pattern"),
            minimum=merged.text("minimum_value"),
            maximum=merged.text("maximum_value"),
            unit=_unit(merged.raw("unit")),
            equals=merged.text("equals_string"),
            ifabsent=merged.text("ifabsent"),
            annotations=self._annotations(parts),
            span=last.span,
        )

    def _annotations(self, parts: tuple[Declared, ...]) -> Annotations:
        merged: dict[str, object] = {}
        for part in parts:
            merged |= self.annotated.get(id(part.body), {})
        return merged

    def _any_of(self, merged: "_Merged") -> Iterator[str]:
        raw = merged.raw("any_of")
        if isinstance(raw, Sequence):
            for item in raw.items:
                name = text_of(item.get("range")) if isinstance(item, Mapping) else ""
                if name:
                    yield name

    def _inlined(self, merged: "_Merged", range_name: str, any_of: tuple[str, ...]) -> bool:
        """Objects of a class without identifier can only stand inside; others stand inside when the schema says so."""
        if merged.raw("inlined") is not None:
            return self._flag(merged, "inlined")
        names = any_of or (range_name,)
        return any(name in self.known.classes and not self._has_identifier(name, frozenset()) for name in names)

    def _has_identifier(self, name: str, seen: frozenset[str]) -> bool:
        declared = self.known.classes.get(name)
        if declared is None or name in seen:
            return False
        own = [body for part in ("attributes", "slot_usage") for _, body in bodies(declared.body.get(part))]
        own += [self.known.slots[slot].body for slot in declared.texts("slots") if slot in self.known.slots]
        if any(text_of(body.get(key)) == "true" for body in own for key in ("identifier", "key")):
            return True
        parents = declared.texts("is_a") + declared.texts("mixins")
        return any(self._has_identifier(parent, seen | {name}) for parent in parents)

    def _unique_keys(self, declared: Declared, slots: dict[str, Slot]) -> dict[str, tuple[str, ...]]:
        keys = {}
        for key, body in bodies(declared.body.get("unique_keys")):
            names = scalars_of(body.get("unique_key_slots"))
            for name in names:
                if name.value not in slots:
                    problem = UniqueKeySlot(key.value, name.value, tuple(slots))
                    self.known.fault(problem, span_at(declared.path, name.place))
            keys[key.value] = tuple(name.value for name in names if name.value in slots)
        return keys

    def _check_range(self, name: str, merged: "_Merged", last: Declared) -> None:
        if not name:
            return
        span = merged.span("range")
        if name not in self.ranges:
            self.known.fault(UnknownRange(name, tuple(sorted(self.ranges))), span)
            return
        for table in (self.known.classes, self.known.enums, self.known.types):
            self._check_import(name, table, last, span)

    def _check_import(self, name: str, table: dict[str, Declared], user: Declared, span: Span) -> None:
        if name not in table or table[name].schema == user.schema:
            return
        if user.schema not in self.reaches:
            self.reaches[user.schema] = self.known.reach(user.schema)
        if table[name].schema not in self.reaches[user.schema]:
            self.known.fault(NotImported(name, table[name].schema), span)

    def _check_bounds(self, merged: "_Merged", last: Declared) -> None:
        minimum, maximum = self._number(merged, "minimum_value"), self._number(merged, "maximum_value")
        if minimum is not None and maximum is not None and minimum > maximum:
            self.known.fault(EmptyBounds(f"{minimum:g}", f"{maximum:g}"), merged.span("minimum_value"))
        self._check_pattern(merged.text("pattern"), merged.span("pattern") if merged.text("pattern") else last.span)

    def _check_pattern(self, pattern: str, span: Span) -> None:
        why = pattern_fault(pattern)
        if why:
            self.known.fault(UnusablePattern(pattern, why), span)

    def _number(self, merged: "_Merged", key: str) -> float | None:
        text = merged.text(key)
        try:
            return float(text) if text else None
        except ValueError:
            self._fault_value(WrongSchemaValue(key, "a number"), merged.span(key))
            return None

    def _flag(self, declared: "Declared | _Merged", key: str) -> bool:
        text = declared.text(key)
        if text not in ("", "true", "false", "True", "False"):
            self._fault_value(WrongSchemaValue(key, "true or false"), declared.place_of(key))
        return text in ("true", "True")

    def _fault_value(self, problem: Problem, span: Span) -> None:
        diagnostic = problem.at(span)
        if diagnostic not in self.known.diagnostics[-20:]:
            self.known.diagnostics.append(diagnostic)

    def _enum(self, declared: Declared) -> Enum:
        values = {}
        for name, body in bodies(declared.body.get("permissible_values")):
            value = Declared(name.value, body, declared.path, name.place, declared.schema)
            values[name.value] = PermissibleValue(
                name.value, value.text("title"), value.text("description"), value.text("meaning"), value.span
            )
        return Enum(
            declared.name,
            declared.text("title") or declared.name,
            declared.text("description"),
            values,
            self.annotated.get(id(declared.body), {}),
            declared.schema,
            declared.span,
        )

    def _type(self, declared: Declared) -> Type:
        chain = [declared, *self._type_ancestors(declared)]
        root = chain[-1]
        self._check_pattern(declared.text("pattern"), declared.place_of("pattern"))
        return Type(
            name=declared.name,
            base=root.text("typeof") or (root.name if root.name in PRIMITIVES else _base(root.text("base"))),
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            pattern=_nearest(chain, "pattern"),
            minimum=_nearest(chain, "minimum_value"),
            maximum=_nearest(chain, "maximum_value"),
            uri=_nearest(chain, "uri"),
            package=declared.schema,
            span=declared.span,
        )

    def _type_ancestors(self, declared: Declared) -> Iterator[Declared]:
        seen = {declared.name}
        parent = declared.text("typeof")
        child = declared
        while parent in self.known.types:
            if parent in seen:
                self.known.fault(InheritanceCycle((*sorted(seen), parent)), declared.place_of("typeof"))
                return
            seen.add(parent)
            child = self.known.types[parent]
            yield child
            parent = child.text("typeof")
        if parent and parent not in PRIMITIVES:
            names = (*self.known.types, *PRIMITIVES)
            self.known.fault(UnknownParent(parent, "typeof", names), child.place_of("typeof"))


class _Merged:
    """Declarations of one slot read as one: the nearest that has a key wins."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[Declared, ...]) -> None:
        self.parts = parts[::-1]

    def raw(self, key: str) -> Raw | None:
        return next((part.body.get(key) for part in self.parts if key in part.body.entries), None)

    def text(self, key: str) -> str:
        return next((text for part in self.parts if (text := part.text(key))), "")

    def span(self, key: str) -> Span:
        return next((part.place_of(key) for part in self.parts if key in part.body.entries), self.parts[0].span)

    def place_of(self, key: str) -> Span:
        return self.span(key)


def pattern_fault(pattern: str) -> str:
    """Why a pattern cannot be used; empty when it can."""
    if _NESTED_REPETITION.search(pattern):
        return "a repetition is repeated"
    try:
        re.compile(pattern)
    except re.error as fault:
        return str(fault)
    return ""


def _ancestors(parents: list[Class]) -> tuple[str, ...]:
    nearest = [parent.name for parent in parents]
    return tuple(dict.fromkeys([*nearest, *(name for parent in parents for name in parent.ancestors)]))


def _children(classes: dict[str, Class]) -> dict[str, tuple[str, ...]]:
    children: dict[str, list[str]] = {}
    for found in classes.values():
        for parent in (found.is_a, *found.mixins):
            if parent in classes:
                children.setdefault(parent, []).append(found.name)
    return {name: tuple(names) for name, names in children.items()}


def _nearest(chain: list[Declared], key: str) -> str:
    return next((text for part in chain if (text := part.text(key))), "")


def _primitive(name: str) -> Type:
    return Type(name, name, name, "", "", "", "", "", "linkml:types", Span("linkml:types", 1, 1, 1, 1))


def _base(python_base: str) -> str:
    """The primitive for a type that gives only its Python base, as LinkML's own types do."""
    return {"int": "integer", "Bool": "boolean", "float": "float", "Decimal": "decimal"}.get(python_base, "string")


def _unit(raw: Raw | None) -> str:
    if isinstance(raw, Mapping):
        return next((text for key in ("symbol", "abbreviation", "ucum_code") if (text := text_of(raw.get(key)))), "")
    return text_of(raw)

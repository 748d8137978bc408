"""Enumerations with the values that they take over from others."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.graph.information import Annotations, Enum, PermissibleValue
from sporbar.graph.metadata import NO_METADATA
from sporbar.read.linkml import scalars_of
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.resolve.ancestry import MAX_INHERITANCE, Ancestry
from sporbar.resolve.metadata import metadata_of
from sporbar.resolve.schema_problems import DeepInheritance, InheritanceCycle, WrongCodeSet
from sporbar.resolve.schemas import Declarations, Declared, bodies
from sporbar.resolve.slot_checks import SlotChecks
from sporbar.text import Place, span_at

_OPEN = ("reachable_from", "matches", "concepts", "code_set")
"""The keys by which something outside the schema says which values there are."""

_Values = dict[str, PermissibleValue]


@dataclass(slots=True)
class EnumBuilder:
    """Builds the enumerations, those first that others take values from."""

    known: Declarations
    annotated: MappingType[int, Annotations]
    checks: SlotChecks
    built: dict[str, Enum] = field(default_factory=dict)

    def all_enums(self) -> dict[str, Enum]:
        """The enumerations in the order in which they are declared."""
        table = self.known.enums
        for name, parents in Ancestry(self._sources, self._circle, self._too_deep).order(table):
            self.built[name] = self._enum(table[name], parents)
        return {name: self.built[name] for name in table}

    def _sources(self, name: str) -> Iterator[str]:
        declared = self.known.enums[name]
        for body in (declared.body, *_expressions(declared.body)):
            for source in scalars_of(body.get("inherits")):
                self.checks.check_name("inherits", "enum", source, declared)
                if source.value in self.known.enums:
                    yield source.value

    def _circle(self, names: tuple[str, ...]) -> None:
        self.known.fault(InheritanceCycle(names), self.known.enums[names[-2]].place_of("inherits"))

    def _too_deep(self, child: str, parent: str) -> None:
        self.known.fault(DeepInheritance(parent, MAX_INHERITANCE), self.known.enums[child].place_of("inherits"))

    def _enum(self, declared: Declared, sources: list[str]) -> Enum:
        self._check(declared)
        values, is_open = self._evaluated(declared, declared.body, sources)
        for body in _items(declared.body.get("include")):
            more, is_more_open = self._evaluated(declared, body, sources)
            values, is_open = values | more, is_open or is_more_open
        for body in _items(declared.body.get("minus")):
            less, _ = self._evaluated(declared, body, sources)
            values = {name: value for name, value in values.items() if name not in less}
        entries = declared.entries
        return Enum(
            name=declared.name,
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            values=values,
            annotations=self.annotated.get(id(declared.body), {}),
            package=declared.schema,
            span=declared.span,
            uri=declared.text("enum_uri"),
            inherits=tuple(declared.texts("inherits")),
            open=is_open,
            metadata=metadata_of("enum", entries, with_annotations=not self.known.typed),
        )

    def _evaluated(self, declared: Declared, body: Mapping, sources: list[str]) -> tuple[_Values, bool]:
        """The values that a body gives, inherited ones first, and whether something outside gives more."""
        values: _Values = {}
        is_open = any(key in body.entries for key in _OPEN)
        for source in scalars_of(body.get("inherits")):
            if source.value in sources:
                values |= self.built[source.value].values
                is_open = is_open or self.built[source.value].open
        own = (self._value(declared, name.value, inner, name.place) for name, inner in _own(body))
        return values | {value.name: value for value in own}, is_open

    def _value(self, declared: Declared, name: str, body: Mapping, place: Place) -> PermissibleValue:
        value = Declared(name, body, declared.path, place, declared.schema)
        self.checks.check_element(value, "in_subset")
        return PermissibleValue(
            name=name,
            title=value.text("title"),
            description=value.text("description"),
            meaning=value.text("meaning"),
            span=span_at(declared.path, place),
            is_a=value.text("is_a"),
            mixins=tuple(value.texts("mixins")),
            metadata=metadata_of("value", value.entries, with_annotations=not self.known.typed)
            if body.entries
            else NO_METADATA,
        )

    def _check(self, declared: Declared) -> None:
        self.checks.check_element(declared, "enum_uri", "in_subset")
        for key, rule in (("code_set_version", "a version"), ("code_set_tag", "a tag"), ("pv_formula", "a formula")):
            if declared.text(key) and not declared.text("code_set"):
                self.known.fault(WrongCodeSet(f"it gives {rule}, but no code set"), declared.place_of(key))
        if declared.text("code_set_version") and declared.text("code_set_tag"):
            why = "it gives both a version and a tag of its code set"
            self.known.fault(WrongCodeSet(why), declared.place_of("code_set_tag"))
        if declared.text("pv_formula") and any(_own(declared.body)):
            why = "it gives both a formula and values of its own"
            self.known.fault(WrongCodeSet(why), declared.place_of("pv_formula"))


def _own(body: Mapping) -> Iterator[tuple[Scalar, Mapping]]:
    return bodies(body.get("permissible_values"), "value")


def _expressions(body: Mapping) -> Iterator[Mapping]:
    for key in ("include", "minus"):
        yield from _items(body.get(key))


def _items(raw: Raw | None) -> Iterator[Mapping]:
    for item in raw.items if isinstance(raw, Sequence) else [raw]:
        if isinstance(item, Mapping):
            yield item

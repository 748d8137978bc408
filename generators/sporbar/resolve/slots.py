"""Several declarations of one slot as the slot that a class has.

Source: LinkML specification, part 4 (derived schemas), in the reading of `SchemaView.induced_slot`, with which a test
compares. A refinement (`slot_usage`) by a nearer class counts before that by a farther one, all of them before the slot
or attribute that they refine; of bounds, the narrowest counts.
"""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from sporbar.graph.expression import Expression
from sporbar.graph.information import NO_RELATION, Annotations, Relation, Slot
from sporbar.read.linkml import FALSE, TRUE, scalars_of, text_of
from sporbar.read.raw import Mapping, Raw, Scalar
from sporbar.resolve.arrays import Arrays
from sporbar.resolve.defaults import Defaults
from sporbar.resolve.expressions import Expressions
from sporbar.resolve.metadata import metadata_of
from sporbar.resolve.schema_problems import EmptyBounds
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.resolve.settings import Patterns
from sporbar.resolve.slot_checks import count_of, is_bound, number_of

HANDED_DOWN = frozenset(
    [
        *("array", "designates_type", "domain", "equals_expression", "equals_number", "equals_string"),
        *("equals_string_in", "exact_cardinality", "identifier", "ifabsent", "inherited", "inlined", "inlined_as_list"),
        *("key", "list_elements_ordered", "list_elements_unique", "maximum_cardinality", "maximum_value"),
        *("minimum_cardinality", "minimum_value", "multivalued", "range", "readonly", "recommended"),
        *("relational_role", "required", "role", "shared", "value_presence"),
    ]
)
"""What a slot takes over from the slots that it specialises, beside the pattern; all else holds for one slot alone."""
_CHARACTERISTICS = ("symmetric", "asymmetric", "reflexive", "irreflexive", "locally_reflexive", "transitive")
_RELATED = frozenset(
    [
        *_CHARACTERISTICS,
        *("disjoint_with", "domain", "inverse", "reflexive_transitive_form_of", "subproperty_of"),
        *("transitive_form_of", "union_of"),
    ]
)


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One declaration of a slot."""

    declared: Declared
    entries: MappingType[str, Raw]
    """The values by their keys, null and empty ones left out; those of a slot with what is handed down to it."""
    pattern: str


Layers = tuple[Layer, ...]
"""What makes up a slot of a class: the slot or attribute itself, then its refinements, farthest first."""


def layer_of(declared: Declared, patterns: Patterns) -> Layer:
    """A declaration as a layer, before anything is handed down to it."""
    return Layer(declared, declared.entries, patterns.pattern(declared.schema, declared.path, declared.body))


def specialised(own: Layer, above: Iterable[Layer]) -> Layer:
    """A slot with what it takes over from the slots that it specialises, nearest first, each as it is declared.

    A value that Python takes for false, such as `required: false`, does not replace one that is handed down.
    """
    layers = list(above)
    if not layers:
        return own
    inherited: dict[str, Raw] = {}
    for layer in reversed(layers):
        inherited |= {key: raw for key, raw in layer.entries.items() if key in HANDED_DOWN and not _is_false(raw)}
    replaced = {key: raw for key, raw in own.entries.items() if key not in inherited or not _is_false(raw)}
    pattern = own.pattern or next((layer.pattern for layer in layers if layer.pattern), "")
    return Layer(own.declared, inherited | replaced, pattern)


def flag_in(layers: Layers, key: str) -> bool:
    """Whether a truth value holds once the layers lie upon each other."""
    raw = next((layer.entries[key] for layer in reversed(layers) if key in layer.entries), None)
    return text_of(raw) in TRUE


def _is_false(raw: Raw) -> bool:
    if not isinstance(raw, Scalar):
        return False
    return raw.value == "" or (raw.plain and (raw.value in FALSE or number_of(raw.value) == 0))


@dataclass(slots=True)
class SlotBuilder:
    """Builds the slots of classes from their layers."""

    known: Declarations
    annotated: MappingType[int, Annotations]
    expressions: Expressions
    defaults: Defaults
    identified: Callable[[str], bool]
    """Whether objects of a class have an identifier by which others can point to them."""
    arrays: Arrays = field(init=False)

    def __post_init__(self) -> None:
        self.arrays = Arrays(self.known)

    def slot(self, owner: str, layers: Layers) -> Slot:
        """The slot that the layers come to.

        Args:
            owner: the class whose node it is; empty for a slot that no class is asked about.
            layers: the slot or attribute, then its refinements.
        """
        base, last = layers[0].declared, layers[-1].declared
        entries = dict(layers[0].entries)
        for layer in layers[1:]:
            entries |= layer.entries
        body = _Entries(entries)
        expression = self.expressions.of_slot(last, entries)
        any_of = _alternatives(expression, body.text("range"))
        range_name = body.text("range") or ("" if any_of else self.known.default_range(base.schema))
        identifier, key = body.flag("identifier"), body.flag("key")
        minimum, maximum = _narrowest(layers, "minimum_value"), _narrowest(layers, "maximum_value")
        self._check_bounds(last, minimum, maximum)
        self.defaults.check(last, entries.get("ifabsent"), any_of or (range_name,))
        return Slot(
            name=last.name,
            owner=owner,
            range=range_name,
            any_of=any_of,
            title=body.text("title") or last.name,
            description=body.text("description"),
            required=body.flag("required") or identifier or key,
            multivalued=body.flag("multivalued"),
            identifier=identifier or key,
            inlined=self._inlined(body, any_of or (range_name,)),
            inlined_as_list=body.flag("inlined_as_list"),
            pattern=next((layer.pattern for layer in reversed(layers) if layer.pattern), ""),
            minimum=minimum,
            maximum=maximum,
            unit=unit_of(entries.get("unit")),
            equals=body.text("equals_string") or body.text("equals_number"),
            ifabsent=body.text("ifabsent"),
            annotations=self._annotations(layers),
            span=last.span,
            designates_type=body.flag("designates_type"),
            equals_in=body.texts("equals_string_in"),
            minimum_count=count_of(entries, "minimum_cardinality"),
            maximum_count=count_of(entries, "maximum_cardinality"),
            alias=body.text("alias"),
            uri=body.text("slot_uri"),
            package=base.schema,
            is_a=body.text("is_a"),
            mixins=body.texts("mixins"),
            abstract=body.flag("abstract"),
            mixin=body.flag("mixin"),
            key=key and not identifier,
            recommended=body.flag("recommended"),
            readonly=body.text("readonly"),
            unique_members=body.flag("list_elements_unique"),
            ordered_members=body.flag("list_elements_ordered"),
            value_presence=body.text("value_presence"),
            equals_expression=body.text("equals_expression"),
            expression=expression,
            array=self.arrays.array(last, entries.get("array")),
            relation=_relation(body),
            implicit_prefix=body.text("implicit_prefix"),
            metadata=metadata_of("slot", entries, with_annotations=not self.known.typed),
        )

    def _annotations(self, layers: Layers) -> Annotations:
        merged: dict[str, object] = {}
        for layer in layers:
            merged |= self.annotated.get(id(layer.declared.body), {})
        return merged

    def _check_bounds(self, last: Declared, minimum: str, maximum: str) -> None:
        """Nothing fits any more: told where the narrower bound stands."""
        key = next((key for key in ("minimum_value", "maximum_value") if last.text(key)), "")
        if key and minimum and maximum and _order(minimum) > _order(maximum):
            self.known.fault(EmptyBounds(minimum, maximum), last.place_of(key))

    def _inlined(self, body: "_Entries", ranges: Iterable[str]) -> bool:
        """Objects of a class without identifier can only stand inside; others stand inside when the schema says so."""
        classes = [name for name in ranges if name in self.known.classes]
        said = body.flag("inlined") or body.flag("inlined_as_list")
        return bool(classes) and (said or any(not self.identified(name) for name in classes))


class _Entries:
    """The values of a slot by their keys."""

    __slots__ = ("entries",)

    def __init__(self, entries: MappingType[str, Raw]) -> None:
        self.entries = entries

    def text(self, key: str) -> str:
        return text_of(self.entries[key]) if key in self.entries else ""

    def flag(self, key: str) -> bool:
        return key in self.entries and text_of(self.entries[key]) in TRUE

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(each.value for each in scalars_of(self.entries[key])) if key in self.entries else ()


def _alternatives(expression: Expression | None, own: str) -> tuple[str, ...]:
    """The ranges of which a value must fit one; an alternative that names none has the range of the slot."""
    if expression is None:
        return ()
    for combination in (expression.any_of, expression.exactly_one_of, expression.all_of if not own else ()):
        found = [_alternatives(each, each.range or own) or (each.range,) for each in combination]
        if any(name for names in found for name in names):
            return tuple(dict.fromkeys(name or own for names in found for name in names if name or own))
    return ()


def _narrowest(layers: Layers, key: str) -> str:
    """The bound that leaves least, as written; empty when there is none."""
    written = (text_of(layer.entries[key]) for layer in layers if key in layer.entries)
    texts = [text for text in written if is_bound(text)]
    if len(texts) < 2:  # noqa: PLR2004 - nothing to compare
        return texts[0] if texts else ""
    return max(texts, key=_order) if key == "minimum_value" else min(texts, key=_order)


def _order(bound: str) -> tuple[float, str]:
    """Numbers by size, days and times by the calendar."""
    number = number_of(bound)
    return (0.0, bound) if number is None else (number, "")


def _relation(body: _Entries) -> Relation:
    if body.entries.keys().isdisjoint(_RELATED):
        return NO_RELATION
    return Relation(
        domain=body.text("domain"),
        inverse=body.text("inverse"),
        subproperty_of=body.text("subproperty_of"),
        characteristics=tuple(key for key in _CHARACTERISTICS if body.flag(key)),
        transitive_form_of=body.text("transitive_form_of"),
        reflexive_transitive_form_of=body.text("reflexive_transitive_form_of"),
        union_of=body.texts("union_of"),
        disjoint_with=body.texts("disjoint_with"),
    )


def unit_of(raw: Raw | None) -> str:
    """How a unit is written behind a number: its symbol, its abbreviation or its code."""
    if isinstance(raw, Mapping):
        return next((text for key in ("symbol", "abbreviation", "ucum_code") if (text := text_of(raw.get(key)))), "")
    return text_of(raw)

"""What a part of a schema says beyond its meaning for data, as plain values."""

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from typing import Any

from sporbar.graph.metadata import NO_METADATA, Metadata
from sporbar.read.linkml_keys import FIRST, FORMS, LISTS, MANY, NAME
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence

_FIELDS = {
    "schema": (
        "id name title description version prefixes default_prefix imports settings license "
        "classes slots enums types subsets default_range"
    ),
    "class": (
        "name title description is_a mixins abstract mixin tree_root slots attributes slot_usage unique_keys class_uri "
        "rules classification_rules any_of all_of exactly_one_of none_of slot_conditions union_of apply_to subclass_of "
        "disjoint_with children_are_mutually_disjoint defining_slots represents_relationship extra_slots"
    ),
    "slot": (
        "name title description is_a mixins abstract mixin alias slot_uri range any_of all_of exactly_one_of none_of "
        "has_member all_members range_expression enum_range required recommended multivalued identifier key inlined "
        "inlined_as_list pattern structured_pattern minimum_value maximum_value minimum_cardinality "
        "maximum_cardinality exact_cardinality unit equals_string equals_string_in equals_number equals_expression "
        "value_presence ifabsent designates_type readonly list_elements_unique list_elements_ordered array domain "
        "inverse subproperty_of symmetric asymmetric reflexive irreflexive locally_reflexive transitive "
        "transitive_form_of reflexive_transitive_form_of union_of disjoint_with implicit_prefix owner from_schema"
    ),
    "enum": "name title description permissible_values enum_uri inherits",
    "value": "text title description meaning is_a mixins",
    "type": (
        "name title description typeof base uri repr pattern structured_pattern minimum_value maximum_value "
        "equals_string equals_string_in equals_number union_of any_of all_of exactly_one_of none_of unit "
        "implicit_prefix"
    ),
    "subset": "name title description",
}
"""The keys that the graph has fields for; all others are metadata."""
_KEPT = {
    kind: {key: form for key, form in FORMS[kind].items() if key not in {*fields.split(), "annotations"}}
    for kind, fields in _FIELDS.items()
}


def metadata_of(kind: str, entries: MappingType[str, Raw], *, with_annotations: bool = False) -> Metadata:
    """The metadata of one element.

    Args:
        kind: what the element is: schema, class, slot, enum, value, type or subset.
        entries: everything that it says, by LinkML's keys.
        with_annotations: whether annotations are metadata; in a specification they have fields.
    """
    kept = _KEPT[kind]
    plain = {key: _plain(kept[key], value) for key, value in entries.items() if key in kept}
    if with_annotations and "annotations" in entries:
        plain["annotations"] = {
            each["tag"]: each.get("value", "") for each in _named("annotation", entries["annotations"])
        }
    values = {key: value for key, value in plain.items() if value not in ("", (), {})}
    return Metadata(values) if values else NO_METADATA


def _plain(form: str, value: Raw) -> Any:
    if form in LISTS:
        return tuple(_items(value))
    kind = form.removeprefix(MANY)
    if kind in NAME:
        return tuple(_named(kind, value))
    return tuple(_items(value)) if form.startswith(MANY) else plain_value(value)


def _items(value: Raw) -> Iterable[Any]:
    items = value.items if isinstance(value, Sequence) else [value]
    return (plain for item in items if (plain := plain_value(item)) != "")


def _named(kind: str, value: Raw) -> Iterable[Any]:
    if not isinstance(value, Mapping):
        yield from (each if isinstance(each, dict) else {NAME[kind]: each} for each in _items(value))
        return
    for name, body in value:
        inner = plain_value(body)
        yield {NAME[kind]: name.value} | (inner if isinstance(inner, dict) else {FIRST.get(kind, "value"): inner})


def plain_value(raw: Raw) -> Any:
    """A raw value as a text, a tuple or a mapping; a null is the empty text."""
    if isinstance(raw, Scalar):
        return "" if raw.is_null else raw.value
    if isinstance(raw, Sequence):
        return tuple(plain_value(item) for item in raw.items)
    return {key.value: plain_value(value) for key, value in raw}

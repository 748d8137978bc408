"""What we know of LinkML's metamodel is what linkml-runtime ships."""

from pathlib import Path

import linkml_runtime
import pytest
from tests.resolve.schemaview import SchemaView, text

from sporbar.read.linkml_keys import CHOICES, FIRST, FORMS, LISTS, MANY, NAME, REQUIRED
from sporbar.resolve.primitives import PRIMITIVES
from sporbar.resolve.slots import HANDED_DOWN

SCHEMAS = Path(linkml_runtime.__file__).parent / "linkml_model" / "model" / "schema"
BUNDLED = Path(__file__).parent.parent.parent / "generators" / "sporbar" / "metamodel" / "linkml"
CLASSES = {
    "array": "array_expression",
    "binding": "enum_binding",
    "class": "class_definition",
    "class_expression": "anonymous_class_expression",
    "dimension": "dimension_expression",
    "enum": "enum_definition",
    "enum_expression": "anonymous_enum_expression",
    "extra_slots": "extra_slots_expression",
    "match": "match_query",
    "path": "path_expression",
    "reachability": "reachability_query",
    "rule": "class_rule",
    "schema": "schema_definition",
    "slot": "slot_definition",
    "slot_expression": "anonymous_slot_expression",
    "structured_pattern": "pattern_expression",
    "subset": "subset_definition",
    "type": "type_definition",
    "type_expression": "anonymous_type_expression",
    "unit": "UnitOfMeasure",
    "value": "permissible_value",
}
SCALARS = {
    "string": "text",
    "boolean": "flag",
    "integer": "whole",
    "datetime": "moment",
    "uriorcurie": "uri",
    "uri": "uri",
    "ncname": "name",
}


@pytest.fixture(scope="module")
def metamodel():
    return SchemaView(str(SCHEMAS / "meta.yaml"))


def form_in(view, slot):
    """The form that a key should have, by the metamodel."""
    many = slot.multivalued
    kinds = {name: kind for kind, name in CLASSES.items()}
    if slot.range in view.all_enums():
        return slot.range.removesuffix("_enum").removesuffix("_options")
    if slot.name in ("minimum_value", "maximum_value", "maximum_number_dimensions"):
        return "scalar"
    if slot.range in ("Anything", "AnyValue"):
        return "anything"
    if slot.range in view.all_classes() and view.is_inlined(slot):
        kind = kinds.get(slot.range, slot.range)
        return MANY + kind if many else "enum_expression" if kind == "enum_expression" else kind
    scalar = SCALARS.get(slot.range, "text") if slot.name != "imports" else "text"
    return f"{scalar}s" if many else scalar


@pytest.mark.parametrize("kind", FORMS)
def test_the_keys_of_each_part_are_those_of_the_metamodel(metamodel, kind):
    slots = {slot.alias or slot.name: slot for slot in metamodel.class_induced_slots(CLASSES.get(kind, kind))}
    assert FORMS[kind].keys() == slots.keys()
    for key, slot in slots.items():
        assert FORMS[kind][key] == form_in(metamodel, slot), key


def test_every_form_is_known():
    known = {*FORMS, *CHOICES, *LISTS, *SCALARS.values(), "scalar", "anything"}
    assert {form.removeprefix(MANY) for forms in FORMS.values() for form in forms.values()} <= known


def test_the_choices_are_those_of_the_metamodel(metamodel):
    enums = {name.removesuffix("_enum").removesuffix("_options"): name for name in metamodel.all_enums()}
    assert set(CHOICES) == set(enums)
    for form, values in CHOICES.items():
        assert values == tuple(metamodel.get_enum(enums[form]).permissible_values)


def test_names_and_required_keys_are_those_of_the_metamodel(metamodel):
    for kind, key in NAME.items():
        slots = {slot.alias or slot.name: slot for slot in metamodel.class_induced_slots(CLASSES.get(kind, kind))}
        assert slots[key].identifier or slots[key].key or slots[key].required
    for kind, keys in REQUIRED.items():
        slots = {slot.alias or slot.name: slot for slot in metamodel.class_induced_slots(CLASSES.get(kind, kind))}
        assert all(slots[key].required for key in keys)
    assert all(FIRST[kind] in FORMS[kind] for kind in FIRST)


def test_what_slots_hand_down_is_what_linkml_says(metamodel):
    slot_slots = metamodel.class_slots("slot_definition")
    inherited = {name for name in slot_slots if metamodel.get_slot(name).inherited}
    assert inherited - {"pattern", "structured_pattern"} == HANDED_DOWN


def test_the_primitives_are_those_of_linkml():
    types = SchemaView(str(SCHEMAS / "types.yaml")).all_types()
    assert list(PRIMITIVES) == list(types)
    for name, about in PRIMITIVES.items():
        found = types[name]
        assert (about["uri"], about["python"]) == (found.uri, found.base)
        assert about.get("repr", "") == text(found.repr)


@pytest.mark.parametrize("path", sorted(BUNDLED.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_schemas_that_ship_with_the_tool_are_linkmls_own(path):
    assert path.read_bytes() == (SCHEMAS / path.name).read_bytes()

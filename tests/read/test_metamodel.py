"""The reader's tables say what LinkML's own implementation says of the same schema."""

import warnings
from dataclasses import fields
from importlib.resources import files

import pytest

from sporbar.read import linkml_keys
from sporbar.read.metamodel import metamodel

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from linkml_runtime.linkml_model import meta
    from linkml_runtime.utils.schemaview import SchemaView

PATH = files("sporbar") / "metamodel" / "sporbar.yaml"
CLASSES = {
    "schema": meta.SchemaDefinition,
    "class": meta.ClassDefinition,
    "slot": meta.SlotDefinition,
    "enum": meta.EnumDefinition,
    "type": meta.TypeDefinition,
}


@pytest.fixture(scope="module")
def view():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return SchemaView(str(PATH))


@pytest.mark.parametrize("what", CLASSES)
def test_the_keys_are_those_of_the_metamodel_of_linkml(what):
    assert set(linkml_keys.KEYS[what]) == {field.name for field in fields(CLASSES[what])}


def test_each_kind_has_the_fields_of_its_class(view):
    kinds = metamodel().kinds
    assert list(kinds) == list(view.all_classes())
    for name, kind in kinds.items():
        slots = {slot.name: slot for slot in view.class_induced_slots(name)}
        assert kind.fields.keys() == slots.keys(), name
        for field in kind.fields.values():
            slot = slots[field.name]
            expected = (slot.range, bool(slot.required or slot.identifier), bool(slot.multivalued), slot.title)
            assert (field.range, field.required, field.multivalued, field.title) == expected, f"{name}.{field.name}"


def test_each_field_has_the_form_that_its_range_asks_for(view):
    for name, kind in metamodel().kinds.items():
        for slot in view.class_induced_slots(name):
            form = kind.fields[slot.name].form
            if slot.range in view.all_enums():
                assert form == "enum"
            elif slot.range in view.all_types():
                assert form == slot.range
            else:
                assert form in (("elements", "record") if slot.inlined_as_list else ("reference",))


def test_each_enumeration_has_its_values(view):
    for name, values in metamodel().enums.items():
        assert list(values) == list(view.get_enum(name).permissible_values)


def test_what_is_annotated_on_a_class_is_what_the_tables_say(view):
    for name, kind in metamodel().kinds.items():
        annotations = {tag: str(found.value) for tag, found in view.get_class(name).annotations.items()}
        assert kind.root == annotations.get("root", "")
        assert kind.id_pattern == annotations.get("id_pattern", "")
        assert kind.name == annotations.get("kind", name)


def test_every_text_of_the_metamodel_is_there(view):
    for name in view.all_classes():
        assert view.get_class(name).title, name
        for slot in view.class_induced_slots(name):
            assert slot.title, f"{name}.{slot.name}"
            assert slot.description, f"{name}.{slot.name}"

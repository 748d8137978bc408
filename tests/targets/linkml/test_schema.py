"""The one schema that LinkML's generators get says what the model says."""

from urllib.parse import unquote

import pytest
import yaml
from linkml_runtime.utils.schemaview import SchemaView
from tests.projections.handmade import class_, enum, graph, real_graph, slot
from tests.projections.hostile import HOSTILE

from sporbar.emit.yaml_text import yaml_text
from sporbar.graph.expression import ClassExpression, Expression, Rule
from sporbar.targets.linkml.schema import schema
from sporbar.text import Span


def as_numbers(*texts):
    return [float(text) if text not in ("", None) else None for text in texts]


@pytest.mark.parametrize("name", ["own", "personinfo", "kitchen_sink"])
def test_linkml_sees_the_same_attributes_as_we_do(name):
    model = real_graph(name).information
    view = SchemaView(yaml_text(schema(real_graph(name))))
    assert set(view.all_classes()) == set(model.classes)
    for each in model.classes.values():
        theirs = {found.name: found for found in view.class_induced_slots(each.name)}
        assert set(theirs) == set(each.slots), each.name
        for ours in each.slots.values():
            found = theirs[ours.name]
            assert (found.range or "string") == (ours.range or "string"), ours.node_id
            assert bool(found.required or found.identifier) == bool(ours.required or ours.identifier), ours.node_id
            assert bool(found.multivalued) == ours.multivalued
            assert bool(found.identifier or found.key) == ours.identifier
            assert bool(found.inlined or found.inlined_as_list) == ours.inlined or ours.range not in model.classes
            assert (found.pattern or "") == ours.pattern
            assert as_numbers(found.minimum_value, found.maximum_value) == as_numbers(ours.minimum, ours.maximum)
            assert [other.range for other in found.any_of if other.range] == list(ours.any_of)


@pytest.mark.parametrize("name", ["own", "personinfo", "kitchen_sink"])
def test_the_schema_imports_nothing_and_names_every_type_that_it_uses(name):
    found = schema(real_graph(name))
    assert "imports" not in found
    known = {*found["types"], *found["classes"], *found["enums"]}
    slots = [body for each in found["classes"].values() for body in each.get("attributes", {}).values()]
    assert {body["range"] for body in slots if "range" in body} <= known


@pytest.mark.parametrize("name", ["own", "personinfo", "kitchen_sink"])
def test_elements_keep_their_uris(name):
    model = real_graph(name).information
    view = SchemaView(yaml_text(schema(real_graph(name))))
    for each in model.classes.values():
        found = view.get_uri(view.get_class(each.name), expand=True)
        assert unquote(found) == unquote(model.iri(each))


def test_letters_that_linkml_does_not_take_in_a_uri_are_escaped():
    found = schema(graph(class_("Ydelsesmål", slot("ære"))))
    assert found["classes"]["Ydelsesmål"]["class_uri"].isascii()
    assert found["classes"]["Ydelsesmål"]["attributes"]["ære"]["slot_uri"].isascii()


def test_a_refined_attribute_is_usage_of_the_one_above():
    parent = class_("Ting", slot("navn"))
    child = class_("Bog", slot("navn", required=True), slot("sider", "integer"), is_a="Ting")
    found = schema(graph(parent, child))["classes"]["Bog"]
    assert (list(found["attributes"]), found["slot_usage"]["navn"]["required"]) == (["sider"], True)


def test_rules_and_combinations_are_those_of_linkml():
    condition = ClassExpression(conditions={"art": Expression(equals="x", minimum="2", minimum_count=1)})
    rule = Rule("r", "", condition, ClassExpression(any_of=(condition,)), None, True, False, False,
                Span("model/library.yaml", 1, 1, 1, 2))  # fmt: skip
    either = Expression(any_of=(Expression(range="integer"), Expression(values=("a",))), has_member=Expression("E"))
    found = schema(
        graph(
            class_("Ting", slot("art", expression=either), rules=(rule,),
                   expressions=(ClassExpression(exactly_one_of=(condition,)),)),
            enum("E", "a"),
        )
    )["classes"]["Ting"]  # fmt: skip
    written = {"slot_conditions": {"art": {"minimum_value": 2, "equals_string": "x", "minimum_cardinality": 1}}}
    assert found["rules"] == [
        {"title": "r", "preconditions": written, "postconditions": {"any_of": [written]}, "bidirectional": True}
    ]
    assert found["exactly_one_of"] == [written]
    assert found["attributes"]["art"]["any_of"] == [
        {"range": "integer"},
        {"enum_range": {"permissible_values": {"a": {}}}},
    ]
    SchemaView(yaml_text(schema(graph(class_("Ting", slot("art", expression=either), rules=(rule,)), enum("E", "a")))))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_out_verbatim(text):
    thing = class_("Ting", slot("x", title=text, description=text), description=text)
    found = graph(thing, enum("E", (text, text, text)))
    read = yaml.safe_load(yaml_text(schema(found)))
    assert read["classes"]["Ting"]["description"] == text
    assert read["classes"]["Ting"]["attributes"]["x"]["title"] == text
    assert list(read["enums"]["E"]["permissible_values"]) == [text]

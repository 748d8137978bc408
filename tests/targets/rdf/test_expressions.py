"""Boolean combinations and rules, judged on objects."""

import json

import pytest
from pyshacl import validate
from rdflib import Graph
from tests.projections.handmade import real_graph

from sporbar.pipeline import check

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
SCHEMA = """\
id: https://x.example/m
name: m
prefixes: {linkml: 'https://w3id.org/linkml/', m: 'https://x.example/m/'}
default_prefix: m
imports: [linkml:types]
enums:
  Art: {permissible_values: {bog: {}, film: {}}}
classes:
  Ting:
    attributes:
      art: {range: Art}
      sider: {range: integer}
      minutter: {range: integer}
      alder:
        range: integer
        any_of: [{maximum_value: 3}, {minimum_value: 15}]
      kode:
        range: string
        none_of: [{pattern: '^X'}]
      mål:
        range: integer
        exactly_one_of: [{minimum_value: 10}, {maximum_value: 20}]
      mærker:
        range: string
        multivalued: true
        has_member: {equals_string: rød}
      tal:
        range: integer
        multivalued: true
        all_members: {minimum_value: 1}
      slut:
        any_of: [{range: date}, {range: integer, minimum_value: 2000}]
      note: {range: string}
    rules:
      - preconditions: {slot_conditions: {art: {equals_string: bog}}}
        postconditions: {slot_conditions: {sider: {minimum_value: 1}}}
        elseconditions: {slot_conditions: {note: {value_presence: PRESENT}}}
      - deactivated: true
        postconditions: {slot_conditions: {note: {value_presence: ABSENT}}}
    exactly_one_of:
      - slot_conditions: {sider: {required: true}}
      - slot_conditions: {minutter: {required: true}}
  Åben:
    extra_slots: {allowed: true}
    attributes:
      navn: {range: string}
"""
BOOK = {"art": "bog", "sider": 7}
FILM = {"art": "film", "minutter": 90, "note": "x"}


@pytest.fixture(scope="module")
def judged(files_of):
    files = files_of(check({"m.yaml": SCHEMA.encode()}).graph)
    shapes = Graph().parse(data=files["shapes.ttl"], format="turtle")
    context = json.loads(files["context.jsonld"])["@context"]

    def judge(name, value):
        data = Graph().parse(data=json.dumps({"@context": context, "@type": name, **value}), format="json-ld")
        return validate(data, shacl_graph=shapes)[0]

    return judge


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        (BOOK, True),
        (FILM, True),
        (BOOK | {"sider": 0}, False),
        ({"art": "bog", "minutter": 90}, False),
        ({"art": "film", "minutter": 90}, False),
        (BOOK | {"minutter": 90}, False),
        ({"art": "film", "note": "x"}, False),
        (BOOK | {"alder": 3}, True),
        (BOOK | {"alder": 15}, True),
        (BOOK | {"alder": 9}, False),
        (BOOK | {"kode": "AX"}, True),
        (BOOK | {"kode": "XA"}, False),
        (BOOK | {"mål": 5}, True),
        (BOOK | {"mål": 15}, False),
        (BOOK | {"mærker": ["blå", "rød"]}, True),
        (BOOK | {"mærker": ["blå"]}, False),
        (BOOK | {"tal": [1, 2]}, True),
        (BOOK | {"tal": [1, 0]}, False),
        (BOOK | {"slut": "2020-01-01"}, True),
        (BOOK | {"slut": 2001}, True),
        (BOOK | {"slut": 1999}, False),
        (BOOK | {"slut": "aldrig"}, False),
    ],
)
def test_combinations_and_rules_hold(judged, value, valid):
    assert judged("Ting", value) == valid


def test_a_class_with_extra_slots_is_open(judged):
    assert judged("Åben", {"navn": "x", "mere": 1})
    assert not judged("Åben", {"navn": 1})
    assert not judged("Ting", BOOK | {"mere": 1})


@pytest.mark.parametrize("name", ["personinfo", "kitchen_sink"])
def test_the_shapes_of_real_rules_follow_the_rules_of_shacl(files_of, name):
    shapes = Graph().parse(data=files_of(real_graph(name))["shapes.ttl"], format="turtle")
    validate(Graph(), shacl_graph=shapes, meta_shacl=True)

import json
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from tests.conftest import ROOT
from tests.targets.jsonschema.library import (
    HOSTILE,
    ID,
    class_of,
    enum_of,
    graph_of,
    library,
    model_of,
    slot,
    type_of,
)

from sporbar.targets.jsonschema.target import JSONSCHEMA

LOAN = {
    "id": ID,
    "låner": "0101701234",
    "type": "dag",
    "frist": "2015-03-14",
    "materialer": [{"art": "Bog", "sider": 250}],
}


def emitted(graph):
    return {file.path: file.content.decode() for file in JSONSCHEMA.emit(graph)}


def schemas(graph):
    return {path: json.loads(text) for path, text in emitted(graph).items() if path.endswith(".json")}


def validator(graph, path):
    found = schemas(graph)
    registry = Registry().with_resources((each["$id"], Resource.from_contents(each)) for each in found.values())
    return Draft202012Validator(found[path], registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


LOANS = validator(library(), "classes/udlaan.schema.json")
MODEL = schemas(library())["model.schema.json"]["$defs"]


@pytest.mark.parametrize("path", schemas(library()))
def test_every_schema_is_valid_by_the_metaschema(path):
    Draft202012Validator.check_schema(schemas(library())[path])


def test_there_is_an_entry_point_for_each_resource_and_tree_root():
    assert list(emitted(library())) == [
        "model.schema.json",
        "classes/laaner.schema.json",
        "classes/udlaan.schema.json",
        "classes/samling.schema.json",
        "README.md",
    ]


def test_the_ids_follow_from_the_namespace():
    found = schemas(library())
    assert found["model.schema.json"]["$id"] == "https://eksempel.dk/bib/jsonschema/model.schema.json"
    assert found["classes/udlaan.schema.json"] == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://eksempel.dk/bib/jsonschema/classes/udlaan.schema.json",
        "title": "udlån",
        "$ref": "../model.schema.json#/$defs/Udlaan",
    }


def test_a_schema_that_stands_alone_has_relative_ids():
    graph = graph_of(model_of(class_of("Bog", slot("titel", "Bog"))))
    graph.workspace.fields["namespace"] = ""
    assert schemas(graph)["model.schema.json"]["$id"] == "model.schema.json"


ACCEPTED = [
    {},
    {"gebyr": "12.50"},
    {"gebyr": "0"},
    {"gebyr": "12345678901234567890.5"},
    {"fornyelser": 3},
    {"materialer": [{"sider": 1}, {"art": "Film", "minutter": 90}]},
    {"noter": {"N1": {"tekst": "a"}}},
    {"noter": {"N1": {"nr": "N1", "tekst": "a", "dato": "2015-03-01"}}},
    {"noter": {"N1": "kun teksten"}},
    {"mærker": {"rød": {"vægt": 2}, "blå": {}}},
]
REFUSED = [
    {"gebyr": 12.5},
    {"gebyr": "12,50"},
    {"gebyr": "12.505"},
    {"gebyr": "-1"},
    {"gebyr": "1e3"},
    {"gebyr": "NaN"},
    {"gebyr": None},
    {"fornyelser": 4},
    {"fornyelser": -1},
    {"fornyelser": "1"},
    {"fornyelser": 1.5},
    {"type": "måned"},
    {"frist": "14-03-2015"},
    {"frist": "2015-02-30"},
    {"låner": "123"},
    {"låner": {"cprNummer": "0101701234", "navn": "Ida"}},
    {"id": "X"},
    {"ukendt": 1},
    {"materialer": []},
    {"materialer": [{"sider": 1}] * 3},
    {"materialer": [{"titel": "hverken bog eller film"}]},
    {"materialer": [{"art": "Film", "sider": 1}]},
    {"materialer": {"art": "Bog", "sider": 1}},
    {"noter": {"1": {"tekst": "a"}}},
    {"noter": {"N1": {"dato": "2015-03-01"}}},
    {"noter": [{"nr": "N1", "tekst": "a"}]},
    {"mærker": {"rød": 2}},
]


@pytest.mark.parametrize("changed", ACCEPTED, ids=str)
def test_what_the_model_allows_is_accepted(changed):
    assert list(LOANS.iter_errors(LOAN | changed)) == []


@pytest.mark.parametrize("changed", REFUSED, ids=str)
def test_what_the_model_forbids_is_refused(changed):
    assert not LOANS.is_valid(LOAN | changed)


@pytest.mark.parametrize("missing", ["id", "låner", "type", "frist", "materialer"])
def test_what_is_required_may_not_be_missing(missing):
    assert not LOANS.is_valid({key: value for key, value in LOAN.items() if key != missing})


@pytest.mark.parametrize(("value", "fits"), [(7, True), ("uge", True), ("syv", False), (None, False)])
def test_one_of_several_ranges_must_fit(value, fits):
    assert validator(library(), "classes/samling.schema.json").is_valid({"kilde": value}) is fits


def test_a_definition_tells_where_it_comes_from():
    loan = MODEL["Udlaan"]
    assert (loan["x-begreb"], loan["x-law"], loan["x-krav"]) == (["lån"], ["BIB § 1"], ["K-0001", "K-0002"])
    assert loan["x-kilde"] == "model/information/bibliotek.yaml:5"
    assert loan["properties"]["frist"]["x-law"] == ["BIB § 1, stk. 2"]
    assert loan["properties"]["frist"]["x-krav"] == ["K-0001"]
    assert loan["properties"]["gebyr"]["x-enhed"] == "kr"
    assert loan["properties"]["gebyr"]["description"] == "Regnes efter B-001."


def test_examples_and_defaults_have_the_type_of_the_attribute():
    loan = MODEL["Udlaan"]["properties"]
    assert loan["gebyr"]["examples"] == ["12.50"]
    assert loan["fornyelser"]["default"] == 0
    assert MODEL["Bog"]["properties"]["sider"]["examples"] == [250]


def test_a_value_keeps_its_meaning():
    assert MODEL["Laanetype"]["enum"] == ["dag", "uge", "1e3"]
    assert MODEL["Laanetype"]["x-vaerdier"]["dag"] == {"title": "titel på dag"}


def test_an_abstract_class_is_one_of_those_that_specialise_it():
    assert MODEL["Materiale"]["anyOf"] == [{"$ref": "#/$defs/Bog"}, {"$ref": "#/$defs/Film"}]


@pytest.mark.parametrize("named", [True, False])
def test_an_object_inside_may_be_of_a_class_below_where_objects_name_their_class(named):
    name = slot("art", "Person", designates_type=named)
    person = class_of("Person", name)
    child = class_of("Barn", name, ancestors=("Person",))
    family = class_of("Familie", slot("leder", "Familie", "Person", inlined=True), tree_root=True)
    found = schemas(graph_of(model_of(person, child, family)))["model.schema.json"]["$defs"]
    both = [{"$ref": "#/$defs/Person"}, {"$ref": "#/$defs/Barn"}]
    assert found["Familie"]["properties"]["leder"].get("anyOf", []) == (both if named else [])


def test_hostile_text_comes_out_verbatim():
    assert MODEL["Laaner"]["properties"]["navn"]["description"] == HOSTILE


def test_names_that_become_the_same_key_stay_apart():
    graph = graph_of(model_of(class_of("Lån"), class_of("Laan"), class_of("mit lån")))
    keys = list(schemas(graph)["model.schema.json"]["$defs"])
    assert keys[0] == "Laan"
    assert re.fullmatch(r"Laan_[0-9a-f]{8}", keys[1])
    assert keys[2] == "MitLaan"


def test_a_name_with_a_space_has_the_property_that_linkml_gives_it():
    graph = graph_of(model_of(class_of("Bog", slot("antal sider", "Bog", "integer"))))
    assert "antal_sider" in schemas(graph)["model.schema.json"]["$defs"]["Bog"]["properties"]


def test_patterns_of_type_and_attribute_both_hold():
    code = type_of("Kode", "string", pattern="^[A-Z]")
    graph = graph_of(
        model_of(class_of("Bog", slot("kode", "Bog", "Kode", pattern="[0-9]$"), tree_root=True), types=(code,))
    )
    found = validator(graph, "classes/bog.schema.json")
    assert [found.is_valid({"kode": code}) for code in ("A1", "A", "1")] == [True, False, False]


def test_a_bound_of_absurd_size_costs_nothing():
    graph = graph_of(model_of(class_of("Bog", slot("sider", "Bog", "integer", minimum="1e999999999"))))
    pages = schemas(graph)["model.schema.json"]["$defs"]["Bog"]["properties"]["sider"]
    assert pages["x-minimum"] == "1e999999999"
    assert "minimum" not in pages


def test_an_enumeration_without_values_takes_any_text():
    graph = graph_of(model_of(enums=(enum_of("Tom"),)))
    assert "enum" not in schemas(graph)["model.schema.json"]["$defs"]["Tom"]


def test_artefacts_are_the_definitions_and_their_properties():
    found = {each.id: each for each in JSONSCHEMA.artefacts(library())}
    assert found["jsonschema:Udlaan"].element == "Udlån"
    assert found["jsonschema:Laanetype"].kind == "schema"
    assert found["jsonschema:Udlaan.frist"][1:4] == ("property", "frist", "Udlån.frist")
    assert found["jsonschema:Udlaan.id"].element == "Objekt.id"
    assert {each.path for each in found.values()} == {"jsonschema/model.schema.json"}


def test_the_output_is_the_same_every_time():
    assert emitted(library()) == emitted(library())


def test_the_schema_of_the_library_is_as_expected(update):
    expected = ROOT / "tests/targets/jsonschema/expected"
    for path, text in emitted(library()).items():
        if update:
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_text(text)
        assert (expected / path).read_text() == text


amounts = st.from_regex(r"-?[0-9]{1,6}(\.[0-9]{1,4})?", fullmatch=True) | st.text(max_size=6)


@given(amounts)
def test_the_pattern_of_an_amount_agrees_with_decimal_numbers(text):
    """A fee is a plain number of at most two decimals and not below nought."""
    plain = re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", text, re.ASCII) is not None
    assert LOANS.is_valid(LOAN | {"gebyr": text}) == plain or text.endswith("\n")
    if plain:
        assert Decimal(text) >= 0

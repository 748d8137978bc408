"""JSON Schema, draft-07 to 2020-12, to a model."""

import json

import pytest
from tests.imports.importing import imported, written

from sporbar.imports.draft import ImportFaultError

LOAN = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://example.org/loan",
    "title": "Loan",
    "description": "aftale om et lån",
    "type": "object",
    "required": ["id", "borrower", "due"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "borrower": {"$ref": "#/$defs/Borrower", "description": "den, der låner"},
        "books": {"type": "array", "items": {"$ref": "#/$defs/Book"}, "minItems": 1, "maxItems": 9},
        "due": {"type": ["string", "null"], "format": "date"},
        "status": {"enum": ["open", "closed", None], "default": "open"},
        "kind": {"oneOf": [{"const": "a", "title": "Voksen"}, {"const": "b"}]},
        "days": {"type": "integer", "exclusiveMinimum": 0, "maximum": 30},
        "address": {"type": "object", "properties": {"street name": {"type": "string", "maxLength": 40}}},
        "anything": {},
        "media": {"anyOf": [{"$ref": "#/$defs/Book"}, {"type": "integer"}, {"type": "null"}]},
        "isbn": {"$ref": "#isbn"},
        "whole": {"$ref": "https://example.org/loan#/$defs/Isbn"},
        "self": {"$ref": "#"},
    },
    "$defs": {
        "Person": {"type": "object", "properties": {"name": {"type": "string", "title": "Navn"}}},
        "Borrower": {"allOf": [{"$ref": "#/$defs/Person"}, {"properties": {"since": {"format": "date"}}}]},
        "Book": {"type": "object", "properties": {"author": {"allOf": [{"$ref": "#/$defs/Person"}]}}},
        "Isbn": {"$anchor": "isbn", "type": "string", "pattern": "^[0-9]{13}$"},
    },
}


def of(folder, schema, name="loan.schema.json"):
    return imported("jsonschema", written(folder, name, json.dumps(schema)), folder=folder)


@pytest.fixture
def loan(tmp_path):
    return of(tmp_path, LOAN)


def test_objects_become_classes_and_the_root_is_the_root(loan):
    assert list(loan.classes) == ["Loan", "Borrower", "Person", "Book", "LoanAddress", "Any"]
    assert loan.classes["Loan"]["tree_root"]
    assert loan.model["description"] == "aftale om et lån"


def test_properties_become_attributes(loan):
    assert loan.attribute("Loan.borrower") == {
        "description": "den, der låner",
        "range": "Borrower",
        "required": True,
        "inlined": True,
    }
    assert loan.attribute("Loan.books") == {
        "range": "Book",
        "multivalued": True,
        "inlined_as_list": True,
        "minimum_cardinality": 1,
        "maximum_cardinality": 9,
    }
    assert loan.attribute("Loan.days") == {"range": "integer", "minimum_value": 1, "maximum_value": 30}
    assert loan.attribute("LoanAddress.streetName") == {"aliases": ["street name"], "pattern": r"^[\s\S]{0,40}$"}
    assert loan.attribute("Loan.anything") == {"range": "Any"}
    assert loan.attribute("Loan.self2") == {"aliases": ["self"], "range": "Loan", "inlined": True}


def test_what_may_be_null_is_not_required(loan):
    assert loan.attribute("Loan.due") == {"range": "date"}


def test_enumerations_keep_titles_and_lose_null(loan):
    assert loan.attribute("Loan.status") == {"range": "LoanStatus", "ifabsent": "LoanStatus(open)"}
    assert list(loan.enums["LoanStatus"]["permissible_values"]) == ["open", "closed"]
    assert loan.enums["LoanKind"]["permissible_values"]["a"] == {"title": "Voksen"}


def test_all_of_is_inheritance_and_any_of_a_choice(loan):
    assert loan.classes["Borrower"]["is_a"] == "Person"
    assert loan.attribute("Borrower.since") == {"range": "date"}
    assert loan.attribute("Book.author") == {"range": "Person", "inlined": True}
    assert loan.attribute("Loan.media")["any_of"] == [{"range": "Book"}, {"range": "integer"}]


def test_references_by_anchor_and_by_the_address_of_the_file_are_followed(loan):
    assert loan.attribute("Loan.isbn") == loan.attribute("Loan.whole") == {"range": "Isbn"}


def test_draft_07_has_its_definitions_elsewhere(tmp_path):
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$ref": "#/definitions/loan",
        "definitions": {"loan": {"type": "object", "properties": {"n": {"type": "number"}}, "required": ["n"]}},
    }
    found = of(tmp_path, schema)
    assert found.classes["Loan"]["tree_root"]
    assert found.attribute("Loan.n") == {"range": "double", "required": True}


def test_what_leads_out_of_the_file_is_told_and_never_fetched(tmp_path):
    schema = {"type": "object", "properties": {"x": {"$ref": "https://example.org/other.json"}, "y": {"$ref": "#/no"}}}
    found = of(tmp_path, schema)
    assert found.attribute("LoanSchema.x") == {"comments": ["Refers to https://example.org/other.json"]}
    assert found.left_out == [
        "#/properties/x: the reference https://example.org/other.json: it leads out of the file",
        "#/properties/y: the reference #/no: it leads out of the file",
    ]


@pytest.mark.parametrize("keyword", ["if", "not", "patternProperties", "dependentRequired", "minProperties"])
def test_keywords_that_no_model_carries_are_told(tmp_path, keyword):
    found = of(tmp_path, {"type": "object", "properties": {"a": {"type": "string"}}, keyword: {}})
    assert found.left_out == [f"#: the keyword {keyword}"]


@pytest.mark.parametrize(
    "part",
    [
        {"$ref": "#/properties/p"},
        {"pattern": "(a+)+$"},
        {"pattern": "("},
        {"type": "integer", "minimum": 5, "maximum": 1},
        {"type": "string", "default": "a)b\n"},
        {"enum": ["", " ", "a\nb", "[[x]]", 1, True, 1.5, "\x00"]},
        {"type": "array", "items": {"type": "array", "items": {"type": "array"}}},
        {"type": "array", "items": [{"type": "string"}]},
        {"allOf": []},
        {"anyOf": [{"type": "object", "properties": {"a": {}}}, {"type": "array", "items": {"type": "string"}}]},
        {"type": 3, "properties": 4, "required": 5, "enum": 6, "items": 7, "allOf": 8, "title": 9},
        {"type": "object", "additionalProperties": {"type": "string"}},
        {"title": "[[x]] \u202e\x07", "description": "\u2028" * 3},
        {"const": 3},
        {"minimum": 1e308, "maximum": -1e308},
        True,
        None,
    ],
)
def test_odd_schemas_still_give_a_sound_model(tmp_path, part):
    names = {"p": part, "": part, "9": part, "a b": part, "a_b": part, "\x00": part, "æ": part}
    schema = {"type": "object", "properties": names, "$defs": {"Any": part or {}, "any": {"type": "object"}}}
    found = of(tmp_path, schema)
    assert len(found.attributes("LoanSchema")) == 7


def test_types_that_refer_to_each_other_in_circles_end(tmp_path):
    circle = {"A": {"allOf": [{"$ref": "#/$defs/B"}, {"type": "object"}]}, "B": {"allOf": [{"$ref": "#/$defs/A"}, {}]}}
    found = of(tmp_path, {"$defs": circle | {"C": {"$ref": "#/$defs/D"}, "D": {"$ref": "#/$defs/C"}}})
    assert set(found.classes) == {"A", "B"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[" * 100_000, "beyond all bounds"),
        ("[]", "must be an object"),
        ("{}", "describes no object"),
        ("nothing", "x.json:1: this is not JSON"),
        ('{"a":' + "9" * 5000 + "}", "beyond all bounds"),
        (
            json.dumps({"properties": {"a": {}}}).replace("{}", '{"properties": {"a": ' * 300 + "{}" + "}}" * 300),
            "nested",
        ),
    ],
)
def test_what_is_no_schema_is_refused(tmp_path, content, said):
    with pytest.raises(ImportFaultError, match=said):
        imported("jsonschema", written(tmp_path, "x.json", content), folder=tmp_path)


def test_half_a_character_does_not_break_the_file(tmp_path):
    name = written(tmp_path, "x.json", '{"type": "object", "properties": {"a\\ud800": {"title": "\\udfff"}}}')
    assert imported("jsonschema", name, folder=tmp_path).classes

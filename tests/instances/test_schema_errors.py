"""Every error of the validator becomes at least one problem, in words of the model where there are such words."""

import pytest
from jsonschema_rs import Draft202012Validator
from tests.instances.lending import PLANS

from sporbar.instances.schema_errors import Translation, true_path

NESTED = {
    "anyOf": [{"properties": {"a": {"const": 1}}}, {"type": "string"}, {"properties": {"a": {"type": "integer"}}}]
}


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        ({"oneOf": [{"type": "integer"}, {"minimum": 1}]}, 5, ["SP908 5 fits several of the alternatives"]),
        ({"oneOf": [{"type": "string"}, {"minimum": 10}]}, 5, ["SP906 5 is out of bounds: it must be at least 10"]),
        ({"not": {"type": "integer"}}, 5, ["SP908 5 breaks the rule 'not' of the schema"]),
        ({"if": {"type": "integer"}, "then": {"minimum": 9}}, 5, ["SP906 5 is out of bounds: it must be at least 9"]),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, ["SP902 'b' is missing; the object must have it"]),
        ({"properties": {}, "additionalProperties": False}, {"a": 1}, ["SP903 the object has no attribute 'a'"]),
        ({"contains": {"type": "string"}}, [1], ["SP908 a list of 1 breaks the rule 'contains' of the schema"]),
        ({"exclusiveMinimum": 5}, 5, ["SP906 5 is out of bounds: it must be more than 5"]),
        ({"type": ["string", "number"]}, [], ["SP901 a list of 0 is not a number or a text"]),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, None, ["SP901 null is not a text or a whole number"]),
        (NESTED, {"a": "x"}, ["SP901 'x' is not a whole number"]),
        ({"const": "a"}, "b", ["SP904 'b' is not one of 'a'"]),
        ({"propertyNames": {"pattern": "^x"}}, {"a": 1}, ["SP908 'a' cannot be an identifier here"]),
        ({"uniqueItems": True}, [1, 1], ["SP908 a value stands twice: 1, 1"]),
        ({"maxItems": 1}, [1, 2], ["SP908 the number of values is 2; it must be at most 1"]),
        ({"properties": {"a": False}}, {"a": 1}, ["SP908 1 breaks the rule 'falseSchema' of the schema"]),
        ({"type": "string", "minLength": 2}, "a", ["SP908 'a' breaks the rule 'minLength' of the schema"]),
    ],
)
def test_errors_become_problems(schema, value, told):
    translation = Translation(PLANS, value)
    errors = Draft202012Validator(schema).iter_errors(value)
    found = [f"{problem.code} {problem.message()}" for error in errors for _, problem in translation.problems(error)]
    assert len(found) == len(told)
    assert all(text.startswith(start) for text, start in zip(found, told, strict=True)), found


def test_paths_keep_keys_that_look_like_numbers():
    value = {"02": [{"+3": {}}], "7": 1}
    assert true_path(value, [2, 0, 3]) == ("02", 0, "+3")
    assert true_path(value, [7]) == ("7",)
    assert true_path(value, ["gone", 1]) == ("gone", 1)

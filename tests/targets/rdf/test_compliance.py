"""The cases of LinkML's own compliance suite, judged by the shapes through the context."""

import json
import logging
from collections import Counter

import pytest
import yaml
from jsonschema import Draft202012Validator
from pyshacl import validate
from rdflib import Graph
from tests.projections.handmade import SHARED

from sporbar.pipeline import check
from sporbar.projections.schema import Definitions
from sporbar.targets.rdf.target import emit

CASES = SHARED.parent / "linkml-compliance"
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.skipif(not CASES.is_dir(), reason="../shared/linkml-compliance is not there"),
]


def lines(name):
    return [json.loads(line) for line in (CASES / name).read_text().splitlines()]


def without_nulls(value):
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


class Judge:
    """Judges the objects of one schema."""

    def __init__(self, schema):
        graph = check({"m.yaml": yaml.safe_dump(schema, sort_keys=False).encode()}).graph
        files = {file.path: file.content.decode() for file in emit(graph)}
        self.shapes = Graph().parse(data=files["shapes.ttl"], format="turtle")
        self.context = json.loads(files["context.jsonld"])["@context"]
        self.definitions = Definitions(graph)

    def by_shapes(self, name, value):
        context = [self.context, {"@base": "https://x.example/"}]
        document = json.dumps({"@context": context, "@type": name, **value}, default=str)
        return validate(Graph().parse(data=document, format="json-ld"), shacl_graph=self.shapes)[0]

    def by_schema(self, name, value):
        schema = {"$defs": self.definitions.all(), "$ref": f"#/$defs/{self.definitions.names[name]}"}
        checker = Draft202012Validator.FORMAT_CHECKER
        return Draft202012Validator(schema, format_checker=checker).is_valid(value)


@pytest.fixture(scope="module")
def verdicts():
    """How often LinkML, the shapes and the JSON Schema say yes or no."""
    logging.disable(logging.WARNING)
    schemas = {each["h"]: each["schema"] for each in lines("schemas.jsonl")}
    judges, found = {}, Counter()
    for case in lines("cases.jsonl"):
        if not case["conflict"]:
            key, name, value = case["schema"], case["target_class"], without_nulls(case["obj"])
            if key not in judges:
                judges[key] = Judge(schemas[key])
            judge = judges[key]
            found[case["valid"], judge.by_shapes(name, value), judge.by_schema(name, value)] += 1
    logging.disable(logging.NOTSET)
    return found


def test_the_shapes_judge_as_linkml_does(verdicts):
    right = sum(number for (valid, shapes, _), number in verdicts.items() if valid == shapes)
    assert right / sum(verdicts.values()) > 0.88


def test_the_shapes_accept_what_linkml_and_the_json_schema_accept(verdicts):
    accepted, refused = verdicts[True, True, True], verdicts[True, False, True]
    assert refused <= 2, "entries written as their only value"
    assert accepted > 225


def test_what_the_shapes_miss_is_what_rdf_does_not_keep(verdicts):
    missed = verdicts[False, True, True] + verdicts[False, True, False]
    assert missed <= 46, "equal values, lists in lists, texts that the context makes numbers, where objects stand"

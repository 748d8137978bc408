"""Our induced view is that of linkml-runtime, the reference implementation, but for the differences listed here."""

import os
from pathlib import Path
from typing import NamedTuple

import linkml_runtime
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.resolve import schemaview as facts

from sporbar.pipeline import check
from sporbar.write.workspace import find_workspace

MORE = int(os.environ.get("EXAMPLES") or 1)
"""Searches that many times as long."""
SCHEMAS = Path(__file__).parent.parent.parent.parent / "shared" / "schemas"
METAMODEL = Path(linkml_runtime.__file__).parent / "linkml_model" / "model" / "schema" / "meta.yaml"
PATHS = {
    **{
        name: SCHEMAS / f"{path}.yaml"
        for name, path in {
            "personinfo": "personinfo/personinfo",
            "kitchen_sink": "kitchen_sink/kitchen_sink",
            "nmdc": "nmdc/nmdc",
            "biolink": "biolink/biolink_model",
        }.items()
    },
    "metamodel": METAMODEL,
}


class Difference(NamedTuple):
    """Something that we mean to do otherwise, with a schema in which it shows, at the slot C.a."""

    reason: str
    fact: str
    schema: str
    theirs: object
    ours: object


DIFFERENCES = {
    "default range": Difference(
        "A slot without range has the range `string`, as every generator of LinkML takes it; SchemaView says nothing.",
        "range", "classes: {C: {attributes: {a: {}}}}", "", "string",
    ),
    "union": Difference(
        "A union without a range of its own has none beside its alternatives; SchemaView gives it the default range, "
        "with which no alternative would fit.",
        "range", "{default_range: string, classes: {C: {attributes: {a: {any_of: [{range: C}, {range: D}]}}}, D: {}}}",
        "string", "",
    ),
    "union inside": Difference(
        "Whether objects stand inside is decided by the ranges of a union, not by `Any` beside them.",
        "inlined",
        "classes: {C: {attributes: {a: {range: Any, any_of: [{range: integer}]}}}, Any: {class_uri: 'linkml:Any'}}",
        True, False,
    ),
    "unusable pattern": Difference(
        "A pattern that is no regular expression, or takes for ever, is left out with a warning.",
        "pattern", "classes: {C: {attributes: {a: {pattern: '(a+)+$'}}}}", "(a+)+$", "",
    ),
    "apply_to": Difference(
        "A class that applies to another one is a mixin of it, as LinkML's schema loader does; SchemaView forgets it.",
        "description", "{classes: {C: {attributes: {a: {}}}, D: {apply_to: [C], slot_usage: {a: {description: x}}}}}",
        "", "x",
    ),
}  # fmt: skip
"""Beside these, which need more than one file: `settings` of a schema that imports that of a pattern are put in, where
SchemaView leaves `{name}`; refinements do not change the address of a slot, where SchemaView takes the schema of the
refinement for that of the slot; prefixes of `default_curi_maps`, which lie outside, are not known; annotations of
refinements are added to those of the slot, where SchemaView replaces them."""
HEAD = {"id": "https://example.org/s", "name": "s", "prefixes": {"linkml": "https://w3id.org/linkml/"}}


def model_of(text):
    return check({"s.yaml": text.encode()}).graph.information


def with_head(text):
    return yaml.safe_dump(HEAD | {"imports": ["linkml:types"]} | yaml.safe_load(text), sort_keys=False)


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_deliberate_difference_shows(name):
    difference = DIFFERENCES[name]
    text = with_head(difference.schema)
    assert facts.their_slots(facts.view_of(text), "C")["a"][difference.fact] == difference.theirs
    assert facts.our_slot(model_of(text).classes["C"].slots["a"])[difference.fact] == difference.ours


@pytest.fixture(scope="module", params=PATHS)
def both(request):
    """SchemaView and our model of one published schema, built once: the largest view takes seconds."""
    path = PATHS[request.param]
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the repository")
    return facts.view_of(str(path)), check(find_workspace(path).sources).graph.information


def same(mine, reference, where):
    """The facts that differ, deliberate differences left out."""
    for name, expected in reference.items():
        found = mine[name]
        union = name == "range" and "any_of" in reference.get("expression", {})
        if found != expected and not union and not is_left_out(name, found, expected):
            yield f"{where} {name}: {found!r} instead of {expected!r}"


def is_left_out(name, found, expected):
    unusable = name == "pattern" and not found and expected == r"^[\\+\\d+ +][\\d\\- ]+$"
    return unusable or (name == "range" and (found, expected) == ("string", ""))


def test_every_slot_of_every_class_is_induced_alike(both):
    view, model = both
    assert list(model.classes) == list(dict.fromkeys(model.classes))
    assert set(model.classes) == set(view.all_classes())
    for name in view.all_classes():
        theirs = facts.their_slots(view, name)
        slots = model.classes[name].slots
        assert slots.keys() == theirs.keys()
        faults = [
            fault for slot in theirs for fault in same(facts.our_slot(slots[slot]), theirs[slot], f"{name}.{slot}")
        ]
        if view.schema.name == "meta":
            faults = [each for each in faults if "maximum_number_dimensions inlined" not in each]  # union inside
        assert faults == []


def test_every_slot_of_a_schema_is_induced_alike(both):
    view, model = both
    assert set(model.slots) == set(view.all_slots(attributes=False))
    for name in model.slots:
        theirs = facts.their_slot(view, view.induced_slot(name)) if view.get_slot(name, attributes=False) else {}
        ours = facts.our_slot(model.slots[name])
        assert list(same(ours, theirs | {"inlined": ours["inlined"]}, name)) == []


def test_every_class_is_alike(both):
    view, model = both
    for name in view.all_classes():
        assert list(same(facts.our_class(model, name), facts.their_class(view, name), name)) == []


def test_every_type_and_enumeration_is_alike(both):
    view, model = both
    assert set(model.types) >= set(view.all_types())
    for name in view.all_types():
        assert list(same(facts.our_type(model.types[name]), facts.their_type(view, name), name)) == []
    assert set(model.enums) == set(view.all_enums())
    for name in view.all_enums():
        assert list(same(facts.our_enum(model, model.enums[name]), facts.their_enum(view, name), name)) == []


def test_every_address_is_alike(both):
    view, model = both
    for name, slot in model.slots.items():
        assert model.iri(slot) == view.get_uri(name, expand=True)
    for name, subset in model.subsets.items():
        assert model.iri(subset) == view.get_uri(view.get_subset(name), expand=True)


def test_check_finds_no_error_in_a_published_schema(both):
    view, _ = both
    path = next(path for path in PATHS.values() if path.stem == Path(view.schema.source_file).stem)
    errors = [fault for fault in check(find_workspace(path).sources).diagnostics if fault.severity == "error"]
    assert errors == []


FLAG = st.booleans()
SLOTS = ("s0", "s1", "s2", "s3", "related to")
RANGES = ["string", "integer", "decimal", "C0", "C1", "M0", "E", "T1"]
EXPRESSION = st.fixed_dictionaries(
    {},
    optional={
        "range": st.sampled_from(RANGES),
        "minimum_value": st.integers(-2, 9),
        "equals_string": st.sampled_from(["x", "y"]),
        "pattern": st.sampled_from(["a", "b"]),
        "required": FLAG,
    },
).filter(bool)
NESTED = st.recursive(
    EXPRESSION,
    lambda inner: st.fixed_dictionaries(
        {}, optional={key: st.lists(inner, min_size=1, max_size=2) for key in facts.COMBINATIONS}
    ).filter(bool),
    max_leaves=4,
)
FACTS = {
    "range": st.sampled_from(RANGES),
    "multivalued": FLAG,
    "required": FLAG,
    "recommended": FLAG,
    "inlined": FLAG,
    "inlined_as_list": FLAG,
    "pattern": st.sampled_from(["a", "b+"]),
    "structured_pattern": st.fixed_dictionaries(
        {"syntax": st.sampled_from(["{one}-{two}", "{{one}}[0-9]{2}"]), "interpolated": FLAG, "partial_match": FLAG}
    ),
    "minimum_value": st.integers(-1, 9),
    "maximum_value": st.integers(0, 9),
    "minimum_cardinality": st.integers(0, 3),
    "maximum_cardinality": st.integers(1, 3),
    "exact_cardinality": st.integers(1, 2),
    "equals_string": st.sampled_from(["x", "y"]),
    "equals_string_in": st.lists(st.sampled_from(["x", "y"]), unique=True),
    "value_presence": st.sampled_from(["PRESENT", "ABSENT", "UNCOMMITTED"]),
    "description": st.sampled_from(["en", "to"]),
    "comments": st.lists(st.sampled_from(["en", "to"]), unique=True),
    "exact_mappings": st.lists(st.sampled_from(["ex:a", "ex:b"]), unique=True),
    "designates_type": FLAG,
    "readonly": st.sampled_from(["fordi"]),
    "slot_uri": st.sampled_from(["ex:a", "ex:b"]),
    "domain": st.sampled_from(["C0", "C1"]),
    "symmetric": FLAG,
    "any_of": st.lists(NESTED, min_size=1, max_size=2),
    "none_of": st.lists(NESTED, min_size=1, max_size=1),
    "has_member": EXPRESSION,
    "list_elements_unique": FLAG,
    "array": st.just({"exact_number_dimensions": 2, "dimensions": [{"alias": "x", "exact_cardinality": 3}]}),
}
USAGE = st.fixed_dictionaries({}, optional=FACTS)
DECLARED = st.fixed_dictionaries({}, optional=FACTS | {"identifier": FLAG, "key": FLAG, "title": st.just("Titel")})


def some(of, most):
    return st.lists(st.sampled_from(list(of)), unique=True, max_size=most) if of else st.just([])


@st.composite
def schemas(draw):
    """Small schemas in which classes and slots specialise, mix in and refine each other in every way."""
    slots = {name: draw(DECLARED) for name in SLOTS}
    for number, name in enumerate(SLOTS[1:], 1):
        slots[name]["mixins"] = draw(some(SLOTS[:number], 2))
        if draw(FLAG):
            slots[name]["is_a"] = SLOTS[draw(st.integers(0, number - 1))]
    names = ["M0", "M1", "C0", "C1", "C2", "C3"]
    classes = {}
    for number, name in enumerate(names):
        classes[name] = body = {
            "slots": draw(some(SLOTS, 3)),
            "attributes": {each: draw(DECLARED) for each in draw(some(("s0", "a"), 1))},
            "mixins": draw(some(names[:number], 2)),
            "slot_usage": {each: draw(USAGE) for each in draw(some((*SLOTS, "a"), 2))},
        }
        if number and draw(FLAG):
            body["is_a"] = names[draw(st.integers(0, number - 1))]
    types = {
        "T0": {"typeof": "string", "pattern": "c"},
        "T1": {"typeof": "T0", "minimum_value": draw(st.integers(0, 3))},
    }
    return HEAD | {
        "prefixes": HEAD["prefixes"] | {"ex": "https://example.org/ex/"},
        "imports": ["linkml:types"],
        "default_prefix": "ex",
        "default_range": draw(st.sampled_from(["string", "integer"])),
        "settings": {"one": "[a-z]+", "two": "[0-9]{2}"},
        "types": types,
        "slots": slots,
        "classes": classes,
        "enums": {"E": {"permissible_values": {"x": None}}},
    }


@settings(
    max_examples=15 * MORE,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(schemas())
def test_a_drawn_schema_is_induced_alike(schema):
    text = yaml.safe_dump(schema, sort_keys=False)
    view, model = facts.view_of(text), model_of(text)
    for name in schema["classes"]:
        theirs = facts.their_slots(view, name)
        slots = model.classes[name].slots
        assert slots.keys() == theirs.keys()
        for slot, expected in theirs.items():
            ours = facts.our_slot(slots[slot])
            if "any_of" in expected["expression"]:
                expected |= {"inlined": ours["inlined"]}  # union inside
            assert list(same(ours, expected, f"{name}.{slot}")) == [], text
        assert list(same(facts.our_class(model, name), facts.their_class(view, name), name)) == [], text

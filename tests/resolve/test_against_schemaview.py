"""Our induced classes are those of linkml-runtime, the reference implementation, but for the differences listed here.

Deliberate differences:

- `is_a` counts before `mixins`, and the parents of a parent before the next parent. SchemaView lets a mixin win over
  the `is_a` parent and goes by distance; its own schema loader does neither.
- An attribute that a class declares anew replaces the inherited one; SchemaView still applies refinements from above.
- `required: false` of a slot counts against `required: true` of the slot that it specialises; SchemaView drops every
  false value there.
- A bound of 0 is handed down to the slots that specialise a slot; SchemaView drops it as if it were nothing.
- A slot with a union (`any_of`) and no range has no range; SchemaView gives it the default range.
- A structured pattern is not interpolated; SchemaView makes a pattern of it without the settings.
"""

import os
import warnings
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sporbar.pipeline import check
from sporbar.write.workspace import find_workspace

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from linkml_runtime.utils.schemaview import SchemaView

MORE = os.environ.get("EXAMPLES", "")
"""Set to a number to search that many times as long."""
SCHEMAS = Path(__file__).parent.parent.parent.parent / "shared" / "schemas"


def ours(sources):
    model = check(sources).graph.information
    return {(cls.name, slot.name): slot for cls in model.classes.values() for slot in cls.slots.values()}


def theirs(text_or_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        view = SchemaView(text_or_path)
        slots = {(name, slot.name): slot for name in view.all_classes() for slot in view.class_induced_slots(name)}
        return {key: facts(view, slot) for key, slot in slots.items()}


def facts(view, slot):
    """What both know of a slot, but for the differences that are meant."""
    union = slot.any_of and slot.range == view.schema.default_range
    found = {
        "range": "" if union else slot.range,
        "required": bool(slot.required),
        "multivalued": bool(slot.multivalued),
        "identifier": bool(slot.identifier or slot.key),
        "minimum": "" if slot.minimum_value is None else str(slot.minimum_value),
        "maximum": "" if slot.maximum_value is None else str(slot.maximum_value),
        "inlined": view.is_inlined(slot),
    }
    return found if slot.structured_pattern else found | {"pattern": slot.pattern or ""}


def differences(mine, reference):
    assert mine.keys() == reference.keys()
    for key, expected in reference.items():
        for name, value in expected.items():
            if getattr(mine[key], name) != value:
                yield f"{'.'.join(key)} {name}: {getattr(mine[key], name)!r} instead of {value!r}"


@pytest.mark.parametrize(
    "name", ["personinfo/personinfo", "kitchen_sink/kitchen_sink", *(["nmdc/nmdc"] if MORE else [])]
)
def test_a_published_schema_is_induced_alike(name):
    path = SCHEMAS / f"{name}.yaml"
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the repository")
    assert list(differences(ours(find_workspace(path).sources), theirs(str(path)))) == []


YES = st.just(value=True)
SLOTS = ("s0", "s1", "s2", "s3")
FACTS = {
    "range": st.sampled_from(["string", "integer", "C0", "C1", "E"]),
    "multivalued": st.booleans(),
    "required": st.booleans(),
    "pattern": st.sampled_from(["a", "b"]),
    "minimum_value": st.integers(1, 9),
    "maximum_value": st.integers(1, 9),
    "inlined": st.booleans(),
    "inlined_as_list": YES,
}
USAGE = st.fixed_dictionaries({}, optional=FACTS)
TRUE = {name: YES if name in ("multivalued", "required", "inlined") else value for name, value in FACTS.items()}
DECLARED = st.fixed_dictionaries({}, optional=TRUE | {"identifier": YES})


def some(of, most):
    return st.lists(st.sampled_from(of), unique=True, max_size=most) if of else st.just([])


@st.composite
def schemas(draw):
    """Small schemas in which no two parents contradict each other: mixins refine s0 and s1, other classes s2 and s3."""
    slots = {name: draw(DECLARED) for name in SLOTS}
    for number, name in enumerate(SLOTS[1:], 1):
        if draw(st.booleans()):
            slots[name]["is_a"] = SLOTS[draw(st.integers(0, number - 1))]
    classes = {}
    for number in range(2):
        classes[f"M{number}"] = {
            "mixin": True,
            "slots": draw(some(SLOTS, 2)),
            "slot_usage": {name: draw(USAGE) for name in draw(some(SLOTS[number : number + 1], 1))},
        }
    for number in range(4):
        classes[f"C{number}"] = body = {
            "slots": draw(some(SLOTS, 3)),
            "attributes": {f"a{number}": draw(DECLARED)} if draw(st.booleans()) else {},
            "mixins": draw(some(["M0", "M1"], 2)),
            "slot_usage": {name: draw(USAGE) for name in draw(some(SLOTS[2:], 2))},
        }
        if number and draw(st.booleans()):
            body["is_a"] = f"C{draw(st.integers(0, number - 1))}"
    return {
        "id": "https://example.org/drawn",
        "name": "drawn",
        "default_range": draw(st.sampled_from(["string", "integer"])),
        "slots": slots,
        "classes": classes,
        "enums": {"E": {"permissible_values": {"x": None}}},
    }


@settings(max_examples=25 * int(MORE or 1), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schemas())
def test_a_drawn_schema_is_induced_alike(schema):
    text = yaml.safe_dump(schema, sort_keys=False)
    assert list(differences(ours({"drawn.yaml": text.encode()}), theirs(text))) == [], text


def slot_of(text, class_name, slot_name):
    return check({"a.yaml": text.encode()}).graph.information.classes[class_name].slots[slot_name]


def test_the_parent_counts_before_the_mixin():
    text = """
classes:
  P: {attributes: {a: {range: integer}}}
  M: {mixin: true, attributes: {a: {range: boolean}}}
  C: {is_a: P, mixins: [M]}
"""
    assert slot_of(text, "C", "a").range == "integer"


def test_an_attribute_declared_anew_replaces_what_was_refined_above():
    text = """
classes:
  P: {attributes: {a: {range: integer}}, slot_usage: {a: {required: true}}}
  C: {is_a: P, attributes: {a: {range: string}}}
"""
    assert (slot_of(text, "C", "a").required, slot_of(text, "C", "a").range) == (False, "string")


def test_a_slot_takes_over_what_it_specialises_and_may_deny_it():
    text = """
slots:
  a: {required: true, multivalued: true, range: integer, description: Ældre}
  b: {is_a: a, required: false}
classes:
  C: {slots: [b]}
"""
    slot = slot_of(text, "C", "b")
    assert (slot.required, slot.multivalued, slot.range, slot.description) == (False, True, "integer", "")


def test_bounds_only_narrow():
    text = """
classes:
  P: {attributes: {a: {range: integer, minimum_value: 5, maximum_value: 10}}}
  C: {is_a: P, slot_usage: {a: {minimum_value: 0, maximum_value: 7}}}
"""
    assert (slot_of(text, "C", "a").minimum, slot_of(text, "C", "a").maximum) == ("5", "7")


def test_a_union_has_alternatives_instead_of_a_range():
    slot = slot_of("classes:\n  C: {attributes: {a: {any_of: [{range: C}, {range: string}]}}}\n", "C", "a")
    assert (slot.range, slot.any_of) == ("", ("C", "string"))


def test_types_take_over_bounds_and_pattern_from_the_types_above():
    text = """
types:
  A: {typeof: decimal, minimum_value: 0, pattern: x}
  B: {typeof: A, maximum_value: 9}
  C: {typeof: B, minimum_value: 1}
  D: {base: int}
"""
    types = check({"a.yaml": text.encode()}).graph.information.types
    assert [(found.base, found.minimum, found.maximum, found.pattern) for found in map(types.get, "ABCD")] == [
        ("decimal", "0", "", "x"),
        ("decimal", "0", "9", "x"),
        ("decimal", "1", "9", "x"),
        ("integer", "", "", ""),
    ]

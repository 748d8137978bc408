"""A schema that LinkML rejects gets a diagnostic with its place, and no stack trace."""

import logging
import warnings

import pytest
import yaml
from tests.resolve.schemaview import SchemaView

from sporbar.pipeline import check

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from linkml.utils.schemaloader import SchemaLoader

REJECTED = {
    "an unknown key of the schema": ("clases: {C: {}}", "SP407"),
    "an unknown key of a class": ("classes: {C: {slotts: []}}", "SP407"),
    "an unknown key of a slot": ("slots: {a: {requird: true}}", "SP407"),
    "an unknown key of a refinement": (
        "classes: {C: {slots: [a], slot_usage: {a: {rnge: string}}}}\nslots: {a: {}}", "SP407"),
    "an unknown key of an expression": ("slots: {a: {any_of: [{rnge: string}]}}", "SP407"),
    "an unknown key of a rule": ("classes: {C: {rules: [{precondition: {}}]}}", "SP407"),
    "an unknown key of a value": ("enums: {E: {permissible_values: {x: {meening: 'ex:x'}}}}", "SP407"),
    "an unknown key of a pattern": ("slots: {a: {structured_pattern: {sintax: x}}}", "SP407"),
    "an unknown key of an array": ("slots: {a: {array: {dims: 2}}}", "SP407"),
    "an unknown key of a type": ("types: {T: {typof: string}}", "SP407"),
    "an unknown key of a unit": ("slots: {a: {unit: {symbl: kg}}}", "SP407"),
    "an unknown key of a unique key": ("classes: {C: {unique_keys: {k: {slots: [a]}}}}", "SP407"),
    "a truth value that is none": ("slots: {a: {required: maybe}}", "SP408"),
    "a number that is none": ("slots: {a: {minimum_cardinality: many}}", "SP408"),
    "a choice that is none": ("classes: {C: {slot_conditions: {a: {value_presence: HERE}}}}\nslots: {a: {}}", "SP408"),
    "a moment that is none": ("created_on: yesterday", "SP408"),
    "an address with a space": ("classes: {C: {class_uri: 'a b'}}", "SP408"),
    "an address with letters of Danish": ("classes: {C: {class_uri: 'https://example.org/å'}}", "SP436"),
    "an empty item of a list": ("classes: {C: {slots: [a, '']}}\nslots: {a: {}}", "SP408"),
    "a unique key without slots": ("classes: {C: {unique_keys: {k: {description: x}}}}", "SP424"),
    "an unknown range": ("slots: {a: {range: Nope}}", "SP401"),
    "an unknown default range": ("default_range: Nope\nslots: {a: {}}", "SP401"),
    "an unknown parent": ("classes: {C: {is_a: Nope}}", "SP402"),
    "an unknown mixin": ("classes: {C: {mixins: [Nope]}}", "SP402"),
    "an unknown parent of a slot": ("slots: {a: {is_a: nope}}", "SP402"),
    "an unknown type above": ("types: {T: {typeof: nope, uri: 'ex:T'}}", "SP402"),
    "an unknown slot": ("classes: {C: {slots: [nope]}}", "SP404"),
    "an unknown import": ("imports: [nope]", "SP406"),
    "an unknown domain": ("slots: {a: {domain: Nope}}", "SP421"),
    "an unknown inverse": ("slots: {a: {inverse: nope, range: C}}\nclasses: {C: {}}", "SP421"),
    "an unknown slot to name": ("slots: {a: {subproperty_of: nope}}", "SP421"),
    "an unknown subset": ("classes: {C: {in_subset: [nope]}}", "SP421"),
    "an unknown class to apply to": ("classes: {C: {apply_to: [Nope]}}", "SP421"),
    "inverses that differ": (
        "slots: {a: {inverse: b, range: C}, b: {inverse: c, range: C}, c: {range: C}}\nclasses: {C: {}}", "SP434"),
    "two identifiers": ("classes: {C: {attributes: {a: {identifier: true}, b: {identifier: true}}}}", "SP426"),
    "a class and an enumeration of one name": ("classes: {E: {}}\nenums: {E: {}}", "SP428"),
    "a class and a type of one name": ("classes: {string: {}}", "SP428"),
    "a colon in a name": ("classes: {'a:b': {}}", "SP435"),
    "a type without basis": ("types: {T: {uri: 'ex:T'}}", "SP432"),
    "a version without code set": ("enums: {E: {code_set_version: '1'}}", "SP433"),
    "a tag without code set": ("enums: {E: {code_set_tag: x}}", "SP433"),
    "a formula without code set": ("enums: {E: {pv_formula: CODE}}", "SP433"),
    "a formula beside values": (
        "enums: {E: {pv_formula: CODE, code_set: 'ex:s', permissible_values: {x: {}}}}", "SP433"),
    "inheritance in a circle": ("classes: {A: {is_a: B}, B: {is_a: A}}", "SP403"),
}  # fmt: skip
HEAD = {
    "id": "https://example.org/s",
    "name": "s",
    "prefixes": {"linkml": "https://w3id.org/linkml/", "ex": "https://example.org/"},
    "imports": ["linkml:types"],
    "default_range": "string",
}


def with_head(fault):
    """A schema with a fault; returned with the number of lines before it."""
    body = yaml.safe_load(fault)
    head = {key: value for key, value in HEAD.items() if key not in body}
    text = yaml.safe_dump(head, sort_keys=False)
    return text + fault + "\n", text.count("\n")


def linkml_takes(text):
    """Whether LinkML reads a schema, resolves it and induces all slots."""
    logging.disable(logging.CRITICAL)
    try:
        view = SchemaView(text)
        for name in view.all_classes():
            view.class_ancestors(name, detect_cycles=True)
            view.class_induced_slots(name)
        SchemaLoader(text).resolve()
    except Exception:  # noqa: BLE001 - LinkML raises whatever comes up
        return False
    finally:
        logging.disable(logging.NOTSET)
    return True


@pytest.mark.parametrize("fault", REJECTED)
def test_a_fault_is_located(fault):
    fault, code = REJECTED[fault]
    text, before = with_head(fault)
    assert not linkml_takes(text)
    found = [each for each in check({"s.yaml": text.encode()}).diagnostics if each.code == code]
    assert found
    assert all(each.span.line > before for each in found)


def test_a_schema_without_fault_is_taken_by_both():
    text, _ = with_head("classes: {C: {attributes: {a: {range: integer}}}}")
    assert linkml_takes(text)
    assert check({"s.yaml": text.encode()}).diagnostics == ()


def test_a_schema_without_id_is_told_of():
    text = yaml.safe_dump({name: value for name, value in HEAD.items() if name != "id"}, sort_keys=False)
    assert not linkml_takes(text)
    assert [each.code for each in check({"s.yaml": text.encode()}).diagnostics] == ["SP425"]

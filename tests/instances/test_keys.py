"""Identifiers, unique keys and references over all files that are validated together."""

import json

import pytest
from tests.instances.lending import codes, faults, plans_of, validation

from sporbar.instances import keys


def lines(*objects):
    return "".join(f"{json.dumps(one)}\n" for one in objects)


def person(number, **more):
    return {"cprNummer": f"{number:010}", "navn": f"N{number}"} | more


def test_an_identifier_stands_once_over_all_files_of_a_family(tmp_path):
    files = {
        "person.jsonl": lines(person(1), person(2)),
        "borrower.csv": "cprNummer,navn\n0000000003,A\n0000000001,B\n",
    }
    assert faults(tmp_path, files) == [
        "borrower.csv:3: error SP910: /cprNummer: another Person has the identifier '0000000001': person.jsonl:1"
    ]


def test_different_classes_have_identifiers_of_their_own(tmp_path):
    files = {"person.jsonl": lines(person(1)), "book.jsonl": lines({"isbn": "0000000001", "title": "x"})}
    assert faults(tmp_path, files) == []


def test_unique_keys_count_when_all_their_values_are_there(tmp_path):
    same = {"navn": "A", "født": "2000-01-01"}
    objects = [person(1, **same), person(2, **same), person(3, navn="A"), person(4, navn="A")]
    assert faults(tmp_path, {"person.jsonl": lines(*objects)}) == [
        "person.jsonl:2: error SP911: another Person has 'A', '2000-01-01' as its key 'name': person.jsonl:1"
    ]


def test_references_lead_to_objects_of_the_files(tmp_path):
    files = {
        "person.jsonl": lines(person(1)),
        "borrower.jsonl": lines(person(2, guardian="0000000001"), person(3, guardian="0000000009")),
    }
    assert faults(tmp_path, files) == [
        "borrower.jsonl:2: error SP912: /guardian: no Person has the identifier '0000000009'"
    ]


def test_references_to_classes_of_which_there_are_no_objects_are_not_judged_but_named(tmp_path):
    found = validation(tmp_path, {"borrower.jsonl": lines(person(2, loans=[{"number": 1, "book": "x"}]))})
    assert list(found.faults()) == []
    assert found.unchecked == ["Book"]


def test_references_inside_objects_are_followed_too(tmp_path):
    document = {"people": [], "books": {"1": {"title": "x"}}}
    loans = [{"number": 1, "book": "1"}, {"number": 2, "book": "2"}]
    files = {"all.json": json.dumps(document), "borrower.jsonl": lines(person(1, loans=loans))}
    assert codes(tmp_path, files) == ["SP912 /loans/1/book"]


def test_identifiers_inside_an_object_are_unique_in_their_list_only(tmp_path):
    twice = person(1, loans=[{"number": 1, "book": "x"}, {"number": 1, "book": "y"}])
    other = person(2, loans=[{"number": 1, "book": "x"}])
    assert codes(tmp_path, {"borrower.jsonl": lines(twice, other)}) == ["SP910 /loans/1/number"]


def test_unique_keys_hold_in_lists_inside_an_object(tmp_path):
    plans = plans_of(
        "id: https://example.org/x\nname: x\nprefixes: {linkml: 'https://w3id.org/linkml/', x: 'https://example.org/x/'}\n"
        "default_prefix: x\nimports: [linkml:types]\nclasses:\n  Line:\n    attributes: {a: {}, b: {}, c: {}}\n"
        "    unique_keys: {k: {unique_key_slots: [a, b]}}\n"
        "  Bill:\n    attributes: {lines: {range: Line, multivalued: true, inlined_as_list: true}}\n"
    )
    bill = {"lines": [{"a": "1", "b": "2", "c": "3"}, {"a": "1"}, {"a": "1", "b": "2"}, {"b": "2"}]}
    assert faults(tmp_path, {"bill.jsonl": lines(bill)}, plans=plans) == [
        "bill.jsonl:1: error SP911: /lines/2: another Line has '1', '2' as its key 'k': item 0 of the list"
    ]


def test_in_the_root_of_a_document_identifiers_are_unique_over_all_files(tmp_path):
    document = json.dumps({"people": [person(1), person(2)]}, indent=1)
    files = {"a.json": document, "b.json": json.dumps({"people": [person(2)]})}
    assert faults(tmp_path, files) == [
        "b.json:1: error SP910: /people/0/cprNummer: another Person has the identifier '0000000002': a.json:8"
    ]


def test_what_formats_type_differently_is_still_the_same_identifier(tmp_path):
    files = {"loan.jsonl": lines({"number": 7, "book": "x"}), "loan-2.csv": "number,book\n7,y\n"}
    assert codes(tmp_path, files) == ["SP910 /number"]


def test_faulty_objects_still_exist(tmp_path):
    files = {
        "person.jsonl": lines({"cprNummer": "0000000001"}),
        "borrower.jsonl": lines(person(2, guardian="0000000001")),
    }
    assert codes(tmp_path, files) == ["SP902"]


def test_an_abstract_ancestor_does_not_make_identifiers_common(tmp_path):
    plans = plans_of(
        "id: https://example.org/x\nname: x\nprefixes: {linkml: 'https://w3id.org/linkml/', x: 'https://example.org/x/'}\n"
        "default_prefix: x\nimports: [linkml:types]\nclasses:\n  Thing:\n    abstract: true\n    attributes:\n"
        "      id: {identifier: true}\n  Car: {is_a: Thing}\n  Boat: {is_a: Thing}\n"
        "  Owner: {is_a: Thing, attributes: {owns: {range: Thing}}}\n"
    )
    files = {"car.jsonl": '{"id": "1"}\n', "boat.jsonl": '{"id": "1"}\n', "owner.jsonl": '{"id": "1", "owns": "2"}\n'}
    assert codes(tmp_path, files, plans=plans) == ["SP912 /owns"]


@pytest.mark.parametrize("portion", [1, 3, 500_000])
def test_portions_do_not_change_what_is_found(tmp_path, monkeypatch, portion):
    monkeypatch.setattr(keys, "_PORTION", portion)
    objects = [person(number % 7, guardian=f"{number:010}") for number in range(20)]
    found = codes(tmp_path, {"borrower.jsonl": lines(*objects)})
    assert found.count("SP910 /cprNummer") == 13
    assert found.count("SP912 /guardian") == 13


def test_a_fingerprint_costs_eight_bytes(tmp_path):
    found = validation(tmp_path, {"person.jsonl": lines(*(person(number) for number in range(1000)))})
    assert list(found.faults()) == []
    register = found.checker.registers.found["identifier", "Person", ""]
    assert register.itemsize * len(register) == 8000

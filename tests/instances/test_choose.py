"""Of which class the objects of a file are."""

from pathlib import PurePath

import pytest
from tests.instances.lending import PLANS, codes, plans_of

from sporbar.instances.choose import UnknownClassError, class_of

MODEL = PLANS.model


@pytest.mark.parametrize("name", ["person.csv", "Person.json", "person-2015.csv", "person_1.jsonl", "PERSON.parquet"])
def test_the_name_of_the_file_may_say_it(name):
    assert class_of(MODEL, PurePath(name), "") == "Person"


def test_the_named_class_goes_first():
    assert class_of(MODEL, PurePath("person.csv"), "Book") == "Book"


def test_otherwise_it_is_the_root_of_documents():
    assert class_of(MODEL, PurePath("everything.json"), "") == "Catalogue"


def test_a_misspelt_class_is_told_with_the_one_that_was_meant():
    with pytest.raises(UnknownClassError, match="did you mean 'Person'"):
        class_of(MODEL, PurePath("x.csv"), "Persn")


def test_when_nothing_says_it_the_classes_are_listed():
    plans = plans_of(
        "id: https://example.org/x\nname: x\nprefixes: {linkml: 'https://w3id.org/linkml/', x: 'https://example.org/x/'}\n"
        "default_prefix: x\nimports: [linkml:types]\nclasses:\n  Car: {}\n  Boat: {}\n"
    )
    with pytest.raises(UnknownClassError, match=r"--class; the classes are: Car, Boat"):
        class_of(plans.model, PurePath("x.csv"), "")


def test_an_object_that_names_its_class_is_judged_as_one(tmp_path):
    objects = '{"kind": "Notice", "text": "x"}\n{"kind": "Reminder", "text": "x"}\n{"kind": "Other", "text": "x"}\n'
    assert codes(tmp_path, {"notice.jsonl": objects}) == ["SP902", "SP904 /kind"]


def test_an_object_that_does_not_is_judged_as_the_class_that_fits_best(tmp_path):
    people = '{"cprNummer": "0000000001", "navn": "x", "loans": [{"number": 1}]}\n'
    assert codes(tmp_path, {"person.jsonl": people}) == ["SP902 /loans/0"]


def test_families_whose_objects_name_their_class_need_no_name():
    plans = plans_of(
        "id: https://example.org/x\nname: x\nprefixes: {linkml: 'https://w3id.org/linkml/', x: 'https://example.org/x/'}\n"
        "default_prefix: x\nimports: [linkml:types]\nclasses:\n  Other: {}\n  Notice:\n    attributes:\n"
        "      kind: {designates_type: true}\n  Reminder: {is_a: Notice}\n"
    )
    assert class_of(plans.model, PurePath("x.jsonl"), "") == "Notice"

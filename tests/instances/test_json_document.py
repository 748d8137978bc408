"""JSON files: lists are read item by item, faults have the line of the value."""

import json

import pytest
from tests.instances.lending import codes, faults

from sporbar.instances import json_document

PEOPLE = [{"cprNummer": f"{number:010}", "navn": f"Navn {number}"} for number in range(50)]


def test_the_line_is_that_of_the_value(tmp_path):
    people = [PEOPLE[0], PEOPLE[1] | {"alder": "x", "home": {"zip": "1"}}]
    assert faults(tmp_path, {"person.json": json.dumps(people, indent=1)}) == [
        "person.json:9: error SP901: /alder: 'x' is not a whole number",
        "person.json:10: error SP902: /home: 'street' is missing; Address must have it",
        "person.json:11: error SP905: /home/zip: '1' does not match '^[0-9]{4}$'",
    ]


@pytest.mark.parametrize("chunk", [1, 2, 7, 64, 1 << 18])
def test_a_list_is_the_same_however_it_is_cut(tmp_path, monkeypatch, chunk):
    monkeypatch.setattr(json_document, "_CHUNK", chunk)
    people = [*PEOPLE, {"cprNummer": "æøå", "navn": 12345.5, "alder": -0}]
    found = faults(tmp_path, {"person.json": json.dumps(people, ensure_ascii=False, indent=2)})
    assert [text.split(" ")[0:3] for text in found] == [
        ["person.json:203:", "error", "SP905:"],
        ["person.json:204:", "error", "SP901:"],
    ]


def test_one_object_is_the_root_of_the_document(tmp_path):
    document = {"people": [PEOPLE[0], PEOPLE[0]], "books": {"1": {"title": "x"}, "2": {}}}
    assert faults(tmp_path, {"all.json": json.dumps(document, indent=1)}) == [
        "all.json:16: error SP902: /books/2: 'title' is missing; Book must have it",
        "all.json:8: error SP910: /people/1/cprNummer: another Person has the identifier '0000000000': all.json:4",
    ]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "expecting value"),
        ("[", 1, "expecting value"),
        ('[{"navn": "a"}\n{"navn": "b"}]', 2, "expecting ',' between the items"),
        ('[{"cprNummer": "0000000000", "navn": "a"},\n\n{"navn" "b"}]', 3, "expecting ':' delimiter"),
        ('[{"cprNummer": "0000000000", "navn": "a"}]\n\nx', 3, "something follows the value"),
        ('{"people": []}\n{}', 2, "something follows the value"),
        ('[\n{"a": 1, "a": 2}]', 2, "stands twice"),
        ('[\n"abc', 2, "unterminated string"),
    ],
)
def test_what_is_not_json_has_its_line(tmp_path, text, line, said):
    found = [fault for fault in faults(tmp_path, {"person.json": text}) if "SP920" in fault]
    assert len(found) == 1
    assert found[0].startswith(f"person.json:{line}: ")
    assert said in found[0]


def test_what_stands_before_a_syntax_error_is_still_judged(tmp_path):
    assert codes(tmp_path, {"person.json": '[{"cprNummer": "1", "navn": "a"}, {]'}) == ["SP905 /cprNummer", "SP920"]


def test_one_huge_object_is_refused_and_a_long_list_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr(json_document, "MAX_BYTES", 2000)
    monkeypatch.setattr(json_document, "_CHUNK", 100)
    assert codes(tmp_path, {"person.json": json.dumps(PEOPLE * 10)})[:1] != ["SP921"]
    assert codes(tmp_path, {"all.json": json.dumps({"people": PEOPLE * 10})}) == ["SP921"]


def test_a_wrong_byte_has_the_line_it_stands_on(tmp_path):
    content = b'[{"cprNummer": "0000000000",\n"navn": "\xe6"}]'
    found = faults(tmp_path, {"person.json": content})
    assert found == ["person.json:2: error SP920: byte 0xe6 is not UTF-8 (save the file as UTF-8)"]

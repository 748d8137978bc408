"""YAML: texts stay as written, types come from the model, lines are those of the values."""

import pytest
from tests.instances.lending import codes, faults

from sporbar.instances import yaml_portions

GOOD = """\
people:
  - cprNummer: 0101701234
    navn: 12
    alder: 45
    aktiv: true
    saldo: 012.50
    født: 2001-02-03
    vægt: 70
    home: {street: Vej 1, zip: 0999}
books:
  123: {title: yes}
  0456: {title: ~x}
"""


def test_codes_keep_their_zero_and_texts_their_characters(tmp_path):
    assert faults(tmp_path, {"all.yaml": GOOD}) == []


def test_faults_have_the_line_of_their_value(tmp_path):
    text = """\
- cprNummer: 010170123
  navn: x
- cprNummer: 0101701234
  alder: '5'
  aktiv: yes
  home:
    zip: 12
  status:
  emails: [a, b]
"""
    assert faults(tmp_path, {"person.yaml": text}) == [
        "person.yaml:1: error SP905: /cprNummer: '010170123' does not match '^[0-9]{10}$'",
        "person.yaml:3: error SP902: 'navn' is missing; Person must have it",
        "person.yaml:4: error SP901: /alder: '5' is not a whole number",
        "person.yaml:5: error SP901: /aktiv: 'yes' is not true or false",
        "person.yaml:6: error SP902: /home: 'street' is missing; Address must have it",
        "person.yaml:7: error SP905: /home/zip: '12' does not match '^[0-9]{4}$'",
    ]


def test_an_entry_that_repeats_its_identifier_must_repeat_it_right(tmp_path):
    assert codes(tmp_path, {"all.yaml": "books:\n  '0456':\n    isbn: 456\n    title: x\n"}) == [
        "SP913 /books/0456/isbn"
    ]


def test_a_number_with_a_zero_in_front_is_no_number(tmp_path):
    assert codes(tmp_path, {"person.yaml": "cprNummer: '0000000000'\nnavn: x\nalder: 012\n"}, "Person") == [
        "SP901 /alder"
    ]


def test_faults_of_the_file_keep_the_codes_of_the_reader(tmp_path):
    assert codes(tmp_path, {"person.yaml": "a: [1, 2\n"}) == ["SP001"]
    assert codes(tmp_path, {"person.yaml": "navn: a\nnavn: b\ncprNummer: '0000000000'\n"}, "Person") == ["SP002"]
    assert codes(tmp_path, {"person.yaml": "[" * 200 + "]" * 200}) == ["SP006"]
    assert codes(tmp_path, {"person.yaml": b"\xff\xfe"}) == ["SP920"]
    assert codes(tmp_path, {"person.yaml": "just text"}) == ["SP920"]
    assert codes(tmp_path, {"person.yaml": ""}) == []


def test_aliases_are_values_like_others(tmp_path):
    text = "- &a {cprNummer: '0000000000', navn: x}\n- *a\n"
    assert codes(tmp_path, {"person.yaml": text}) == ["SP910 /cprNummer"]


@pytest.mark.parametrize("portion", [1, 30, 1 << 18])
def test_a_long_list_is_the_same_however_it_is_cut(tmp_path, monkeypatch, portion):
    monkeypatch.setattr(yaml_portions, "_PORTION", portion)
    items = [f"- cprNummer: {number:010}\n  navn: |\n    N{number}\n\n" for number in range(40)]
    text = (
        "# folk\n---\n" + "".join(items) + "-\n  cprNummer: 1\n# slut\n  navn: x\n- cprNummer: 0000000001\n  navn: x\n"
    )
    assert faults(tmp_path, {"person.yaml": text}) == [
        "person.yaml:164: error SP905: /cprNummer: '1' does not match '^[0-9]{10}$'",
        "person.yaml:167: error SP910: /cprNummer: another Person has the identifier '0000000001': person.yaml:7",
    ]


def test_a_list_may_be_larger_than_one_object(tmp_path, monkeypatch):
    monkeypatch.setattr(yaml_portions, "_PORTION", 100)
    monkeypatch.setattr(yaml_portions, "_LONGEST", 300)
    monkeypatch.setattr("sporbar.read.yaml.MAX_MEGABYTES", 0.0003)
    items = "".join(f"- cprNummer: {number:010}\n  navn: N\n" for number in range(40))
    assert faults(tmp_path, {"person.yaml": items}) == []
    long = f"- cprNummer: '0000000000'\n  navn: {'x' * 400}\n"
    assert codes(tmp_path, {"person.yaml": long}) == ["SP007"]
    assert codes(tmp_path, {"all.yaml": "people:\n" + items.replace("-", "  -")}) == ["SP007"]


def test_what_follows_a_list_is_a_fault_wherever_it_is_cut(tmp_path, monkeypatch):
    text = "- cprNummer: '0000000000'\n  navn: x\nnavn: y\n"
    whole = codes(tmp_path, {"person.yaml": text})
    monkeypatch.setattr(yaml_portions, "_PORTION", 1)
    assert "SP001" in whole
    assert "SP001" in codes(tmp_path, {"person.yaml": text})

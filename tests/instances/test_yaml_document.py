"""YAML: texts stay as written, types come from the model, lines are those of the values."""

from tests.instances.lending import codes, faults

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

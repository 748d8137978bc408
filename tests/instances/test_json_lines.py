"""JSON Lines: exact lines, every fault, reading on after a broken line."""

import json

import pytest
from tests.instances.lending import codes, faults


def one(folder, line, name="person.jsonl"):
    return faults(folder, {name: line if isinstance(line, bytes) else line + "\n"})


def test_an_object_that_fits_has_no_faults(tmp_path):
    person = {"cprNummer": "0101701234", "navn": "Åse", "født": "1970-01-01", "alder": 45, "saldo": "12.50"}
    assert one(tmp_path, json.dumps(person)) == []


def test_every_fault_of_an_object_is_shown_with_its_line_and_path(tmp_path):
    lines = [
        '{"cprNummer": "0101701234", "navn": "A"}',
        "",
        '{"cprNummer": "010170", "navn": 5, "alder": 500, "status": "activ", "født": "1970-02-30"}',
    ]
    assert faults(tmp_path, {"person.jsonl": "\n".join(lines)}) == [
        "person.jsonl:3: error SP905: /cprNummer: '010170' does not match '^[0-9]{10}$'",
        "person.jsonl:3: error SP901: /navn: 5 is not a text (write it in quotes)",
        "person.jsonl:3: error SP906: /alder: 500 is out of bounds: it must be at most 130",
        (
            "person.jsonl:3: error SP904: /status: 'activ' is not one of 'active', 'closed', 'blocked' "
            "(did you mean 'active'?)"
        ),
        "person.jsonl:3: error SP907: /født: '1970-02-30' is not a day of the calendar, written 2015-03-01",
    ]


def test_null_means_left_out(tmp_path):
    assert (
        one(tmp_path, '{"cprNummer": "0101701234", "navn": "A", "født": null, "home": {"street": "x", "zip": null}}')
        == []
    )
    assert one(tmp_path, '{"cprNummer": "0101701234", "navn": null}') == [
        "person.jsonl:1: error SP902: 'navn' is missing; Person must have it"
    ]


def test_amounts_are_texts_since_json_numbers_are_not_exact(tmp_path):
    (found,) = one(tmp_path, '{"cprNummer": "0101701234", "navn": "A", "saldo": 12.50}')
    assert found.startswith("person.jsonl:1: error SP901: /saldo: 12.5 is not an exact amount (write it in quotes")


@pytest.mark.parametrize("text", ["12,50", "1e3", "abc", "1.000,00", "NaN", "Infinity", ""])
def test_what_is_no_amount_is_told_so(tmp_path, text):
    assert codes(tmp_path, {"person.jsonl": json.dumps({"cprNummer": "0" * 10, "navn": "A", "saldo": text})}) == [
        "SP901 /saldo"
    ]


@pytest.mark.parametrize(
    ("text", "faulty"), [("-0.01", True), ("0", False), ("0.00", False), ("-1", True), ("1" * 60, False)]
)
def test_bounds_of_amounts_hold_although_they_are_texts(tmp_path, text, faulty):
    found = codes(tmp_path, {"person.jsonl": json.dumps({"cprNummer": "0" * 10, "navn": "A", "saldo": text})})
    assert found == (["SP906 /saldo"] if faulty else [])


def test_a_broken_line_does_not_hide_the_next_ones(tmp_path):
    content = b'{"cprNummer": \n\xff\xfe\xfd\n{"cprNummer": "1"}\n'
    found = faults(tmp_path, {"person.jsonl": content})
    assert [line.split(": ")[0] for line in found] == [
        "person.jsonl:1",
        "person.jsonl:2",
        "person.jsonl:3",
        "person.jsonl:3",
    ]
    assert "not UTF-8" in found[1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"a": 1, "a": 2}', "the key 'a' stands twice in one object"),
        ('{"navn": NaN}', "NaN is no number of JSON"),
        ('{"alder": 1e999}', "a number is too large"),
        ('{"alder": ' + "9" * 5000 + "}", "a number has too many digits"),
        ("[" * 100_000, "nested too deeply"),
        ('{"home":' * 2000 + "1" + "}" * 2000, "nested too deeply"),
        ('{"navn": "\\ud800"}', "half a character"),
        ('{"navn": "a"} x', "something follows the value"),
        ("{'navn': 1}", "this is not JSON"),
        ('{"navn": "a\tb"}', "this is not JSON: invalid control character"),
        ("", None),
        ("[]", "a list of 0 is not an object"),
        ("3", "3 is not an object"),
        ("null", "null is not an object"),
    ],
)
def test_hostile_lines_are_faults_and_never_traces(tmp_path, line, said):
    found = one(tmp_path, line)
    assert [text for text in found if said in text] or said is None, found
    assert len(found) == (0 if said is None else 1)


def test_an_integer_beyond_all_bounds_is_shown_in_short(tmp_path):
    found = one(tmp_path, '{"cprNummer": "0000000000", "navn": "A", "alder": ' + "9" * 4000 + "}")
    assert found == [
        "person.jsonl:1: error SP906: /alder: a number of 13288 bits is out of bounds: it must be at most 130"
    ]


def test_terminal_escapes_in_names_and_values_are_shown_and_not_obeyed(tmp_path):
    found = one(tmp_path, json.dumps({"cprNummer": "\x1b[31m\u2028", "navn": "A", "x\x1b]0;\n": 1}))
    assert all(text.isprintable() for text in found)
    assert r"'\x1b[31m\u2028'" in found[0]


def test_a_line_that_is_too_long_ends_the_reading(tmp_path, monkeypatch):
    monkeypatch.setattr("sporbar.instances.json_lines.MAX_BYTES", 100)
    assert codes(tmp_path, {"person.jsonl": '{"navn": "' + "x" * 200 + '"}\n{}\n'}) == ["SP921"]


@pytest.mark.parametrize("content", [b"\x1f\x8b\x08\x00", b"\xff\xfe{\x00", b"PAR1", b"PK\x03\x04"])
def test_what_is_no_text_is_told_once(tmp_path, content):
    assert codes(tmp_path, {"person.jsonl": content * 50}) == ["SP920"]


def test_a_byte_order_mark_is_no_fault(tmp_path):
    assert faults(tmp_path, {"person.jsonl": b'\xef\xbb\xbf{"cprNummer": "0000000000", "navn": "A"}\r\n'}) == []


def test_keys_that_look_like_numbers_keep_their_zero_in_the_path(tmp_path):
    found = codes(tmp_path, {"catalogue.jsonl": '{"books": {"0042": {"titel": "x"}}}'})
    assert found == ["SP903 /books/0042/titel", "SP902 /books/0042"]

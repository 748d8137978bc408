import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.projections.handmade import class_, model, slot, type_

from sporbar.projections.datatype import Length, data_type, length_text, lengths


def printed(range_name, *elements, **given):
    return str(data_type(model(*elements), slot("x", range_name, **given), range_name))


@pytest.mark.parametrize(
    ("range_name", "expected"),
    [
        ("string", "Tekst (string)"),
        ("integer", "Heltal (integer)"),
        ("decimal", "Decimaltal (decimal, 2 decimaler)"),
        ("float", "Tal (number)"),
        ("boolean", "Ja/nej (boolean)"),
        ("date", "Dato (date, ÅÅÅÅ-MM-DD)"),
        ("datetime", "Dato og klokkeslæt (date-time)"),
        ("time", "Klokkeslæt (time, TT:MM:SS)"),
        ("uri", "Adresse (uri)"),
        ("ukendt", "Tekst (string)"),
    ],
)
def test_a_primitive_in_everyday_words_and_as_programs_know_it(range_name, expected):
    assert printed(range_name) == expected


def test_a_type_of_the_model_is_named():
    assert printed("Cpr", type_("Cpr", pattern="^[0-9]{10}$")) == "Tekst: Cpr (string, 10 tegn)"


def test_what_takes_anything():
    assert printed("Alt", class_("Alt", uri="linkml:Any")) == "Hvad som helst (any)"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^.{1,50}$", (1, 50)),
        ("^[0-9]{2}\\.[0-9]{2}(\\.[0-9]{2})?$", (5, 8)),
        ("^(abc|d|ef)$", (1, 3)),
        ("^a$|^bcd$", (1, 3)),
        ("^(ab){2,3}$", (4, 6)),
        ("^a+$", (1, None)),
        ("^(?=.*x)[a-z]{3}$", (3, 3)),
        ("[0-9]{10}", None),
        ("^abc", None),
        ("^a$|b", None),
        ("^$", (0, 0)),
        ("(unclosed", None),
        ("", None),
    ],
)
def test_the_length_of_what_a_pattern_takes(pattern, expected):
    assert lengths(pattern) == (Length(*expected) if expected else None)


def test_two_patterns_narrow_each_other():
    assert lengths("^.{1,50}$", "^.{3,}$") == Length(3, 50)


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (None, ""),
        (Length(0, None), ""),
        (Length(1, None), ""),
        (Length(4, None), "mindst 4 tegn"),
        (Length(1, 9), "højst 9 tegn"),
        (Length(4, 9), "4-9 tegn"),
        (Length(4, 4), "4 tegn"),
    ],
)
def test_a_length_in_words(length, text):
    assert length_text(length) == text


PIECES = st.sampled_from(["a", "[0-9]", ".", "(ab|c)", "(x)?", "\\d{2,3}", "[a-f]{4}", "(a{2}|b){1,2}"])


@given(st.lists(PIECES, min_size=1, max_size=4).map("".join).flatmap(lambda inner: st.tuples(
    st.just(f"^{inner}$"), st.from_regex(re.compile(f"^{inner}$", re.ASCII), fullmatch=True))))  # fmt: skip
def test_no_text_that_matches_is_shorter_or_longer(drawn):
    pattern, text = drawn
    least, most = lengths(pattern)
    assert least <= len(text) <= most

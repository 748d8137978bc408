"""FEEL text to tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sporbar.rules.tokens import FeelError, Kind, tokens


def kinds(text: str) -> list[tuple[str, str]]:
    return [(token.kind.value, token.text) for token in tokens(text)]


def texts(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a<=b>=c!=d=e<f>g", ["a", "<=", "b", ">=", "c", "!=", "d", "=", "e", "<", "f", ">", "g"]),
        ("2**3*4/5-6+7", ["2", "**", "3", "*", "4", "/", "5", "-", "6", "+", "7"]),
        ("[1..3]", ["[", "1", "..", "3", "]"]),
        ("[1.5..2.5]", ["[", "1.5", "..", "2.5", "]"]),
        (".5 1.5e-3", [".5", "1.5e-3"]),
        ("Loan.days", ["Loan", ".", "days"]),
        ("RATE-CHILD-2 - a", ["RATE-CHILD-2", "-", "a"]),
        ("RATE - CHILD", ["RATE", "-", "CHILD"]),
        ("B-012", ["B-012"]),
        ("SATS-FORSØRGER", ["SATS-FORSØRGER"]),
        ("Rate-child", ["Rate", "-", "child"]),
        ("RATE-child", ["RATE", "-", "child"]),
        ("a-B", ["a", "-", "B"]),
        ('@"2015-03-01"', ["@", '"2015-03-01"']),
        ('"a \\" // b"', ['"a \\" // b"']),
        ("a // rest\n+ /* all\nof it */ b", ["a", "+", "b"]),
        ("date and time(x)", ["date and time", "(", "x", ")"]),
        ("string  length (x)", ["string  length", "(", "x", ")"]),
        ("day of week", ["day", "of", "week"]),
        ("d.time offset", ["d", ".", "time offset"]),
        ("ansøger_2 ? Ærø", ["ansøger_2", "?", "Ærø"]),
        ("a\u00a0+\u200bb", ["a", "+", "b"]),
        ("", []),
    ],
)
def test_text_is_split_into_tokens(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_tokens_know_their_kind_and_place() -> None:
    assert kinds('if not "x" 1 >= Loan') == [
        ("keyword", "if"),
        ("name", "not"),
        ("string", '"x"'),
        ("number", "1"),
        ("symbol", ">="),
        ("name", "Loan"),
    ]
    assert [(token.offset, token.end) for token in tokens("ab  >= 1")] == [(0, 2), (4, 6), (7, 8)]


def test_known_names_with_blanks_and_signs_are_one_token() -> None:
    known = frozenset({"total fee", "total fee per day", "a+b"})
    found = tokens("total  fee per day - total fee + a+b + total fees", known)
    assert [token.text for token in found] == ["total  fee per day", "-", "total fee", "+", "a+b", "+", "total", "fees"]


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ('1 + "abc', 4, "'\"' to end this string"),
        ('"abc\\"', 0, "'\"' to end this string"),
        ('"a\nb"', 0, "'\"' to end this string"),
        ("1 /* abc", 8, "'*/' to end the comment"),
        ("1 # 2", 2, "a value, an operator or a bracket"),
        ("a & b", 2, "a value, an operator or a bracket"),
        ("'a'", 0, "a value, an operator or a bracket"),
    ],
)
def test_a_fault_tells_where_it_is_and_what_was_expected(text: str, offset: int, expected: str) -> None:
    with pytest.raises(FeelError) as fault:
        tokens(text)
    assert (fault.value.offset, fault.value.expected) == (offset, expected)


@given(st.text())
def test_tokens_lie_in_the_text_in_order_or_the_text_is_refused(text: str) -> None:
    try:
        found = tokens(text)
    except FeelError as refused:
        assert 0 <= refused.offset <= len(text)  # noqa: PT017 - whether it raises depends on the text
        return
    done = 0
    for token in found:
        assert done <= token.offset < token.end <= len(text)
        assert text[token.offset : token.end] == token.text
        assert token.kind != Kind.END
        done = token.end

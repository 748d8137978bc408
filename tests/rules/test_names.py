"""The names that FEEL expressions and unary tests use."""

import contextlib
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sporbar.rules.names import FeelError, FoundName, names_in, names_in_unary_tests


def names(text: str) -> list[str]:
    return [name.text for name in names_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loan.days", ["Loan.days"]),
        ("Loan.reader.age >= 30 and Loan.days < 14", ["Loan.reader.age", "Loan.days"]),
        ("RATE-CHILD * 2 - B-012", ["RATE-CHILD", "B-012"]),
        ("if Loan.late then RATE-FEE else 0", ["Loan.late", "RATE-FEE"]),
        ("a between b and c", ["a", "b", "c"]),
        ("-a ** -b", ["a", "b"]),
        ("max(0, Loan.fee - rebate)", ["Loan.fee", "rebate"]),
        ("string length(Loan.title) + day of week(Loan.start)", ["Loan.title", "Loan.start"]),
        ('date and time("2015-03-01T00:00:00") + @"P1D"', []),
        ("date", ["date"]),
        ("date.year", ["date.year"]),
        ("fee of loan(1)", None),
        ("true and false or null = 12 or \"Loan.days\" = 'x'", None),
        ('true and false or null = 12 or "Loan.days" = "x"', []),
        ("for copy in Loan.copies return copy.price", ["Loan.copies", "Loan.copies.price"]),
        ("for i in [1..n] return i * i", ["n"]),
        ("for i in 1..n return partial", ["n"]),
        ("some x in A.b, y in x.c satisfies y.d > x.e", ["A.b", "A.b.c", "A.b.c.d", "A.b.e"]),
        ("every x in f(A) satisfies x.y", ["f", "A"]),
        ("(for x in A return x) = x", ["A", "x"]),
        ("[for x in A return x, x]", ["A", "x"]),
        ("if some x in A satisfies x then x else 0", ["A", "x"]),
        ("function(a, b: number) a + b + c", ["c"]),
        ('function() external {java: {class: "X"}}', []),
        (
            '{fee: Loan.fee, "with tax": fee * RATE-TAX, per day: fee / Loan.days}.fee',
            ["Loan.fee", "RATE-TAX", "Loan.days"],
        ),
        ("substring(string: Loan.title, start position: first)", ["Loan.title", "first"]),
        ("x in (>= a, < b, [c..d])", ["x", "a", "b", "c", "d"]),
        ("x in (a..b]", ["x", "a", "b"]),
        ("x in >= a", ["x", "a"]),
        ("x in ]a..b[ and y in [c[1]..d[2][", ["x", "a", "b", "y", "c", "d"]),
        ("(< a) = [b..c)", ["a", "b", "c"]),
        ("x instance of list<number> or x instance of function<date and time> -> Any", ["x", "x"]),
        ("x instance of Loan", ["x", "Loan"]),
        ("sort(Loans, function(a, b) a.days < b.days)", ["Loans"]),
        ("[1, [], {}, a][1]", ["a"]),
        ("?.days", []),
        ("Loan.in.of", ["Loan.in.of"]),
        ("/* a */ b // c", ["b"]),
    ],
)
def test_the_names_of_an_expression_are_found(text: str, expected: list[str] | None) -> None:
    if expected is None:
        with pytest.raises(FeelError):
            names_in(text)
    else:
        assert names(text) == expected


def test_a_name_knows_the_stretch_that_says_it() -> None:
    text = "1 + Loan.days * for c in Loan.copies return c.price"
    assert [(text[name.offset : name.end], name.text) for name in names_in(text)] == [
        ("Loan.days", "Loan.days"),
        ("Loan.copies", "Loan.copies"),
        ("c.price", "Loan.copies.price"),
    ]


def test_names_in_a_filter_tell_what_is_filtered() -> None:
    text = "Loan.copies[price > limit and item.sold = Loan.sold].title"
    assert names_in(text) == (
        FoundName("Loan.copies", 0, 11),
        FoundName("price", 12, 17, "Loan.copies"),
        FoundName("limit", 20, 25, "Loan.copies"),
        FoundName("Loan.copies.sold", 30, 39),
        FoundName("Loan.sold", 42, 51, "Loan.copies"),
        FoundName("Loan.copies.title", 53, 58),
    )
    assert [name.filtered for name in names_in("f(x)[y]")] == ["", "", "?"]


def test_a_function_that_is_not_built_in_is_a_name_that_is_called() -> None:
    assert names_in("fee(1)") == (FoundName("fee", 0, 3, called=True),)


def test_known_names_may_hold_blanks() -> None:
    assert [name.text for name in names_in("total fee * 2", frozenset({"total fee"}))] == ["total fee"]


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, "a value"),
        ("a +", 3, "a value"),
        ("a b", 2, "an operator"),
        ("5 kr", 2, "an operator"),
        ("(1 + 2", 6, "')'"),
        ("(1 2)", 3, "an operator or ')'"),
        ("[1, 2", 5, "']'"),
        ("(1]", 2, "')'"),
        ("1)", 1, "an operator or the end"),
        ("f(a", 3, "',' or ')'"),
        ("f(a,)", 4, "one more item after ','"),
        ("{a 1}", 4, "':'"),
        ("{: 1}", 1, "a key or '}'"),
        ("{a: 1", 5, "',' or '}'"),
        ("if a then b", 11, "'else'"),
        ("for 1 in a return b", 4, "a variable"),
        ("some x in a", 11, "'satisfies'"),
        ("function(1) a", 9, "a parameter"),
        ("a.", 2, "the name of a member"),
        ("a.1", 1, "an operator"),
        ("@a", 1, 'a string such as "2015-03-01"'),
        ("[1..2", 5, "']', ')' or '[' to end the range"),
        ("]1]", 2, "'..'"),
        ("x instance of 3", 14, "a type"),
        ("a, b", 1, "an operator or the end"),
        ('"a', 0, "'\"' to end this string"),
        ("(" * 100, 80, "at most 80 levels of nesting"),
    ],
)
def test_a_fault_tells_where_it_is_and_what_was_expected(text: str, offset: int, expected: str) -> None:
    with pytest.raises(FeelError) as fault:
        names_in(text)
    assert (fault.value.offset, fault.value.expected) == (offset, expected)
    assert str(fault.value) == f"expected {expected} at column {offset + 1}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-", []),
        (" - ", []),
        (">= 30", []),
        ("< Loan.limit", ["Loan.limit"]),
        ("[25..29]", []),
        ("]25..29[, (1..2], [a..b)", ["a", "b"]),
        ('"a","b"', []),
        ('not("a", > Loan.limit, [1..2])', ["Loan.limit"]),
        ("not(true) or ? = Loan.limit", ["Loan.limit"]),
        ("? > Loan.limit and ?.days < 3", ["Loan.limit"]),
        ("true", []),
        ("null, -5, Loan.a + 1", ["Loan.a"]),
        ('< date("2015-01-01")', []),
        ("RATE-CHILD", ["RATE-CHILD"]),
        ("list contains(Loan.ids, ?)", ["Loan.ids"]),
        ("", None),
        (">", None),
        ("1,", None),
        ("1 2", None),
        ("- -", None),
    ],
)
def test_the_names_of_unary_tests_are_found(text: str, expected: list[str] | None) -> None:
    if expected is None:
        with pytest.raises(FeelError):
            names_in_unary_tests(text)
    else:
        assert [name.text for name in names_in_unary_tests(text)] == expected


SIGNS = """a b.c RATE-X 1 .5 "s" ( ) [ ] { } , : . .. + - * ** = <= < > @ ? if then else for some in return satisfies
and not of instance function list date and time // item x"""
PIECES = st.sampled_from(SIGNS.replace("\n", " ").split(" "))
READERS = pytest.mark.parametrize("read", [names_in, names_in_unary_tests])


@READERS
@given(text=st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join)))
def test_any_text_is_read_or_refused(read: Callable[[str], tuple[FoundName, ...]], text: str) -> None:
    try:
        found = read(text)
    except FeelError as refused:
        assert 0 <= refused.offset <= len(text)  # noqa: PT017 - whether it raises depends on the text
        return
    assert all(text[name.offset : name.end].endswith(name.text.rpartition(".")[2]) for name in found)
    assert [name.offset for name in found] == sorted(name.offset for name in found)


NAMES = st.from_regex(
    r"[A-ZÆØÅa-zæøå][a-zæøå0-9]{2,8}x(\.[a-zæøå]{3,8}x){0,2}|[A-ZÆØÅ]{2,6}(-[0-9A-ZÆØÅ]{1,5}){1,3}", fullmatch=True
)


def wrapped(inner: st.SearchStrategy[tuple[str, list[str]]]) -> st.SearchStrategy[tuple[str, list[str]]]:
    def joined(sign: str, left: tuple[str, list[str]], right: tuple[str, list[str]]) -> tuple[str, list[str]]:
        return f"({left[0]} {sign} {right[0]})", left[1] + right[1]

    def put(form: str, one: tuple[str, list[str]]) -> tuple[str, list[str]]:
        return form.replace("…", one[0]), one[1]

    forms = [
        "max(0, …)",
        "[…, 1]",
        '{"k": …}',
        "for v in […] return v",
        "if … then 1 else 2",
        "- …",
        "(… in [1..2])",
        "not(…)",
    ]
    return st.one_of(
        st.builds(joined, st.sampled_from(["+", "-", "*", "and", "=", "<="]), inner, inner),
        st.builds(put, st.sampled_from(forms), inner),
    )


EXPRESSIONS = st.recursive(
    st.one_of(NAMES.map(lambda name: (name, [name])), st.sampled_from([("1", []), ('"a.b"', []), ("true", [])])),
    wrapped,
    max_leaves=12,
)


@given(EXPRESSIONS)
def test_all_names_of_a_made_expression_are_found_in_order(made: tuple[str, list[str]]) -> None:
    assert names(made[0]) == made[1]


@READERS
@pytest.mark.parametrize(
    "piece",
    [
        "A-",
        "A-a-",
        "/*",
        '"',
        '"\\',
        "a.",
        "(",
        "[",
        "{",
        "a ",
        "not(",
        "- ",
        "if ",
        "{a:",
        "x in ",
        "for x in a, ",
        "1+",
        "a[1]",
        "f()",
        "date and ",
        "list<",
        "a instance of list<",
        "1 .. ",
        "]",
        "function(a) ",
    ],
)
def test_time_grows_with_the_length_of_the_text_only(read: Callable[[str], tuple[FoundName, ...]], piece: str) -> None:
    text = piece * (10_000 // len(piece))
    start = time.process_time()
    with contextlib.suppress(FeelError):
        read(text)
    assert time.process_time() - start < 5  # quadratic reading would take minutes

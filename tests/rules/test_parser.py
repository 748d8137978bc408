"""FEEL text that is parsed, and what is said of text that cannot be."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sporbar.rules import syntax
from sporbar.rules.parser import FeelError, parse_expression, parse_unary_tests
from sporbar.rules.printer import print_expression
from sporbar.rules.syntax import Binary, Filter, In, Invocation, Name, Negation, Number, Path, Range, UnaryRange
from sporbar.rules.vocabulary import vocabulary

A, B, C = Name("a"), Name("b"), Name("c")
ONE, TWO = Number("1"), Number("2")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a + b * c", Binary("+", A, Binary("*", B, C))),
        ("-a ** b", Binary("**", Negation(A), B)),
        ("a ** b ** c", Binary("**", Binary("**", A, B), C)),
        ("a or b and c = 1", Binary("or", A, Binary("and", B, Binary("=", C, ONE)))),
        ("a-b", Binary("-", A, B)),
        ("a.b[1].c(2)", Invocation(Path(Filter(Path(A, "b"), ONE), "c"), (syntax.Argument("", TWO),))),
        ("a between b and c and 1", Binary("and", syntax.Between(A, B, C), ONE)),
        ("a in [1..2]", In(A, (Range(ONE, TWO, True, True),))),
        ("a in (1..2]", In(A, (Range(ONE, TWO, False, True),))),
        ("a in ]1..2[ and b", Binary("and", In(A, (Range(ONE, TWO, False, False),)), B)),
        ("a in (< 1, b)", In(A, (UnaryRange("<", ONE), B))),
        ("a in < 1 + 2 or b", Binary("or", In(A, (UnaryRange("<", Binary("+", ONE, TWO)),)), B)),
        ("a in (b or c)", In(A, (Binary("or", B, C),))),
        ("a in (b) + c", In(A, (Binary("+", B, C),))),
        ("(< 1).end", Path(UnaryRange("<", ONE), "end")),
        ("[[1..2[, a[1]]", syntax.ListLiteral((Range(ONE, TWO, True, False), Filter(A, ONE)))),
        ("[1..b[1]]", Range(ONE, Filter(B, ONE), True, True)),
        ("a instance of list<number> = b", Binary("=", syntax.InstanceOf(A, syntax.TypeName("list", (("", syntax.TypeName("number")),))), B)),  # noqa: E501
        ('"a\\"\\u00e6\\n\\d"', syntax.String('a"æ\n\\d')),
        ('"\\ud83d\\udc0e\\U01F40E"', syntax.String("🐎🐎")),
        ('@"P1D"', syntax.AtLiteral("P1D")),
        ("string length(a)", Invocation(Name("string length"), (syntax.Argument("", A),))),
        ("date and time", Binary("and", Name("date"), Name("time"))),
        ("substring(string: a, start position: 1)", Invocation(Name("substring"), (syntax.Argument("string", A), syntax.Argument("start position", ONE)))),  # noqa: E501
        ("// one\n1 /* 2 */ + /* + */ 2", Binary("+", ONE, TWO)),
    ],
)  # fmt: skip
def test_text_parses_to_its_syntax(text: str, expected: syntax.Expression) -> None:
    assert parse_expression(text) == expected


def test_names_with_blanks_and_signs_are_one_where_they_are_in_scope() -> None:
    known = vocabulary(("total fee", "a-b", "fee", "Student's name", "Years of Service"))
    assert parse_expression("total  fee", known) == Name("total fee")
    assert parse_expression("a-b", known) == Name("a-b")
    assert parse_expression("a - b", known) == Binary("-", A, B)
    assert parse_expression("Student's name + Years of Service", known) == Binary(
        "+", Name("Student's name"), Name("Years of Service")
    )
    with pytest.raises(FeelError, match="expected an operator"):
        parse_expression("total amount", known)


@pytest.mark.parametrize(
    "text",
    [
        "{my fee: 1, b: my fee + 1}.my fee",
        "for my copy in x return my copy + 1",
        "some my copy in x satisfies my copy",
        "(function(my fee: number) my fee + 1)(1)",
        "[{my fee: 1}][my fee > 0]",
    ],
)
def test_a_name_that_the_text_declares_is_one(text: str) -> None:
    assert "my " in print_expression(parse_expression(text))


def test_members_are_one_name_after_a_point_and_in_filters() -> None:
    known = vocabulary(members=("first name",))
    assert parse_expression("a.first name", known) == Path(A, "first name")
    assert parse_expression("a[first name = b]", known) == Filter(A, Binary("=", Name("first name"), B))
    with pytest.raises(FeelError):
        parse_expression("first name", known)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected a value at column 1"),
        ("1 +", "expected a value at column 4"),
        ("a b", "expected an operator at column 3"),
        ("a )", "expected an operator or the end at column 3"),
        ("f(1", "expected ',' or ')' at column 4"),
        ("f(1,)", "expected one more item after ',' at column 5"),
        ("f(a: 1, 2)", "expected a named argument at column 9"),
        ("f(1, a: 2)", "expected an argument without a name at column 6"),
        ("[1, 2", "expected ']' at column 6"),
        ("]1, 2", "expected '..' at column 3"),
        ("[1..2", "expected ']', ')' or '[' to end the range at column 6"),
        ("if a then b", "expected 'else' at column 12"),
        ("a between b", "expected 'and' at column 12"),
        ("a instance of 5", "expected a type at column 15"),
        ("{a 1}", "expected ':' at column 5"),
        ("{1", "expected ':' at column 3"),
        ("{:", "expected a key or '}' at column 2"),
        ("for 'a", "expected 'in' at column 7"),
        ("@date", 'expected a string such as "2015-03-01" at column 2'),
        ('"abc', "expected '\"' to end this string at column 1"),
        ('1 + "\\ud83d"', "expected whole characters in this string, not half of a surrogate pair at column 5"),
        ("1 /* 2", "expected '*/' to end the comment at column 7"),
        ("a.", "expected the name of a member at column 3"),
        ("a ; b", "expected an operator or the end at column 3"),
    ],
)  # fmt: skip
def test_an_error_says_what_was_expected_and_where(text: str, message: str) -> None:
    with pytest.raises(FeelError) as caught:
        parse_expression(text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-", syntax.UnaryTests(())),
        (" - ", syntax.UnaryTests(())),
        ("-1", syntax.UnaryTests((Negation(ONE),))),
        ("< 1, [1..2], b", syntax.UnaryTests((UnaryRange("<", ONE), Range(ONE, TWO, True, True), B))),
        ("not(1, < 2)", syntax.UnaryTests((ONE, UnaryRange("<", TWO)), negated=True)),
        ("not(a) or b", syntax.UnaryTests((Binary("or", Invocation(Name("not"), (syntax.Argument("", A),)), B),))),
        ("? > 1 and ? < b", syntax.UnaryTests((Binary("and", Binary(">", Name("?"), ONE), Binary("<", Name("?"), B)),))),  # noqa: E501
    ],
)  # fmt: skip
def test_cells_parse_to_their_tests(text: str, expected: syntax.UnaryTests) -> None:
    assert parse_unary_tests(text) == expected


def test_every_node_knows_the_stretch_that_says_it() -> None:
    text = "if a.b then f(1) else [2..3]"
    tree = parse_expression(text)
    assert isinstance(tree, syntax.If)
    parts = (tree, tree.condition, tree.then, tree.otherwise)
    assert [text[slice(*part.stretch)] for part in parts] == [text, "a.b", "f(1)", "[2..3]"]


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5000,
        "[" * 200 + "]" * 200,
        "+".join(["1"] * 5000),
        "x in (" * 79 + "1" + ")" * 79,
        "not(" * 79 + "1" + ")" * 79,
        "f(a" + "-a" * 5000 + ")",
        "1" * 200_000,
        "{a b: 1, " * 70,
    ],
)
def test_hostile_text_ends_quickly(text: str) -> None:
    start = time.process_time()
    for parse in (parse_expression, parse_unary_tests):
        try:
            parse(text)
        except FeelError:
            continue
    assert time.process_time() - start < 1


@given(st.text(alphabet='ab12 .,:+-*/<>=!?@"\\()[]{}æ\n'.__add__("'"), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_parses_or_says_what_was_expected(text: str) -> None:
    for parse in (parse_expression, parse_unary_tests):
        assert 0 <= offset_of_error(parse, text) <= len(text)


def offset_of_error(parse: Callable[[str], object], text: str) -> int:
    try:
        parse(text)
    except FeelError as error:
        return error.offset
    return 0

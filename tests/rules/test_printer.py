"""Syntax that is printed and parsed again."""

import pytest
from hypothesis import given, settings
from tests.rules.drawn_syntax import VOCABULARY, expressions, tests

from sporbar.rules import printer, syntax
from sporbar.rules.parser import parse_expression, parse_unary_tests
from sporbar.rules.printer import print_expression, print_unary_tests


@given(expressions)
@settings(max_examples=400, deadline=None)
def test_what_is_printed_parses_to_the_same_expression(expression: syntax.Expression) -> None:
    assert parse_expression(print_expression(expression), VOCABULARY) == expression


@given(tests)
@settings(max_examples=200, deadline=None)
def test_what_is_printed_parses_to_the_same_tests(drawn: syntax.UnaryTests) -> None:
    assert parse_unary_tests(print_unary_tests(drawn), VOCABULARY) == drawn


def test_every_kind_of_expression_is_printed() -> None:
    kinds = {kind.__name__ for kind in syntax.Expression.__subclasses__()}
    assert {kind.__name__ for kind in printer._PRINTERS} == kinds


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("((a+b))*(c)", "(a + b) * c"),
        ("a-(b-c)", "a - (b - c)"),
        ("(a-b)-c", "a - b - c"),
        ("-(2)**2", "-2 ** 2"),
        ("-(2 ** 2)", "-(2 ** 2)"),
        ("(a and b) or c", "a and b or c"),
        ("a and (b or c)", "a and (b or c)"),
        ("x in ( 1 , <5, ]2..3[ )", "x in (1, < 5, (2..3))"),
        ("x in (< 5)", "x in < 5"),
        ("(<5).end", "(< 5).end"),
        ('{ a : 1,"b c":2, "1":3}', '{a: 1, b c: 2, "1": 3}'),
        ("(if a then b else c)+1", "(if a then b else c) + 1"),
        ("(x instance of list) < 3", "(x instance of list) < 3"),
        ("f( a:1 ,b : 2 )", "f(a: 1, b: 2)"),
        ('"\\u00e6\\"\\n" /* æ */', '"æ\\"\\n"'),
    ],
)
def test_only_needed_parentheses_are_printed(written: str, printed: str) -> None:
    assert print_expression(parse_expression(written)) == printed

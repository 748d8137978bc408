import ast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.projections.hostile import HOSTILE

from sporbar.targets.python.code import call, docstring, string, strings

TEXTS = st.text() | st.sampled_from(HOSTILE) | st.text(alphabet="\"'\\\n\r{}ab")


@given(TEXTS)
@example('\\"')
@example('""""')
def test_a_text_is_a_literal_of_itself(text):
    assert ast.literal_eval(string(text)) == text


@given(st.lists(TEXTS, min_size=1))
def test_texts_are_a_tuple(texts):
    assert ast.literal_eval(strings(texts)) == tuple(texts)


@given(st.lists(TEXTS, min_size=1))
@example(['a\\"'])
@example(['"""'])
def test_a_docstring_is_nothing_but_its_text(paragraphs):
    text = "\n\n".join(paragraphs)
    tree = ast.parse(docstring(paragraphs))
    assert len(tree.body) == 1
    assert ast.literal_eval(tree.body[0].value) in (text, f"{text}\n")


@pytest.mark.parametrize(
    ("text", "source"), [("plain", '"plain"'), (r"^\d$", r'r"^\d$"'), ('say "no"', "'say \"no\"'"), ("a\nb", r"'a\nb'")]
)
def test_literals_read_as_people_write_them(text, source):
    assert string(text) == source


def test_a_call_that_is_too_long_has_an_argument_a_line():
    assert call("f", ["a", "b"], room=4) == "f(\n    a,\n    b,\n)"
    assert call("f", ["a", "b"]) == "f(a, b)"

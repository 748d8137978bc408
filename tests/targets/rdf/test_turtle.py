import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, Literal, URIRef

from sporbar.targets.rdf import turtle

TEXTS = st.text(st.characters(exclude_categories=("Cs",)))
QUOTES = st.text(alphabet="\"'\\\n\r\tn<>u0041 ")


def only_object(text):
    block = turtle.block("<x:s>", "<x:C>", [("<x:p>", text)])
    graph = Graph().parse(data=turtle.document({}, [block]), format="turtle")
    return graph.value(URIRef("x:s"), URIRef("x:p"))


@given(TEXTS | QUOTES, st.sampled_from(["", "da", "en-GB"]))
def test_every_text_comes_back_as_it_was(value, language):
    assert only_object(turtle.text(value, language)) == Literal(value, lang=language or None)


def test_a_language_that_is_none_is_left_out():
    assert turtle.text("bog", "da> ; x") == '"bog"'


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("https://lov.example/eli/lta/2013/100", "<https://lov.example/eli/lta/2013/100>"),
        ("https://x.example/håndbog", "<https://x.example/h%C3%A5ndbog>"),
        ('https://x.example/> a <b> ; "\n', "<https://x.example/%3E%20a%20%3Cb%3E%20;%20%22%0A>"),
        ("https://x.example/h%C3%A5", "<https://x.example/h%C3%A5>"),
    ],
)
def test_an_address_cannot_end_early(given, written):
    assert turtle.address(given) == written


def test_a_value_that_its_type_does_not_have_is_not_written():
    assert turtle.typed("2020-02-30", "xsd:date") == ""
    assert turtle.typed("2020-02-29", "xsd:date") == '"2020-02-29"^^xsd:date'
    assert turtle.typed("en", "xsd:integer") == ""


def test_each_statement_is_a_line_and_stands_once():
    block = turtle.block("x:s", "x:C", [("x:p", "1"), ("x:p", "2"), ("x:p", "1")])
    assert block == "x:s a x:C ;\n    x:p 1 ;\n    x:p 2 ;\n."

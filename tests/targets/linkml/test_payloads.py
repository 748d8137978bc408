import pytest
from tests.projections.handmade import class_, enum, graph, real_graph, slot, type_

from sporbar.targets.linkml.generators import Danger
from sporbar.targets.linkml.payloads import payloads
from sporbar.targets.linkml.schema import schema


def found(*elements, danger=Danger.PYTHON, workspace=None):
    made = graph(*elements, workspace=workspace)
    return [(each.element, each.key, each.reason) for each in payloads(made.information, schema(made), danger)]


RUNS = 'x """\n    raise SystemExit(99)\n    """'


@pytest.mark.parametrize(
    ("element", "where"),
    [
        (class_("Ting", description=RUNS), ("Ting", "description")),
        (class_("Ting", slot("x", description=RUNS)), ("Ting.x", "description")),
        (class_("Ting", slot("x", title='a" + evil() + "')), ("Ting.x", "title")),
        (class_("Ting", slot("x", pattern="^a'$")), ("Ting.x", "pattern")),
        (class_("Ting", slot("x", ifabsent='string(a")')), ("Ting.x", "ifabsent")),
        (class_("Ting", slot("x", unit='"')), ("Ting.x", "symbol")),
        (enum("E", ("a", "", RUNS)), ("E.a", "description")),
        (enum("E", ("a", 'b"', "")), ("E.a", "title")),
        (enum("E", 'a"b'), ('E.a"b', "name")),
        (class_('Ti"ng'), ('Ti"ng', "name")),
        (type_("T", description=RUNS), ("T", "description")),
    ],
)
def test_every_place_of_a_text_is_looked_at(element, where):
    assert where in [each[:2] for each in found(element)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a ''' b", "three quotes"),
        ("ends with \\", "a backslash"),
        ("C:\\xyz", "a backslash"),
        ('ends with "', "a quote at the end"),
        ('ends with "  ', "a quote at the end"),
        ("carriage\rreturn", "a control character or a foreign line end"),
        ("line\u2028separator", "a control character or a foreign line end"),
    ],
)
def test_what_breaks_a_docstring(text, reason):
    assert found(class_("Ting", description=text)) == [("Ting", "description", reason)]


def test_the_texts_of_the_specification_as_a_whole_count():
    assert found(workspace={"description": RUNS}) == [("model", "description", "three quotes")]


def test_what_is_harmless_passes():
    assert (
        found(
            class_(
                "Ting", slot("x", title="det, der er", pattern=r"^\d+$"), description='hun sagde "ja" til\nto linjer'
            ),
            enum("E", "25%", "a-b c"),
        )
        == []
    )


@pytest.mark.parametrize("text", ["a */ evil() /*", "\\u002a/ evil()", "a\rb"])
def test_what_ends_a_comment(text):
    assert len(found(class_("Ting", description=text), danger=Danger.COMMENT)) == 1


def test_a_payload_tells_where_it_stands():
    made = graph(class_("Ting", slot("x", description=RUNS)))
    (payload,) = payloads(made.information, schema(made), Danger.PYTHON)
    assert str(payload) == "model/library.yaml:7: the description of 'Ting.x' holds three quotes"


def test_a_generator_without_danger_gets_every_text():
    assert found(class_("Ting", description=RUNS), danger=Danger.NONE) == []


def test_the_texts_of_this_repository_are_harmless():
    made = real_graph("own")
    assert list(payloads(made.information, schema(made), Danger.COMMENT)) == []

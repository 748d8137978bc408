"""Names that a model can have, texts that cannot harm it, and the text of the report and the model."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from sporbar.diagnostics import Severity
from sporbar.emit.naming import snake
from sporbar.imports.draft import Attribute, Class, Draft, Element, Enum, Type
from sporbar.imports.linkml_yaml import linkml_text
from sporbar.imports.names import Names, attribute_name, class_name, plain_name
from sporbar.imports.report import Report
from sporbar.imports.sound import Soundness
from sporbar.imports.texts import clean, one_line, value
from sporbar.pipeline import check

ANYTHING = st.text(st.characters(codec="utf-8"), max_size=30)


def test_names_of_databases_and_people_become_names_of_models():
    assert class_name("LOAN_LINE") == class_name("loan line") == class_name("LoanLine") == "LoanLine"
    assert attribute_name("LOAN_LINE") == attribute_name("LoanLine") == "loanLine"
    assert attribute_name("CPRNummer") == "cprNummer"
    assert class_name("ansøgning") == "Ansøgning"
    assert class_name("9 lives") == "N9Lives"
    assert plain_name("first_name") == "first_name"
    assert plain_name("first name") == "firstName"


@given(st.lists(ANYTHING, max_size=20))
def test_every_thing_has_a_name_of_its_own(originals):
    for make in (class_name, attribute_name, plain_name):
        names = Names(make)
        given_names = [names.take(original) for original in originals]
        assert len({snake(name) for name in given_names}) == len(originals)
        assert all(name and not name[0].isdigit() and ":" not in name for name in given_names)


@given(ANYTHING)
def test_texts_are_visible_and_no_links(text):
    found = clean(text + "[[" + text)
    assert "[[" not in found
    assert all(letter.isprintable() or letter == "\n" or letter.isspace() for letter in found if letter < "\x80")
    assert "\n" not in one_line(text)


@given(
    st.dictionaries(ANYTHING, st.tuples(ANYTHING, ANYTHING, ANYTHING), max_size=4),
    st.lists(ANYTHING, max_size=4),
    ANYTHING,
)
def test_whatever_a_source_says_the_model_is_sound_and_reads_back(classes, values, title):
    draft, names = Draft("made", one_line(title)), Names(class_name)
    enum = names.take("Values")
    texts = dict.fromkeys(value(text) for text in values)
    draft.enums[enum] = Enum(
        enum, values={text: Element(text, description=clean(text)) for text in texts if text.strip()}
    )
    scalar = names.take("Scalar")
    draft.types[scalar] = Type(scalar, pattern=one_line(title), typeof=one_line(title))
    for original, (description, pattern, default) in classes.items():
        name = names.take(original)
        attribute = Attribute("a", description=clean(description), pattern=one_line(pattern))
        attribute.default, attribute.range = f"string({value(default)})", one_line(default)
        draft.classes[name] = Class(name, title=one_line(original), is_a=one_line(pattern), attributes={"a": attribute})
    Soundness(draft, Report("x", "test")).restore()
    text = linkml_text(draft)
    assert linkml_text(draft) == text
    found = check({"made.yaml": text.encode()}).diagnostics
    assert [str(each) for each in found if each.severity == Severity.ERROR] == []
    model = yaml.safe_load(text)
    for name, each in draft.classes.items():
        assert (model["classes"][name] or {}).get("title", name) == (each.title or name)


def test_the_report_shows_text_and_obeys_none():
    report = Report("a|b.sql", "sql", {"classes": 2})
    report.leave_out("x:1", "| <script> `a` [l](u) \x1b[31m\nnext")
    assert "\x1b" not in report.text()
    assert report.text().count("\n") == 3
    assert report.markdown().splitlines()[-1] == (r"| x:1 | \| \<script\> \`a\` \[l\](u) \\x1b\[31m\\nnext |")


def test_a_long_report_is_cut_on_the_terminal_only():
    report = Report("a.sql", "sql")
    for number in range(1000):
        report.leave_out(str(number), "x")
    assert "and 960 more; --report FILE has all of them" in report.text()
    assert len(report.markdown().splitlines()) > 1000

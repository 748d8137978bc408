"""What stands in a file is what is read: texts keep their characters, other values are typed once, by their field."""

import pytest

AS_WRITTEN = [
    "0101701234",
    "0101",
    "32.30",
    "1.10",
    "no",
    "yes",
    "on",
    "y",
    "true",
    "12:30",
    "190:20:30",
    "1e3",
    "0x10",
    "0b1",
    "0o17",
    "1_000",
    "+1",
    ".5",
    ".inf",
    ".nan",
    "2015-03-01",
    "2015-03-01T12:00:00Z",
    "=",
    "§ 25",
    "K-0001",
    "Ægtefælle",
    "a:b",
    "a#b",
    "50 %",
    "C:\\temp",
    "<b>",
    "中文 🙂",
]


@pytest.mark.parametrize("text", AS_WRITTEN)
def test_a_text_without_quotes_keeps_its_characters(goal, text):
    assert goal(text).text("title") == text


@pytest.mark.parametrize(
    "text", ["~", "null", "", "[a]", "{a: b}", "&a", "*a", "- a", "a: b", "a #b", "!x", "|", "%", "@"]
)
def test_a_text_in_quotes_keeps_its_characters(goal, text):
    assert goal(f"'{text}'").fields.get("title", "") == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"a\\tb\\u00e6"', "a\tbæ"),
        ("'it''s'", "it's"),
        ("|\n      a\n       b\n", "a\n b\n"),
        (">-\n      a\n      b\n\n      c\n", "a b\nc"),
        ("a\n      b", "a b"),
    ],
)
def test_quotes_and_blocks_are_read_as_yaml_says(goal, written, text):
    assert goal(written).text("title") == text


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL", "# intet"])
def test_nothing_is_a_field_left_out(goal, checked, written):
    assert "indicator" not in goal(written, "indicator")
    found = checked(goals=f"goals:\n  - id: M-A\n    title: {written}\n").diagnostics
    assert ("SP102", 3) in {(fault.code, fault.span.line) for fault in found}


@pytest.mark.parametrize(("written", "number"), [("7", 7), ("'7'", 7), ("0", 0), ("-3", -3), ("007", 7)])
def test_a_whole_number_is_typed_once(goal, written, number):
    assert goal(written, "priority").integer("priority") == number


@pytest.mark.parametrize("written", ["7.0", "1e3", "0x10", "1_000", "1 000", "٣", "en", "9" * 40, "9" * 1_000_000])
def test_what_is_no_whole_number_is_told(checked, written):
    found = checked(goals=f"goals:\n  - id: M-A\n    title: T\n    priority: {written}\n").diagnostics
    assert "SP104" in {fault.code for fault in found}
    assert all(len(fault.message) < 200 for fault in found)


@pytest.mark.parametrize(
    ("written", "amount"), [("12", "12"), ("12.50", "12.50"), ("-0.1", "-0.1"), ("'12.5'", "12.5")]
)
def test_an_amount_keeps_its_decimals(checked, written, amount):
    assert _rate(checked, written).records("values")[0].text("amount") == amount


@pytest.mark.parametrize(
    "written", ["1.250,00", "12,5", "1e400", ".nan", ".inf", "1e3", "0x10", "12.", ".5", "kr. 5", "٣"]
)
def test_what_is_no_amount_is_told(checked, written):
    assert "amount" not in _rate(checked, written).records("values")[0]


def _rate(checked, written):
    value = f"    values:\n      - valid: 2015-01-01 /\n        amount: {written}\n"
    return checked(rates=f"rates:\n  - id: SATS-A\n    title: A\n    unit: kr\n{value}").graph.nodes["SATS-A"]


@pytest.mark.parametrize(("written", "flag"), [("true", True), ("false", False), ("'true'", True)])
def test_a_truth_value_is_true_or_false(checked, written, flag):
    assert _system(checked, written).flag("in_scope", default=not flag) is flag


@pytest.mark.parametrize("written", ["yes", "no", "on", "off", "ja", "True", "TRUE", "1"])
def test_no_other_word_is_a_truth_value(checked, written):
    assert "in_scope" not in _system(checked, written)


def _system(checked, written):
    text = f"systems:\n  - id: SYS-A\n    title: A\n    purpose: P\n    in_scope: {written}\n"
    return checked(systems=text).graph.nodes["SYS-A"]


@pytest.mark.parametrize(
    "written", ["2015-02-30", "0000-01-01", "10000-01-01", "2015-3-1", "1/3-2015", "20150301", "2015-W09", "٢٠١٥-٠٣-٠١"]
)
def test_a_day_must_be_in_the_calendar(checked, written):
    text = f"sources:\n  - id: KILDE-A\n    title: A\n    strength: other\n    accessed: {written}\n"
    result = checked(sources=text)
    assert "accessed" not in result.graph.nodes["KILDE-A"]
    assert [(fault.code, fault.span.column) for fault in result.diagnostics] == [("SP104", 15)]


def test_the_column_counts_letters_not_bytes(checked):
    text = "goals:\n  - {id: M-A, title: Ægte 🙂 løsning, priority: høj, benefit_owner: B, description: D}\n"
    (fault,) = checked(goals=text).diagnostics
    assert text.splitlines()[1][fault.span.column - 1 : fault.span.end_column - 1] == "høj"


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("se [[Nogen]] nu", (3, 17)),
        ("'se [[Nogen]] nu'", (3, 18)),
        (">-\n      se\n      🙂 [[Nogen]] nu", (5, 9)),
        ("|\n      se\n      æ [[Nogen]] nu", (5, 9)),
        ("se [[Nogen|vist tekst]]", (3, 17)),
    ],
)
def test_a_link_in_a_text_is_shown_where_it_stands(checked, written, place):
    head, tail = "goals:\n  - id: M-A\n", "\n    title: T\n    priority: 1\n    benefit_owner: B\n    description: D\n"
    (fault,) = checked(goals=f"{head}    comment: {written}{tail}").diagnostics
    assert (fault.span.line, fault.span.column) == place

"""Files that were made to harm, or by accident: always diagnostics, never a trace, in bounded time."""

import time
from contextlib import contextmanager

import pytest

GOAL = "goals:\n  - id: M-A\n    title: T\n    priority: 1\n    benefit_owner: B\n    description: D\n"


@contextmanager
def soon(seconds=3):
    started = time.process_time()
    yield
    assert time.process_time() - started < seconds


def codes(checked):
    return [fault.code for fault in checked.diagnostics]


def places(checked):
    return [(fault.code, fault.span.line, fault.span.column) for fault in checked.diagnostics]


def bomb(width, depth):
    lines = ["a0: &a0 [" + ", ".join(["x"] * width) + "]"]
    for level in range(1, depth + 1):
        lines.append(f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * width) + "]")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (bomb(9, 9), "SP004"),
        (bomb(2, 200), "SP004"),
        ("goals: &a [*a]\n", "SP004"),
        ("goals:\n  - &a\n    id: M-A\n    title: *a\n", "SP004"),
        ("goals: " + "[" * 200_000 + "]" * 200_000, "SP006"),
        ("goals: " + "{a: " * 200_000, "SP006"),
        ("".join(" " * depth + "a:\n" for depth in range(3_000)), "SP006"),
        ("- " * 200_000, "SP006"),
        ("? " * 200_000, "SP012"),
        ("goals:\n  - id: M-A\n    title: !!python/object/apply:os.system [echo]\n", "SP011"),
        ("goals:\n  - id: M-A\n    title: !!binary aGVq\n", "SP011"),
        ("goals:\n  - id: M-A\n    title: !ukendt x\n", "SP011"),
        ("goals:\n  - id: M-A\n    <<: {title: x}\n", "SP005"),
        ("goals:\n\t- id: M-A\n", "SP003"),
        ("goals: []\n---\ngoals: []\n", "SP008"),
        ("goals: []\n...\n---\ngoals: []\n", "SP008"),
        ("%YAML 3.0\n---\ngoals: []\n", "SP001"),
        ("<<<<<<< HEAD\ngoals: []\n=======\ngoals:\n>>>>>>> b\n", "SP009"),
        ("goals:\n<<<<<<< HEAD\n", "SP009"),
        ("{[a]: b}", "SP012"),
        ("? {a: b}\n: c\n", "SP012"),
        ("goals: *intet\n", "SP001"),
        ("goals: 'åben\n", "SP001"),
        ("goals: [a\n", "SP001"),
        ("goals: {a: b\n", "SP001"),
        ("goals: @a\n", "SP001"),
        ("- a\nb: c\n", "SP001"),
        ("just a text", "SP108"),
        ("[1, 2]", "SP108"),
        ("a: 1\na: 2\n", "SP002"),
        ("x" * 1_000_000 + ": 1", "SP001"),
        ("goals: []\n" + "#" * 20_000_000, "SP007"),
    ],
    ids=lambda value: value if len(value) == 5 else " ",
)
def test_a_file_out_of_order_is_told_and_soon(checked, text, code):
    with soon():
        assert code in codes(checked(a=text))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"# intet\n",
        b"---\n",
        b"\xef\xbb\xbf" + GOAL.encode(),
        GOAL.replace("\n", "\r\n").encode(),
        GOAL.replace("\n", "\r").encode(),
        f"---\n{GOAL}...\n".encode(),
        f"{GOAL}    comment: 'a\tb'\n".encode(),
        f"{GOAL}    indicator: &x D\n    comment: *x\n".encode(),
        f"{GOAL}    comment: ======= ikke en konflikt\n".encode(),
    ],
)
def test_a_file_in_order_is_read_whatever_made_it(checked, content):
    assert codes(checked(a=content)) == []


@pytest.mark.parametrize(
    ("content", "code", "line", "column"),
    [
        (GOAL.encode("utf-16"), "SP010", 1, 1),
        (GOAL.encode("utf-16-be"), "SP010", 1, 1),
        (GOAL.encode("utf-32"), "SP010", 1, 1),
        ("goals:\n  - title: ærø å\n".encode("latin-1"), "SP010", 2, 12),
        ("goals:\n  - title: ærø ".encode() + b"\xe5\n", "SP010", 2, 16),
        ("goals:\n  - title: ærø \x00\n".encode(), "SP010", 2, 16),
        ("goals:\n  - title: ærø \x07\n".encode(), "SP010", 2, 16),
        ("goals:\n  - title: ærø ".encode() + b"\xed\xa0\x80", "SP010", 2, 16),
        ("goals:\n  - title: ærø \u2028\n".encode(), "SP110", 2, 16),
        ("goals:\n  - title: ærø \u0085\n".encode(), "SP110", 2, 16),
    ],
)
def test_characters_that_are_no_text_are_told_with_their_place(checked, content, code, line, column):
    assert (code, line, column) in places(checked(a=content))


def test_both_places_of_a_key_that_stands_twice_are_told(checked):
    (fault,) = checked(a=GOAL + "    title: U\n").diagnostics
    assert (fault.code, fault.span.line, fault.notes[0].span.line) == ("SP002", 7, 3)


def test_a_conflict_mark_is_seen_with_windows_line_ends_too(checked):
    text = "goals:\r\n<<<<<<< HEAD\r\n  - id: M-A\r\n=======\r\n>>>>>>> b\r\n"
    assert places(checked(a=text)) == [("SP009", 2, 1)]


def test_a_hundred_thousand_elements_take_linear_time(checked):
    def seconds(count):
        text = "systems:\n" + "".join(f"  - id: SYS-{n}\n    title: S\n    purpose: P\n" for n in range(count))
        started = time.process_time()
        assert codes(checked(a=text)) == []
        return time.process_time() - started

    small, large = seconds(2_000), seconds(20_000)
    assert large < 25 * small + 0.5


def test_a_thousand_dangling_references_take_linear_time(checked):
    text = "systems:\n" + "".join(
        f"  - id: SYS-{n}\n    title: S\n    purpose: se [[SYS-{n}x]]\n    source: KILDE-{n}\n" for n in range(3_000)
    )
    with soon(8):
        assert len(codes(checked(a=text))) == 6_000


@pytest.mark.parametrize("invisible", ["\u200b", "\u200f", "\u202e", "\u2066", "\ufeff", "\u00ad", "\x7f"])
def test_an_id_with_an_invisible_character_is_refused(checked, invisible):
    found = codes(checked(a=f"systems:\n  - id: SYS-A{invisible}\n    title: S\n    purpose: P\n"))
    assert "SP110" in found or "SP010" in found


@pytest.mark.parametrize("part", ["classes:\n  {}: {{}}", "enums:\n  A:\n    permissible_values:\n      {}: {{}}"])
def test_a_name_of_a_model_with_an_invisible_character_is_refused(checked, part):
    assert "SP110" in codes(checked(a=part.format("Lå\u200bn") + "\n"))


def test_a_name_typed_in_parts_is_the_same_name(checked):
    composed, parts = "SYS-Å", "SYS-A\u030a"
    text = "systems:\n  - id: {}\n    title: S\n    purpose: P\n"
    assert codes(checked(a=text.format(composed), b=text.format(parts))) == ["SP201"]
    found = checked(a=text.format(composed) + "    comment: se [[" + parts + "]]\n")
    assert codes(found) == []
    assert [link.target for link in found.graph.links] == [composed]


def test_a_class_typed_in_parts_is_the_same_class(checked):
    found = checked(a="classes:\n  Lån: {}\n", b="classes:\n  La\u030an: {}\n")
    assert "SP405" in codes(found)


@pytest.mark.parametrize(
    "name",
    ["../../x", "/etc/passwd", "~/x", "C:\\x", "\\\\server\\x", "file:///etc/passwd", "http://127.0.0.1/x", ".", ""],
)
def test_an_import_from_outside_is_refused_and_no_socket_is_opened(checked, monkeypatch, name):
    monkeypatch.setattr("socket.socket", lambda *_: pytest.fail("a socket was opened"))
    found = codes(checked(a=f"imports:\n  - '{name}'\nclasses:\n  A: {{}}\n"))
    assert "SP406" in found


@pytest.mark.parametrize("names", ["a", "ab", "abc"])
def test_imports_may_go_round_without_end(checked, names):
    files = {}
    for name, other in zip(names, names[1:] + names[0], strict=True):
        parent = other.upper() if len(names) > 1 else "~"
        files[name] = f"name: {name}\nimports:\n  - {other}\nclasses:\n  {name.upper()}:\n    is_a: {parent}\n"
    with soon():
        found = codes(checked(**files))
    assert ("SP403" in found) == (len(names) > 1)
    assert "SP406" not in found


def test_circles_of_every_sort_end(checked):
    text = """
classes:
  A: {is_a: B, mixins: [C]}
  B: {is_a: C, mixins: [A, B]}
  C: {mixins: [A, B, C]}
slots:
  a: {is_a: b}
  b: {is_a: c, mixins: [a]}
  c: {is_a: a}
types:
  T: {typeof: U}
  U: {typeof: V}
  V: {typeof: T}
  W: {typeof: T}
"""
    with soon():
        found = checked(a=text)
    assert codes(found).count("SP403") == 8
    assert sorted(found.graph.information.classes) == ["A", "B", "C"]


@pytest.mark.parametrize(("section", "step"), [("classes", 1), ("classes", -1), ("slots", 1)])
def test_ten_thousand_levels_of_inheritance_are_cut_off(checked, section, step):
    levels = [f"  K{n}:\n    is_a: K{n + 1}\n" for n in range(10_000)][::step]
    with soon(8):
        assert "SP430" in codes(checked(a=f"{section}:\n{''.join(levels)}  K10000: {{}}\n"))


def test_a_thousand_types_upon_each_other_are_cut_off(checked):
    text = (
        "types:\n" + "".join(f"  T{n}:\n    typeof: T{n + 1}\n" for n in range(1_000)) + "  T1000: {typeof: string}\n"
    )
    with soon():
        assert "SP430" in codes(checked(a=text))


def test_a_lattice_of_mixins_takes_linear_time(checked):
    rungs = "".join(
        f"  A{n}: {{mixins: [A{n + 1}, B{n + 1}]}}\n  B{n}: {{mixins: [A{n + 1}, B{n + 1}]}}\n" for n in range(60)
    )
    text = (
        f"classes:\n{rungs}  A60: {{attributes: {{a: {{}}}}}}\n  B60: {{}}\n  Z: {{attributes: {{z: {{range: A0}}}}}}\n"
    )
    with soon():
        found = checked(a=text)
    assert "SP403" not in codes(found)
    assert "a" in found.graph.information.classes["A0"].slots


@pytest.mark.parametrize(
    "pattern",
    [
        "^(a+)+$",
        "(.*)*",
        "(a|b+)*",
        "(" * 500,
        "(" * 250 + "a" + "+)" * 250,
        "(" * 250 + "a" + ")+" * 250,
        "a{99999999999999999999}",
        "[",
        "(?P<a>",
        "(?<a",
        "*",
        "\\",
    ],
)
def test_a_pattern_that_could_hang_or_break_is_refused(checked, pattern):
    with soon():
        found = codes(checked(a=f"classes:\n  A:\n    attributes:\n      a:\n        pattern: '{pattern}'\n"))
    assert "SP409" in found


@pytest.mark.parametrize("pattern", ["(" + "a" * 100_000 + "+)*", "(" + "+" * 100_000, "a?" * 5_000 + "a" * 5_000])
def test_a_pattern_without_end_is_refused_soon(checked, pattern):
    with soon():
        assert "SP409" in codes(checked(a=f"types:\n  A:\n    typeof: string\n    pattern: '{pattern}'\n"))


@pytest.mark.parametrize(
    "pattern",
    [r"^\d{10}$", r"^\d+(-\d+)*$", r"^[A-ZÆØÅ][a-zæøå]+( [A-ZÆØÅ][a-zæøå]+)*$", r"^(?:[a-z]+\.)+[a-z]{2,}$", ""],
)
def test_a_pattern_that_ends_is_accepted(checked, pattern):
    assert "SP409" not in codes(checked(a=f"types:\n  A:\n    typeof: string\n    pattern: '{pattern}'\n"))


def test_a_diamond_takes_each_attribute_once_with_what_both_sides_say(checked):
    text = """
classes:
  Top: {attributes: {a: {range: string}, b: {range: integer}}}
  Left: {is_a: Top, slot_usage: {a: {required: true}}}
  Right: {is_a: Top, slot_usage: {a: {range: integer}}}
  Bottom: {is_a: Left, mixins: [Right]}
"""
    slots = checked(a=text).graph.information.classes["Bottom"].slots
    assert list(slots) == ["a", "b"]
    assert (slots["a"].required, slots["a"].range, slots["a"].owner) == (True, "integer", "Bottom")

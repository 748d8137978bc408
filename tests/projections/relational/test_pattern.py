import re
import sqlite3
from contextlib import closing
from typing import Annotated

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from sqlalchemy.dialects import sqlite

from sporbar.projections.relational import Engine
from sporbar.projections.relational.glob import glob_condition
from sporbar.projections.relational.matching import Expression, matching
from sporbar.projections.relational.pattern import parse_pattern

SHAPES = (
    "^[0-9]{10}$",
    r"^\d{4}$",
    r"^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$",
    "^[A-Z]{1,3}$",
    "^[A-Z]-[0-9]+$",
    "^.{1,50}$",
    "^.{1,1024}$",
    "^(adult|child)$",
    "^a$|^b$",
    "^abc",
    r"^[\]^-]{2}$",
    r"^[^\]a-c-]+$",
    "^[^-]*$",
    "^[!-~]{3}$",
    r"^\[\*\?\]$",
    "^[a-]x?y?$",
    r"^\S+$",
    r"^[\w-]{2}$",
    "^$",
    "^æ[å-ø]?$",
    "^[X-^]{2}$",
    "^[+--]$",
    "^a{0}b$",
)
EXPRESSIONS = ("abc", "b$", "^(a+b)*c$", r"^\S+@\S+$", "(ab|cd)+", "^(?:x|y{2,3})z", "[^abc]")
UNKNOWN = (
    r"\bword\b",
    r"\p{L}+",
    r"(a)\1",
    "(?i)abc",
    "[unclosed",
    "(unclosed",
    "closed)",
    "a**",
    "a{3,2}",
    "a{1,100000000}",
    "[z-a]",
    "*a",
    "a\\",
    "",
    "[]",
    "(" * 200 + ")" * 200,
)
TEXTS = st.text(alphabet="aAbcxyzXYZ019.-^]*?[_@ \n\ræøå~+", max_size=12) | st.text(max_size=6)


def accepts(pattern, text):
    """What pydantic, and so the generated models, say of a text."""
    try:
        TypeAdapter(Annotated[str, Field(pattern=pattern)]).validate_python(text)
    except ValidationError:
        return False
    return True


@pytest.fixture(scope="module")
def database():
    with closing(sqlite3.connect(":memory:")) as connection:
        yield connection


def sqlite_accepts(database, pattern, text):
    shapes = matching(pattern, Engine.SQLITE)
    condition = sa.or_(*(glob_condition(sa.column("value", sa.Text), shape) for shape in shapes))
    compiled = condition.compile(dialect=sqlite.dialect(paramstyle="named"), compile_kwargs={"literal_binds": True})
    return bool(database.execute(f"SELECT {compiled} FROM (SELECT CAST(? AS TEXT) AS value)", (text,)).fetchone()[0])


@pytest.mark.parametrize("pattern", SHAPES)
def test_sqlite_judges_simple_patterns_as_pydantic_does(database, pattern):
    matches = (
        st.from_regex(str(parse_pattern(pattern)), alphabet="aAbcxyzXYZ019.-^]*?[_@ ~+æøå")
        if len(pattern) < 12
        else TEXTS
    )

    @settings(max_examples=60, deadline=None)
    @given(TEXTS | matches)
    def agree(text):
        text = text.replace("\0", "")
        assert sqlite_accepts(database, pattern, text) == accepts(str(parse_pattern(pattern)), text)

    agree()


@pytest.mark.parametrize("pattern", EXPRESSIONS)
def test_patterns_that_say_more_than_length_and_characters_are_left_to_regular_expressions(pattern):
    assert matching(pattern, Engine.SQLITE) is None
    assert isinstance(matching(pattern, Engine.POSTGRESQL), Expression)


@pytest.mark.parametrize("pattern", UNKNOWN)
def test_what_the_engines_do_not_agree_on_is_not_guessed(pattern):
    assert pattern == "" or parse_pattern(pattern) is None


@pytest.mark.filterwarnings("ignore::FutureWarning")
@pytest.mark.parametrize("pattern", [*SHAPES, *EXPRESSIONS])
@settings(max_examples=30, deadline=None)
@given(text=TEXTS)
def test_a_rewritten_pattern_means_what_was_written(pattern, text):
    written = str(parse_pattern(pattern))
    as_ecma = re.compile(
        pattern.replace("$", r"\Z").replace(".", "[^\n\r]") if "\\." not in pattern else pattern.replace("$", r"\Z"),
        re.ASCII,
    )
    if not any(character in text for character in "\x1c\x1d\x1e\x1f\x85\xa0"):
        assert accepts(written, text) == bool(as_ecma.search(text))


@pytest.mark.parametrize(
    "pattern", ["^[0-9]{10}$", "^[0-9a-fA-F]{8}-[0-9]{2}$", "^(adult|child)$", r"^[0-9]{2}\.[0-9]$"]
)
def test_a_plain_pattern_stays_as_it_is(pattern):
    assert str(parse_pattern(pattern)) == pattern


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab01^$.*+?()[]{}|\\-,dwsS<>=!:", max_size=14))
def test_whatever_is_understood_compiles_everywhere_and_is_stable(text):
    parsed = parse_pattern(text)
    if parsed is None:
        return
    again = parse_pattern(str(parsed))
    assert str(again) == str(parsed)
    re.compile(str(parsed))
    if not parsed.looks_around:
        TypeAdapter(Annotated[str, Field(pattern=str(parsed))])


def test_postgresql_judges_patterns_as_pydantic_does(postgres):
    texts = [
        "",
        "a",
        "b",
        "ab",
        "abc",
        "0123456789",
        "1234",
        "A-1",
        "AB",
        "a\n",
        "a\r",
        "x@y",
        "ababc",
        "]^",
        "--",
        "[*?]",
    ]
    texts += [
        "12.34",
        "12.34.56",
        "12.345",
        "æ",
        "æø",
        "xz",
        "yyz",
        "a-",
        "ax",
        "X^",
        "n" * 1024,
        "n" * 1025,
        "_-",
        "adult",
        "d",
        "w",
    ]
    for pattern in (*SHAPES, *EXPRESSIONS):
        found = matching(pattern, Engine.POSTGRESQL)
        if isinstance(found, Expression):
            for text in texts:
                judged = postgres.execute("SELECT %s::text ~ %s", (text, found.text)).fetchone()[0]
                assert judged == accepts(str(parse_pattern(pattern)), text), (pattern, text)

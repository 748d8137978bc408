"""The models and the database judge the same values alike."""

import sqlite3
from contextlib import closing
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.projections.library import library
from tests.targets.python.generated import imported

from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script

AMOUNTS = st.decimals(-100, 10**9, places=3) | st.decimals(0, 1000, places=2)
TEXTS = st.text(alphabet="0123456789Xx", min_size=8, max_size=11) | st.text(max_size=4)
DATES = st.from_regex(r"(18[45]|20[02])[0-9]-[01][0-9]-[0-3][0-9]", fullmatch=True)
FIELDS = {
    "isbn": st.from_regex("[0-9]{9}[0-9X]", fullmatch=True) | TEXTS,
    "shelf": st.sampled_from(["open", "closed", "25%", "25", "OPEN", ""]),
    "pages": st.integers(-5, 10) | st.integers(4990, 5010) | st.integers(-(2**62), 2**62),
    "price": AMOUNTS,
    "rating": st.decimals(0, 10, places=5) | st.decimals(0, 10, places=4),
    "weight": st.floats(0, 1) | st.floats(allow_nan=False, allow_infinity=False),
    "language": st.sampled_from(["da", "en", "", "DA"]),
    "født": DATES,
}
COLUMNS = {"født": "foedt"}


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return imported(library(), tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def database():
    graph = library()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(script(graph, relational(graph), Engine.SQLITE))
        yield connection


def row_of(field, value):
    if field == "født":
        return "person", {"id": "P-1", "class_name": "Person", "navn": "Bo", "foedt": value}
    return "book", {"isbn": "1234567890", "title": "x"} | {field: value}


def database_accepts(database, field, value):
    table, row = row_of(field, str(value) if isinstance(value, Decimal) else value)
    database.execute("BEGIN")
    try:
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    except sqlite3.IntegrityError:
        return False
    finally:
        database.execute("ROLLBACK")
    return True


def model_accepts(models, field, value):
    table, row = row_of(field, value)
    data = {name: row[COLUMNS.get(name, name)] for name in ("id", "navn", "født")} if table == "person" else row
    try:
        (models.Person if table == "person" else models.Book).model_validate(
            data | ({"categories": []} if table == "book" else {})
        )
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("field", FIELDS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_value_is_accepted_by_both_or_by_none(models, database, field, data):
    value = data.draw(FIELDS[field])
    assert database_accepts(database, field, value) == model_accepts(models, field, value)

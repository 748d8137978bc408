import sqlite3
from contextlib import closing

import pytest
from tests.projections.handmade import REAL, real_graph
from tests.projections.library import library

from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script

BOOK = "INSERT INTO book (isbn, title, {}) VALUES ('123456789X', 'En titel', {})"


def created(graph):
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(script(graph, relational(graph), Engine.SQLITE))
    return connection


@pytest.fixture
def database():
    with closing(created(library())) as connection:
        yield connection


def refused(database, statement):
    """Whether a statement breaks a constraint; a mistake in the statement itself is a mistake of the test."""
    try:
        database.execute(statement)
    except sqlite3.IntegrityError:
        return True
    return False


@pytest.mark.parametrize("name", REAL)
def test_the_schema_of_a_real_model_can_be_created_and_enforces_its_keys(name):
    graph = real_graph(name)
    with closing(created(graph)) as connection:
        made = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert made == {table.name for table in relational(graph).tables}
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


VALUES = (
    ("shelf", ["'open'", "'25%'", "NULL"], ["'25%%'", "'OPEN'", "''", "1"]),
    ("pages", ["1", "5000", "'12'", "NULL"], ["0", "5001", "1.5", "'many'"]),
    ("price", ["0", "12.34", "'12.30'", "NULL"], ["-0.01", "12.345", "'free'"]),
    ("rating", ["1.2345"], ["1.23456"]),
    ("weight", ["0.5", "2"], ["0.4", "'heavy'"]),
    ("language", ["'da'", "NULL"], ["'en'"]),
    ("extra", ["'{\"a\": [1]}'", "'1'", "NULL"], ["'{'"]),
)


@pytest.mark.parametrize(("column", "good", "bad"), VALUES)
def test_values_of_a_book_are_judged_as_the_model_says(database, column, good, bad):
    for value in good:
        assert not refused(database, BOOK.format(column, value)), value
        database.execute("DELETE FROM book")
    for value in bad:
        assert refused(database, BOOK.format(column, value)), value


@pytest.mark.parametrize(
    ("isbn", "accepted"), [("1234567890", True), ("123456789x", False), ("12345678901", False), ("", False)]
)
def test_patterns_are_judged_without_regular_expressions(database, isbn, accepted):
    assert refused(database, f"INSERT INTO book (isbn, title) VALUES ('{isbn}', 'x')") != accepted


@pytest.mark.parametrize(
    ("value", "accepted"),
    [("'1850-01-01'", True), ("'1849-12-31'", False), ("'2024-02-30'", False), ("'2024'", False), ("20240101", False)],
)
def test_dates_must_exist_and_keep_their_bounds(database, value, accepted):
    statement = f"INSERT INTO person (id, class_name, navn, foedt) VALUES ('P-1', 'Person', 'Bo', {value})"
    assert refused(database, statement) != accepted


@pytest.mark.parametrize(("value", "accepted"), [("1", True), ("0", True), ("2", False), ("'true'", False)])
def test_booleans_are_zero_and_one(database, value, accepted):
    database.execute("INSERT INTO person (id, class_name, navn, kind) VALUES ('P-1', 'Borrower', 'Bo', 'adult')")
    assert refused(database, f"INSERT INTO borrower (id, active) VALUES ('P-1', {value})") != accepted


def test_a_row_of_a_subclass_needs_its_row_in_the_table_of_the_superclass(database):
    assert refused(database, "INSERT INTO borrower (id, active) VALUES ('P-9', 1)")


def test_what_only_a_subclass_demands_is_demanded_of_its_rows_only(database):
    person = "INSERT INTO person (id, class_name, navn, kind) VALUES ('P-1', '{}', 'Bo', {})"
    assert refused(database, person.format("Borrower", "NULL"))
    assert refused(database, person.format("Borrower", "'dog'"))
    assert refused(database, person.format("Dog", "NULL"))
    assert not refused(database, person.format("Person", "NULL"))


def test_the_parts_of_an_object_go_with_it_and_cannot_be_without_it(database):
    database.execute("INSERT INTO book (isbn, title) VALUES ('123456789X', 'En titel')")
    copy = "INSERT INTO copy (barcode, book_isbn, position) VALUES ('b', {}, 0)"
    assert refused(database, copy.format("'0000000000'"))
    assert refused(database, copy.format("NULL"))
    assert not refused(database, copy.format("'123456789X'"))
    database.execute("DELETE FROM book")
    assert database.execute("SELECT count(*) FROM copy").fetchone() == (0,)


def test_tables_that_wait_for_each_other_are_filled_in_one_transaction(database):
    database.execute("BEGIN")
    database.execute("INSERT INTO person (id, class_name, navn) VALUES ('P-1', 'Employee', 'Bo')")
    database.execute("INSERT INTO employee (id, branch_id) VALUES ('P-1', 'B-1')")
    database.execute("INSERT INTO branch (id, manager_id) VALUES ('B-1', 'P-1')")
    database.execute("COMMIT")
    database.execute("INSERT INTO branch (id, manager_id) VALUES ('B-2', 'P-1')")
    assert refused(database, "INSERT INTO branch (id, manager_id) VALUES ('B-3', 'P-7')")


def test_defaults_are_those_of_the_model(database):
    database.execute("INSERT INTO book (isbn, title) VALUES ('123456789X', 'En titel')")
    assert database.execute("SELECT shelf FROM book").fetchone() == ("open",)


def test_unique_keys_are_unique(database):
    database.execute("INSERT INTO book (isbn, title, language) VALUES ('1234567890', 'En titel', 'da')")
    assert refused(database, "INSERT INTO book (isbn, title, language) VALUES ('1234567891', 'En titel', 'da')")
    assert not refused(database, "INSERT INTO book (isbn, title, language) VALUES ('1234567891', 'En anden', 'da')")

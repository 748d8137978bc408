import datetime as dt
import sqlite3
from contextlib import closing

import pytest
from tests.projections.register import register

from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script


@pytest.fixture
def database():
    graph = register()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(script(graph, relational(graph), Engine.SQLITE))
        yield connection


def tree(database, start="2024-01-01", end=None, *, key="T-1", code="A", at="2024-01-01 10:00:00.000000"):
    """A version of a tree; the key of its row."""
    columns = "id, authority, code, virkning_fra, virkning_til, registrering_fra, registreringsaktoer"
    values = (key, "0101", code, start, end, at, "test")
    return database.execute(f"INSERT INTO tree ({columns}) VALUES (?,?,?,?,?,?,?)", values).lastrowid


def refused(action, *arguments, **named):
    try:
        action(*arguments, **named)
    except sqlite3.IntegrityError:
        return True
    return False


def at(database, effect, registered):
    """The pattern of the README for other days than today."""
    query = """SELECT raekke FROM tree
        WHERE virkning_fra <= :effect AND (virkning_til IS NULL OR :effect < virkning_til)
        AND registrering_fra <= :registered AND (registrering_til IS NULL OR :registered < registrering_til)"""
    return [row[0] for row in database.execute(query, {"effect": effect, "registered": registered})]


def test_periods_of_an_object_do_not_overlap(database):
    tree(database, "2024-01-01", "2024-02-01")
    assert refused(tree, database, "2024-01-31")
    assert refused(tree, database, "2023-01-01", "2024-01-02")
    assert not refused(tree, database, "2024-02-01")
    assert refused(tree, database, "2030-01-01")
    assert not refused(tree, database, "2023-12-01", "2024-01-01")
    assert not refused(tree, database, "2024-01-01", key="T-2", code="B")


def test_unique_keys_hold_while_both_have_effect(database):
    tree(database, "2024-01-01", "2024-02-01")
    assert refused(tree, database, "2024-01-15", key="T-2")
    assert not refused(tree, database, "2024-02-01", key="T-2")


@pytest.mark.parametrize(("start", "end"), [("2024-01-01", "2024-01-01"), ("2024-01-02", "2024-01-01")])
def test_a_period_ends_after_it_begins(database, start, end):
    assert refused(tree, database, start, end)


@pytest.mark.parametrize(
    "moment", ["2024-01-01", "2024-01-01T10:00:00", "2024-13-01 10:00:00", "2024-01-01 10:00:00+01:00", "noon", 7]
)
def test_moments_that_would_sort_wrongly_are_refused(database, moment):
    assert refused(tree, database, at=moment)
    assert not refused(tree, database, at="2024-01-01 10:00:00")


def test_history_is_closed_once_and_never_changed(database):
    row = tree(database)
    change = "UPDATE tree SET {} WHERE raekke = ?"
    for wanted in ("code = 'B'", "virkning_til = '2025-01-01'", "registrering_til = NULL", "id = 'T-2'"):
        assert refused(database.execute, change.format(wanted), (row,)), wanted
    both = "registrering_til = '2024-06-01 00:00:00', code = 'B'"
    assert refused(database.execute, change.format(both), (row,))
    close = change.format("registrering_til = '2024-06-01 00:00:00'")
    assert not refused(database.execute, close, (row,))
    assert refused(database.execute, close.replace("06", "07"), (row,))
    assert refused(database.execute, "DELETE FROM tree")
    replace = "INSERT OR REPLACE INTO tree SELECT * FROM tree"
    assert refused(database.execute, replace)


def test_parts_of_a_version_are_not_changed_and_not_added_to_a_closed_one(database):
    row = tree(database)
    name = "INSERT INTO tree_names (tree_raekke, position, value) VALUES (?, ?, 'oak')"
    height = "INSERT INTO measurement (tree_raekke, position, height) VALUES (?, 0, 12)"
    database.execute(name, (row, 0))
    database.execute(height, (row,))
    for statement in ("UPDATE tree_names SET value = 'x'", "DELETE FROM tree_names", "DELETE FROM measurement"):
        assert refused(database.execute, statement)
    database.execute("UPDATE tree SET registrering_til = '2024-06-01 00:00:00'")
    assert refused(database.execute, name, (row, 1))
    assert refused(database.execute, height, (row,))


def test_a_correction_keeps_what_was_known(database):
    first = tree(database)
    database.execute("UPDATE tree SET registrering_til = '2024-03-01 12:00:00.000000' WHERE raekke = ?", (first,))
    second = tree(database, code="B", at="2024-03-01 12:00:00.000000")
    assert at(database, "2024-02-01", "2024-02-01 00:00:00.000000") == [first]
    assert at(database, "2024-02-01", "2024-03-01 11:59:59.999999") == [first]
    assert at(database, "2024-02-01", "2024-03-01 12:00:00.000000") == [second]
    assert at(database, "2024-02-01", "2024-01-01 09:59:59.999999") == []
    assert at(database, "2024-01-01", "2024-01-01 10:00:00.000000") == [first]
    assert at(database, "2023-12-31", "2024-03-01 12:00:00.000000") == []


def test_the_end_of_an_effect_is_not_in_it(database):
    first, second = tree(database, "2024-01-01", "2024-02-01"), tree(database, "2024-02-01")
    assert at(database, "2024-01-31", "2025-01-01 00:00:00") == [first]
    assert at(database, "2024-02-01", "2025-01-01 00:00:00") == [second]


def test_the_view_shows_what_has_effect_today(database):
    today = dt.datetime.now().astimezone().date()
    yesterday, tomorrow = today - dt.timedelta(days=1), today + dt.timedelta(days=1)
    tree(database, yesterday.isoformat(), today.isoformat())
    current = tree(database, today.isoformat(), tomorrow.isoformat())
    tree(database, tomorrow.isoformat())
    assert [row[0] for row in database.execute("SELECT raekke FROM tree_gaeldende")] == [current]


def test_the_view_of_a_subclass_has_the_columns_of_both(database):
    columns = "id, authority, number, class_name, virkning_fra, registrering_fra, registreringsaktoer"
    values = "('P-1', '0101', '0101011234', 'Forester', '2024-01-01', '2024-01-01 00:00:00', 'test')"
    row = database.execute(f"INSERT INTO owner ({columns}) VALUES {values}").lastrowid
    database.execute("INSERT INTO forester (raekke, licence) VALUES (?, 'L')", (row,))
    assert database.execute("SELECT raekke, id, licence FROM forester_gaeldende").fetchall() == [(row, "P-1", "L")]
    assert refused(database.execute, "UPDATE forester SET licence = 'M'")


def test_references_point_to_objects_whatever_their_versions(database):
    visit = "INSERT INTO visit (id, authority, tree_id) VALUES (?, '0101', ?)"
    assert refused(database.execute, visit, ("V-1", "T-1"))
    tree(database, "2024-01-01", "2024-02-01")
    tree(database, "2024-02-01")
    assert not refused(database.execute, visit, ("V-1", "T-1"))
    assert database.execute("SELECT count(*) FROM tree_objekt").fetchone() == (1,)
    assert refused(database.execute, "DELETE FROM tree_objekt")


def test_effect_without_registration_may_be_corrected_but_not_overlap(database):
    add = "INSERT INTO species (id, price, virkning_fra, virkning_til) VALUES ('S', 1, ?, ?)"
    database.execute(add, ("2024-01-01", "2024-02-01"))
    database.execute(add, ("2024-02-01", None))
    assert not refused(database.execute, "UPDATE species SET price = 2")
    assert refused(database.execute, "UPDATE species SET virkning_til = '2024-02-02' WHERE virkning_til IS NOT NULL")
    assert not refused(database.execute, "DELETE FROM species")

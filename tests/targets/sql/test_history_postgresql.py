import threading

import psycopg
import pytest
from psycopg.errors import CheckViolation, ExclusionViolation, ForeignKeyViolation, RestrictViolation
from tests.targets.sql.conftest import refused, tree

AS_OF = "SELECT raekke FROM tree_pr(%s, %s)"


@pytest.fixture
def database(trees):
    with trees.connect(authority="0101") as connection:
        yield connection


def at(database, *moment):
    return [row[0] for row in database.execute(AS_OF, moment)]


def test_periods_of_an_object_do_not_overlap(database):
    tree(database, "2024-01-01", "2024-02-01")
    assert refused(tree, database, "2024-01-31") is ExclusionViolation
    assert refused(tree, database, "2023-01-01", "2024-01-02") is ExclusionViolation
    assert refused(tree, database, "2024-02-01") is None
    assert refused(tree, database, "2030-01-01") is ExclusionViolation
    assert refused(tree, database, "2024-03-01", "2024-03-01") is CheckViolation


def test_unique_keys_hold_while_both_have_effect(database):
    tree(database, "2024-01-01", "2024-02-01")
    assert refused(tree, database, "2024-01-15", key="T-2") is ExclusionViolation
    assert refused(tree, database, "2024-02-01", key="T-2") is None


def test_of_two_sessions_that_overlap_never_both_succeed(trees):
    outcomes = [race(trees, f"T-{number}") for number in range(20)]
    assert [sorted(outcome) for outcome in outcomes] == [["committed", "refused"]] * 20


def race(trees, key):
    """Two sessions that insert before either of them commits."""
    start, found = threading.Barrier(2), []

    def run(first):
        with trees.connect(authority="0101") as connection:
            start.wait()
            try:
                with connection.transaction():
                    tree(connection, first, key=key, code=key)
                found.append("committed")
            except (ExclusionViolation, psycopg.errors.DeadlockDetected):
                found.append("refused")

    threads = [threading.Thread(target=run, args=(first,)) for first in ("2024-01-01", "2024-06-01")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_history_is_closed_once_and_never_changed(database):
    row = tree(database)
    for wanted in ("code = 'B'", "virkning_til = '2025-01-01'", "registrering_til = NULL", "id = 'T-2'", "raekke = 7"):
        assert refused(database.execute, f"UPDATE tree SET {wanted}") is RestrictViolation, wanted
    assert refused(database.execute, "UPDATE tree SET registrering_til = now(), code = 'B'") is RestrictViolation
    assert refused(database.execute, "UPDATE tree SET registrering_til = now() WHERE raekke = %s", (row,)) is None
    assert refused(database.execute, "UPDATE tree SET registrering_til = now()") is RestrictViolation
    assert refused(database.execute, "UPDATE tree SET registrering_til = NULL") is RestrictViolation


@pytest.mark.parametrize("table", ["tree", "tree_names", "measurement", "owner", "forester"])
def test_not_even_the_owner_deletes_history(trees, table):
    with trees.connect(authority="0101") as connection:
        row = tree(connection)
        connection.execute("INSERT INTO tree_names (tree_raekke, position, value) VALUES (%s, 0, 'oak')", (row,))
        connection.execute("INSERT INTO measurement (tree_raekke, position, height) VALUES (%s, 0, 1)", (row,))
        connection.execute(
            "INSERT INTO owner (id, authority, number, class_name, virkning_fra, registreringsaktoer)"
            " VALUES ('P', '0101', '1', 'Forester', '2024-01-01', 'x')"
        )
        connection.execute("INSERT INTO forester (raekke, licence) SELECT raekke, 'L' FROM owner")
    with trees.connect(role="plain_owner", authority="0101") as connection:
        assert refused(connection.execute, f"DELETE FROM {table}") is RestrictViolation
        assert refused(connection.execute, f"TRUNCATE {table} CASCADE") is RestrictViolation


def test_parts_of_a_version_are_not_added_to_a_closed_one(database):
    row = tree(database)
    name = "INSERT INTO tree_names (tree_raekke, position, value) VALUES (%s, %s, 'oak')"
    assert refused(database.execute, name, (row, 0)) is None
    assert refused(database.execute, "UPDATE tree_names SET value = 'x'") is RestrictViolation
    database.execute("UPDATE tree SET registrering_til = now()")
    assert refused(database.execute, name, (row, 1)) is RestrictViolation


def test_both_times_are_half_open(trees):
    with trees.connect(role="plain_owner", authority="0101") as database:
        columns = "id, authority, code, virkning_fra, virkning_til, registrering_fra, registrering_til"
        add = (
            f"INSERT INTO tree ({columns}, registreringsaktoer) VALUES ('T-1', '0101', %s, %s, %s, %s, %s, 'x')"
            " RETURNING raekke"
        )
        rows = [
            database.execute(add, values).fetchone()[0]
            for values in (
                ("A", "2024-01-01", "2024-02-01", "2024-01-01 10:00Z", "2024-03-01 12:00Z"),
                ("B", "2024-01-01", "2024-02-01", "2024-03-01 12:00Z", None),
                ("C", "2024-02-01", None, "2024-01-01 10:00Z", None),
            )
        ]
        first, second, later = rows
        assert at(database, "2024-01-01", "2024-01-01 10:00Z") == [first]
        assert at(database, "2024-01-31", "2024-03-01 11:59:59.999999Z") == [first]
        assert at(database, "2024-01-31", "2024-03-01 12:00Z") == [second]
        assert at(database, "2024-02-01", "2024-03-01 12:00Z") == [later]
        assert at(database, "2023-12-31", "2024-03-01 12:00Z") == []
        assert at(database, "2024-01-01", "2024-01-01 09:59:59.999999Z") == []
        assert [row[0] for row in database.execute("SELECT raekke FROM tree_gaeldende")] == [later]
        assert [row[0] for row in database.execute("SELECT raekke FROM tree_pr()")] == [later]


def test_a_correction_in_one_transaction_leaves_no_gap(database):
    tree(database)
    with database.transaction():
        database.execute("UPDATE tree SET registrering_til = now()")
        tree(database, code="B")
    gap = "SELECT max(registrering_til) = max(registrering_fra) FROM tree"
    assert database.execute(gap).fetchone() == (True,)
    assert database.execute("SELECT code FROM tree_gaeldende").fetchall() == [("B",)]


def test_references_point_to_objects_whatever_their_versions(database):
    visit = "INSERT INTO visit (id, authority, tree_id) VALUES ('V-1', '0101', 'T-1')"
    assert refused(database.execute, visit) is ForeignKeyViolation
    tree(database, "2024-01-01", "2024-02-01")
    tree(database, "2024-02-01")
    assert refused(database.execute, visit) is None
    assert database.execute("SELECT id, authority FROM tree_objekt").fetchall() == [("T-1", "0101")]


def test_the_function_of_effect_alone_takes_a_day(database):
    with database.transaction():
        add = "INSERT INTO species (id, price, virkning_fra, virkning_til) VALUES ('S', %s, %s, %s)"
        database.execute(add, (1, "2024-01-01", "2024-02-01"))
        database.execute(add, (2, "2024-02-01", None))
    found = [database.execute(f"SELECT price FROM species_pr('{day}')").fetchall() for day in DAYS]
    assert found == [[], [(1,)], [(1,)], [(2,)]]


DAYS = ("2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01")


def test_the_subclass_is_read_as_of_a_day_with_all_its_columns(database):
    columns = "id, authority, number, class_name, virkning_fra, registreringsaktoer"
    database.execute(
        f"INSERT INTO owner ({columns}) VALUES ('P-1', '0101', '0101011234', 'Forester', '2024-01-01', 'x')"
    )
    database.execute("INSERT INTO forester (raekke, licence) SELECT raekke, 'L' FROM owner")
    assert database.execute("SELECT id, licence FROM forester_pr('2024-01-01')").fetchall() == [("P-1", "L")]
    assert database.execute("SELECT id, licence FROM forester_pr('2023-12-31')").fetchall() == []


def test_reads_of_one_object_as_of_a_day_use_the_index(database):
    database.execute("SET enable_seqscan = off")
    plan = database.execute("EXPLAIN SELECT * FROM tree_pr('2024-01-01', now()) WHERE id = 'T-1'").fetchall()
    assert any("ix_tree_id_virkning_fra_registrering_fra" in row[0] or "ix_tree_id" in row[0] for row in plan)

import psycopg
import pytest
from tests.projections.handmade import REAL, real_graph
from tests.projections.library import library

from sporbar.projections.relational import CheckKind, Engine, relational
from sporbar.projections.relational.matching import Expression, matching
from sporbar.targets.sql.script import script

BOOK = "INSERT INTO book (isbn, title, {}) VALUES ('123456789X', 'En titel', {})"


def create(connection, graph):
    connection.execute(script(graph, relational(graph), Engine.POSTGRESQL))


@pytest.fixture
def database(postgres):
    create(postgres, library())
    return postgres


def refused(database, statement):
    """Whether a statement breaks a constraint; a mistake in the statement itself is a mistake of the test."""
    try:
        database.execute(statement)
    except (psycopg.errors.IntegrityError, psycopg.errors.DataError):
        return True
    return False


@pytest.mark.parametrize("name", REAL)
def test_the_schema_of_a_real_model_can_be_created_and_its_patterns_compile(postgres, name):
    graph = real_graph(name)
    create(postgres, graph)
    found = relational(graph).tables
    count = postgres.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()[0]
    has_pseudonyms = any(column.masking for table in found for column in table.columns if column.masking != "none")
    assert count == len(found) + has_pseudonyms
    keys = postgres.execute("SELECT count(*) FROM pg_constraint WHERE contype = 'f'").fetchone()[0]
    assert keys == sum(len(table.foreign_keys) for table in found)
    checked = [check.values[0] for table in found for check in table.checks if check.kind == CheckKind.MATCHES]
    expressions = {form.text for form in map(postgresql_form, checked) if isinstance(form, Expression)}
    for expression in sorted(expressions):
        postgres.execute("SELECT 'x' ~ %s", (expression,))


def postgresql_form(pattern):
    return matching(pattern, Engine.POSTGRESQL)


VALUES = (
    ("shelf", ["'open'", "'25%'", "NULL"], ["'25%%'", "'OPEN'", "''"]),
    ("pages", ["1", "5000", "NULL"], ["0", "5001", "'many'"]),
    ("price", ["0", "12.34", "NULL"], ["-0.01", "'free'", "12345678901234567"]),
    ("rating", ["1.2345"], []),
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
def test_patterns_are_judged_by_regular_expressions(database, isbn, accepted):
    assert refused(database, f"INSERT INTO book (isbn, title) VALUES ('{isbn}', 'x')") != accepted


def test_a_text_longer_than_regular_expressions_can_count_is_judged_by_its_length(database):
    database.execute("INSERT INTO person (id, class_name, navn) VALUES ('P-1', 'Person', 'Bo')")
    note = "INSERT INTO person_notes (person_id, position, value) VALUES ('P-1', {}, {})"
    assert not refused(database, note.format(0, "repeat('x', 300)"))
    assert refused(database, note.format(1, "repeat('x', 301)"))
    assert refused(database, note.format(1, "E'a\\nb'"))
    assert refused(database, note.format(1, "''"))


def test_what_only_a_subclass_demands_is_demanded_of_its_rows_only(database):
    person = "INSERT INTO person (id, class_name, navn, kind) VALUES ('P-1', '{}', 'Bo', {})"
    assert refused(database, person.format("Borrower", "NULL"))
    assert refused(database, person.format("Borrower", "'dog'"))
    assert refused(database, person.format("Dog", "NULL"))
    assert not refused(database, person.format("Person", "NULL"))


def test_tables_that_wait_for_each_other_are_filled_in_one_transaction(database):
    with database.transaction():
        database.execute("INSERT INTO person (id, class_name, navn) VALUES ('P-1', 'Employee', 'Bo')")
        database.execute("INSERT INTO employee (id, branch_id) VALUES ('P-1', 'B-1')")
        database.execute("INSERT INTO branch (id, manager_id) VALUES ('B-1', 'P-1')")
    assert refused(database, "INSERT INTO branch (id, manager_id) VALUES ('B-3', 'P-7')")


def test_a_pattern_that_looks_around_is_judged(database):
    values = "'P-1', '123456789X', '2024-01-01', '{}'"
    loan = f'INSERT INTO loan (borrower_id, item_book_isbn, "from", code) VALUES ({values})'
    database.execute("INSERT INTO person (id, class_name, navn, kind) VALUES ('P-1', 'Borrower', 'Bo', 'adult')")
    database.execute("INSERT INTO borrower (id) VALUES ('P-1')")
    database.execute("INSERT INTO book (isbn, title) VALUES ('123456789X', 'En titel')")
    assert refused(database, loan.format("012"))
    assert not refused(database, loan.format("12"))
    found = database.execute("SELECT fee, renewals, due FROM loan").fetchone()
    assert [str(value) for value in found] == ["1.50", "0", "2024-02-29"]


def test_exactly_one_of_the_keys_to_several_tables_is_filled(database):
    database.execute("INSERT INTO person (id, class_name, navn, kind) VALUES ('P-1', 'Borrower', 'Bo', 'adult')")
    database.execute("INSERT INTO borrower (id) VALUES ('P-1')")
    database.execute("INSERT INTO book (isbn, title) VALUES ('123456789X', 'En titel')")
    database.execute("INSERT INTO journal (issn, title) VALUES ('1', 'En titel')")
    columns = 'borrower_id, "from", item_book_isbn, item_journal_issn'
    loan = f"INSERT INTO loan ({columns}) VALUES ('P-1', '2024-01-01', {{}}, {{}})"
    assert refused(database, loan.format("NULL", "NULL"))
    assert refused(database, loan.format("'123456789X'", "'1'"))
    assert refused(database, loan.format("NULL", "'2'"))
    assert not refused(database, loan.format("NULL", "'1'"))


def test_surrogate_keys_are_given_by_the_database(database):
    first, second = (
        database.execute("INSERT INTO address (street) VALUES ('Gaden') RETURNING id").fetchone()[0] for _ in range(2)
    )
    assert second == first + 1


def test_columns_tell_where_they_come_from(database):
    comment = "SELECT col_description('person'::regclass, attnum) FROM pg_attribute WHERE attname = 'navn'"
    found = database.execute(f"{comment} AND attrelid = 'person'::regclass").fetchone()[0]
    assert found == "Navn\nhvad personen hedder\nKilde: model/library.yaml:7"


def test_the_keys_of_a_list_are_indexed_once(database):
    indexes = "SELECT indexdef FROM pg_indexes WHERE tablename = 'borrower_favourites'"
    columns = sorted(row[0].split("(")[1] for row in database.execute(indexes).fetchall())
    assert columns == ["book_isbn)", "borrower_id, book_isbn)"]

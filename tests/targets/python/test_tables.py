import datetime as dt
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session, configure_mappers
from tests.projections.handmade import SMALL, real_graph
from tests.projections.library import library
from tests.projections.register import register
from tests.targets.python.generated import imported, written

from sporbar.projections.relational import Engine, relational
from sporbar.projections.relational.metadata import metadata_of
from sporbar.projections.relational.statements import statements_of


def statements(metadata, dialect):
    """Everything that creating the tables executes."""
    found = []
    engine = sa.create_mock_engine(
        f"{dialect}://", lambda statement, *_, **__: found.append(str(statement.compile(dialect=engine.dialect)))
    )
    metadata.create_all(engine, checkfirst=False)
    return sorted(map(unordered, found))


def unordered(statement):
    """A statement whose lines may stand in any order; a driver's doubled signs are single."""
    return "\n".join(sorted(line.strip(" ,\n\t") for line in statement.replace("%%", "%").splitlines()))


HANDMADE = {"library": library, "register": register}


@pytest.mark.parametrize("name", [*SMALL, "nmdc", *HANDMADE])
def test_the_classes_make_exactly_the_tables_of_the_schemas(tmp_path, name):
    graph = HANDMADE[name]() if name in HANDMADE else real_graph(name)
    made = imported(graph, tmp_path)
    configure_mappers()
    found = relational(graph)
    expected = metadata_of(found.tables)
    for dialect in ("sqlite", "postgresql"):
        beside = [unordered(each.text) for each in statements_of(found) if each.engine == dialect]
        assert statements(made.tables.Base.metadata, dialect) == sorted(statements(expected, dialect) + beside)


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return imported(library(), tmp_path_factory.mktemp("library")).tables


def engine_of(url):
    engine = sa.create_engine(url)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = ON"))
    return engine


@pytest.fixture(params=list(Engine))
def session(tables, request):
    """A session on each database."""
    if request.param == Engine.SQLITE:
        engine = engine_of("sqlite://")
    else:
        server = request.getfixturevalue("postgres_server")
        engine = engine_of(server.url(server.new_database()))
    tables.Base.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()


def again(session, cls, key):
    """The object as the database has it."""
    session.commit()
    session.expunge_all()
    return session.get(cls, key)


def book(tables, **given):
    return tables.Book(isbn="123456789X", title="En titel", **given)


@pytest.mark.filterwarnings("ignore:Dialect sqlite.pysqlite does")
def test_an_object_comes_back_as_it_was_stored(tables, session):
    shelf = tables.models.Shelf.CLOSED
    session.add(book(tables, shelf=shelf, pages=7, price=Decimal("12.30"), extra={"a": [1]}))
    found = again(session, tables.Book, "123456789X")
    assert (found.shelf, found.pages, found.price, found.extra) == (shelf, 7, Decimal("12.30"), {"a": [1]})


def test_the_database_gives_the_defaults_of_the_model(tables, session):
    session.add(book(tables))
    assert again(session, tables.Book, "123456789X").shelf is tables.models.Shelf.OPEN


def test_lists_of_parts_keep_their_order(tables, session):
    session.add(book(tables, copies=[tables.Copy(barcode=code) for code in "cab"]))
    found = again(session, tables.Book, "123456789X")
    assert [copy.barcode for copy in found.copies] == ["c", "a", "b"]
    found.copies.insert(0, found.copies.pop())
    found = again(session, tables.Book, "123456789X")
    assert [copy.barcode for copy in found.copies] == ["b", "c", "a"]
    del found.copies[1:]
    again(session, tables.Book, "123456789X")
    assert session.scalars(sa.select(tables.Copy.barcode)).all() == ["b"]


def test_lists_of_values_and_references_read_as_plain_lists(tables, session):
    borrower = tables.Borrower(id="P-1", navn="Bo", kind="adult", active=True)
    borrower.notes.extend(["first", "second"])
    borrower.favourites.append(book(tables))
    session.add(borrower)
    found = again(session, tables.Borrower, "P-1")
    assert list(found.notes) == ["first", "second"]
    assert [favourite.title for favourite in found.favourites] == ["En titel"]


def test_lists_of_an_enumeration_hold_its_values(tables, session):
    made = book(tables)
    made.categories.append(tables.models.Category.FACT)
    session.add(made)
    assert list(again(session, tables.Book, "123456789X").categories) == [tables.models.Category.FACT]


def test_an_object_is_found_as_one_of_its_superclass(tables, session):
    born = dt.date(1990, 1, 2)
    guardian = tables.Person(id="P-1", navn="Ada", foedt=born)
    session.add(tables.Borrower(id="P-2", navn="Bo", kind="child", active=True, guardian=guardian))
    found = again(session, tables.Person, "P-2")
    assert type(found) is tables.Borrower
    assert (found.guardian.navn, found.guardian.foedt) == ("Ada", born)


def test_objects_that_point_to_each_other_are_stored_together(tables, session):
    branch = tables.Branch(id="B-1")
    session.add(branch)
    branch.manager = tables.Employee(id="P-1", navn="Bo", branch_id="B-1")
    assert again(session, tables.Branch, "B-1").manager.branch_id == "B-1"


@pytest.mark.parametrize("name", ["library", "own"])
def test_sqlite_has_the_columns_and_keys_that_the_classes_say(tmp_path, name):
    from sporbar.targets.sql.script import script

    graph = library() if name == "library" else real_graph(name)
    declared = imported(graph, tmp_path).tables.Base.metadata
    path = tmp_path / "database"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script(graph, relational(graph), Engine.SQLITE))
    engine = sa.create_engine(f"sqlite:///{path}")
    reflected = sa.MetaData()
    reflected.reflect(engine)
    engine.dispose()
    assert reflected.tables.keys() == declared.tables.keys()
    for key, table in declared.tables.items():
        assert facts(reflected.tables[key]) == facts(table)


def facts(table):
    """What reflection can tell of a table."""
    return {
        "columns": [(column.name, column.nullable) for column in table.columns],
        "primary key": [column.name for column in table.primary_key],
        "foreign keys": {(key.parent.name, key.target_fullname) for key in table.foreign_keys},
        "unique": {
            tuple(column.name for column in constraint.columns)
            for constraint in table.constraints
            if isinstance(constraint, sa.UniqueConstraint)
        },
        "indexes": {(index.name, tuple(column.name for column in index.columns)) for index in table.indexes},
    }


def test_strict_type_checking_finds_nothing(tmp_path):
    packages = []
    for name in ("library", *SMALL):
        graph = library() if name == "library" else real_graph(name)
        package = written(graph, tmp_path / name)
        packages.append((tmp_path / name / package).rename(tmp_path / f"package_{name}").name)
    options = ["--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache")]
    program = [sys.executable, "-m", "mypy", *options, *packages]
    found = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout

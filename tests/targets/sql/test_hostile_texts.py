import sqlite3
from contextlib import closing

import pytest
from tests.projections.handmade import class_, enum, graph, slot
from tests.projections.hostile import HOSTILE

from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script
from sporbar.targets.sql.target import artefacts, emit

MARKED = [text.replace("\0", "") for text in HOSTILE]


def hostile(text):
    """A model in which everything that may be a text is hostile."""
    about = {"title": text, "description": text}
    return graph(
        class_(
            "Book",
            slot("isbn", identifier=True, required=True, **about),
            slot("shelf", "Shelf", **about),
            slot("status", "Shelf", ifabsent=f"Shelf({text})", **about),
            slot("code", pattern=text, **about),
            slot("language", equals=text, **about),
            slot(text, "integer", minimum=text, **about),
            **about,
        ),
        class_(text, slot("x"), **about),
        enum("Shelf", (text, text, text), "other", **about),
        workspace={"title": text, "version": text, "namespace": text},
        law={"Book": [text]},
        requirements={"Book.shelf": [text]},
    )


@pytest.mark.parametrize("text", MARKED)
def test_hostile_texts_are_data_in_sqlite(text):
    model = hostile(text)
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(script(model, relational(model), Engine.SQLITE))
        database.execute("INSERT INTO book (isbn, shelf) VALUES ('1', ?)", (text,))
        assert database.execute("SELECT shelf, status FROM book").fetchone() in [(text, text), (text, None)]
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO book (isbn, shelf) VALUES ('2', ?)", (f"{text}?",))
        database.execute("INSERT INTO book (isbn, language) VALUES ('3', ?)", (text,))
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO book (isbn, language) VALUES ('4', ?)", (f"{text}?",))


def test_hostile_texts_are_data_in_postgresql(postgres_server):
    name = postgres_server.new_database()
    with postgres_server.connect(name) as database:
        for text in MARKED:
            model = hostile(text)
            database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            database.execute(script(model, relational(model), Engine.POSTGRESQL))
            database.execute("INSERT INTO book (isbn, shelf, language) VALUES ('1', %s, %s)", (text, text))
            assert database.execute("SELECT shelf, language FROM book").fetchone() == (text, text)
            comment = database.execute("SELECT obj_description('book'::regclass)").fetchone()[0]
            assert comment == f"{text}\n{text}\nLovgrundlag: {text}\nKilde: model/library.yaml:7"


@pytest.mark.parametrize("engine", list(Engine))
@pytest.mark.parametrize("text", MARKED)
def test_every_line_that_is_no_statement_is_a_comment(text, engine):
    """A comment that some program ends early would let the rest of it run."""
    model = graph(class_("Book", slot("isbn", title=text, description=text), title=text, description=text))
    printed = script(model, relational(model), engine)
    before_table = printed.split("CREATE TABLE", maxsplit=1)[0]
    known = ("", "BEGIN;", "SET standard_conforming_strings = on;", "PRAGMA foreign_keys = ON;")
    assert all(line.startswith("--") or line in known for line in before_table.splitlines())


@pytest.mark.parametrize("text", MARKED)
def test_the_readme_is_one_row_for_each_omission(text):
    model = graph(class_("Book", slot("code", "integer", pattern=text)))
    readme = next(file.content.decode() for file in emit(model) if file.path == "README.md")
    rows = [line for line in readme.splitlines() if line.startswith("| `book.code`")]
    assert len(rows) == 1
    assert rows[0].replace("\\|", "").count("|") == 6


def test_artefacts_are_unique_and_name_their_element():
    model = hostile("plain")
    found = {artefact.id: artefact for artefact in artefacts(model)}
    assert len(found) == len(list(artefacts(model)))
    assert found["sql:book.shelf"].element == "Book.shelf"
    assert found["sql:book.shelf"].kind == "column"
    assert found["sql:book"].element == "Book"
    assert found["sql:book"].path == "sql/postgresql.sql"

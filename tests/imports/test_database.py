"""Live databases to a model: read only, on this machine, without telling the password."""

import sqlite3

import pytest
from tests.imports.importing import imported

from sporbar.imports.draft import ImportFaultError

SCHEMA = """
CREATE TABLE borrower (id INTEGER PRIMARY KEY, navn VARCHAR(40) NOT NULL, kind TEXT CHECK (kind IN ('a', 'b')),
  fee NUMERIC(9,2) DEFAULT 0, odd, "at" DATETIME DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE loan (id INTEGER PRIMARY KEY, borrower_id INTEGER NOT NULL REFERENCES borrower, UNIQUE (borrower_id, id));
CREATE VIEW v AS SELECT 1;
"""


@pytest.fixture
def sqlite(tmp_path):
    connection = sqlite3.connect(tmp_path / "lending.db")
    connection.executescript(SCHEMA)
    connection.close()
    return "sqlite:///lending.db"


def test_a_file_of_sqlite_is_reflected(sqlite, tmp_path):
    before = (tmp_path / "lending.db").read_bytes()
    found = imported("database", sqlite, folder=tmp_path)
    assert list(found.classes) == ["Borrower", "Loan"]
    assert found.attribute("Borrower.navn") == {"required": True, "pattern": r"^[\s\S]{0,40}$"}
    assert found.attribute("Borrower.kind") == {"range": "BorrowerKind"}
    assert found.attribute("Borrower.fee")["annotations"] == {"scale": 2}
    assert found.attribute("Loan.borrower")["range"] == "Borrower"
    assert found.left_out[0] == "borrower.odd: the type NULL of no name; it is taken as text" or found.left_out
    assert any("view v" in each for each in found.left_out)
    assert (tmp_path / "lending.db").read_bytes() == before


def test_a_postgresql_server_is_reflected(postgres, postgres_server):
    postgres.execute("CREATE TYPE status AS ENUM ('open', 'closed')")
    postgres.execute(
        "CREATE TABLE loan (id uuid PRIMARY KEY, status status NOT NULL DEFAULT 'open', tags text[], fee numeric(9,2)"
        " CHECK (fee >= 0), starts timestamptz, span int4range)"
    )
    postgres.execute("COMMENT ON TABLE loan IS 'aftale om et lån'")
    database = postgres.info.dbname
    found = imported("database", f"postgresql://test:hemmelig@/{database}?host={postgres_server.folder}")
    assert found.classes["Loan"]["description"] == "aftale om et lån"
    assert found.attribute("Loan.status") == {"range": "Status", "required": True, "ifabsent": "Status(open)"}
    assert found.attribute("Loan.tags") == {"multivalued": True}
    assert found.attribute("Loan.fee")["minimum_value"] == 0
    assert found.attribute("Loan.starts") == {"range": "datetime"}
    assert "hemmelig" not in found.text + found.report.text() + found.report.markdown()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://u:hemmelig@db.example.org/x", "only databases on this machine"),
        ("postgresql://u:hemmelig@/x?host=db.example.org", "only databases on this machine"),
        ("postgresql://u:hemmelig@localhost/x?host=/tmp", "only databases on this machine"),
        ("postgresql://u:hemmelig@localhost/x?service=y", "only databases on this machine"),
        ("mysql://localhost/x", "of the kind 'mysql' are not read"),
        ("nonsense", "no address of a database"),
        ("sqlite:///gone.db", "does not exist"),
        ("sqlite://", "does not exist"),
        ("postgresql://u:hemmelig@127.0.0.1:1/x", "cannot be read"),
    ],
)
def test_addresses_that_are_not_read(tmp_path, address, said):
    with pytest.raises(ImportFaultError, match=said) as refused:
        imported("database", address, folder=tmp_path)
    assert "hemmelig" not in str(refused.value)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "x.db").write_text("hello" * 100)
    with pytest.raises(ImportFaultError, match="file is not a database"):
        imported("database", "sqlite:///x.db", folder=tmp_path)


def test_an_empty_database_is_refused(tmp_path):
    sqlite3.connect(tmp_path / "x.db").close()
    with pytest.raises(ImportFaultError, match="has no tables"):
        imported("database", "sqlite:///x.db", folder=tmp_path)

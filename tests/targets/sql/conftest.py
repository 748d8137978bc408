"""The register of trees in PostgreSQL, made by an owner who is nobody special, and the sessions that use it."""

import psycopg
import pytest
from tests.projections.register import register

from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script

ROLES = ("register_applikation", "register_analyse", "register_laes_ikke_fortrolige_data")


class Register:
    """A database with the register, and connections to it."""

    def __init__(self, server):
        self.server = server
        self.name = server.new_database()

    def connect(self, role="register_applikation", authority=""):
        """A session of a role, for a tenant if one is given."""
        connection = self.server.connect(self.name)
        if role:
            connection.execute(f"SET ROLE {role}")
        if authority:
            connection.execute("SELECT set_config('app.authority', %s, false)", (authority,))
        return connection


@pytest.fixture
def trees(postgres_server):
    """The register in a database of its own."""
    made = Register(postgres_server)
    with made.connect(role="") as admin:
        if not admin.execute("SELECT 1 FROM pg_roles WHERE rolname = 'plain_owner'").fetchone():
            admin.execute("CREATE ROLE plain_owner CREATEROLE NOSUPERUSER NOBYPASSRLS")
        admin.execute(f"ALTER DATABASE {made.name} OWNER TO plain_owner; GRANT ALL ON SCHEMA public TO plain_owner")
    graph = register()
    with made.connect(role="plain_owner") as owner:
        owner.execute(script(graph, relational(graph), Engine.POSTGRESQL))
    return made


def tree(connection, start="2024-01-01", end=None, *, key="T-1", code="A", authority="0101"):
    """A version of a tree; the key of its row."""
    columns = "id, authority, code, virkning_fra, virkning_til, registreringsaktoer"
    query = f"INSERT INTO tree ({columns}) VALUES (%s, %s, %s, %s, %s, 'test') RETURNING raekke"
    return connection.execute(query, (key, authority, code, start, end)).fetchone()[0]


def owner(connection, key="P-1", authority="0101", number="0101011234"):
    """A version of an owner; the key of its row."""
    columns = "id, authority, number, born, illness, class_name, virkning_fra, registreringsaktoer"
    query = f"INSERT INTO owner ({columns}) VALUES (%s, %s, %s, '2001-01-01', 'flu', 'Owner', '2024-01-01', 'test')"
    return connection.execute(f"{query} RETURNING raekke", (key, authority, number)).fetchone()[0]


def refused(action, *arguments, **named):
    """The class of the error that a statement ends in; None when it is done."""
    try:
        action(*arguments, **named)
    except psycopg.Error as error:
        return type(error)
    return None

"""A PostgreSQL server of our own for the tests: on a socket in a temporary folder, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg
import pytest

_SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c shared_buffers=16MB"


def _programs():
    """The folder with `initdb` and `pg_ctl`; None when PostgreSQL is not installed."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    found = installed[-1] if installed else shutil.which("pg_ctl")
    return Path(found).parent if found else None


def _user():
    """The user who may run the server: never root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    return known.get("postgres") or known["nobody"]


class Server:
    """A running server and where to reach it."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.user = _user()
        self.databases = 0

    def run(self, program, *arguments):
        who = {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []} if self.user else {}
        subprocess.run(
            [self.programs / program, "--pgdata", self.folder / "data", *arguments],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            **who,
        )

    def start(self):
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.run("initdb", "--username=test", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        options = f"{_SETTINGS} -k {self.folder}"
        self.run("pg_ctl", "--wait", "--options", options, "--log", self.folder / "log", "start")

    def connect(self, database):
        return psycopg.connect(host=str(self.folder), user="test", dbname=database, autocommit=True)

    def url(self, database):
        """The address of a database for SQLAlchemy."""
        return f"postgresql+psycopg://test@/{database}?host={self.folder}"

    def new_database(self):
        """The name of a database that is empty."""
        self.databases += 1
        name = f"test_{self.databases}"
        with self.connect("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name


@pytest.fixture(scope="session")
def postgres_server():
    """A server for the whole run; without PostgreSQL the test is skipped, in CI it fails."""
    programs = _programs()
    if programs is None:
        if os.environ.get("CI") == "true":
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="sporbar-postgresql-", ignore_cleanup_errors=True) as folder:
        server = Server(programs, Path(folder))
        server.start()
        yield server
        server.run("pg_ctl", "--mode=immediate", "stop")


@pytest.fixture
def postgres(postgres_server):
    """A connection to an empty database, every statement its own transaction."""
    with postgres_server.connect(postgres_server.new_database()) as connection:
        yield connection

import itertools

import pytest
from psycopg.errors import InsufficientPrivilege
from tests.targets.sql.conftest import owner, refused, tree

QUERIES = (
    "SELECT id FROM tree",
    "SELECT id FROM tree_objekt",
    "SELECT id FROM tree_gaeldende",
    "SELECT id FROM tree_pr('2024-06-01', now())",
    "SELECT value FROM tree_names",
    "SELECT height FROM measurement",
    "SELECT v.id FROM visit v LEFT JOIN tree t ON true",
    "SELECT value FROM visit_photos p LEFT JOIN visit v ON v.id = p.visit_id",
    "SELECT t.id FROM species s RIGHT JOIN tree t ON true",
    "WITH found AS (SELECT * FROM tree) SELECT id FROM found",
    "SELECT id FROM tree UNION ALL SELECT id FROM visit",
    "SELECT max(id) FROM tree HAVING count(*) > 0",
    "SELECT id FROM owner_gaeldende",
    "SELECT licence FROM forester_gaeldende",
    "SELECT raekke FROM forester",
)


@pytest.fixture
def filled(trees):
    """One tenant's data of every kind."""
    with trees.connect(authority="0101") as connection:
        row = tree(connection)
        connection.execute("INSERT INTO tree_names (tree_raekke, position, value) VALUES (%s, 0, 'oak')", (row,))
        connection.execute("INSERT INTO measurement (tree_raekke, position, height) VALUES (%s, 0, 1)", (row,))
        connection.execute("INSERT INTO visit (id, authority, tree_id, remark) VALUES ('V-1', '0101', 'T-1', 'x')")
        connection.execute("INSERT INTO visit_photos (visit_id, position, value) VALUES ('V-1', 0, 'p')")
        person = owner(connection)
        connection.execute("INSERT INTO forester (raekke, licence) VALUES (%s, 'L')", (person,))
    return trees


@pytest.mark.parametrize("query", QUERIES)
def test_only_the_tenant_sees_its_rows(filled, query):
    for role, authority in itertools.product(("register_applikation", "plain_owner"), ("0101", "0202", "", "' OR 1=1")):
        with filled.connect(role, authority) as connection:
            found = connection.execute(query).fetchall()
            assert bool(found) == (authority == "0101"), (role, authority)


def test_a_connection_that_is_used_again_sees_nothing(filled):
    with filled.connect(authority="0101") as connection:
        connection.prepare_threshold = 0
        counted = "SELECT count(*) FROM tree WHERE code = %s"
        assert connection.execute(counted, ("A",)).fetchone() == (1,)
        connection.execute("RESET app.authority")
        assert connection.execute(counted, ("A",)).fetchone() == (0,)
        connection.execute("SET app.authority = '0202'")
        assert connection.execute(counted, ("A",)).fetchone() == (0,)
        connection.execute("SET app.authority = '0101'")
        assert connection.execute(counted, ("A",)).fetchone() == (1,)
        connection.execute("RESET ALL")
        assert connection.execute(counted, ("A",)).fetchone() == (0,)


def test_a_setting_of_one_transaction_ends_with_it(filled):
    with filled.connect() as connection:
        with connection.transaction():
            connection.execute("SELECT set_config('app.authority', '0101', true)")
            assert connection.execute("SELECT count(*) FROM tree").fetchone() == (1,)
        assert connection.execute("SELECT current_setting('app.authority', true)").fetchone() == ("",)
        assert connection.execute("SELECT count(*) FROM tree").fetchone() == (0,)


def test_nobody_writes_rows_of_another_tenant(filled):
    visit = "INSERT INTO visit (id, authority, tree_id) VALUES ('V-2', '0101', 'T-1')"
    for authority in ("0202", ""):
        with filled.connect(authority=authority) as connection:
            assert refused(tree, connection, "2023-01-01", "2023-02-01") is InsufficientPrivilege
            assert refused(connection.execute, visit) is InsufficientPrivilege
            photo = "INSERT INTO visit_photos (visit_id, position, value) VALUES ('V-1', 1, 'p')"
            assert refused(connection.execute, photo) is InsufficientPrivilege
            assert connection.execute("UPDATE visit SET remark = 'y'").rowcount == 0
            assert connection.execute("DELETE FROM visit").rowcount == 0


def test_nobody_gives_a_row_away(filled):
    with filled.connect(authority="0101") as connection:
        assert refused(connection.execute, "UPDATE visit SET authority = '0202'") is InsufficientPrivilege


def test_nobody_adds_a_version_to_an_object_of_another_tenant(filled):
    with filled.connect(authority="0202") as connection:
        found = refused(tree, connection, "2020-01-01", "2020-02-01", authority="0202")
        assert found is InsufficientPrivilege
        assert refused(tree, connection, key="T-9", authority="0202") is None


def test_the_same_key_means_other_things_to_two_tenants(filled):
    """A key that is unique for each tenant does not tell that another one has it."""
    with filled.connect(authority="0202") as connection:
        assert refused(tree, connection, key="T-2", code="A", authority="0202") is None


def test_an_owner_who_may_make_no_roles_can_still_make_the_tables(postgres_server):
    from tests.projections.handmade import class_, graph, slot

    from sporbar.projections.relational import Engine, relational
    from sporbar.targets.sql.script import script

    about = {"history": "bitemporal", "tenancy": "authority", "sensitivity": "VIP_SAGER"}
    slots = (slot("id", identifier=True, required=True), slot("authority", required=True))
    made = graph(class_("Tree", *slots, annotations=about), workspace={"namespace": "https://data.example/humble/"})
    name = postgres_server.new_database()
    with postgres_server.connect(name) as connection:
        connection.execute("DROP ROLE IF EXISTS humble_owner")
        connection.execute(f"CREATE ROLE humble_owner; ALTER DATABASE {name} OWNER TO humble_owner")
        connection.execute("GRANT ALL ON SCHEMA public TO humble_owner; SET ROLE humble_owner")
        connection.execute(script(made, relational(made), Engine.POSTGRESQL))
        count = "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'humble%'"
        assert connection.execute(count).fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM tree").fetchone() == (0,)

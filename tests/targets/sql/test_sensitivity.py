import hashlib
import hmac

import pytest
from psycopg.errors import InsufficientPrivilege
from tests.projections.register import register
from tests.targets.sql.conftest import owner, refused

from sporbar.projections.relational import relational

KEY = bytes(range(32))
NUMBER = "0101011234"


@pytest.fixture
def filled(trees):
    with trees.connect(role="plain_owner", authority="0101") as connection:
        connection.execute("INSERT INTO pseudonymnoegle (noegle) VALUES (%s)", (KEY,))
        owner(connection)
    return trees


def readable(trees, level):
    """The columns of owners that a reader of a degree may see."""
    with trees.connect(role="") as connection:
        query = """SELECT attname FROM pg_attribute WHERE attrelid = 'owner'::regclass AND attnum > 0
            AND has_column_privilege(%s, 'owner', attname, 'SELECT')"""
        return {row[0] for row in connection.execute(query, (f"register_laes_{level}",))}


def test_readers_see_the_columns_up_to_their_degree(filled):
    everything = {
        column.name for table in relational(register()).tables if table.name == "owner" for column in table.columns
    }
    assert readable(filled, "ikke_fortrolige_data") == set()
    assert readable(filled, "fortrolige_personoplysninger") == everything - {"illness"}
    assert readable(filled, "foelsomme_personoplysninger") == everything
    assert readable(filled, "vip_sager") == everything


def test_a_reader_is_refused_what_is_more_sensitive(filled):
    with filled.connect("register_laes_fortrolige_personoplysninger", "0101") as connection:
        assert connection.execute("SELECT number FROM owner").fetchone() == (NUMBER,)
        for query in ("SELECT illness FROM owner", "SELECT * FROM owner", "SELECT 1 FROM owner WHERE illness = 'flu'"):
            assert refused(connection.execute, query) is InsufficientPrivilege


def test_an_analyst_sees_a_pseudonym_and_a_year(filled):
    expected = hmac.new(KEY, NUMBER.encode(), hashlib.sha256).hexdigest()
    with filled.connect("register_analyse", "0101") as connection:
        assert connection.execute("SELECT number, born FROM owner_maskeret").fetchall() == [(expected, 2001)]
        columns = [column.name for column in connection.execute("SELECT * FROM owner_maskeret").description]
        assert "illness" not in columns


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM owner",
        "SELECT number FROM owner",
        "SELECT * FROM owner_gaeldende",
        "SELECT * FROM owner_pr()",
        "SELECT * FROM pseudonymnoegle",
        "UPDATE owner_maskeret SET id = 'x'",
    ],
)
@pytest.mark.parametrize("role", ["register_analyse", "register_laes_ikke_fortrolige_data"])
def test_an_analyst_sees_nothing_else(filled, role, query):
    with filled.connect(role, "0101") as connection:
        assert refused(connection.execute, query) is InsufficientPrivilege


def test_nothing_of_a_number_shows_in_its_pseudonym(filled):
    """Numbers that begin with the same birthday have pseudonyms that share no more than chance."""
    with filled.connect(authority="0101") as connection:
        for serial in range(20):
            owner(connection, f"P-{serial + 2}", number=f"010101{serial:04d}")
    with filled.connect("register_analyse", "0101") as connection:
        found = [row[0] for row in connection.execute("SELECT number FROM owner_maskeret")]
        assert len(set(found)) == 21
        assert len({pseudonym[:6] for pseudonym in found}) == 21
        birthday = "SELECT count(*) FROM owner_maskeret WHERE number LIKE '0101%'"
        assert connection.execute(birthday).fetchone() == (0,)


def test_without_a_key_there_is_no_pseudonym_and_nobody_chooses_one(trees):
    with trees.connect(role="plain_owner", authority="0101") as connection:
        owner(connection)
    with trees.connect("register_analyse", "0101") as connection:
        connection.execute("SELECT set_config('app.noegle', 'mine', false)")
        assert connection.execute("SELECT number FROM owner_maskeret").fetchall() == [(None,)]
        mine = "INSERT INTO pseudonymnoegle (noegle) VALUES (sha256('mine'))"
        assert refused(connection.execute, mine) is InsufficientPrivilege


def test_a_key_is_long_and_the_only_one(filled):
    with filled.connect(role="plain_owner") as connection:
        assert refused(connection.execute, "UPDATE pseudonymnoegle SET noegle = 'short'")
        assert refused(connection.execute, "INSERT INTO pseudonymnoegle (noegle) VALUES (sha256('other'))")


@pytest.mark.parametrize("authority", ["0202", ""])
def test_masked_views_hold_tenants_apart_whoever_owns_them(filled, authority):
    with filled.connect(role="") as admin:
        admin.execute("ALTER VIEW owner_maskeret OWNER TO test")
        admin.execute("GRANT SELECT ON owner, pseudonymnoegle TO test")
    with filled.connect("register_analyse", authority) as connection:
        assert connection.execute("SELECT count(*) FROM owner_maskeret").fetchone() == (0,)
    with filled.connect("register_analyse", "0101") as connection:
        assert connection.execute("SELECT count(*) FROM owner_maskeret").fetchone() == (1,)


def test_a_function_that_prints_what_it_sees_sees_only_the_tenants_rows(filled):
    with filled.connect(role="") as admin:
        admin.execute(
            "CREATE FUNCTION peek(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS"
            " $$ BEGIN RAISE EXCEPTION 'seen %', $1; END $$"
        )
    with filled.connect("register_analyse", "0202") as connection:
        assert refused(connection.execute, "SELECT * FROM owner_maskeret WHERE peek(id)") is None


def test_a_key_to_a_number_is_masked_like_the_number():
    from tests.projections.handmade import class_, graph, slot

    number = slot(
        "number", identifier=True, required=True, annotations={"personal_data": "CivilRegistrationNumberData"}
    )
    made = graph(
        class_("Owner", number), class_("Tree", slot("owner", "Owner"), slot("owners", "Owner", multivalued=True))
    )
    masked = {
        f"{table.name}.{column.name}"
        for table in relational(made).tables
        for column in table.columns
        if column.masking == "pseudonym"
    }
    assert masked == {"owner.number", "tree.owner_number", "tree_owners.owner_number"}


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_readme_tells_of_roles_and_history_only_where_there_are_any(language):
    from tests.projections.handmade import graph
    from tests.projections.library import library
    from tests.projections.register import elements

    from sporbar.targets.sql.target import emit

    about = {"language": language, "namespace": "https://data.example/register/"}
    made = [graph(*elements(), workspace=about), library(workspace={"language": language})]
    with_both, with_none = (
        next(file.content.decode() for file in emit(each) if file.path == "README.md") for each in made
    )
    for told in ("register_applikation", "app.authority", "_gaeldende", "pseudonymnoegle"):
        assert told in with_both
        assert told not in with_none

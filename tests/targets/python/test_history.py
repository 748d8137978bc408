import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session
from tests.projections.register import register
from tests.targets.python.generated import imported

from sporbar.projections.relational import Engine

FIRST = dt.datetime(2024, 1, 1, 10, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return imported(register(), tmp_path_factory.mktemp("register")).tables


@pytest.fixture(params=list(Engine))
def session(tables, request):
    """A session on each database, for a tenant."""
    url = "sqlite://"
    if request.param == Engine.POSTGRESQL:
        server = request.getfixturevalue("postgres_server")
        url = server.url(server.new_database())
    engine = sa.create_engine(url)
    tables.Base.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()


def tree(tables, **given):
    about = {"id": "T-1", "authority": "0101", "code": "A", "virkning_fra": dt.date(2024, 1, 1)}
    return tables.Tree(**about | {"registreringsaktoer": "test", "registrering_fra": FIRST} | given)


def test_a_version_comes_back_with_its_lists_parts_and_object(tables, session):
    made = tree(tables, measurements=[tables.Measurement(height=12)])
    made.names.extend(["oak", "eg"])
    session.add(made)
    session.commit()
    session.expunge_all()
    found = session.scalars(sa.select(tables.Tree)).one()
    assert (found.id, list(found.names), [each.height for each in found.measurements]) == ("T-1", ["oak", "eg"], [12])
    assert (found.objekt.id, found.objekt.authority) == ("T-1", "0101")


def test_a_correction_closes_one_version_and_adds_another(tables, session):
    session.add(tree(tables))
    session.commit()
    later = FIRST + dt.timedelta(days=60)
    session.scalars(sa.select(tables.Tree)).one().registrering_til = later
    session.flush()
    session.add(tree(tables, code="B", registrering_fra=later))
    session.commit()
    current = sa.select(tables.Tree.code).where(tables.Tree.registrering_til.is_(None))
    assert session.scalars(current).all() == ["B"]
    assert session.scalar(sa.select(sa.func.count()).select_from(tables.TreeObjekt)) == 1


@pytest.mark.parametrize("change", ["overlap", "edit", "delete"])
def test_what_history_forbids_is_refused(tables, session, change):
    made = tree(tables)
    session.add(made)
    session.commit()
    if change == "overlap":
        session.add(tree(tables, code="B"))
    elif change == "edit":
        made.code = "B"
    else:
        session.delete(made)
    with pytest.raises(sa.exc.IntegrityError):
        session.commit()


def test_references_are_to_objects(tables, session):
    session.add(tree(tables))
    session.flush()
    session.add(tables.Visit(id="V-1", authority="0101", tree_id="T-1"))
    session.commit()
    assert session.get(tables.Visit, "V-1").tree.id == "T-1"


def test_a_version_of_a_subclass_is_found_as_one_of_its_superclass(tables, session):
    about = {"virkning_fra": dt.date(2024, 1, 1), "registreringsaktoer": "test", "registrering_fra": FIRST}
    session.add(tables.Forester(id="P-1", authority="0101", number="0101011234", licence="L", **about))
    session.commit()
    session.expunge_all()
    found = session.scalars(sa.select(tables.Owner)).one()
    assert (type(found), found.licence) == (tables.Forester, "L")

from hypothesis import given
from hypothesis import strategies as st

from sporbar.projections.relational.names import Names, column_name, distinct, table_name

NAMES = st.lists(st.text(max_size=90), unique=True, max_size=8)


@given(NAMES)
def test_names_are_distinct_and_short_enough_whatever_they_are(names):
    found = distinct(names, table_name)
    assert len(set(found.values())) == len(names)
    assert all(len(name.encode()) <= 63 for name in found.values())


@given(NAMES, st.randoms())
def test_a_name_does_not_depend_on_the_order_of_the_names(names, random):
    shuffled = list(names)
    random.shuffle(shuffled)
    assert distinct(names, column_name) == {name: distinct(shuffled, column_name)[name] for name in names}


def test_names_that_collide_all_get_a_hash():
    found = distinct(["my class", "MyClass", "other"], table_name)
    assert found["other"] == "other"
    assert found["my class"].startswith("my_class_")
    assert found["MyClass"].startswith("my_class_")
    assert len(set(found.values())) == 3


def test_names_that_databases_keep_for_themselves_are_avoided():
    assert table_name("SqliteThing") == "n_sqlite_thing"
    assert column_name("ctid") == "ctid_"


def test_a_taken_name_ends_in_a_hash_of_what_it_is_for():
    names = Names(["a"])
    first, second = names.take("a", "one"), names.take("a", "one")
    assert first.startswith("a_")
    assert second.startswith("a_")
    assert first != second

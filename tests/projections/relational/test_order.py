from hypothesis import given
from hypothesis import strategies as st
from tests.projections.handmade import class_, graph, slot

from sporbar.projections.relational import relational


def pointing(*pairs):
    """A model of ten classes that point to each other."""
    numbers = range(10)
    slots = {number: [slot("id", identifier=True, required=True)] for number in numbers}
    for source, target in dict.fromkeys(pairs):
        slots[source].append(slot(f"to{target}", f"C{target}"))
    return graph(*(class_(f"C{number}", *slots[number]) for number in numbers))


PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25)


@given(PAIRS)
def test_a_key_that_is_not_deferred_points_to_a_table_that_is_there(pairs):
    seen = set()
    for table in relational(pointing(*pairs)).tables:
        seen.add(table.name)
        for key in table.foreign_keys:
            assert key.deferred == (key.table not in seen)


@given(PAIRS)
def test_without_a_circle_no_key_is_deferred(pairs):
    downwards = [(max(pair), min(pair)) for pair in pairs if pair[0] != pair[1]]
    assert not any(key.deferred for table in relational(pointing(*downwards)).tables for key in table.foreign_keys)


def test_tables_stay_in_the_order_of_the_model_where_they_may():
    assert [table.name for table in relational(pointing((0, 5))).tables][:3] == ["c1", "c2", "c3"]


def test_the_table_of_a_superclass_comes_first_even_in_a_circle():
    found = relational(
        graph(
            class_("Leaf", slot("root", "Root"), is_a="Root"),
            class_("Root", slot("id", identifier=True), slot("leaf", "Leaf")),
        )
    )
    assert [table.name for table in found.tables] == ["root", "leaf"]
    assert [key.deferred for key in found.tables[0].foreign_keys] == [True]

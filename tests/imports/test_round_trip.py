"""What our own targets write comes back as the model that it was made of."""

import sqlite3

import pytest
from tests.imports.importing import imported, written
from tests.projections.library import library

from sporbar.targets.sql.target import SQL

GRAPH = library()
MODEL = GRAPH.information
SIMPLE = {"string", "integer", "boolean", "date", "time", "datetime", "decimal"}


def script(name):
    files = {file.path: file.content for file in SQL.emit(GRAPH)}
    return files[name]


@pytest.fixture(params=["postgresql", "sqlite", "live"])
def model(request, tmp_path):
    if request.param == "live":
        connection = sqlite3.connect(tmp_path / "library.db")
        connection.executescript(script("sqlite.sql").decode())
        connection.close()
        return imported("database", f"sqlite:///{tmp_path / 'library.db'}", folder=tmp_path)
    dialect = "postgres" if request.param == "postgresql" else "sqlite"
    name = written(tmp_path, "library.sql", script(f"{request.param}.sql"))
    return imported("sql", name, folder=tmp_path, dialect=dialect)


def carried():
    """The classes with tables of their own, and their attributes that are columns."""
    for each in MODEL.classes.values():
        if not each.abstract and not each.mixin and each.name != "Anything":
            yield each


def test_classes_come_back(model):
    assert {each.name for each in carried()} <= set(model.classes)


def test_specialisations_come_back(model):
    for each in carried():
        parent = MODEL.classes.get(each.is_a)
        if parent and not parent.abstract:
            assert model.classes[each.name]["is_a"] == each.is_a


def test_attributes_come_back_with_their_ranges_and_demands(model):
    compared = 0
    for each in carried():
        inherited = MODEL.classes[each.is_a].slots if each.is_a and not MODEL.classes[each.is_a].abstract else {}
        for slot in each.slots.values():
            if slot.name in inherited or slot.name in ("født", "class", "from") or slot.multivalued or slot.any_of:
                continue
            target = MODEL.classes.get(slot.range)
            held = target and (slot.inlined or target.abstract or not target.identifier)
            if held or slot.range in ("Anything", "float"):
                continue
            found = model.attribute(f"{each.name}.{slot.name}")
            assert found.get("required", False) == (slot.required or slot.identifier), slot.node_id
            assert found.get("identifier", False) == slot.identifier, slot.node_id
            if target:
                assert found["range"] == slot.range
            elif slot.range in MODEL.enums and MODEL.enums[slot.range].values:
                values = model.enums[found["range"]]["permissible_values"]
                assert list(values) == list(MODEL.enums[slot.range].values)
            elif slot.range in SIMPLE:
                assert found.get("range", "string") == slot.range, slot.node_id
            compared += 1
    assert compared > 25


def test_lists_come_back_as_lists(model):
    assert model.attribute("Borrower.favourites")["range"] == "Book"
    assert model.attribute("Borrower.favourites")["multivalued"]
    assert model.attribute("Book.categories")["multivalued"]

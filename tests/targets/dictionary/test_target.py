import csv
import io

import pytest
from tests.projections.handmade import class_, graph, real_graph, slot
from tests.projections.hostile import HOSTILE

from sporbar.targets.dictionary.target import DICTIONARY


def table(found):
    files = {file.path: file.content.decode() for file in DICTIONARY.emit(found)}
    assert list(files) == ["dataordbog.csv", "README.md"]
    return list(csv.DictReader(io.StringIO(files["dataordbog.csv"], newline="")))


LOAN = class_("Lån", slot("gebyr", "decimal", description="prisen", annotations={"sensitivity": "VIP_SAGER"}))


def test_a_row_has_the_five_columns_and_tells_where_it_comes_from():
    (row,) = table(graph(LOAN, law={"Lån.gebyr": ["BIB § 1", "BIB § 2"]}, requirements={"Lån.gebyr": ["K-1"]}))
    assert list(row)[1:6] == [
        "Navn på dataelement", "Definition", "Regler for udfyldelse", "Datatype/Format", "Evt. eksempel",
    ]  # fmt: skip
    assert row == {
        "Klasse": "Lån",
        "Navn på dataelement": "gebyr",
        "Definition": "prisen",
        "Regler for udfyldelse": "Ikke obligatorisk.",
        "Datatype/Format": "Decimaltal (decimal, 2 decimaler) [0..1]",
        "Evt. eksempel": "",
        "Element": "Lån.gebyr",
        "Navn i data": "gebyr",
        "Art": "værdi",
        "Forekomster": "0..1",
        "Obligatorisk": "",
        "Følsomhed": "VIP_SAGER",
        "Personoplysning": "",
        "Lov": "BIB § 1; BIB § 2",
        "Krav": "K-1",
        "Nedarvet fra": "",
        "Kilde": "model/library.yaml:7",
    }


@pytest.mark.parametrize("text", [*HOSTILE, "=cmd|' /C calc'!A0", "+1", "@SUM(1)", "-2"])
def test_no_cell_is_a_formula_and_no_text_is_lost(text):
    (row,) = table(graph(class_("Lån", slot("x", description=text, title=text))))
    cell = row["Navn på dataelement"]
    assert cell.removeprefix("'") == text.removeprefix("'")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_specification_without_classes_gives_the_heads_alone():
    assert table(graph()) == []


def test_the_dictionary_of_this_repository_has_every_attribute_of_every_class():
    found = real_graph("own")
    rows = {(row["Klasse"], row["Navn i data"]) for row in table(found)}
    assert rows >= {(each.name, name) for each in found.information.classes.values() for name in each.slots}

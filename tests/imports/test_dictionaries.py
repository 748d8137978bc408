"""Data dictionaries in CSV and Excel to a model."""

import zipfile

import openpyxl
import pytest
from tests.imports.importing import imported, written

from sporbar.imports.dictionary_words import column_of, multiplicity_of, type_of, values_of
from sporbar.imports.draft import ImportFaultError

ROWS = [
    ["Dataordbog for udlån"],
    [
        "Klasse",
        "Navn på dataelement",
        "Definition",
        "Datatype/Format",
        "Obligatorisk",
        "Udfaldsrum",
        "Eksempel",
        "Farve",
    ],
    ["Låner", "", "person, der låner bøger", "", "", "", "", ""],
    ["", "Låner-nummer", "nummer på [[låner]]", "Tekst (10)", "Ja", "", "0101701234", "grøn"],
    ["", "Saldo", "skyldigt beløb", "Decimaltal (10,2)", "Nej", "", "=SUM(A1:A9)", ""],
    ["", "Hjemsted", "", "Filial", "Valgfri", "", "", ""],
    ["", "Status", "", "", "Ja", "aktiv = må låne; spærret", "", ""],
    ["", "Mystisk", "", "Geometri", "måske", "", "", ""],
    ["Filial", "Navn", "", "Tekst", "1..1", "", "", ""],
    ["", "Bøger", "", "Heltal", "0..*", "", "", ""],
]


def as_csv(rows, mark=";"):
    return "".join(mark.join(f'"{cell}"' for cell in row) + "\n" for row in rows)


def as_excel(path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path.name


@pytest.fixture(params=["csv", "excel"])
def dictionary(request, tmp_path):
    if request.param == "csv":
        return imported("csv", written(tmp_path, "d.csv", as_csv(ROWS)), folder=tmp_path)
    name = as_excel(tmp_path / "d.xlsx", Ordbog=ROWS, Forside=[["Velkommen"], ["til os"]])
    return imported("excel", name, folder=tmp_path)


def test_rows_become_classes_and_attributes(dictionary):
    assert list(dictionary.classes) == ["Låner", "Filial"]
    assert dictionary.classes["Låner"]["description"] == "person, der låner bøger"
    assert dictionary.attribute("Låner.lånerNummer") == {
        "description": "nummer på [ [låner]]",
        "aliases": ["Låner-nummer"],
        "required": True,
        "pattern": r"^[\s\S]{0,10}$",
        "examples": [{"value": "0101701234"}],
    }


def test_types_lists_of_values_and_references_are_recognised(dictionary):
    assert dictionary.attribute("Låner.saldo")["range"] == "decimal"
    assert dictionary.attribute("Låner.saldo")["annotations"] == {"scale": 2}
    assert dictionary.attribute("Låner.hjemsted")["range"] == "Filial"
    assert dictionary.attribute("Låner.status")["range"] == "LånerStatus"
    assert dictionary.enums["LånerStatus"]["permissible_values"] == {
        "aktiv": {"description": "må låne"},
        "spærret": None,
    }


def test_multiplicities_say_whether_and_how_many(dictionary):
    assert dictionary.attribute("Filial.navn")["required"]
    assert dictionary.attribute("Filial.bøger")["multivalued"]


def test_formulas_are_text(dictionary):
    assert dictionary.attribute("Låner.saldo")["examples"] == [{"value": "=SUM(A1:A9)"}]


def test_what_is_not_understood_is_told(dictionary):
    told = "\n".join(dictionary.left_out)
    assert "the column 'Farve'" in told
    assert "the type 'Geometri'; it is taken as text" in told
    assert "'måske'" in told


def test_sheets_without_a_header_are_told(tmp_path):
    found = imported("excel", as_excel(tmp_path / "d.xlsx", A=ROWS, B=[["x"]]), folder=tmp_path)
    assert "sheet B: it has no header of a data dictionary" in found.left_out


def test_english_headers_are_known_too(tmp_path):
    rows = [["Class", "Attribute", "Data type", "Mandatory"], ["Loan", "Due date", "Date", "yes"]]
    found = imported("csv", written(tmp_path, "d.csv", as_csv(rows, ",")), folder=tmp_path)
    assert found.attribute("Loan.dueDate") == {"aliases": ["Due date"], "range": "date", "required": True}


def test_without_a_column_for_the_class_the_file_is_the_class(tmp_path):
    rows = [["Attribut", "Definition"], ["Navn", "hvad den hedder"]]
    found = imported("csv", written(tmp_path, "bog.csv", as_csv(rows)), folder=tmp_path)
    assert list(found.classes) == ["Bog"]


@pytest.mark.parametrize("header", ["KLASSE", " klasse: ", "Class_name", "Entitet", "klasse (da)"])
def test_headers_are_known_by_their_word(header):
    assert column_of(header) == "class"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0..1", (0, 1)),
        ("[1..*]", (1, None)),
        ("1", (1, 1)),
        ("2 - 5", (2, 5)),
        ("*", (0, None)),
        ("mange", (0, None)),
        ("x", None),
    ],
)
def test_multiplicities(text, found):
    assert multiplicity_of(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tekst (40 tegn)", ("string", 40, None)),
        ("Decimal(9,2)", ("decimal", 9, 2)),
        ("Tal (9.2)", ("decimal", 9, 2)),
        ("Dato", ("date", None, None)),
        ("Ja/Nej", ("boolean", None, None)),
        ("Polygon", None),
    ],
)
def test_words_for_types(text, found):
    assert type_of(text) == found


def test_values_are_separated_by_what_stands_there():
    assert values_of("a: første\nb: anden, eller c") == [("a", "første"), ("b", "anden, eller c")]
    assert values_of("a; b ;c") == [("a", ""), ("b", ""), ("c", "")]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    with pytest.raises(ImportFaultError, match="unpacks beyond all bounds"):
        imported("excel", path.name, folder=tmp_path)


def with_part(folder, part, content):
    """A workbook one part of which is replaced."""
    as_excel(folder / "good.xlsx", A=ROWS)
    with zipfile.ZipFile(folder / "good.xlsx") as good, zipfile.ZipFile(folder / "bad.xlsx", "w") as bad:
        for name in good.namelist():
            bad.writestr(name, content if name == part else good.read(name))
    return "bad.xlsx"


LAUGHS = b"".join(
    [
        b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a0 "ha">',
        *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">'.encode() for n in range(1, 12)),
        (
            b']><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
            b'<c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row></sheetData></worksheet>'
        ),
    ]
)


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/worksheets/sheet1.xml", LAUGHS),
        ("xl/styles.xml", LAUGHS.replace(b"worksheet", b"styleSheet")),
        ("xl/workbook.xml", LAUGHS.replace(b"worksheet", b"workbook")),
        ("xl/workbook.xml", b"<x"),
        ("xl/worksheets/sheet1.xml", b""),
        ("[Content_Types].xml", b"<Types/>"),
    ],
)
def test_broken_and_exploding_parts_are_refused(tmp_path, part, content):
    with pytest.raises(ImportFaultError):
        imported("excel", with_part(tmp_path, part, content), folder=tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_what_is_no_workbook_is_refused(tmp_path, content):
    with pytest.raises(ImportFaultError, match=r"no Excel workbook"):
        imported("excel", written(tmp_path, "x.xlsx", content), folder=tmp_path)


@pytest.mark.parametrize("content", ["", "a;b\n1;2\n", "x" * 200_000, "navn\nBo\n"])
def test_a_table_without_header_is_refused(tmp_path, content):
    with pytest.raises(ImportFaultError):
        imported("csv", written(tmp_path, "x.csv", content), folder=tmp_path)


def test_a_sheet_that_says_it_is_huge_is_read_to_its_last_row(tmp_path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.cell(row=1_000_000, column=1000, value="far away")
    book.save(tmp_path / "far.xlsx")
    assert imported("excel", "far.xlsx", folder=tmp_path).classes

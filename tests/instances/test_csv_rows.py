"""CSV: cells typed by the model, faults of the header told once, rows with their lines."""

import pytest
from tests.instances.lending import codes, faults

from sporbar.instances.reading import Options

HEADER = "cprNummer,navn,født,alder,status,aktiv,saldo,emails\n"


def test_cells_are_typed_by_the_model(tmp_path):
    row = '0101701234,"Ås, Bo",1970-01-01,45,active,TRUE,12.50,a@b|c@d\n'
    assert faults(tmp_path, {"person.csv": HEADER + row}) == []


def test_empty_cells_are_left_out(tmp_path):
    assert faults(tmp_path, {"person.csv": HEADER + "0101701234,A,,,,,,\n"}) == []
    assert codes(tmp_path, {"person.csv": HEADER + "0101701234,,,,,,,\n"}) == ["SP902"]


def test_faults_have_the_line_of_their_row_also_after_line_breaks_in_cells(tmp_path):
    rows = '0101701234,"A\nB",,,,,,\n101701234,B,30-01-1970,x,Active,ja,"12,50",\n'
    assert faults(tmp_path, {"person.csv": HEADER + rows}) == [
        "person.csv:4: error SP905: /cprNummer: '101701234' does not match '^[0-9]{10}$'",
        "person.csv:4: error SP907: /født: '30-01-1970' is not a day of the calendar, written 2015-03-01",
        "person.csv:4: error SP901: /alder: 'x' is not a whole number",
        (
            "person.csv:4: error SP904: /status: 'Active' is not one of 'active', 'closed', 'blocked' "
            "(did you mean 'active'?)"
        ),
        "person.csv:4: error SP901: /aktiv: 'ja' is not true or false",
        (
            "person.csv:4: error SP901: /saldo: '12,50' is not an amount with at most 2 decimals, such as 12.50 "
            "(write it with a point and without thousands separators)"
        ),
    ]


def test_faults_of_the_header_are_told_once_and_not_in_every_row(tmp_path):
    content = "cprNummer,alder,alder,,ukent\n" + "0101701234,1,2,3,4\n" + "0101701235,1,2,3,4\n" * 1
    assert faults(tmp_path, {"person.csv": content}) == [
        "person.csv:1: error SP923: the column 'alder' stands twice",
        "person.csv:1: error SP923: the column '' has no name (it is number 4)",
        "person.csv:1: error SP903: Person has no attribute 'ukent'",
        "person.csv:1: error SP902: 'navn' is missing; Person must have it",
    ]


def test_a_row_of_the_wrong_length_is_one_fault(tmp_path):
    content = "cprNummer,navn\n0101701234,A,B\n1\n0101701235,B\n\n"
    assert faults(tmp_path, {"person.csv": content}) == [
        (
            "person.csv:2: error SP922: the row has 3 cells, the header has 2 "
            "(put cells that contain the separator in double quotes)"
        ),
        (
            "person.csv:3: error SP922: the row has 1 cells, the header has 2 "
            "(put cells that contain the separator in double quotes)"
        ),
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_separator_is_found_from_the_header(tmp_path, mark):
    content = f"cprNummer{mark}navn\n0101701234{mark}A\n"
    assert faults(tmp_path, {"person.csv": content}) == []


def test_separators_can_be_named(tmp_path):
    options = Options(delimiter="#", list_separator="/")
    content = "cprNummer#navn#emails\n0101701234#A#a/b\n"
    assert faults(tmp_path, {"person.csv": content}, options=options) == []


def test_a_cell_may_hold_an_object_as_json(tmp_path):
    content = 'cprNummer;navn;home\n0101701234;A;"{""street"": ""Vej"", ""zip"": ""12""}"\n0101701235;A;Vej 1\n'
    assert codes(tmp_path, {"person.csv": content}) == ["SP905 /home/zip", "SP901 /home"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'cprNummer,navn\n0101701234,"abc\n0101701235,B\n', 2),
        (b'cprNummer,navn\n0101701234,"a"b\n', 2),
        (b"cprNummer,navn\n0101701234,A\n0101701235,\xe6\n", 3),
        (b"cprNummer,navn\n0101701234," + b"x" * 200_000 + b"\n", 2),
        (b"", 1),
        (b",,\n", 1),
    ],
)
def test_what_is_not_csv_has_its_line(tmp_path, content, line):
    found = faults(tmp_path, {"person.csv": content})
    assert [text.split(": ")[0] for text in found] == [f"person.csv:{line}"]
    assert "SP920" in found[0]


@pytest.mark.parametrize("content", [b"\x1f\x8b\x08", b"c\x00p\x00", b"\xff\xfec\x00"])
def test_binary_content_is_a_fault(tmp_path, content):
    assert codes(tmp_path, {"person.csv": content})


def test_columns_of_subclasses_are_known(tmp_path):
    content = "cprNummer,navn,guardian\n0101701234,A,\n0101701235,B,0101701234\n"
    assert faults(tmp_path, {"person.csv": content}) == []


@pytest.mark.parametrize("number", ["007", "1.0", " 1", "1e2", "１", "--1", "9" * 2000])
def test_what_is_no_plain_whole_number_is_told_so(tmp_path, number):
    assert codes(tmp_path, {"person.csv": f"cprNummer,navn,alder\n0101701234,A,{number}\n"}) == ["SP901 /alder"]

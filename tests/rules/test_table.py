"""Tables written with pipes: decision tables and records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sporbar.rules.table import Cell, Table, TableFault, parse_records, parse_table, print_table

FEES = """\
| Reader.age | Loan.copy                | fee      | law               |
| >= 18      | "book", "map \\| chart"   | RATE-FEE | § 25, stk. 2, nr. 1 |

| -          | -                        | 0        |                   |
"""


def texts(table: Table) -> list[list[str]]:
    rows = [(table.inputs, table.outputs, table.annotations), *table.rows]
    return [[cell.text for group in row for cell in group] for row in rows]


def test_a_decision_table_is_read_by_its_header() -> None:
    table, faults = parse_table(FEES, "Loan.fee")
    assert not faults
    assert [cell.text for cell in table.inputs] == ["Reader.age", "Loan.copy"]
    assert [cell.text for cell in table.outputs] == ["fee"]
    assert [cell.text for cell in table.annotations] == ["law"]
    assert texts(table)[1:] == [
        [">= 18", '"book", "map | chart"', "RATE-FEE", "§ 25, stk. 2, nr. 1"],
        ["-", "-", "0", ""],
    ]
    assert [row.law for row in table.rows] == ["§ 25, stk. 2, nr. 1", ""]
    assert [row.line for row in table.rows] == [1, 3]


def test_cells_know_their_place_in_the_text() -> None:
    table, _ = parse_table(FEES, "Loan.fee")
    lines = FEES.split("\n")
    for row in table.rows:
        for cell in (*row.inputs, *row.outputs):
            assert lines[cell.line][cell.column : cell.end].replace("\\|", "|") == cell.text


def test_places_behind_an_escaped_pipe_are_exact() -> None:
    table, _ = parse_table(FEES, "fee")
    cell = table.rows[0].inputs[1]
    line = FEES.split("\n")[1]
    for word in ("book", "map", "chart"):
        assert line[cell.column_of(cell.text.index(word)) :].startswith(word)


def test_the_output_may_be_called_by_its_full_name() -> None:
    table, faults = parse_table("| Loan.fee |\n| 1 |", "Loan.fee")
    assert not faults
    assert [row.outputs[0].text for row in table.rows] == ["1"]


def test_a_rule_under_the_header_is_no_row() -> None:
    table, faults = parse_table("| a | fee |\n|---|:---:|\n| - | 1 |", "fee")
    assert (texts(table)[1:], faults) == ([["-", "1"]], ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(0, 0, "the table has no header")]),
        ("\n  \n", [(0, 0, "the table has no header")]),
        ("a | fee |", [(0, 0, "a row starts with '|'")]),
        ("| a | fee", [(0, 9, "a row ends with '|'")]),
        ("| a | fee \\|", [(0, 12, "a row ends with '|'")]),
        ("|", [(0, 1, "a row ends with '|'")]),
        ("| a | fee |", [(0, 2, "the table has no rows")]),
        ("| a | b |\n| 1 | 2 |", [(0, 2, "no column is called 'fee', the output")]),
        ("| a | |fee |\n| 1 | 2 | 3 |", [(0, 5, "the column has no name")]),
        ("| a | a | fee |\n| 1 | 2 | 3 |", [(0, 6, "two columns are called 'a'")]),
        ("| a | fee | note |\n| 1 | 2 | 3 |", [(0, 12, "after the output only 'law' may follow, not 'note'")]),
        (
            "| a | fee |\n| 1 |\n| 1 | 2 | 3 |",
            [(1, 0, "the row has 1 cells, the header 2"), (2, 0, "the row has 3 cells, the header 2")],
        ),
        ("| a | fee |\n  1 | 2 |\n| 1 | 2", [(1, 2, "a row starts with '|'"), (2, 7, "a row ends with '|'")]),
        (
            "| a | fee |\n|  | 2 |\n| 1 ||",
            [
                (1, 1, "the cell is empty; '-' stands for any value"),
                (2, 5, "the cell is empty; '-' stands for any value"),
            ],
        ),
    ],
)
def test_every_fault_of_a_table_is_told_with_its_place(text: str, expected: list[tuple[int, int, str]]) -> None:
    _, faults = parse_table(text, "Loan.fee")
    assert list(faults) == [TableFault(*fault) for fault in expected]


def test_rows_at_fault_are_left_out_and_the_others_kept() -> None:
    table, faults = parse_table("| a | fee |\n| 1 |\n| 2 | 3 |\n| | 4 |", "fee")
    assert len(faults) == 2
    assert texts(table)[1:] == [["2", "3"]]


def test_records_leave_out_the_fields_of_empty_cells() -> None:
    records, faults = parse_records("| name | value | text |\n| a | 1 | |\n| b | 2 | x |", ("name", "value", "text"))
    assert not faults
    assert records == (
        {"name": Cell("a", 1, 2), "value": Cell("1", 1, 6)},
        {"name": Cell("b", 2, 2), "value": Cell("2", 2, 6), "text": Cell("x", 2, 10)},
    )


def test_records_may_use_any_column_when_none_are_given() -> None:
    records, faults = parse_records("| x |\n| 1 |")
    assert ([{name: cell.text for name, cell in record.items()} for record in records], faults) == ([{"x": "1"}], ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(0, 0, "the table has no header")]),
        ("| name |", [(0, 2, "the table has no rows")]),
        ("| name | nmae |\n| a | b |", [(0, 9, "no column is called 'nmae'; there is name, value")]),
        ("| name | name |\n| a | b |", [(0, 9, "two columns are called 'name'")]),
        ("| name | value |\n| | |", [(1, 1, "the row is empty")]),
        ("| name | value |\n| a |", [(1, 0, "the row has 1 cells, the header 2")]),
    ],
)
def test_every_fault_of_records_is_told_with_its_place(text: str, expected: list[tuple[int, int, str]]) -> None:
    _, faults = parse_records(text, ("name", "value"))
    assert list(faults) == [TableFault(*fault) for fault in expected]


CELLS = (
    st.text(st.characters(exclude_characters="\n\r\t\u00a0", exclude_categories=["Cs"]), min_size=1, max_size=12)
    .map(lambda text: text.strip(" "))
    .filter(bool)
)
COLUMNS = st.integers(1, 5)
HEADERS = st.from_regex(r"[A-Za-zæøå.]{1,8}", fullmatch=True).filter(lambda name: name not in ("fee", "law"))


@st.composite
def grids(draw: st.DrawFn) -> list[list[str]]:
    header = [*draw(st.lists(HEADERS, unique=True, max_size=4)), "fee", *draw(st.sampled_from([[], ["law"]]))]
    row = st.lists(CELLS, min_size=len(header), max_size=len(header)).filter(
        lambda cells: set("".join(cells)) - set("-:")
    )
    return [header, *draw(st.lists(row, min_size=1, max_size=5))]


@given(grids())
def test_a_printed_table_reads_back_as_the_same_cells(grid: list[list[str]]) -> None:
    table, faults = parse_table(print_table(grid), "Loan.fee")
    assert not faults
    assert texts(table) == grid


@given(grids())
def test_a_table_that_was_read_prints_as_it_stood(grid: list[list[str]]) -> None:
    text = print_table(grid)
    assert str(parse_table(text, "fee")[0]) == text


@given(grids())
def test_printed_records_read_back_as_the_same_cells(grid: list[list[str]]) -> None:
    text = print_table(grid)
    records, faults = parse_records(text, grid[0])
    assert not faults
    assert [[record[name].text for name in grid[0]] for record in records] == grid[1:]
    lines = text.split("\n")
    for record in records:
        assert all(
            lines[cell.line][cell.column : cell.end].replace("\\|", "|") == cell.text for cell in record.values()
        )


@given(
    st.text(),
    st.lists(st.sampled_from(["|", "\\|", " ", "\n", "a", "fee", "---", "-", "\\"]), max_size=40).map("".join),
)
def test_any_text_gives_a_table_or_faults_and_no_exception(words: str, signs: str) -> None:
    for text in (words, signs, words + signs):
        lines = text.split("\n")
        table, faults = parse_table(text, "fee")
        records, more = parse_records(text)
        assert table.rows or faults
        assert records or more
        assert all(
            0 <= fault.line < len(lines) and 0 <= fault.column <= len(lines[fault.line]) for fault in (*faults, *more)
        )

"""Parquet: exact amounts, real dates, wrong columns told once."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.instances.lending import codes, faults


def file(folder, columns, name="person.parquet"):
    path = folder / name
    pq.write_table(pa.table(columns), path)
    return {name: path.read_bytes()}


def people(count=2, **columns):
    found = {
        "cprNummer": [f"{number:010}" for number in range(count)],
        "navn": [f"N{number}" for number in range(count)],
    }
    return found | columns


def test_values_of_the_right_types_fit(tmp_path):
    columns = people(
        født=pa.array([date(1970, 1, 1), None], pa.date32()),
        alder=pa.array([1, None], pa.int8()),
        saldo=pa.array([Decimal("12.50"), Decimal("0.00")], pa.decimal128(18, 2)),
        aktiv=pa.array([True, None]),
        vægt=pa.array([1.5, None], pa.float32()),
        status=pa.array(["active", "closed"]).dictionary_encode(),
        emails=pa.array([["a", "b"], None]),
        home=pa.array([{"street": "x", "zip": "1234"}, None]),
    )
    assert faults(tmp_path, file(tmp_path, columns)) == []


def test_faults_have_the_row(tmp_path):
    columns = people(alder=pa.array([500, 1]), saldo=pa.array([Decimal("-1.00"), None], pa.decimal128(5, 2)))
    assert faults(tmp_path, file(tmp_path, columns)) == [
        "person.parquet, row 1: error SP906: /alder: 500 is out of bounds: it must be at most 130",
        "person.parquet, row 1: error SP906: /saldo: '-1.00' is out of bounds: it must be at least 0",
    ]


def test_small_decimals_are_written_out_and_not_with_an_exponent(tmp_path):
    columns = people(saldo=pa.array([Decimal("0.0000000001"), Decimal("0E-10")], pa.decimal128(20, 10)))
    assert "'0.0000000001' is not an amount with at most 2 decimals" in faults(tmp_path, file(tmp_path, columns))[0]


def test_amounts_as_floating_point_numbers_are_refused_once(tmp_path):
    assert faults(tmp_path, file(tmp_path, people(100, saldo=pa.array([0.1] * 100)))) == [
        (
            "person.parquet: error SP923: the column 'saldo' holds amounts as double, which is not exact; "
            "use decimal128 or text"
        )
    ]


def test_a_missing_column_is_told_once(tmp_path):
    assert faults(tmp_path, file(tmp_path, {"cprNummer": [f"{number:010}" for number in range(100)]})) == [
        "person.parquet: error SP902: 'navn' is missing; Person must have it"
    ]


@pytest.mark.parametrize("kind", [pa.binary(), pa.duration("s")])
def test_types_that_the_model_does_not_have_are_told_once(tmp_path, kind):
    columns = people(status=pa.array([None, None], kind))
    assert codes(tmp_path, file(tmp_path, columns)) == ["SP923"]


def test_timestamps_are_written_with_their_zone(tmp_path):
    moment = pa.array([datetime(2020, 1, 1, tzinfo=UTC), None], pa.timestamp("us", tz="UTC"))
    assert codes(tmp_path, file(tmp_path, people(født=moment))) == ["SP907 /født"]


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"\0" * 100 + b"PAR1", b"x" * 1000])
def test_broken_files_are_faults(tmp_path, content):
    assert codes(tmp_path, {"person.parquet": content}) == ["SP920"]


def test_a_file_that_breaks_in_the_middle_is_a_fault(tmp_path):
    content = bytearray(file(tmp_path, people(20_000))["person.parquet"])
    content[100:4000] = b"\xff" * 3900
    found = codes(tmp_path, {"person.parquet": bytes(content)})
    assert "SP920" in found


def test_not_a_number_is_no_number(tmp_path):
    assert codes(tmp_path, file(tmp_path, people(vægt=pa.array([float("nan"), float("inf")])))) == ["SP901 /vægt"] * 2

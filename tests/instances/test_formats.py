"""The same objects have the same faults in every format."""

import csv
import io
import json
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.instances.lending import codes

from sporbar.instances.formats import SUFFIXES, reader_of

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8).filter(
    lambda text: "|" not in text
)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "cprNummer": st.one_of(st.integers(0, 9).map(lambda number: f"{number:010}"), NAMES),
            "navn": NAMES,
            "født": st.one_of(st.dates(date(1900, 1, 1)).map(date.isoformat), NAMES),
            "alder": st.integers(-5, 200),
            "status": st.sampled_from(["active", "closed", "Active", "x"]),
            "aktiv": st.booleans(),
            "saldo": st.one_of(st.decimals(-10, 10, places=2).map(str), st.just("1e5")),
        },
    ),
    max_size=5,
)
COLUMNS = ("cprNummer", "navn", "født", "alder", "status", "aktiv", "saldo")
KINDS = {"alder": pa.int64(), "aktiv": pa.bool_()}


def as_csv(people):
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS)
    writer.writeheader()
    for person in people:
        writer.writerow(person | ({"aktiv": str(person["aktiv"]).lower()} if "aktiv" in person else {}))
    return stream.getvalue()


def as_parquet(folder, people):
    columns = {
        name: pa.array([person.get(name) for person in people], KINDS.get(name, pa.string())) for name in COLUMNS
    }
    pq.write_table(pa.table(columns), folder / "made.parquet")
    return (folder / "made.parquet").read_bytes()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(people=PEOPLE)
def test_formats_agree(tmp_path, people):
    found = {
        "jsonl": codes(tmp_path, {"person.jsonl": "".join(f"{json.dumps(person)}\n" for person in people)}),
        "json": codes(tmp_path, {"person.json": json.dumps(people, indent=1)}),
        "yaml": codes(tmp_path, {"person.yaml": yaml.safe_dump(people, allow_unicode=True)}),
        "csv": codes(tmp_path, {"person.csv": as_csv(people)}),
        "parquet": codes(tmp_path, {"person.parquet": as_parquet(tmp_path, people)}),
    }
    assert {name: sorted(these) for name, these in found.items()} == dict.fromkeys(found, sorted(found["jsonl"]))


def test_every_suffix_has_a_reader(tmp_path):
    assert all(reader_of(tmp_path / f"x{suffix}") for suffix in SUFFIXES)
    assert reader_of(tmp_path / "x.txt") is None

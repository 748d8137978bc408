"""Questions about the library: what an element rests on, what a change touches, what is covered."""

import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parent.parent / "cases" / "library"


@pytest.fixture
def library(tmp_path, sporbar):
    """Runs a command in a copy of the library."""
    for name in ("model", "usecases"):
        shutil.copytree(LIBRARY / name, tmp_path / name)
    return sporbar


def test_trace_goes_both_ways(library):
    ran = library("trace", "BER-001")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("BER-001 · Gebyr for overskridelse (beregning)  model/regler.yaml:26\n")
    up, _, down = ran.out.partition("Downstream")
    assert "SATS-GEBYR" in up
    assert "BIB § 21" in up
    assert "K-0001" in down
    assert "EKS-001" in down


@pytest.mark.parametrize(
    "name", ["K-0001", "lån", "Lånet", "Lån.gebyr", "Låner.navn", "BIB § 21", "Bibliotekslovens § 21"]
)
def test_an_element_may_be_named_as_in_a_text(library, name):
    assert library("trace", name).code == 0


@pytest.mark.parametrize(
    ("name", "words"), [("K-00001", "did you mean 'K-0001'?"), ("nope", "nothing is called 'nope'")]
)
@pytest.mark.parametrize("command", ["trace", "impact"])
def test_what_is_not_there_is_wrong_use(library, command, name, words):
    ran = library(command, name)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_trace_as_json_and_as_a_picture(library):
    found = json.loads(library("trace", "K-0001", "--format", "json").out)
    assert found["element"]["id"] == "K-0001"
    assert found["upstream"]
    assert found["downstream"]
    picture = ET.fromstring(library("trace", "K-0001", "--format", "svg").out)  # noqa: S314 - we have just made it
    assert picture.tag.endswith("svg")


def test_impact_of_a_provision_reaches_requirements_and_examples(library):
    ran = library("impact", "BIB § 21")
    assert ran.code == 0
    assert all(name in ran.out for name in ("K-0001", "BER-001", "Lån.gebyr", "UC-001"))


def test_coverage_counts_what_is_missing(library):
    assert "missing: K-0002, K-0003" in library("coverage").out
    found = json.loads(library("coverage", "--format", "json").out)
    assert [row["id"] for row in found["requirements"]] == ["K-0001", "K-0002", "K-0003"]


def test_a_new_specification_is_in_order_and_is_not_begun_twice(sporbar, tmp_path):
    assert sporbar("init", "ny").code == 0
    begun = {path: path.read_bytes() for path in (tmp_path / "ny").rglob("*") if path.is_file()}
    assert sporbar("check", "ny").code == 0
    sporbar("init", "ny")
    assert all(path.read_bytes() == content for path, content in begun.items())

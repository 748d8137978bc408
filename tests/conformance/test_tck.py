"""Conformance with DMN: the cases of the TCK that lie beside this repository."""

import importlib.util
import io
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.conformance import tck

READER = Path(__file__).parents[3] / "shared" / "tck" / "tck_reader.py"
FAILING = Path(__file__).parent / "tck_failing.txt"

pytestmark = pytest.mark.skipif(not READER.is_file(), reason="the TCK does not lie at ../shared/tck")


def loaded_reader() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tck_reader", READER)
    assert spec
    assert spec.loader
    reader = importlib.util.module_from_spec(spec)
    sys.modules["tck_reader"] = reader
    spec.loader.exec_module(reader)
    return reader


@pytest.fixture(scope="module")
def report() -> Any:
    return loaded_reader().run(tck.evaluate, out=io.StringIO())


def share(tally: Counter[str], prefix: str = "") -> float:
    """How many of a hundred cases pass."""
    statuses = ("PASS", "FAIL", "ERROR", "SKIP")
    return 100 * tally[prefix + "PASS"] / sum(tally[prefix + status] for status in statuses)


def test_level_2_passes_whole(report: Any) -> None:
    assert share(Counter(report["tally"]["level/compliance-level-2"])) == 100


def test_level_3_passes_but_for_one_in_a_hundred(report: Any) -> None:
    tally = Counter(report["tally"]["level/compliance-level-3"])
    assert share(tally) >= 99
    assert share(tally, "nonnull_") >= 99


def test_exactly_the_listed_cases_fail(report: Any) -> None:
    lines = FAILING.read_text(encoding="utf-8").splitlines()
    listed = {line.partition(":")[0]: line.partition(":")[2].strip() for line in lines if line and line[0] != "#"}
    assert all(listed.values()), "each case has a reason"
    failing = {case for case, status in report["results"].items() if status != "PASS"}
    assert failing == set(listed)

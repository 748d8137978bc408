"""The same bytes on every machine, for the targets that print tables and classes."""

import hashlib
import os
import subprocess
import sys

import pytest
from tests.projections.handmade import ROOT

PROGRAM = """
import hashlib
from sporbar.targets.python.target import PYTHON
from sporbar.targets.sql.target import SQL
from tests.projections.handmade import real_graph
from tests.projections.library import library
digest = hashlib.sha256()
for graph in (library(), real_graph("own")):
    for target in (SQL, PYTHON):
        for file in target.emit(graph):
            digest.update(file.path.encode() + file.content)
print(digest.hexdigest())
"""


@pytest.fixture(scope="module")
def digests():
    def run(seed):
        environment = os.environ | {
            "PYTHONHASHSEED": str(seed),
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C",
            "TZ": "Asia/Tokyo",
        }
        program = [sys.executable, "-c", PROGRAM]
        return subprocess.run(program, env=environment, cwd="/", check=True, capture_output=True).stdout.strip()

    return [run(seed) for seed in range(5)]


def test_the_output_does_not_depend_on_the_order_of_hashes(digests):
    assert len(digests[0]) == len(hashlib.sha256().hexdigest())
    assert len(set(digests)) == 1

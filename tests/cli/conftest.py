"""The command as a user runs it: what it prints and how it ends."""

import gc
import os
import subprocess
import sys
from typing import NamedTuple

import pytest

from sporbar.cli.main import main

WORKSPACE = """\
workspace:
  title: Prøve
  description: En lille specifikation
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/prøve/
  responsible: Ingen
  theme: 00.00
"""
GOAL = """\
goals:
  - id: M-A
    title: Rettidighed
    priority: {priority}
    benefit_owner: Biblioteket
    description: Lån afleveres til tiden
"""


class Ran(NamedTuple):
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def sporbar(tmp_path, monkeypatch, capsys):
    """Runs the command in an empty folder, within this process."""

    def run(*arguments, cwd=tmp_path):
        monkeypatch.chdir(cwd)
        monkeypatch.setenv("COLUMNS", "200")
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        gc.enable()
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def process(tmp_path):
    """Runs Python in a process of its own; the output goes through a buffer, as it does for users."""

    def run(*arguments, cwd=tmp_path, **about):
        command = [sys.executable, *map(str, arguments)]
        environment = {**os.environ, **about.pop("env", {})}
        environment.pop("PYTHONUNBUFFERED", None)
        done = subprocess.run(command, cwd=cwd, check=False, env=environment, stderr=subprocess.PIPE, **about)
        return Ran(done.returncode, (done.stdout or b"").decode(errors="replace"), done.stderr.decode(errors="replace"))

    return run


@pytest.fixture
def workspace(tmp_path):
    """Writes a small specification with one goal; gives its folder."""

    def write(priority="1", folder=tmp_path):
        (folder / "model").mkdir(parents=True, exist_ok=True)
        (folder / "model/sporbar.yaml").write_text(WORKSPACE)
        (folder / "model/mål.yaml").write_text(GOAL.format(priority=priority))
        return folder

    return write

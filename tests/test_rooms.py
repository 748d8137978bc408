"""The rooms of the toolkit: everything is registered, sized and named as agreed, and imports only what it may."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sporbar.registry.checks import ELEMENT_CHECKS, GRAPH_CHECKS
from sporbar.registry.targets import TARGETS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generators" / "sporbar"
MODULES = sorted(PACKAGE.rglob("*.py"))
MAX_LINES = 500
WORDS_OF_THE_DOMAIN = re.compile(
    r"kontanthj|uddannelseshj|aktivlov|kommunernes ydelse|kombit|retssikkerhedslov|forvaltningslov|sats-kth"
    r"|social assistance|\bLAS §|\bRSL §|\bFVL §",
    re.IGNORECASE,
)
ATTICS = {"utils", "util", "helpers", "helper", "common", "manager", "base", "gen", "misc", "shared", "core"}


def shown(path):
    return path.relative_to(PACKAGE).as_posix()


def test_every_target_folder_is_registered():
    folders = {path.parent.name for path in (PACKAGE / "targets").glob("*/target.py")}
    assert {target.name for target in TARGETS} == folders


def test_every_target_says_what_it_is():
    for target in TARGETS:
        assert target.name == target.name.lower()
        assert 10 < len(target.summary) < 100
        assert not target.summary.endswith(".")


def test_every_check_is_registered():
    modules = {path.stem for path in (PACKAGE / "checks").glob("*.py")} - {"__init__", "judgement"}
    runs = [*GRAPH_CHECKS, *(run for runs in ELEMENT_CHECKS.values() for run in runs)]
    assert {run.__module__.rpartition(".")[2] for run in runs} == modules


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_is_short_and_says_what_it_is_for(path):
    text = path.read_text()
    assert text.count("\n") <= MAX_LINES
    assert not text.strip() or ast.get_docstring(ast.parse(text)), "the module has no docstring"


def test_modules_are_short_on_the_whole():
    lengths = sorted(path.read_text().count("\n") for path in MODULES if path.stat().st_size)
    assert lengths[len(lengths) // 2] <= 120
    assert lengths[len(lengths) * 9 // 10] <= 300


def test_no_module_is_an_attic():
    assert [shown(path) for path in MODULES if path.stem in ATTICS or path.parent.name in ATTICS] == []


def test_the_toolkit_names_no_domain():
    files = [
        path for path in PACKAGE.rglob("*") if path.suffix in (".py", ".yaml", ".jinja", ".md", ".css", ".js", ".json")
    ]
    found = [
        f"{shown(path)}:{number}: {line.strip()[:80]}"
        for path in files
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if WORDS_OF_THE_DOMAIN.search(line)
    ]
    assert found == []


def test_no_module_hides_imports_from_the_reader():
    assert [shown(path) for path in MODULES if "TYPE_CHECKING" in path.read_text()] == []


def test_every_public_name_has_a_docstring():
    lacking = []
    for path in MODULES:
        for node in ast.parse(path.read_text()).body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                lacking.append(f"{shown(path)}:{node.name}")
    assert lacking == []


def test_the_contracts_of_the_rooms_hold():
    command = [Path(sys.executable).parent / "lint-imports", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]

"""`sporbar data validate`: exit codes, formats, what stands on stdout and what on stderr."""

import json
import time

import pytest
from tests.instances.lending import SCHEMA

from sporbar.cli import data
from sporbar.cli.main import main

GOOD = "cprNummer,navn\n0101701234,Åse\n"
BAD = "cprNummer,navn\n1,Åse\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "lending.yaml").write_text(SCHEMA)
    (tmp_path / "person.csv").write_text(GOOD)
    (tmp_path / "person-bad.csv").write_text(BAD)
    return tmp_path


def run(folder, *arguments):
    return main(["-C", str(folder), "data", "validate", "--schema", "lending.yaml", *arguments])


def test_clean_files_give_zero(folder, capsys):
    assert run(folder, "person.csv") == 0
    assert capsys.readouterr() == ("", "1 objects in 1 files: no faults\n")


def test_faults_give_one_and_stand_on_stdout(folder, capsys):
    assert run(folder, "person.csv", "person-bad.csv") == 1
    out, err = capsys.readouterr()
    assert out == "person-bad.csv:2: error SP905: /cprNummer: '1' does not match '^[0-9]{10}$'\n"
    assert err == "2 objects in 2 files: 1 faults\n"


def test_json_is_a_list_also_when_it_is_empty(folder, capsys):
    assert run(folder, "person-bad.csv", "--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "path": "person-bad.csv",
            "line": 2,
            "row": 1,
            "pointer": "/cprNummer",
            "code": "SP905",
            "message": "'1' does not match '^[0-9]{10}$'",
            "help": "",
            "severity": "error",
        }
    ]
    assert run(folder, "person.csv", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone.csv"], "gone.csv does not exist"),
        (["."], ". is no file"),
        (["lending.txt"], "must end in one of .yaml"),
        (["person.csv", "--class", "Persn"], "did you mean 'Person'?"),
        (["person.csv", "--schema", "gone.yaml"], "gone.yaml does not exist"),
    ],
)
def test_wrong_use_gives_two(folder, capsys, arguments, said):
    (folder / "lending.txt").write_text("")
    assert run(folder, *arguments) == 2
    assert said in capsys.readouterr().err


def test_a_model_with_errors_is_told_and_nothing_is_validated(folder, capsys):
    (folder / "lending.yaml").write_text(SCHEMA.replace("range: Status", "range: Statu"))
    assert run(folder, "person.csv") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "SP401" in err


def test_progress_is_told_after_two_seconds(capsys, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    progress = data._Progress()
    for row in range(1, 5001):
        now[0] += 0.001
        progress("person.csv", row)
    assert capsys.readouterr().err == "person.csv: 2,001 objects, 2 s\n"


def test_lists_and_cells_may_be_separated_by_anything(folder, capsys):
    (folder / "person.csv").write_text("cprNummer\tnavn\temails\n0101701234\tÅse\ta/b\n")
    assert run(folder, "person.csv", "--delimiter", "\\t", "--list-separator", "/") == 0

"""`sporbar import`: where the model and the report go, and what is never overwritten."""

import pytest

from sporbar.cli.main import main

SCRIPT = "CREATE TABLE loan (id int PRIMARY KEY);\nCREATE VIEW v AS SELECT 1;\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "loan.sql").write_text(SCRIPT)
    return tmp_path


def run(folder, *arguments):
    return main(["-C", str(folder), "import", *arguments])


def test_without_a_file_the_model_is_on_stdout_and_the_report_on_stderr(folder, capsys):
    assert run(folder, "sql", "loan.sql") == 0
    out, err = capsys.readouterr()
    assert out.startswith("id: https://example.org/loan\nname: loan\n")
    assert err == (
        "loan.sql (sql): 1 classes, 1 attributes, 0 enumerations, 0 types\n"
        "Left out:\n  loan.sql:2: CREATE VIEW v AS SELECT 1\n"
    )


def test_the_same_source_gives_the_same_bytes(folder):
    assert run(folder, "sql", "loan.sql", "--out", "a.yaml", "--report", "a.md") == 0
    assert run(folder, "sql", "loan.sql", "--out", "b.yaml", "--report", "b.md") == 0
    assert (folder / "a.yaml").read_bytes() == (folder / "b.yaml").read_bytes()
    assert (folder / "a.md").read_text().startswith("# Import of loan.sql (sql)\n\nCarried over: 1 classes")


def test_what_the_import_writes_passes_the_check(folder, capsys):
    assert run(folder, "sql", "loan.sql", "--out", "loan.yaml") == 0
    assert "Left out" in capsys.readouterr().out
    assert main(["check", str(folder / "loan.yaml"), "--no-cache"]) == 0


@pytest.mark.parametrize("option", ["--out", "--report"])
def test_nothing_is_overwritten_unless_it_is_asked_for(folder, capsys, option):
    (folder / "mine").write_text("improved by hand")
    assert run(folder, "sql", "loan.sql", option, "mine") == 2
    assert (folder / "mine").read_text() == "improved by hand"
    assert "--force overwrites it" in capsys.readouterr().err
    assert run(folder, "sql", "loan.sql", option, "mine", "--force") == 0


def test_wrong_use_gives_two_and_a_wrong_source_one(folder, capsys):
    assert run(folder, "sql", "gone.sql") == 2
    assert run(folder, "sql", "loan.sql", "--out", "no/such/folder") == 2
    assert run(folder, "jsonschema", "loan.sql") == 1
    assert "loan.sql:1: this is not JSON" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        run(folder, "msaccess", "loan.sql")
    assert stopped.value.code == 2


def test_the_name_may_be_given(folder, capsys):
    assert run(folder, "sql", "loan.sql", "--name", "Udlån [[x]]") == 0
    assert "name: udlaan_x\ntitle: Udlån [ [x]]\n" in capsys.readouterr().out

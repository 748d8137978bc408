"""The commands as a user runs them: what they print, where, and how they end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sporbar.cli.explain import problems
from sporbar.registry.targets import TARGETS

ROOT = Path(__file__).parent.parent.parent
SCHEMAS = ROOT.parent / "shared" / "schemas"
COMMANDS = ("check", "build", "trace", "impact", "coverage", "site", "explain", "init")


def test_the_installed_command_is_the_module(process, workspace):
    command = [Path(sys.executable).parent / "sporbar", "check"]
    installed = subprocess.run(command, cwd=workspace(priority="høj"), capture_output=True, check=False)
    ran = process("-m", "sporbar", "check", stdout=subprocess.PIPE)
    assert (installed.returncode, installed.stdout.decode()) == (ran.code, ran.out)


def test_help_lists_the_commands_and_the_exit_codes(sporbar):
    ran = sporbar("--help")
    assert (ran.code, ran.err) == (0, "")
    assert all(f"\n    {command} " in ran.out for command in COMMANDS)
    assert "Exit codes: 0 clean, 1 faults in the specification, 2 wrong use, 3 a bug in sporbar." in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(sporbar, command):
    ran = sporbar(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: sporbar {command}")


def test_the_version_is_that_of_the_package(sporbar):
    from sporbar import __version__

    assert sporbar("--version").out == f"sporbar {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["chek"], "invalid choice: 'chek'"),
        (["check", "--format", "xml"], "invalid choice: 'xml'"),
        (["check", "nowhere"], "does not exist"),
        (["-C", "nowhere", "check"], "does not exist"),
        (["check"], "holds neither model/sporbar.yaml nor any YAML file"),
        (["build"], "holds neither"),
        (["explain", "SP9999"], "there is no code SP9999"),
        (["explain", "sp20"], "there is no code sp20"),
    ],
)
def test_wrong_use_says_what_is_wrong_and_ends_with_2(sporbar, arguments, words):
    ran = sporbar(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert "Traceback" not in ran.err


def test_a_specification_in_order_ends_with_0(sporbar, workspace):
    workspace()
    assert sporbar("check") == (0, "", "1 elements in 2 files: no faults\n")


def test_a_fault_ends_with_1(sporbar, workspace):
    workspace(priority="høj")
    line = "model/mål.yaml:4:15: error SP104: 'høj' in 'priority' is not a whole number such as 12\n"
    assert sporbar("check") == (1, line, "1 elements in 2 files: 1 errors, 0 warnings\n")


def test_a_warning_ends_with_0(sporbar, workspace):
    folder = workspace()
    with (folder / "model/mål.yaml").open("a") as file:
        file.write("    suppress: [{code: SP208, reason: Uden grund}]\n")
    ran = sporbar("check")
    assert (ran.code, ran.err) == (0, "1 elements in 2 files: 0 errors, 1 warnings\n")
    assert "warning SP802" in ran.out


@pytest.mark.parametrize("cwd", ["model", "deep/down"])
def test_the_workspace_is_found_from_a_folder_in_it(sporbar, workspace, cwd):
    folder = workspace()
    (folder / cwd).mkdir(parents=True, exist_ok=True)
    assert sporbar("check", cwd=folder / cwd).code == 0


def test_the_directory_may_be_named(sporbar, workspace, tmp_path):
    workspace(folder=tmp_path / "her")
    (tmp_path / "der").mkdir()
    for arguments in (["-C", "../her", "check"], ["check", "../her"], ["-C", "..", "check", "her/model"]):
        assert sporbar(*arguments, cwd=tmp_path / "der").err == "1 elements in 2 files: no faults\n"


def test_a_folder_with_blanks_and_danish_letters_is_a_folder(sporbar, workspace, tmp_path):
    folder = workspace(priority="høj", folder=tmp_path / "Mine dokumenter" / "Ærø & Læsø 🙂")
    ran = sporbar("check", cwd=folder)
    assert (ran.code, ran.out.split(":")[0]) == (1, "model/mål.yaml")
    assert sporbar("check", folder).out == f"Mine dokumenter/Ærø & Læsø 🙂/{ran.out}"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_terminal_that_lacks_letters_is_no_reason_to_fail(process, workspace, encoding):
    workspace(priority="høj🙂")
    ran = process("-m", "sporbar", "check", stdout=subprocess.PIPE, env={"PYTHONIOENCODING": encoding})
    assert (ran.code, "Traceback" in ran.err) == (1, False)


@pytest.mark.parametrize("form", ["line", "caret", "json", "sarif", "github"])
def test_paths_lead_there_from_where_the_command_is_run(sporbar, workspace, tmp_path, form):
    workspace(priority="høj", folder=tmp_path / "her")
    outside = sporbar("check", "her", "--format", form).out
    inside = sporbar("check", "--format", form, cwd=tmp_path / "her/model").out
    at_home = sporbar("check", "--format", form, cwd=tmp_path / "her").out
    assert outside == at_home.replace("model/m", "her/model/m")
    assert inside == at_home.replace("model/m", "../model/m")


def test_reading_from_memory_gives_the_same(sporbar, workspace):
    workspace(priority="høj")
    assert sporbar("check") == sporbar("check") == sporbar("check", "--no-cache")


def test_caret_shows_the_line_and_marks_the_place(sporbar, workspace):
    workspace(priority="høj")
    assert sporbar("check", "--format", "caret").out.splitlines() == [
        "error[SP104]: 'høj' in 'priority' is not a whole number such as 12",
        "  --> model/mål.yaml:4:15",
        "  |",
        "4 |     priority: høj",
        "  |               ^^^",
    ]


def test_json_has_every_fact(sporbar, workspace):
    workspace(priority="høj")
    (fault,) = json.loads(sporbar("check", "--format", "json").out)
    assert fault["path"] == "model/mål.yaml"
    assert [fault[key] for key in ("line", "column", "end_line", "end_column")] == [4, 15, 4, 18]
    assert (fault["code"], fault["severity"], fault["element"]) == ("SP104", "error", "")


def test_json_of_no_faults_is_an_empty_list(sporbar, workspace):
    workspace()
    assert json.loads(sporbar("check", "--format", "json").out) == []


def test_github_commands_are_escaped(sporbar, workspace):
    workspace(priority="'100%: nej'")
    (line,) = sporbar("check", "--format", "github").out.splitlines()
    assert line.startswith("::error file=model/mål.yaml,line=4,col=15,title=SP104::'100%25: nej' in")


def test_sarif_has_what_the_standard_requires(sporbar, workspace):
    workspace(priority="høj")
    log = json.loads(sporbar("check", "--format", "sarif").out)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "sporbar"
    (result,) = run["results"]
    assert result["ruleId"] in [rule["id"] for rule in driver["rules"]]
    assert result["level"] in ("error", "warning")
    assert result["message"]["text"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "model/m%C3%A5l.yaml"
    assert place["region"] == {"startLine": 4, "startColumn": 15, "endLine": 4, "endColumn": 18}


@pytest.mark.parametrize("form", ["line", "caret", "json", "sarif", "github"])
def test_every_form_shows_every_fault(sporbar, workspace, form):
    folder = workspace(priority="høj")
    (folder / "model/andet.yaml").write_text("goal: []\n")
    (folder / "model/binær.yaml").write_bytes(b"\xff\xff")
    ran = sporbar("check", "--format", form)
    assert all(code in ran.out for code in ("SP104", "SP107", "SP010"))


@pytest.mark.parametrize("arguments", [["explain"], ["explain", "SP001"], ["check"], ["--help"]])
def test_a_reader_that_has_gone_is_no_fault(process, workspace, arguments):
    workspace(priority="høj")
    reader, writer = os.pipe()
    os.close(reader)
    ran = process("-m", "sporbar", *arguments, stdout=writer)
    os.close(writer)
    assert (ran.code, "Error" in ran.err) == (int(arguments == ["check"]), False)


def test_a_bug_shows_its_trace_says_so_and_ends_with_3(process):
    broken = "import sporbar.cli.explain as e, sporbar.cli.main as m; e.run = lambda options: 1 / 0; m.run()"
    ran = process("-c", broken, "explain")
    assert ran.code == 3
    assert "ZeroDivisionError" in ran.err
    assert ran.err.endswith("not in your files; please report it with the lines above\n")


def test_every_code_is_listed_and_explained(sporbar):
    listed = sporbar("explain").out.splitlines()
    assert [line.split()[0] for line in listed] == list(problems())
    for code in ("SP001", "sp202", "SP411"):
        ran = sporbar("explain", code)
        assert ran.out.startswith(f"{code.upper()} (")
        assert problems()[code.upper()].__doc__.split("\n")[0] in ran.out


def test_a_misspelt_code_is_hinted_at(sporbar):
    assert "did you mean" in sporbar("explain", "SPP202").err


@pytest.mark.parametrize("name", ["personinfo/personinfo.yaml", "personinfo", "nmdc/nmdc.yaml", "biolink"])
def test_any_schema_of_linkml_is_a_small_specification(sporbar, name):
    if not SCHEMAS.exists():
        pytest.skip("the published schemas are not beside the repository")
    ran = sporbar("check", SCHEMAS / name)
    assert (ran.code, "error" in ran.out) == (0, False)


def test_the_imports_of_a_single_schema_are_found(sporbar):
    if not SCHEMAS.exists():
        pytest.skip("the published schemas are not beside the repository")
    ran = sporbar("check", SCHEMAS / "kitchen_sink/kitchen_sink.yaml")
    assert "SP406" not in ran.out
    assert "in 2 files" in ran.err


def test_build_lists_its_targets(sporbar):
    listed = [line.split()[0] for line in sporbar("build", "--list").out.splitlines()]
    assert listed[: len(TARGETS)] == [target.name for target in TARGETS]


def test_build_writes_compares_and_refuses(sporbar, workspace):
    folder = workspace()
    assert sporbar("build", "trace").code == 0
    written = sorted(path.name for path in (folder / "generated/trace").iterdir())
    assert written
    assert sporbar("build", "--check", "trace").code == 0
    (folder / "generated/trace" / written[0]).unlink()
    ran = sporbar("build", "--check", "trace")
    assert (ran.code, ran.out) == (1, f"missing  generated/trace/{written[0]}\n")
    (folder / "generated/mit.txt").write_text("mit")
    ran = sporbar("build", "trace")
    assert ran.code == 2
    assert (folder / "generated/mit.txt").exists()


def test_build_says_what_is_wrong_and_writes_nothing(sporbar, workspace):
    folder = workspace(priority="høj")
    ran = sporbar("build", "trace")
    assert ran.code == 1
    assert "SP104" in ran.err
    assert not (folder / "generated").exists()


def test_build_of_an_unknown_target_is_wrong_use(sporbar, workspace):
    workspace()
    ran = sporbar("build", "trase")
    assert ran.code == 2
    assert "did you mean 'trace'?" in ran.err


def test_checking_loads_nothing_heavy(process, workspace):
    workspace(priority="høj")
    heavy = ("linkml", "linkml_runtime", "sqlalchemy", "jinja2", "lxml", "pydantic", "networkx", "rdflib", "openpyxl")
    program = (
        "import sys; from sporbar.cli.main import main; code = main(['check', '--no-cache']);"
        f"print([name for name in {heavy!r} if name in sys.modules]); sys.exit(code)"
    )
    ran = process("-c", program, stdout=subprocess.PIPE)
    assert (ran.code, ran.out.splitlines()[-1]) == (1, "[]")


def test_nothing_is_written_outside_build(sporbar, workspace):
    folder = workspace()
    sporbar("check")
    assert sorted(os.listdir(folder)) == ["build", "model"]  # noqa: PTH208 - the names alone

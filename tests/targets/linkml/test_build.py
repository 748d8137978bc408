"""`sporbar build linkml:NAME`, from the files of a specification to those below generated/."""

import re
from dataclasses import replace

import pytest
from tests.targets.openapi.specification import FILES

from sporbar.cli.main import main
from sporbar.targets.linkml.generators import GENERATORS

RUNS = 'x """\n    raise SystemExit(99)\n    """'


def workspace(folder, **changed):
    for name, text in (FILES | changed).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def hostile(text):
    """The specification with a text as the description of its first class."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    model = FILES["model/information.yaml"]
    return {
        "model/information.yaml": model.replace(
            "description: bemærkning uden identifikator", f'description: "{quoted}"'
        )
    }


def build(folder, *arguments):
    return main(["-C", str(folder), "build", *arguments])


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = workspace(tmp_path_factory.mktemp("bibliotek"))
    assert build(folder, "linkml:graphql") == 0
    assert build(folder, "linkml:proto") == 0
    return folder


def test_graphql_has_a_type_for_each_class(built):
    text = (built / "generated/linkml/graphql/model.graphql").read_text()
    assert "type Udlån\n" in text
    assert "    fornyelser: [Fornyelse]\n" in text
    assert "    titel: String!\n" in text


def test_protocol_buffers_have_a_message_for_each_class(built):
    text = (built / "generated/linkml/proto/model.proto").read_text()
    assert text.startswith('syntax = "proto3";\npackage bibliotekets_udlaan;\n')
    assert "message Udlån {" in text
    assert " repeated Fornyelse fornyelser = " in text


def test_comparing_finds_nothing_but_what_was_changed(built, capsys):
    old = built / "generated/linkml/proto/gammel.proto"
    old.write_text("x")
    assert build(built, "--check", "linkml:proto") == 1
    assert capsys.readouterr().out == "stale    generated/linkml/proto/gammel.proto\n"
    old.unlink()


def test_comparing_all_targets_leaves_out_what_is_built_on_demand(built, monkeypatch, capsys):
    monkeypatch.setattr("sporbar.cli.build.TARGETS", ())
    assert build(built, "--check") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["pydantic", "python", "sqla", "pandera", "namespaces"])
def test_a_text_that_would_run_is_refused_where_it_would_become_code(tmp_path, capsys, name):
    folder = workspace(tmp_path, **hostile(RUNS))
    assert build(folder, f"linkml:{name}") == 2
    shown = capsys.readouterr().err
    assert re.search(r"model/information.yaml:[0-9]+: the description of 'Note' holds three quotes\n", shown)
    assert not (folder / "generated").exists()


@pytest.mark.parametrize("name", ["java", "typescript"])
def test_the_end_of_a_comment_is_refused_where_texts_become_comments(tmp_path, capsys, name):
    folder = workspace(tmp_path, **hostile("x */ evil(); /*"))
    assert build(folder, f"linkml:{name}") == 2
    assert "holds the end of a comment" in capsys.readouterr().err


def test_a_dangerous_generator_warns_and_what_it_prints_is_python(tmp_path, capsys):
    folder = workspace(tmp_path)
    assert build(folder, "linkml:pydantic") == 0
    warned = capsys.readouterr().err
    assert "warning: LinkML's generator 'pydantic': it puts texts of the model into Python" in warned
    assert "the target 'python' makes the same" in warned
    assert "class Fornyelse(Objekt):" in (folder / "generated/linkml/pydantic/model.py").read_text()


def test_a_generator_that_fails_says_why_and_writes_nothing(tmp_path, capsys, monkeypatch):
    broken = replace(GENERATORS["graphql"], module="findes_ikke")
    monkeypatch.setattr("sporbar.cli.linkml.GENERATORS", {"graphql": broken})
    folder = workspace(tmp_path)
    assert build(folder, "linkml:graphql") == 2
    assert "LinkML's generator 'graphql' failed: ModuleNotFoundError: No module named" in capsys.readouterr().err
    assert not (folder / "generated").exists()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("linkml:grafql", "LinkML has no generator 'grafql'; did you mean 'linkml:graphql'?"),
        ("linkml:cobol", f"LinkML has no generator 'cobol'; there are: {', '.join(GENERATORS)}"),
        ("linkml:", "LinkML has no generator ''; there are:"),
        ("linkml:project", "LinkML's generator 'project' is not run: "),
    ],
)
def test_a_name_that_is_not_offered(tmp_path, capsys, name, message):
    assert build(workspace(tmp_path), name) == 2
    assert message in capsys.readouterr().err


def test_without_linkml_it_says_what_to_install(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sporbar.cli.linkml.find_spec", {}.get)
    assert build(workspace(tmp_path), "linkml:graphql") == 2
    assert "'linkml:graphql' needs LinkML: pip install linkml" in capsys.readouterr().err


def test_the_list_names_the_generators(capsys):
    assert main(["build", "--list"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("linkml:NAME  ")
    assert all(name in last for name in GENERATORS)

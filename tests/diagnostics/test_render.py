"""Diagnostics as text: each form, with whatever stands in the files."""

import json

import pytest

from sporbar.diagnostics import Diagnostic, Note, Severity
from sporbar.diagnostics.render import RENDERERS, render_caret, render_github, render_json, render_line, render_sarif
from sporbar.text import Span

TEXT = ["goals:", "  - title: Æ🙂 <b>", ""]
FAULT = Diagnostic(Span("a b/å.yaml", 2, 12, 2, 14), "SP999", Severity.ERROR, "a 'b'", "do c")
SPANNING = FAULT._replace(span=Span("a.yaml", 1, 3, 2, 5), severity=Severity.WARNING, help="", notes=())
NOTED = FAULT._replace(notes=(Note(Span("c.yaml", 1, 1, 1, 6), "it stands here first"),))
FAULTS = [FAULT, SPANNING, NOTED, FAULT._replace(span=Span("gone.yaml", 99, 1, 99, 2))]


def lines(path):
    return [] if path == "gone.yaml" else TEXT


@pytest.mark.parametrize("form", RENDERERS)
def test_each_form_takes_faults_of_each_sort_and_none(form):
    assert RENDERERS[form](FAULTS, lines).count("SP999") >= len(FAULTS)
    assert "SP999" not in RENDERERS[form]([], lines)


def test_a_line_has_place_severity_code_message_and_help():
    assert render_line([FAULT, SPANNING], lines) == (
        "a b/å.yaml:2:12: error SP999: a 'b' (do c)\na.yaml:1:3: warning SP999: a 'b'\n"
    )


def test_caret_marks_what_the_fault_is_about():
    assert render_caret([NOTED], lines).splitlines() == [
        "error[SP999]: a 'b'",
        "  --> a b/å.yaml:2:12",
        "  |",
        "2 |   - title: Æ🙂 <b>",
        "  |            ^^",
        "  = it stands here first",
        "  --> c.yaml:1:1",
        "  |",
        "1 | goals:",
        "  | ^^^^^",
        "  help: do c",
    ]


def test_caret_marks_to_the_end_of_the_line_what_goes_on_below():
    assert render_caret([SPANNING], lines).splitlines()[-1] == "  |   ^^^^"


def test_caret_shows_no_line_of_a_file_that_cannot_be_shown():
    assert "|" not in render_caret([FAULTS[-1]], lines)


def test_json_is_read_back():
    first, second, third, _ = json.loads(render_json(FAULTS, lines))
    assert (first["path"], first["line"], first["message"], first["notes"]) == ("a b/å.yaml", 2, "a 'b'", [])
    assert (second["end_line"], second["severity"]) == (2, "warning")
    assert third["notes"] == [{"where": "c.yaml:1:1", "message": "it stands here first"}]


def test_github_escapes_what_would_end_the_command():
    hostile = FAULT._replace(span=Span("a,b:c.yaml", 1, 1, 1, 1), message="100%\n::error::x\r")
    (line,) = render_github([hostile], lines).splitlines()
    assert line == "::error file=a%2Cb%3Ac.yaml,line=1,col=1,title=SP999::100%25%0A::error::x%0D"


def test_sarif_names_each_rule_once_and_escapes_addresses():
    (run,) = json.loads(render_sarif(FAULTS, lines))["runs"]
    assert run["tool"]["driver"]["rules"] == [{"id": "SP999"}]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "a%20b/%C3%A5.yaml"
    assert [result["level"] for result in run["results"]] == ["error", "warning", "error", "error"]


def test_faults_sort_by_place_then_code():
    later = FAULT._replace(span=Span("a b/å.yaml", 10, 1, 10, 2))
    other = FAULT._replace(code="SP001")
    assert sorted([later, FAULT, other]) == [other, FAULT, later]

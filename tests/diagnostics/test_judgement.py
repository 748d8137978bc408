"""What becomes of the diagnostics: severity as the workspace wants it, accepted warnings, order, each once."""

import pytest

from sporbar.pipeline import check

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
ELEMENTS = """\
concepts:
  - id: BEG-låner
    title: låner
    definition: den der har indgået aftale om at bruge materialer
    subject_area: udlån
    deprecated: kunde
goals:
  - id: M-A
    title: T
    priority: 1
    benefit_owner: B
    description: En [[kunde]] kommer
"""
CHOICE = "  severity:\n    - {{code: {0}, severity: {1}}}\n"
SUPPRESS = "    suppress:\n      - {{code: {0}, reason: Det ved vi}}\n"


def found(workspace="", more=""):
    files = {"model/sporbar.yaml": WORKSPACE + workspace, "model/a.yaml": ELEMENTS + more}
    diagnostics = check({path: text.encode() for path, text in files.items()}).diagnostics
    return [(fault.code, str(fault.severity)) for fault in diagnostics]


@pytest.mark.parametrize(
    ("workspace", "severity"),
    [
        ("", ["warning"]),
        (CHOICE.format("SP208", "error"), ["error"]),
        (CHOICE.format("SP208", "off"), []),
        ("  strictest: true\n", ["error"]),
        ("  strictest: true\n" + CHOICE.format("SP208", "warning"), ["warning"]),
        ("  strictest: true\n" + CHOICE.format("SP208", "off"), []),
    ],
)
def test_a_warning_weighs_what_the_workspace_says(workspace, severity):
    assert found(workspace) == [("SP208", weight) for weight in severity]


def test_a_warning_is_accepted_with_a_reason_at_its_element():
    assert found(more=SUPPRESS.format("SP208")) == []
    assert found("  strictest: true\n", SUPPRESS.format("SP208")) == []


def test_a_suppression_that_accepts_nothing_is_told():
    assert found(more=SUPPRESS.format("SP209")) == [("SP208", "warning"), ("SP802", "warning")]


def test_an_error_stays_an_error():
    dangling = "    source: KILDE-X\n"
    assert found(CHOICE.format("SP202", "off"), dangling) == [("SP208", "warning"), ("SP202", "error")]
    codes = [code for code, _ in found(more=dangling + SUPPRESS.format("SP202"))]
    assert codes == ["SP208", "SP202", "SP801"]


def test_a_fault_is_told_once_in_the_order_of_the_files():
    faults = check({"b.yaml": b"goal: []\nx: 1\n", "a.yaml": b"y: 1\n"}).diagnostics
    assert [(fault.span.path, fault.span.line) for fault in faults if fault.code == "SP107"] == [
        ("a.yaml", 1),
        ("b.yaml", 1),
        ("b.yaml", 2),
    ]
    assert list(faults) == sorted(set(faults))

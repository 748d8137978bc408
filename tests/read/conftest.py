"""What the tests of reading share: a goal with some fields, checked as part of a small specification."""

import pytest

from sporbar.pipeline import check

WORKSPACE = b"""\
workspace:
  title: Pr\xc3\xb8ve
  description: En lille specifikation
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/test/
  responsible: Ingen
  theme: 00.00
"""


@pytest.fixture
def checked():
    """Checks files given by name; text or bytes."""

    def run(**files):
        contents = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
        return check(
            {"model/sporbar.yaml": WORKSPACE} | {f"model/{name}.yaml": text for name, text in contents.items()}
        )

    return run


@pytest.fixture
def goal(checked):
    """The goal M-A with a field as written in YAML."""

    def run(written, field="title"):
        fields = {"title": "T", "priority": "1", "benefit_owner": "B", "description": "D"} | {field: written}
        lines = "".join(f"    {name}: {value}\n" for name, value in fields.items())
        return checked(goals=f"goals:\n  - id: M-A\n{lines}").graph.nodes["M-A"]

    return run

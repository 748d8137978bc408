"""The pages of the fault codes of data: files that have the fault, and every line that `sporbar data validate` prints.

Blocks of a page: ```data PATH (a data file), ```python PATH (an expression that gives its bytes), ```yaml model.yaml (a
schema; the one of a library when the page has none), ```diagnostics.
"""

import re

import pytest
from tests.conftest import ROOT
from tests.instances.lending import PLANS, faults, plans_of

PAGES = [path for path in sorted((ROOT / "tests/spec").glob("SP*.md")) if "\n```data" in path.read_text()]
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_page_shows_exactly_what_validation_says(path, update, tmp_path):
    page = path.read_text()
    blocks = BLOCK.findall(page)
    files = {name: content for language, name, content in blocks if language == "data"}
    files |= {name: eval(content, {}) for language, name, content in blocks if language == "python"}  # noqa: S307
    schemas = [content for language, _, content in blocks if language == "yaml"]
    found = "".join(f"{line}\n" for line in faults(tmp_path, files, plans=plans_of(*schemas) if schemas else PLANS))
    if update:
        block = f"```diagnostics\n{found}```"
        page = re.sub(r"^```diagnostics\n.*?^```$", lambda _: block, page, flags=re.MULTILINE | re.DOTALL)
        path.write_text(page)
    assert "".join(content for language, _, content in BLOCK.findall(page) if language == "diagnostics") == found
    assert f" {path.stem}:" in found, "the page does not show its own code"


def test_all_codes_of_data_have_a_page():
    assert len(PAGES) == 16

"""Each fault code has a page here: what it is, a specification that has the fault, and the exact diagnostics.

Blocks of a page: ```yaml PATH (a file of the specification), ```hex PATH (its bytes), ```python PATH (an expression
that gives its bytes), ```tree (what else lies in the folder: `PATH -> TARGET` is a link, `PATH |` a pipe),
```diagnostics (every line that `sporbar check` prints). A workspace is added when a file lies in `model` and the page
has none; a page with schemas elsewhere shows what holds for any LinkML schema.
"""

import os
import re
from pathlib import Path

import pytest

from sporbar.cli.check import findings
from sporbar.cli.explain import problems
from sporbar.diagnostics.render import render_line
from sporbar.pipeline import check
from sporbar.write.workspace import find_workspace

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("SP*.md"))
OF_SPECIFICATIONS = [path for path in PAGES if "\n```data" not in path.read_text()]
"""The others are of data files; tests/instances/test_pages.py runs them."""
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
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
  chapters: [Kapitel]
"""


def sources_of(page: str) -> dict[str, bytes]:
    """The files of the specification on a page."""
    files: dict[str, bytes] = {}
    for language, path, content in BLOCK.findall(page):
        if language == "yaml":
            files[path] = content.encode()
        elif language == "hex":
            files[path] = bytes.fromhex(content)
        elif language == "python":
            files[path] = eval(content, {})  # noqa: S307 - the pages are part of the tests
    if any(path.startswith("model/") for path in files) and "model/sporbar.yaml" not in files:
        files["model/sporbar.yaml"] = WORKSPACE.encode()
    return files


def diagnostics_of(page: str, folder: Path):
    """What is wrong with the specification on a page; only one with a ```tree is written to disk."""
    sources = sources_of(page)
    trees = [content for language, _, content in BLOCK.findall(page) if language == "tree"]
    if not trees:
        return check(sources).diagnostics
    for path, content in sources.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    for line in "".join(trees).splitlines():
        path, sign, target = line.split(" ") if "->" in line else (*line.split(" "), "")
        if sign == "->":
            (folder / path).symlink_to(target)
        else:
            os.mkfifo(folder / path)
    return findings(find_workspace(folder), cached=False).diagnostics


def expected_of(page: str) -> str:
    return "".join(content for language, _, content in BLOCK.findall(page) if language == "diagnostics")


@pytest.mark.parametrize("path", OF_SPECIFICATIONS, ids=lambda path: path.stem)
def test_the_page_shows_exactly_what_check_says(path, update, tmp_path):
    page = path.read_text()
    found = render_line(diagnostics_of(page, tmp_path), lambda _: [])
    if update and found != expected_of(page):
        block = f"```diagnostics\n{found}```"
        page = re.sub(r"^```diagnostics\n.*?^```$", lambda _: block, page, flags=re.MULTILINE | re.DOTALL)
        path.write_text(page)
    assert found == expected_of(page)
    assert f" {path.stem}:" in found, "the page does not show its own code"


def test_every_code_has_a_page_and_every_page_a_code():
    assert [path.stem for path in PAGES] == sorted(problems())


def test_every_code_explains_itself():
    for code, problem in problems().items():
        assert re.fullmatch(r"SP\d{3}", code)
        assert problem.__doc__, code
        assert len(problem.__doc__.split()) > 8, f"{code} says too little"

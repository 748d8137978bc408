"""What the README shows is what the tool does."""

import re
from pathlib import Path

from sporbar.diagnostics.render import render_caret
from sporbar.pipeline import check
from sporbar.registry.targets import TARGETS
from sporbar.write.workspace import find_workspace

ROOT = Path(__file__).parent.parent
CASE = Path(__file__).parent / "cases" / "readme"
SQL = next(target for target in TARGETS if target.name == "sql")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)


def blocks(language):
    return [content for found, content in BLOCKS if found == language]


def test_the_concept_and_the_class_are_those_of_the_case():
    sources = "".join(path.read_text() for path in sorted(CASE.glob("model/*.yaml")))
    for block in blocks("yaml"):
        assert block in sources


def test_the_sql_is_what_the_target_writes():
    graph = check(find_workspace(CASE).sources).graph
    written = next(file.content.decode() for file in SQL.emit(graph) if file.path == "postgresql.sql")
    (shown,) = blocks("sql")
    for part in shown.split("…\n"):
        assert part in written


def test_the_mistake_gets_the_diagnostic_that_is_shown():
    sources = find_workspace(CASE).sources
    path = "model/information.yaml"
    sources[path] = sources[path].replace("concept: udlån".encode(), b"concept: udlaan")
    found = render_caret(check(sources).diagnostics, lambda name: sources[name].decode().split("\n"))
    assert found in [content for language, content in BLOCKS if not language]


def test_the_readme_is_at_most_four_screens():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 160

"""Each case is a small specification and exactly what comes of it.

A folder `tests/cases/NAME` holds `model/` (and `usecases/`) and `expected/`: `diagnostics.txt` with the lines of
`sporbar check`, or one folder for each target whose files are compared, byte for byte and both ways. To compare another
target, make its folder and run with `--update`. Beside that, every target must be able to write every case.
"""

from collections import Counter
from pathlib import Path

import pytest

from sporbar.diagnostics.render import render_line
from sporbar.pipeline import check
from sporbar.registry.targets import TARGETS, with_artefacts
from sporbar.write.tree import Drift, compare_tree
from sporbar.write.workspace import named_workspace

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())
BY_NAME = {target.name: target for target in TARGETS}


SOUND = [name for name in NAMES if not (CASES / name / "expected" / "diagnostics.txt").exists()]


def checked(name):
    return check(named_workspace(CASES / name).sources)


@pytest.fixture(scope="module")
def graphs():
    """The graph of each case, with what the targets make of it; made once."""
    found = {}

    def graph_of(name):
        if name not in found:
            found[name] = with_artefacts(checked(name).graph)
        return found[name]

    return graph_of


def compared():
    """The targets that a case has expected files of."""
    for name in NAMES:
        folders = (CASES / name / "expected").glob("*/")
        yield from (
            pytest.param(name, path.name, id=f"{name}-{path.name}") for path in sorted(folders) if path.is_dir()
        )


def renewed(folder, files):
    """Make a folder hold the files."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


@pytest.mark.parametrize("name", NAMES)
def test_a_case_has_the_faults_it_is_said_to_have(name, update):
    path = CASES / name / "expected" / "diagnostics.txt"
    found = render_line(checked(name).diagnostics, lambda _: [])
    if update and found:
        path.parent.mkdir(exist_ok=True)
        path.write_text(found)
    assert found == (path.read_text() if path.exists() else "")


@pytest.mark.parametrize(("name", "target"), list(compared()))
def test_a_case_builds_to_exactly_what_is_expected(name, target, graphs, update):
    files = {file.path: file.content for file in BY_NAME[target].emit(graphs(name))}
    folder = CASES / name / "expected" / target
    if update:
        renewed(folder, files)
    assert compare_tree(folder, files) == Drift((), (), ())


@pytest.mark.parametrize("target", BY_NAME)
@pytest.mark.parametrize("name", SOUND)
def test_every_target_writes_every_case(name, target, graphs):
    files = list(BY_NAME[target].emit(graphs(name)))
    paths = Counter(file.path for file in files)
    assert [path for path, times in paths.items() if times > 1] == [], "two files of one name"
    assert not [path for path in paths if path.startswith("/") or ".." in path.split("/") or "\\" in path]
    assert len({path.casefold() for path in paths}) == len(paths), "some disks see no difference between these names"
    assert all(isinstance(file.content, bytes) for file in files)


@pytest.mark.parametrize("target", BY_NAME)
def test_a_target_writes_the_same_bytes_again(target, graphs):
    def written():
        return [(file.path, file.content) for file in BY_NAME[target].emit(with_artefacts(checked("library").graph))]

    assert written() == written()


def test_the_library_has_an_element_of_every_kind(graphs):
    kinds = {kind.name for kind in graphs("library").metamodel.by_root.values()}
    structural = {"class", "attribute", "enum", "enum_value", "activity"}
    assert {node.kind for node in graphs("library").nodes.values()} == (kinds | structural) - {"workspace"}


def test_the_library_uses_every_field_that_the_metamodel_has(graphs):
    graph = graphs("library")
    used = {(node.kind, field) for node in graph.nodes.values() for field in node.fields}
    known = {(kind.name, field) for kind in graph.metamodel.by_root.values() for field in kind.fields}
    general = {"title_en", "status", "comment", "former_ids", "valid", "suppress", "open_questions", "source", "law"}
    left_out = {pair for pair in known - used if pair[1] not in general and pair[0] != "workspace"}
    assert left_out == set(), "the library is the case that shows every field at work"

"""Which files a path stands for; nothing outside its folder is read."""

import os

import pytest

from sporbar.read.layout import WORKSPACE_FILE
from sporbar.write.workspace import NoWorkspaceError, find_workspace, named_workspace

SCHEMA = "id: https://example.org/{0}\nname: {0}\nclasses: {{}}\n"


@pytest.fixture
def folder(tmp_path):
    """Writes files and gives their folder."""

    def write(*names, **texts):
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(texts.get(path.stem, SCHEMA.format(path.stem)))
        return tmp_path.resolve()

    return write


def sources(workspace):
    return sorted(workspace.sources)


def refused(workspace):
    return {fault.span.path: fault.code for fault in workspace.unreadable}


def test_a_workspace_has_the_yaml_files_of_model_and_usecases(folder):
    root = folder(
        WORKSPACE_FILE, "model/a/b.yml", "usecases/c.yaml", "model/.hidden/d.yaml", "model/.e.yaml", "model/f.txt"
    )
    found = find_workspace(root)
    assert sources(found) == ["model/a/b.yml", "model/sporbar.yaml", "usecases/c.yaml"]
    assert (found.root, found.whole, found.unreadable) == (root, True, ())


@pytest.mark.parametrize("start", [".", "model", "model/a", "other/deep", "model/a/../../usecases"])
def test_it_is_found_from_every_folder_in_it(folder, start):
    root = folder(WORKSPACE_FILE, "model/a/b.yaml", "usecases/c.yaml", "other/deep/d.yaml")
    assert find_workspace(root / start).root == root


@pytest.mark.parametrize("start", ["model/a/b.yaml", "model/a", "usecases", "."])
def test_a_part_of_it_stands_for_all_of_it(folder, start):
    root = folder(WORKSPACE_FILE, "model/a/b.yaml", "usecases/c.yaml")
    assert sources(named_workspace(root / start)) == ["model/a/b.yaml", "model/sporbar.yaml", "usecases/c.yaml"]


@pytest.mark.parametrize("start", ["other/d.yaml", "other"])
def test_what_lies_beside_it_stands_alone(folder, start):
    root = folder(WORKSPACE_FILE, "other/d.yaml")
    found = named_workspace(root / start)
    assert (sources(found), found.whole) == (["d.yaml"], False)


def test_a_path_that_climbs_out_is_not_taken_for_the_place_it_climbs_from(folder):
    root = folder(f"work/{WORKSPACE_FILE}", "beside/d.yaml")
    assert find_workspace(root / "work" / ".." / "beside").root == root / "beside"


def test_data_files_beside_schemas_are_no_part_of_them(folder):
    root = folder("a.yaml", "data.yaml", data="persons:\n  - name: Anna\n")
    assert sources(find_workspace(root)) == ["a.yaml"]


def test_a_folder_without_schemas_has_all_its_files(folder):
    root = folder("data.yaml", data="goals: []\n")
    assert sources(find_workspace(root)) == ["data.yaml"]


def test_a_single_schema_brings_what_it_imports(folder):
    root = folder(
        "a.yaml",
        "b.yaml",
        "sub/c.yml",
        "sub/d.yaml",
        "other.yaml",
        a="imports: [linkml:types, b, ./sub/c]\nclasses: {}\n",
        b="imports: a\nclasses: {}\n",
        c="imports: [d, ../b, ../../outside]\nclasses: {}\n",
    )
    assert sources(named_workspace(root / "a.yaml")) == ["a.yaml", "b.yaml", "sub/c.yml", "sub/d.yaml"]
    assert sources(find_workspace(root / "b.yaml")) == ["a.yaml", "b.yaml", "sub/c.yml", "sub/d.yaml"]


@pytest.mark.parametrize(
    "name", ["../outside", "/etc/passwd", "/etc/hostname", "~/x", "..", "", "a\\0b", "x/../../outside"]
)
def test_a_single_schema_brings_nothing_from_outside(folder, name):
    root = folder("outside.yaml", "in/a.yaml", a=f'imports: ["{name}"]\nclasses: {{}}\n')
    assert sources(named_workspace(root / "in/a.yaml")) == ["a.yaml"]


def test_imports_through_a_link_are_refused(folder):
    root = folder("outside/b.yaml", "in/a.yaml", a="imports: [sub/b, b]\nclasses: {}\n")
    (root / "in/sub").symlink_to(root / "outside")
    (root / "in/b.yaml").symlink_to(root / "outside/b.yaml")
    found = named_workspace(root / "in/a.yaml")
    assert sources(found) == ["a.yaml"]
    assert refused(found) == {"b.yaml": "SP013"}


def test_what_is_no_file_of_the_workspace_is_told_and_not_read(folder):
    root = folder(WORKSPACE_FILE, "outside.yaml", "model/a.yaml")
    (root / "model/inside.yaml").symlink_to("a.yaml")
    (root / "model/link.yaml").symlink_to("../outside.yaml")
    (root / "model/absolute.yaml").symlink_to("/etc/passwd")
    (root / "model/nowhere.yaml").symlink_to("gone.yaml")
    (root / "model/loop.yaml").symlink_to("loop.yaml")
    (root / "model/zero.yaml").symlink_to("/dev/zero")
    (root / "model/folder").symlink_to(root)
    os.mkfifo(root / "model/pipe.yaml")
    (root / "model/folder.yaml").mkdir()
    with (root / "model/large.yaml").open("wb") as large:
        large.truncate(10_000_000_000)
    found = find_workspace(root)
    assert sources(found) == ["model/a.yaml", "model/inside.yaml", "model/link.yaml", "model/sporbar.yaml"]
    told = dict.fromkeys(["absolute", "nowhere", "loop", "zero", "pipe"], "SP013") | {"large": "SP007"}
    assert refused(found) == {f"model/{name}.yaml": code for name, code in told.items()}


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read_is_told(folder):
    root = folder(WORKSPACE_FILE, "model/a.yaml")
    (root / "model/a.yaml").chmod(0)
    assert refused(find_workspace(root)) == {"model/a.yaml": "SP013"}


@pytest.mark.parametrize("name", ["nowhere", "nowhere/at/all", "x" * 300, "a.yaml/b"])
def test_a_path_that_is_not_there_is_told(folder, name):
    root = folder("a.yaml")
    for find in (find_workspace, named_workspace):
        with pytest.raises(NoWorkspaceError):
            find(root / name)


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(NoWorkspaceError, match="holds neither"):
        find_workspace(tmp_path)


def test_a_folder_may_have_any_name(folder):
    root = folder(f"min mappe/ærø 🙂/{WORKSPACE_FILE}", "min mappe/ærø 🙂/model/å b.yaml")
    assert "model/å b.yaml" in find_workspace(root / "min mappe/ærø 🙂").sources

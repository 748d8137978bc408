"""A tree of files is swapped whole: whoever looks, and whatever happens, sees the old one or the new one."""

import json
import threading
import time
from contextlib import contextmanager, suppress
from multiprocessing import get_context

import pytest

from sporbar.write.tree import MANIFEST, Drift, ForeignFilesError, compare_tree, files_below, write_tree


def tree(version, count=60):
    """A tree of one version: every file says it, and one is there only in it."""
    files = {f"d{number % 7}/f{number}.txt": f"{version}\n".encode() * 50 for number in range(count)}
    return files | {f"only/{version}.txt": version.encode()}


def version_of(folder):
    """The version of a tree; fails when it holds files of two, or not exactly those of one."""
    content = {name: (folder / name).read_bytes() for name in files_below(folder) if name != MANIFEST}
    versions = {text.split(b"\n")[0].decode() for text in content.values()}
    assert len(versions) == 1, f"a mixture of {versions}"
    (version,) = versions
    assert content == tree(version)
    assert set(json.loads((folder / MANIFEST).read_text())) == set(content)
    return version


def left_over(folder):
    return sorted(path.name for path in folder.parent.iterdir() if "stage" in path.name)


def test_a_tree_is_written_and_replaced(tmp_path):
    folder = tmp_path / "generated"
    for version in ("one", "two", "three"):
        write_tree(folder, tree(version))
        assert version_of(folder) == version
    assert left_over(folder) == []


def test_an_empty_tree_is_a_tree(tmp_path):
    write_tree(tmp_path / "generated", {})
    write_tree(tmp_path / "generated", {"a/æ ø.txt": b"1"})
    write_tree(tmp_path / "generated", {})
    assert list(files_below(tmp_path / "generated")) == [MANIFEST]


def test_comparing_tells_what_is_missing_changed_and_stale(tmp_path):
    files = {"a.txt": b"1", "d/b.txt": b"2", "d/c.txt": b"3"}
    write_tree(tmp_path / "generated", files)
    folder = tmp_path / "generated"
    assert compare_tree(folder, files) == Drift((), (), ())
    assert not compare_tree(folder, files)
    (folder / "a.txt").unlink()
    (folder / "d/b.txt").write_bytes(b"x")
    (folder / "ny.txt").write_bytes(b"y")
    assert compare_tree(folder, files) == Drift(("a.txt",), ("d/b.txt",), ("ny.txt",))
    assert compare_tree(folder, {}) == Drift((), (), ("d/b.txt", "d/c.txt", "ny.txt"))
    assert compare_tree(tmp_path / "nowhere", files) == Drift(tuple(sorted(files)), (), ())


def test_a_folder_with_files_of_somebody_else_is_left_alone(tmp_path):
    folder = tmp_path / "generated"
    folder.mkdir()
    (folder / "vigtig.txt").write_text("ikke slettes")
    with pytest.raises(ForeignFilesError, match=r"vigtig\.txt"):
        write_tree(folder, tree("one"))
    assert list(files_below(folder)) == ["vigtig.txt"]


def test_a_file_added_to_a_tree_is_not_lost(tmp_path):
    folder = tmp_path / "generated"
    write_tree(folder, tree("one"))
    (folder / "d0/mit.txt").write_text("ikke slettes")
    with pytest.raises(ForeignFilesError) as fault:
        write_tree(folder, tree("two"))
    assert fault.value.paths == ["d0/mit.txt"]
    (folder / "d0/mit.txt").unlink()
    assert version_of(folder) == "one"


@pytest.mark.parametrize("damage", ["", "[", "[1, 2]", '"text"', "null", "\x00"])
def test_a_damaged_manifest_makes_all_files_foreign(tmp_path, damage):
    folder = tmp_path / "generated"
    write_tree(folder, tree("one"))
    (folder / MANIFEST).write_text(damage)
    with pytest.raises(ForeignFilesError):
        write_tree(folder, tree("two"))


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path):
    (tmp_path / "generated").write_text("en fil")
    with pytest.raises(ForeignFilesError):
        write_tree(tmp_path / "generated", tree("one"))
    assert (tmp_path / "generated").read_text() == "en fil"


def test_a_link_in_the_place_of_the_folder_does_not_lead_to_the_loss_of_what_it_points_to(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "vigtig.txt").write_text("ikke slettes")
    (tmp_path / "generated").symlink_to(elsewhere)
    with pytest.raises(ForeignFilesError):
        write_tree(tmp_path / "generated", tree("one"))
    assert (elsewhere / "vigtig.txt").exists()


def test_what_a_dead_build_left_is_swept(tmp_path):
    stage = tmp_path / ".generated.stage-999999"
    stage.mkdir()
    (stage / "halv.txt").write_text("x")
    write_tree(tmp_path / "generated", tree("one"))
    assert left_over(tmp_path / "generated") == []


def test_a_path_that_cannot_be_written_leaves_the_old_tree(tmp_path):
    folder = tmp_path / "generated"
    write_tree(folder, tree("one"))
    with pytest.raises(OSError, match="name too long"):
        write_tree(folder, tree("two") | {"x" * 300: b"1"})
    assert version_of(folder) == "one"
    assert left_over(folder) == []


def write_for_ever(folder, versions):
    while True:
        for version in versions:
            write_tree(folder, tree(version))


@contextmanager
def writer(folder, *versions):
    """A process that writes trees without end, and is killed."""
    process = get_context("fork").Process(target=write_for_ever, args=(folder, versions))
    process.start()
    try:
        yield
    finally:
        process.kill()
        process.join()


def test_a_build_killed_anywhere_leaves_one_whole_tree(tmp_path):
    folder = tmp_path / "generated"
    write_tree(folder, tree("one"))
    started = time.monotonic()
    write_tree(folder, tree("one"))
    needed = time.monotonic() - started
    seen = set()
    for number in range(20):
        with writer(folder, "two", "three"):
            time.sleep(needed * (0.2 + number / 10))
        seen.add(version_of(folder))
    assert len(seen) > 1
    write_tree(folder, tree("four"))
    assert version_of(folder) == "four"
    assert left_over(folder) == []


def test_whoever_looks_while_two_builds_write_sees_files_of_one(tmp_path):
    folder = tmp_path / "generated"
    write_tree(folder, tree("one"))
    seen = set()
    with writer(folder, "two"), writer(folder, "three"):
        until = time.monotonic() + 1
        while time.monotonic() < until:
            with suppress(FileNotFoundError):
                seen.add(tuple(path.name for path in (folder / "only").iterdir()))
    assert {("two.txt",), ("three.txt",)} <= seen
    assert all(len(names) <= 1 for names in seen)
    assert version_of(folder) in ("one", "two", "three")


def test_two_builds_at_once_both_succeed(tmp_path):
    folder = tmp_path / "generated"
    faults = []

    def build(version):
        try:
            for _ in range(4):
                write_tree(folder, tree(version))
        except Exception as fault:  # noqa: BLE001 - whatever it is, the test shows it
            faults.append(fault)

    threads = [threading.Thread(target=build, args=(version,)) for version in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert version_of(folder) in ("one", "two")
    assert left_over(folder) == []

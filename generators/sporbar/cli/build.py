"""`sporbar build`: write generated/, or compare it."""

import sys
import time
from argparse import Namespace
from collections.abc import Sequence

from sporbar import pipeline
from sporbar.cli.main import UsageError
from sporbar.diagnostics import Severity
from sporbar.diagnostics.render import render_line
from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.emit import Target
from sporbar.graph import Graph
from sporbar.registry.targets import TARGETS, with_artefacts
from sporbar.write.tree import MANIFEST, Drift, ForeignFilesError, compare_tree, files_below, write_tree
from sporbar.write.workspace import Workspace, find_workspace

GENERATED = "generated"


def run(options: Namespace) -> int:
    """Build the targets; 1 when the specification has errors or the tree differs."""
    if options.list:
        sys.stdout.write("".join(f"{target.name:12} {target.summary}\n" for target in TARGETS))
        return 0
    chosen = _chosen(options.targets)
    workspace = find_workspace(options.directory)
    graph = sound_graph(workspace)
    if graph is None:
        return 1
    files = _emitted(with_artefacts(graph), chosen)
    if options.check:
        return _compare(workspace, files, chosen)
    return _write(workspace, files, chosen)


def _chosen(names: Sequence[str]) -> tuple[Target, ...]:
    known = {target.name: target for target in TARGETS}
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or f"the targets are: {', '.join(known)}"
            raise UsageError(f"there is no target '{name}'; {hint}")
    return tuple(known[name] for name in names) or TARGETS


def sound_graph(workspace: Workspace) -> Graph | None:
    """The graph of a workspace without errors; otherwise shows them and gives None."""
    checked = pipeline.check(workspace.sources)
    faults = sorted((*checked.diagnostics, *workspace.unreadable))
    errors = [fault for fault in faults if fault.severity == Severity.ERROR]
    if not errors:
        return checked.graph
    sys.stderr.write(render_line(errors, lambda _path: []))
    sys.stderr.write(f"{len(errors)} errors: nothing was built\n")
    return None


def _emitted(graph: Graph, targets: Sequence[Target]) -> dict[str, bytes]:
    """The files of the targets by their path below generated/."""
    files: dict[str, bytes] = {}
    for target in targets:
        started = time.perf_counter()
        written = {f"{target.name}/{file.path}": file.content for file in target.emit(graph)}
        files |= written
        seconds = time.perf_counter() - started
        sys.stderr.write(f"{target.name:12} {len(written):5} files  {seconds:6.2f} s\n")
    return files


def _write(workspace: Workspace, files: dict[str, bytes], targets: Sequence[Target]) -> int:
    folder = workspace.root / GENERATED
    names = {target.name for target in targets}
    kept = {
        name: (folder / name).read_bytes()
        for name in files_below(folder)
        if name.split("/")[0] not in names and name != MANIFEST
    }
    try:
        write_tree(folder, kept | files)
    except ForeignFilesError as fault:
        raise UsageError(f"{folder} was not touched: {fault}; move them away") from fault
    except OSError as fault:
        raise UsageError(f"{folder} could not be written: {fault}") from fault
    return 0


def _compare(workspace: Workspace, files: dict[str, bytes], targets: Sequence[Target]) -> int:
    names = {target.name for target in targets}
    drift = compare_tree(workspace.root / GENERATED, files)
    stale = tuple(name for name in drift.stale if name.split("/")[0] in names or targets == TARGETS)
    drift = Drift(drift.missing, drift.changed, stale)
    for word, paths in zip(("missing", "changed", "stale"), drift, strict=True):
        sys.stdout.write("".join(f"{word:8} {GENERATED}/{path}\n" for path in paths))
    if drift:
        sys.stderr.write("generated/ is not what the specification gives; run 'sporbar build'\n")
    return 1 if drift else 0

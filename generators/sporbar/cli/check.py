"""`sporbar check`: every fault at once."""

import gc
import os
import sys
from argparse import Namespace
from typing import Any, NamedTuple

from sporbar.diagnostics import Diagnostic, Severity
from sporbar.diagnostics.packed import packed, unpacked
from sporbar.diagnostics.render import RENDERERS
from sporbar.text import Span
from sporbar.write.cache import Cache, digest, state_of, tool_fingerprint
from sporbar.write.workspace import Workspace, find_workspace, named_workspace

_RESULT = "result"


class Findings(NamedTuple):
    """What a check came to, as far as the command line shows it."""

    diagnostics: tuple[Diagnostic, ...]
    elements: int
    files: int


def run(options: Namespace) -> int:
    """Check and show; 1 when there is an error."""
    gc.disable()  # what is read forms no cycles, and the collector would walk over all of it again and again
    workspace = named_workspace(options.directory / options.path) if options.path else find_workspace(options.directory)
    found = findings(workspace, cached=not options.no_cache)
    form = options.format or ("caret" if sys.stdout.isatty() else "line")
    where = _way_to(workspace)
    shown = [_seen_from_here(fault, where) for fault in found.diagnostics] if where else found.diagnostics
    sys.stdout.write(RENDERERS[form](shown, lambda path: _lines(workspace, path.removeprefix(where))))
    errors = sum(fault.severity == Severity.ERROR for fault in found.diagnostics)
    warnings = len(found.diagnostics) - errors
    verdict = f"{errors} errors, {warnings} warnings" if found.diagnostics else "no faults"
    sys.stderr.write(f"{found.elements} elements in {found.files} files: {verdict}\n")
    return 1 if errors else 0


def _way_to(workspace: Workspace) -> str:
    """What stands before the paths of a workspace so that they lead there from the current folder."""
    here = os.getcwd()  # noqa: PTH109 - a Path shows in the time of a check
    return "" if str(workspace.root) == here else f"{os.path.relpath(workspace.root, here)}/".replace(os.sep, "/")


def _seen_from_here(fault: Diagnostic, where: str) -> Diagnostic:
    def moved(span: Span) -> Span:
        return span._replace(path=where + span.path)

    notes = tuple(note._replace(span=moved(note.span)) for note in fault.notes)
    return fault._replace(span=moved(fault.span), notes=notes)


def findings(workspace: Workspace, *, cached: bool = True) -> Findings:
    """The diagnostics of a workspace: remembered when nothing has changed, else found anew."""
    found = _remembered(workspace) if cached and workspace.whole else _checked(workspace, None, b"")
    if not workspace.unreadable:
        return found
    return found._replace(diagnostics=tuple(sorted({*found.diagnostics, *workspace.unreadable})))


def _remembered(workspace: Workspace) -> Findings:
    """What the files come to that could be read; the others are no part of what is remembered."""
    cache = Cache(workspace.build / "cache")
    fingerprint = tool_fingerprint()
    state = state_of(workspace.sources, fingerprint)
    remembered = cache.recall(_RESULT, state)
    if remembered is not None:
        faults, elements, files = remembered
        return Findings(tuple(unpacked(fault) for fault in faults), elements, files)
    found = _checked(workspace, cache, fingerprint)
    cache.remember(_RESULT, state, ([packed(fault) for fault in found.diagnostics], *found[1:]))
    return found


def _checked(workspace: Workspace, cache: Cache | None, fingerprint: bytes) -> Findings:
    from sporbar import pipeline

    recall = None if cache is None else _recall(cache, fingerprint)
    checked = pipeline.check(workspace.sources, recall)
    if cache is not None:
        cache.forget_others([_RESULT, *(_name(path) for path in workspace.sources)])
    return Findings(checked.diagnostics, len(checked.graph.nodes), len(workspace.sources))


def _recall(cache: Cache, fingerprint: bytes) -> Any:
    from sporbar.pipeline import Unit, read_file

    def recall(path: str, content: bytes, vocabulary: Any) -> Unit:
        laws = repr(sorted(vocabulary.laws.items())).encode()
        key = digest(fingerprint, laws, path.encode(), content)
        remembered = cache.recall(_name(path), key)
        if remembered is not None:
            return Unit(*remembered)
        unit = read_file(path, content, vocabulary)
        cache.remember(_name(path), key, tuple(unit))
        return unit

    return recall


def _name(path: str) -> str:
    return digest(path.encode()).hex()


def _lines(workspace: Workspace, path: str) -> list[str]:
    text = workspace.sources.get(path, b"").decode("utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

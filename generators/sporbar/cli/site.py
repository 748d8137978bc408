"""`sporbar site`: the pages that people write and those that are generated, built into one site."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from sporbar.cli.main import UsageError
from sporbar.targets.docs.assembly import assemble
from sporbar.write.tree import MANIFEST, ForeignFilesError, files_below, write_tree
from sporbar.write.workspace import find_workspace

WRITTEN, GENERATED, ASSEMBLED = "site", "generated/docs", "build/docs"


def run(options: Namespace) -> int:
    """Assemble build/docs and let mkdocs make build/site of it."""
    root = find_workspace(options.directory).root
    generated = _files(root / GENERATED)
    if not generated:
        raise UsageError(f"{GENERATED} is empty; run 'sporbar build docs' first")
    try:
        files = assemble(_files(root / WRITTEN), generated)
        write_tree(root / ASSEMBLED, files)
    except (ValueError, ForeignFilesError) as fault:
        raise UsageError(f"the site cannot be assembled: {fault}") from fault
    sys.stderr.write(f"{ASSEMBLED}: {len(files)} files\n")
    return 0 if options.assemble else _built(root)


def _files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder) if name != MANIFEST}


def _built(root: Path) -> int:
    if not (root / "mkdocs.yml").is_file():
        raise UsageError("there is no mkdocs.yml, which says how the site looks")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    code = subprocess.run(command, cwd=root, check=False, env=quiet).returncode  # noqa: S603 - our own interpreter
    if code == 0:
        sys.stderr.write("the site is build/site/index.html\n")
    return min(code, 1)

"""`sporbar init`: start a specification, or set up the editor for one."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from sporbar.cli.main import UsageError
from sporbar.read.layout import WORKSPACE_FILE

SCHEMA = ".vscode/sporbar.schema.json"
SETTINGS = ".vscode/settings.json"
_WORKSPACE_FILEINE = "# yaml-language-server: $schema={up}.vscode/sporbar.schema.json\n"

_WORKSPACE = """\
workspace:
  title: Ny specifikation
  description: Hvad specifikationen handler om, i en eller to sætninger
  version: 0.1.0
  status: udkast
  reference_date: 2026-01-01
  namespace: https://example.org/specifikation/
  responsible: Navn på den ansvarlige
  theme: 00.00
  chapters:
    - Funktionelle krav
"""
_FIRST = """\
goals:
  - id: M-A
    title: Det vigtigste mål
    priority: 1
    benefit_owner: Hvem der får gevinsten
    description: Hvad der er nået, når målet er nået
requirements:
  - id: K-0001
    title: Det første krav
    category: MK
    chapter: Funktionelle krav
    text: Løsningen skal understøtte [[M-A]].
    verify: Demonstration
    goals: M-A
"""


def run(options: Namespace) -> int:
    """Write what is missing; nothing that exists is overwritten, but the editor's schema is renewed."""
    folder: Path = options.directory / options.folder
    try:
        written = _started(folder) + _editor(folder)
    except OSError as fault:
        raise UsageError(f"{folder} cannot be set up: {fault}") from fault
    sys.stdout.write("".join(f"wrote {path}\n" for path in written))
    return 0


def _started(folder: Path) -> list[str]:
    """The files of a new specification; none when there is one."""
    if (folder / WORKSPACE_FILE).exists():
        return []
    modeline = _WORKSPACE_FILEINE.format(up="../")
    files = {WORKSPACE_FILE: modeline + _WORKSPACE, "model/krav.yaml": modeline + _FIRST}
    written = []
    for name, text in files.items():
        path = folder / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(name)
    return written


def _editor(folder: Path) -> list[str]:
    from sporbar.projections.editor_schema import editor_schema
    from sporbar.read.metamodel import metamodel

    schema = folder / SCHEMA
    schema.parent.mkdir(parents=True, exist_ok=True)
    schema.write_text(json.dumps(editor_schema(metamodel()), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return [SCHEMA, *_settings(folder / SETTINGS)]


def _settings(path: Path) -> list[str]:
    """Tell the editor which files the schema is for, beside what its settings hold already."""
    wanted = {f"./{SCHEMA}": ["model/**/*.yaml", "usecases/**/*.yaml"]}
    try:
        settings = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except ValueError as fault:
        raise UsageError(f'{path} is not plain JSON; add yourself: "yaml.schemas": {json.dumps(wanted)}') from fault
    if settings.get("yaml.schemas", {}).items() >= wanted.items():
        return []
    settings["yaml.schemas"] = settings.get("yaml.schemas", {}) | wanted
    path.write_text(json.dumps(settings, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return [SETTINGS]

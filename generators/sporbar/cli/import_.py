"""`sporbar import`: a foreign format to a first LinkML model, with a report."""

import sys
from argparse import Namespace
from pathlib import Path

from sporbar.cli.main import UsageError
from sporbar.imports.draft import ImportFaultError
from sporbar.imports.formats import import_into
from sporbar.imports.linkml_yaml import linkml_text
from sporbar.imports.source import Request


def run(options: Namespace) -> int:
    """Import and show the report; 1 when the source cannot be imported."""
    for path in (options.out, options.report):
        if path and (options.directory / path).exists() and not options.force:
            raise UsageError(f"{path} exists already; --force overwrites it")
    try:
        request = Request(options.file, options.directory, options.dialect or "")
        if options.form != "database" and not request.path.exists():
            raise UsageError(f"{options.file} does not exist")
        draft, report = import_into(options.form, request, options.name)
    except ImportFaultError as fault:
        sys.stderr.write(f"sporbar: {fault}\n")
        return 1
    text = linkml_text(draft)
    if options.out:
        _write(options.directory / options.out, text)
    else:
        sys.stdout.write(text)
    if options.report:
        _write(options.directory / options.report, report.markdown())
    else:
        (sys.stdout if options.out else sys.stderr).write(report.text())
    return 0


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}") from None

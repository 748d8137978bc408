"""`sporbar import`: a foreign format to a first LinkML model, with a report."""

import sys
from argparse import Namespace
from pathlib import Path

from sporbar import pipeline
from sporbar.cli.main import UsageError
from sporbar.diagnostics import Severity
from sporbar.imports.draft import ImportFaultError
from sporbar.imports.formats import import_into
from sporbar.imports.linkml_yaml import linkml_text
from sporbar.imports.report import Remark, Report
from sporbar.imports.source import Request


def run(options: Namespace) -> int:
    """Import and show the report; 1 when the source cannot be imported."""
    for path in (options.out, options.report):
        if path and (options.directory / path).exists() and not options.force:
            raise UsageError(f"{path} exists already; --force overwrites it")
    request = Request(options.file, options.directory, options.dialect or "")
    if options.form != "database" and not request.path.exists():
        raise UsageError(f"{options.file} does not exist")
    try:
        draft, report = import_into(options.form, request, options.name)
    except ImportFaultError as fault:
        sys.stderr.write(f"sporbar: {fault}\n")
        return 1
    text = linkml_text(draft)
    report.to_repair = list(_errors(f"{draft.name}.yaml", text))
    _show(options, text, report)
    return 0


def _errors(name: str, text: str) -> list[Remark]:
    """What a check of the model says, as far as it is an error."""
    found = pipeline.check({name: text.encode()}).diagnostics
    errors = [each for each in found if each.severity == Severity.ERROR]
    return [Remark(str(each.span), f"{each.code}: {each.message}") for each in errors]


def _show(options: Namespace, text: str, report: Report) -> None:
    if options.out:
        _write(options.directory / options.out, text)
    else:
        sys.stdout.write(text)
    if options.report:
        _write(options.directory / options.report, report.markdown())
    else:
        (sys.stdout if options.out else sys.stderr).write(report.text())


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}") from None

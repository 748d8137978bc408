"""Which importer imports a format; each is loaded when it is used."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import PurePath

from sporbar.emit.naming import snake
from sporbar.imports.draft import Draft
from sporbar.imports.report import Report
from sporbar.imports.sound import Soundness
from sporbar.imports.source import Request
from sporbar.imports.texts import one_line

Importer = Callable[[Request, Draft, Report], None]
"""Fills a draft and the report.

Raises:
    ImportFaultError: the source cannot be imported at all.
"""

_IMPORTERS: Mapping[str, str] = {
    "sql": "sql",
    "database": "database",
    "jsonschema": "json_schema",
    "csv": "csv_dictionary",
    "excel": "excel_dictionary",
    "xsd": "xsd",
    "xmi": "xmi",
}


def import_into(form: str, request: Request, name: str = "") -> tuple[Draft, Report]:
    """A draft from a source, and the report.

    Args:
        form: the format.
        request: what to import.
        name: the name of the schema; empty: that of the source.

    Raises:
        ImportFaultError: the source cannot be imported at all.
    """
    shown = request.source.rpartition("://")[0] or PurePath(request.source).name
    title = name or PurePath(request.source.rpartition("/")[2].partition("?")[0]).stem or form
    draft = Draft(snake(title), one_line(title), comments=[f"Imported from {one_line(shown)} ({form})"])
    report = Report(shown, form)
    importer: Importer = import_module(f"sporbar.imports.{_IMPORTERS[form]}").fill
    importer(request, draft, report)
    Soundness(draft, report).restore()
    report.counts = draft.counts()
    return draft, report

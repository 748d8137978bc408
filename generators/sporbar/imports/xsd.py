"""XML schemas, as OIO writes them, to a draft: complex types become classes, simple types enumerations and types."""

from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.names import Names, class_name
from sporbar.imports.report import Report
from sporbar.imports.source import Request
from sporbar.imports.xsd_classes import ComplexTypes
from sporbar.imports.xsd_files import Files
from sporbar.imports.xsd_types import SimpleTypes


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a schema and those that it includes from beside it.

    Raises:
        ImportFaultError: the file is no XML schema, declares a document type, or describes nothing.
    """
    files = Files(request.path.parent.resolve(), report)
    files.load(request.path.resolve(), is_first=True)
    simple = SimpleTypes(files, draft, report, Names(class_name))
    try:
        simple.take()
        ComplexTypes(simple).take()
    except RecursionError:
        raise ImportFaultError(f"{request.source} is nested too deeply") from None
    if not draft.classes and not draft.enums and not draft.types:
        raise ImportFaultError(f"{request.source} declares no types")

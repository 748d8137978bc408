"""JSON Schema, draft-07 to 2020-12, to a draft: objects become classes, references ranges."""

import json
import re
from typing import Any

from sporbar.imports.draft import Draft, ImportFaultError
from sporbar.imports.json_classes import Conversion
from sporbar.imports.json_refs import Document
from sporbar.imports.report import Report
from sporbar.imports.source import Request, read_text

_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def fill(request: Request, draft: Draft, report: Report) -> None:
    """Fill a draft from a schema.

    Raises:
        ImportFaultError: the file cannot be read, is no JSON Schema, or describes no object.
    """
    conversion = Conversion(Document(_root(request)), draft, report)
    try:
        conversion.convert(draft.title)
    except RecursionError:
        raise ImportFaultError(f"{request.source} is nested too deeply") from None
    if not draft.classes and not draft.enums:
        raise ImportFaultError(f"{request.source} describes no object")


def _root(request: Request) -> dict[str, Any]:
    try:
        text = read_text(request.path)
        root = json.loads(text)
        if _HALF.search(text):  # half a character has no place in any file
            root = json.loads(json.dumps(root, ensure_ascii=False).encode("utf-8", "replace"))
    except json.JSONDecodeError as fault:
        raise ImportFaultError(f"{request.source}:{fault.lineno}: this is not JSON: {fault.msg}") from None
    except (RecursionError, ValueError):
        raise ImportFaultError(f"{request.source} holds numbers or nesting beyond all bounds") from None
    if not isinstance(root, dict):
        raise ImportFaultError(f"{request.source} is JSON, but no JSON Schema: it must be an object")
    return root

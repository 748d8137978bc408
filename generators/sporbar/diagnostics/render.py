"""Diagnostics as text for people and machines. Each renderer takes all of them and gives the whole output."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sporbar.diagnostics.diagnostic import Diagnostic, Severity

Lines = Callable[[str], list[str]]
"""The lines of a source file; empty when it cannot be shown."""


def render_line(diagnostics: Iterable[Diagnostic], _lines: Lines) -> str:
    """One line each: `path:line:column: error SP202: message (help)`."""
    return "".join(f"{_headline(found)}{f' ({found.help})' if found.help else ''}\n" for found in diagnostics)


def _headline(found: Diagnostic) -> str:
    return f"{found.span}: {found.severity} {found.code}: {found.message}"


def render_caret(diagnostics: Iterable[Diagnostic], lines: Lines) -> str:
    """Each with its source line, a mark below the place, notes and help."""
    return "\n".join("".join(_caret(found, lines)) for found in diagnostics)


def _caret(found: Diagnostic, lines: Lines) -> Iterator[str]:
    yield f"{found.severity}[{found.code}]: {found.message}\n"
    yield from _excerpt(str(found.span), found, lines)
    for note in found.notes:
        yield f"  = {note.message}\n"
        yield from _excerpt(str(note.span), found._replace(span=note.span), lines)
    if found.help:
        yield f"  help: {found.help}\n"


def _excerpt(where: str, found: Diagnostic, lines: Lines) -> Iterator[str]:
    span = found.span
    source = lines(span.path)
    yield f"  --> {where}\n"
    if 0 < span.line <= len(source):
        shown = source[span.line - 1]
        width = span.end_column - span.column if span.end_line == span.line else len(shown) - span.column + 1
        number = str(span.line)
        yield f"{' ' * len(number)} |\n{number} | {shown}\n"
        yield f"{' ' * len(number)} | {' ' * (span.column - 1)}{'^' * max(1, width)}\n"


def _data(found: Diagnostic) -> dict[str, Any]:
    return {
        "path": found.span.path,
        "line": found.span.line,
        "column": found.span.column,
        "end_line": found.span.end_line,
        "end_column": found.span.end_column,
        "severity": str(found.severity),
        "code": found.code,
        "message": found.message,
        "help": found.help,
        "element": found.element,
        "notes": [{"where": str(note.span), "message": note.message} for note in found.notes],
    }


def render_json(diagnostics: Iterable[Diagnostic], _lines: Lines) -> str:
    """A JSON list with one object each."""
    return json.dumps([_data(found) for found in diagnostics], ensure_ascii=False, indent=2) + "\n"


def render_github(diagnostics: Iterable[Diagnostic], _lines: Lines) -> str:
    """Workflow commands that GitHub shows beside the changed lines."""
    return "".join(
        f"::{found.severity} file={_escaped(found.span.path, ':,')},line={found.span.line},col={found.span.column},"
        f"title={found.code}::{_escaped(found.message)}\n"
        for found in diagnostics
    )


def _escaped(text: str, more: str = "") -> str:
    for character in f"%\r\n{more}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def render_sarif(diagnostics: Iterable[Diagnostic], _lines: Lines) -> str:
    """SARIF 2.1.0, as code scanning services read it."""
    found = list(diagnostics)
    rules = [{"id": code} for code in dict.fromkeys(item.code for item in found)]
    driver = {"name": "sporbar", "informationUri": "https://sporbar.dk", "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif(item) for item in found],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _sarif(found: Diagnostic) -> dict[str, Any]:
    from urllib.parse import quote  # noqa: PLC0415 - needed for this form alone

    message = f"{found.message}. {found.help}" if found.help else found.message
    region = {
        "startLine": found.span.line,
        "startColumn": found.span.column,
        "endLine": found.span.end_line,
        "endColumn": found.span.end_column,
    }
    location = {"artifactLocation": {"uri": quote(found.span.path)}, "region": region}
    level = "error" if found.severity == Severity.ERROR else "warning"
    return {
        "ruleId": found.code,
        "level": level,
        "message": {"text": message},
        "locations": [{"physicalLocation": location}],
    }


RENDERERS: Mapping[str, Callable[[Iterable[Diagnostic], Lines], str]] = {
    "line": render_line,
    "caret": render_caret,
    "json": render_json,
    "sarif": render_sarif,
    "github": render_github,
}

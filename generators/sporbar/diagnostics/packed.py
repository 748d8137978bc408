"""Diagnostics as plain tuples, as the cache keeps them."""

from typing import Any

from sporbar.diagnostics.diagnostic import Diagnostic, Note, Severity
from sporbar.text import Span

Packed = tuple[Any, ...]


def packed(diagnostic: Diagnostic) -> Packed:
    """The diagnostic as plain tuples."""
    notes = [(tuple(note.span), note.message) for note in diagnostic.notes]
    span, code, severity, message, advice, _, element = diagnostic
    return (tuple(span), code, str(severity), message, advice, notes, element)


def unpacked(fault: Packed) -> Diagnostic:
    """The diagnostic that was packed."""
    span, code, severity, message, advice, notes, element = fault
    spans = tuple(Note(Span(*place), text) for place, text in notes)
    return Diagnostic(Span(*span), code, Severity(severity), message, advice, spans, element)

"""Faults that an author can cause: what they are and how they are shown."""

from sporbar.diagnostics.diagnostic import Diagnostic, Note, Problem, Severity

__all__ = ["Diagnostic", "Note", "Problem", "Severity"]

"""Models without a subject area."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Graph

_NUMBER = r"\d{2}(?:\.\d{2}){0,3}"
_THEME = re.compile(rf"{_NUMBER}(?: [^;]+)?(?:; *{_NUMBER}(?: [^;]+)?)*")


class MissingTheme(Problem):
    """The subject area of the specification or of a model is missing or no number of FORM or KLE.

    Catalogues sort models by the public sector's common classifications (FDA 9). Give the number, such as `32` or
    `32.24`, with the name of the subject after it if you like; several are separated by semicolons. A model without
    `theme` has that of the workspace.
    """

    code: ClassVar[str] = "SP603"
    severity: ClassVar[Severity] = Severity.WARNING
    theme: str

    def message(self) -> str:
        if not self.theme:
            return "the specification names no subject area (FDA 9)"
        return f"the subject area '{self.theme}' is no number of FORM or KLE (FDA 9)"

    def help(self) -> str:
        return "give the number under 'theme', for example '32' or '32.24'"


def check(graph: Graph) -> Iterator[Diagnostic]:
    """Look at the theme of the workspace and at those of the schemas."""
    themes = [(graph.workspace.text("theme"), graph.workspace.span("theme"))]
    for schema in graph.information.schemas.values():
        if "theme" in schema.annotations:
            themes.append((str(schema.annotations["theme"]), schema.span))
    for theme, span in themes:
        if not _THEME.fullmatch(theme.strip()):
            yield MissingTheme(theme).at(span)

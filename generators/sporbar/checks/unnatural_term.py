"""Preferred terms that are no words of the language."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node

_WRITTEN = (
    (re.compile(r"[A-ZÆØÅ][a-zæøåé]"), "begins with a capital letter"),
    (re.compile(r".*[a-zæøåé][A-ZÆØÅ].*"), "is written as in code"),
    (re.compile(r".*_.*"), "is written as in code"),
    (re.compile(r".*/.*"), "holds two terms"),
    (re.compile(r".*\(.*\)$"), "holds a note in brackets"),
)
_ENDINGS = frozenset(["e", "r", "er", "en", "et", "n", "t", "ne", "ene", "erne"])
_DEFINITE_PLURAL = re.compile(r".{3,}(?<!k)(?<!hj)(?<!stj)(?<!kas)(?<!ant)(?<!mod)(?<!cist)(?<!tav)erne", re.IGNORECASE)


class UnnaturalTerm(Problem):
    """The preferred term of a concept is not written as a word of the language.

    A term is a noun in the singular and indefinite form, with a small first letter and blanks between its words, as it
    would stand in a dictionary (FDA 18): `bevilget ydelse`, not `BevilgetYdelse`, `Ydelse/bevilling`, `ydelserne` or
    `ydelse (bevilget)`. Abbreviations such as `CPR-nummer` keep their capitals. Other forms belong under `forms`,
    other terms under `accepted`.
    """

    code: ClassVar[str] = "SP610"
    severity: ClassVar[Severity] = Severity.WARNING
    term: str
    why: str

    def message(self) -> str:
        return f"the term '{self.term}' {self.why} (FDA 18)"


def check(node: Node) -> Iterator[Diagnostic]:
    """Look at the title of a concept."""
    term = node.text("title")
    why = next((why for pattern, why in _WRITTEN if pattern.match(term)), "")
    if not why and _is_inflected(term, node.texts("forms")):
        why = "is not singular and indefinite"
    if why:
        yield UnnaturalTerm(term, why).at(node.span("title"), element=node.id)


def _is_inflected(term: str, forms: tuple[str, ...]) -> bool:
    """Whether the term ends like the definite plural, or is one of its own forms with an ending."""
    if _DEFINITE_PLURAL.fullmatch(term):
        return True
    return any(form and term.startswith(form) and term[len(form) :] in _ENDINGS for form in forms)

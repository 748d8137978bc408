"""Use cases whose purpose does not say who wants what and why."""

import re
from collections.abc import Iterator
from typing import ClassVar

from sporbar.diagnostics import Diagnostic, Problem, Severity
from sporbar.graph import Node
from sporbar.graph.wording import shown

_FORM = re.compile(r"\s*(?:Som\b.+?\bvil\s+(?:jeg|vi)\b.+?\bså\b|As\b.+?\b(?:I|we)\s+want\b.+?\bso\b)", re.DOTALL)


class PurposeForm(Problem):
    """The purpose of a use case does not have the form *Som … vil jeg … så …*.

    The form says in one sentence who acts, what is wanted and what it is good for. What the use case does not cover
    comes in the sentences after it. In English: *As … I want … so that …*.
    """

    code: ClassVar[str] = "SP506"
    severity: ClassVar[Severity] = Severity.WARNING
    id: str

    def message(self) -> str:
        return f"the purpose of {self.id} does not begin 'Som … vil jeg … så …'"


def check(node: Node) -> Iterator[Diagnostic]:
    """Match the beginning of the purpose."""
    if "purpose" in node and not _FORM.match(shown(node.text("purpose"))):
        yield PurposeForm(node.id).at(node.span("purpose"), element=node.id)

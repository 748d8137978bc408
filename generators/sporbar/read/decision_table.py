"""What a decision table names: attributes in the header, rates and values in cells, provisions in the law column."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph.node import Form, Mention
from sporbar.read.citation import CitationError, parse_citations
from sporbar.read.field_problems import NoTable, UnreadableCitation, UnreadableExpression
from sporbar.read.raw import Scalar
from sporbar.read.records import Block, block_of
from sporbar.read.yaml import Source
from sporbar.rules.names import FeelError, FoundName, names_in, names_in_unary_tests
from sporbar.rules.table import Cell, parse_table
from sporbar.text import Place, span_at


@dataclass(slots=True)
class TableReading:
    """Reads the cells of one decision table."""

    source: Source
    path: str
    valid: str
    mentions: list[Mention] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def read(self, scalar: Scalar, output: str) -> None:
        """Note what the table names and what is wrong with it; `output` names the output column."""
        block = block_of(self.source, scalar)
        if block is None:
            self.diagnostics.append(NoTable().at(span_at(self.source.path, scalar.place)))
            return
        table, faults = parse_table(scalar.value, output)
        self.diagnostics += block.faults(faults)
        for column in table.inputs:
            self._names(column, block, names_in)
        for row in table.rows:
            for cell in row.inputs:
                self._names(cell, block, names_in_unary_tests)
            for cell in row.outputs:
                self._names(cell, block, names_in)
            for cell in row.annotations:
                self._law(cell, block)

    def _names(self, cell: Cell, block: Block, find: Callable[[str], tuple[FoundName, ...]]) -> None:
        place = block.place(cell)
        try:
            for name in find(cell.text):
                first, last = (block.indent + cell.column_of(offset) + 1 for offset in (name.offset, name.end))
                self._mention("reads", Form.NAME, name.text, (place[0], first, place[2], last), name.filtered)
        except FeelError as fault:
            self._fault(UnreadableExpression(cell.text, fault.offset, fault.expected), cell, fault.offset, place)

    def _law(self, cell: Cell, block: Block) -> None:
        if cell.text in ("", "-"):
            return
        place = block.place(cell)
        try:
            for citation in parse_citations(cell.text):
                self._mention("law", Form.CITATION, str(citation), place)
        except CitationError as fault:
            self._fault(UnreadableCitation(cell.text, fault.offset, fault.expected), cell, fault.offset, place)

    def _fault(self, problem: Problem, cell: Cell, offset: int, place: Place) -> None:
        start = place[1] - cell.column + cell.column_of(offset)
        span = span_at(self.source.path, (place[0], start, place[2], max(place[3], start + 1)))
        self.diagnostics.append(problem.at(span))

    def _mention(self, relation: str, form: str, text: str, place: Place, expects: str = "") -> None:
        self.mentions.append(Mention(relation, form, text, place, expects, self.path, declared=True, valid=self.valid))

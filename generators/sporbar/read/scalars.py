"""One scalar of a field: its typed value and what it names. Numbers, days and truth values are made here, once."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sporbar.diagnostics import Diagnostic, Problem
from sporbar.graph.citation import Citation
from sporbar.graph.interval import parse_interval
from sporbar.graph.metamodel import Field, Metamodel
from sporbar.graph.node import Form, Mention
from sporbar.read.citation import CitationError, parse_citations
from sporbar.read.decision_table import TableReading
from sporbar.read.field_problems import (
    HiddenCharacter,
    UnknownChoice,
    UnreadableCitation,
    UnreadableExpression,
    WrongValue,
)
from sporbar.read.mentions import prose_mentions
from sporbar.read.raw import Scalar
from sporbar.read.yaml import Source
from sporbar.rules.names import FeelError, names_in
from sporbar.text import Place, span_at

_AMOUNT = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,12})?")
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
HIDDEN = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Characters that nobody sees: control characters, direction marks, zero-width characters."""


def citations(text: str) -> tuple[Citation, ...] | CitationError:
    """The citations that a text consists of, or what is wrong with it."""
    try:
        return parse_citations(text)
    except CitationError as fault:
        return fault


def _whole_number(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError("a whole number such as 12")
    return int(text)


def _amount(text: str) -> str:
    if not _AMOUNT.fullmatch(text):
        raise ValueError("an amount such as 12 or 12.50, without thousands separator")
    return text


def _flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("true or false")
    return text == "true"


def _day(text: str) -> str:
    expected = "a day of the calendar, written 2015-03-01"
    if not _DAY.fullmatch(text):
        raise ValueError(expected)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(expected) from None


def _interval(text: str) -> str:
    try:
        return str(parse_interval(text))
    except ValueError as fault:
        raise ValueError(f"a validity: {fault}") from None


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("a web address that starts with https://")
    return text


_TYPED: Mapping[str, Callable[[str], Any]] = {
    "whole_number": _whole_number,
    "amount": _amount,
    "flag": _flag,
    "day": _day,
    "interval": _interval,
    "address": _address,
}


@dataclass(frozen=True, slots=True)
class Context:
    """What reading a scalar depends on besides the scalar and its field."""

    source: Source
    metamodel: Metamodel
    laws: Mapping[str, str]
    valid: str = ""
    """The validity of the nested record that the scalar stands in."""
    output: str = ""
    """The name of the output column of a decision table."""


@dataclass(slots=True)
class Reading:
    """Reads one scalar by the form of its field."""

    context: Context
    raw: Scalar
    about: Field
    path: str
    diagnostics: list[Diagnostic] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    def value(self) -> Any:
        """The typed value; None when it is not one, with a diagnostic."""
        text = self.raw.value
        hidden = HIDDEN.search(text)
        if hidden:
            self._fault(HiddenCharacter(hidden.group()))
        form = self.about.form
        if form in _TYPED:
            return self._typed(_TYPED[form], text.strip())
        read = getattr(self, f"_{form}", None)
        return read(text) if read else text

    def _typed(self, convert: Callable[[str], Any], text: str) -> Any:
        try:
            return convert(text)
        except ValueError as fault:
            self._fault(WrongValue(self.about.name, text, str(fault)))
            return None

    def _enum(self, text: str) -> str | None:
        choices = tuple(self.context.metamodel.enums[self.about.range])
        chosen = unicodedata.normalize("NFC", text.strip())
        if chosen in choices:
            return chosen
        self._fault(UnknownChoice(self.about.name, text, choices))
        return None

    def _prose(self, text: str) -> str:
        self.mentions += prose_mentions(self.context.source, self.raw, self.path, self.context.laws)
        return text

    def _reference(self, text: str) -> str:
        target = unicodedata.normalize("NFC", text.strip())
        self._mention(Form.REFERENCE, target, self.raw.place, self.about.range)
        return target

    def _citation(self, text: str) -> str | None:
        found = citations(text)
        if isinstance(found, CitationError):
            self._fault_at(UnreadableCitation(text, found.offset, found.expected), found.offset)
            return None
        for citation in found:
            self._mention(Form.CITATION, str(citation), self.raw.place, "")
        return "; ".join(str(citation) for citation in found)

    def _expression(self, text: str) -> str:
        try:
            for name in names_in(text):
                place = self.context.source.place_in(self.raw, name.offset, name.end - name.offset)
                self._mention(Form.NAME, name.text, place, name.filtered)
        except FeelError as fault:
            self._fault_at(UnreadableExpression(text, fault.offset, fault.expected), fault.offset)
        return text

    def _table(self, text: str) -> str:
        reading = TableReading(self.context.source, self.path, self.context.valid)
        reading.read(self.raw, self.context.output)
        self.mentions += reading.mentions
        self.diagnostics += reading.diagnostics
        return text

    def _mention(self, form: str, text: str, place: Place, expects: str) -> None:
        valid = self.context.valid
        relation = "reads" if form == Form.NAME else self.about.relation
        mention = Mention(relation, form, text, place, expects, self.path, declared=True, valid=valid)
        self.mentions.append(mention)

    def _fault(self, problem: Problem) -> None:
        self.diagnostics.append(problem.at(span_at(self.context.source.path, self.raw.place)))

    def _fault_at(self, problem: Problem, offset: int) -> None:
        place = self.context.source.place_in(self.raw, offset, max(1, len(self.raw.value) - offset))
        self.diagnostics.append(problem.at(span_at(self.context.source.path, place)))

"""The fields of an element as HTML, by the form that the metamodel gives them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.graph import Field, Node, Record
from sporbar.graph.interval import parse_interval
from sporbar.targets.docs.decision import decision_table
from sporbar.targets.docs.formats import day_text, interval_text, number_text, short_interval
from sporbar.targets.docs.html import EMPTY, capital, joined, listed, table, web_address
from sporbar.targets.docs.prose import Linker, Scribe, Within

NOT_SHOWN = frozenset({"id", "title", "status", "suppress", "former_ids", "open_questions"})
"""Fields that stand elsewhere on the page, or that only the tool reads."""
TOP = Within()
_ONE_LINE = 90
"""So many characters of short texts stand on one line."""
_ORDERED = frozenset({"actions", "alternative_flow"})
_BLOCKS = frozenset({"table", "record"})


class FieldView(NamedTuple):
    """A field as it is printed."""

    name: str
    title: str
    hint: str
    body: Markup
    wide: bool
    """Whether it needs the whole width of the page."""


class Printer:
    """Prints the fields of one element as they are seen from one page."""

    def __init__(self, linker: Linker, node: Node, page: str) -> None:
        self.linker = linker
        self.metamodel = linker.graph.metamodel
        self.scribe = Scribe(linker, node, page)

    def fields(self, record: Record, about: Iterable[Field], within: Within = TOP) -> Iterator[FieldView]:
        """The fields that a record has, in the given order."""
        for field in about:
            if field.name not in NOT_SHOWN and field.form != "elements" and field.name in record:
                body = self.value(record, field, within)
                if body:
                    yield FieldView(field.name, field.title, field.description, body, field.form in _BLOCKS)

    def value(self, record: Record, field: Field, within: Within = TOP) -> Markup:
        """The value of one field; empty when it holds nothing."""
        if field.form == "record":
            return self._records(record, field, within)
        if not field.multivalued:
            return self._single(field, record.text(field.name), within)
        items = [self._item(field, item, within) for item in _items(record, field)]
        if field.form == "text" and sum(map(len, items)) < _ONE_LINE:
            return joined(items, ", ")
        return listed(items, ordered=field.name in _ORDERED, css="" if field.form == "prose" else "sb-list")

    def cell(self, record: Record, field: Field, within: Within) -> Markup:
        """The value of one field in a cell of a table."""
        if field.name not in record:
            return EMPTY
        if field.form in _BLOCKS:
            return self.value(record, field, within)
        if field.form == "interval":
            return Markup('<span class="sb-days">{}</span>').format(short_interval(record.interval(field.name)))
        return joined((self._item(field, item, within) for item in _items(record, field)), Markup("<br>"))

    def _single(self, field: Field, text: str, within: Within) -> Markup:
        if field.form == "prose":
            return self.scribe.prose(text)
        if field.form == "table":
            return decision_table(self.scribe, within, text)
        return self._item(field, text, within)

    def _item(self, field: Field, text: str, within: Within) -> Markup:
        if field.form == "enum":
            return choice(self.metamodel.enums.get(field.range, {}).get(text, text), text)
        if field.form in ("reference", "citation"):
            return self._references(field, text, within)
        if field.form == "prose":
            return self.scribe.inline(text)
        if field.form == "expression":
            return Markup("<code>{}</code>").format(self.scribe.expression(text))
        if field.form == "address":
            return web_address(text)
        plain = _PLAIN.get(field.form)
        return escape(plain(text) if plain else text)

    def _references(self, field: Field, text: str, within: Within) -> Markup:
        parts = [part.strip() for part in text.split(";")] if field.form == "citation" else [text]
        return joined((self._reference(within, field.name, part) for part in parts), "; ")

    def _reference(self, within: Within, name: str, text: str) -> Markup:
        targets = self.scribe.targets(within, name, text)
        if not targets:
            return escape(text)
        is_law = self.linker.graph.nodes[targets[0]].kind == "provision"
        return self.linker.link(targets[0], self.scribe.page, text if is_law else "")

    def _records(self, record: Record, field: Field, within: Within) -> Markup:
        records = record.records(field.name)
        kind = self.metamodel.kinds[field.range]
        about = [one for one in kind.fields.values() if any(one.name in row for row in records)]
        inner = within.inner(field.name)
        if any(one.form in _BLOCKS for one in about):
            return joined(self._stacked(row, about, _valid(inner, row)) for row in records)
        rows = [[self.cell(row, one, _valid(inner, row)) for one in about] for row in records]
        numeric = [one.form in ("amount", "whole_number") for one in about]
        return table([one.title for one in about], rows, numeric=numeric) if rows else EMPTY

    def _stacked(self, record: Record, about: Iterable[Field], within: Within) -> Markup:
        """A record that holds a table of its own: its small fields on a line, the table below."""
        views = list(self.fields(record, about, within))
        line = joined(
            Markup("<span><b>{}</b> {}</span>").format(capital(one.title), one.body) for one in views if not one.wide
        )
        blocks = joined(one.body for one in views if one.wide)
        return Markup('<div class="sb-version"><p class="sb-version-head">{}</p>{}</div>').format(line, blocks)


def _valid(within: Within, record: Record) -> Within:
    return within._replace(valid=record.text("valid")) if "valid" in record else within


def choice(title: str, value: str) -> Markup:
    """A value of an enumeration: its label, and the value itself when that tells more."""
    shown = value.replace("_", " ")
    return escape(shown) if title in (value, shown) else Markup("{} <code>{}</code>").format(title, value)


def _items(record: Record, field: Field) -> list[str]:
    value = record.fields[field.name]
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]


def _flag(text: str) -> str:
    return label("yes" if text.casefold() == "true" else "no")


_PLAIN: Mapping[str, Callable[[str], str]] = {
    "flag": _flag,
    "day": lambda text: day_text(date.fromisoformat(text)),
    "interval": lambda text: interval_text(parse_interval(text)),
    "amount": lambda text: number_text(Decimal(text)),
}

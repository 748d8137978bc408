"""A decision table as an HTML table with the names, rates and provisions in it as links."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.rules.table import Cell, Row, Table, parse_table
from sporbar.targets.docs.html import breakable, joined
from sporbar.targets.docs.prose import Scribe, Within

_TRUTH: Mapping[str, str] = {"true": "yes", "false": "no"}


def decision_table(scribe: Scribe, within: Within, text: str) -> Markup:
    """The table of one version of a decision; a text that is no table is shown as it stands."""
    table, faults = parse_table(text, scribe.node.text("output"))
    if faults or not table.rows:
        return Markup("<pre>{}</pre>").format(text)
    rows = joined(_row(scribe, within, number, row) for number, row in enumerate(table.rows, 1))
    form = Markup(
        '<div class="sb-table sb-decision"><table class="sb-grid"><thead><tr><th class="sb-row">#</th>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>"
    )
    return form.format(_heads(scribe, table), rows)


def _heads(scribe: Scribe, table: Table) -> Markup:
    inputs = _cells("th", "sb-input", (_input(scribe, cell) for cell in table.inputs))
    output = _cells("th", "sb-output", [scribe.target(table.outputs[0].text)])
    law = _cells("th", "sb-law", [escape(label("docs_law_provision")) for _ in table.annotations])
    return joined((inputs, output, law))


def _input(scribe: Scribe, cell: Cell) -> Markup:
    """The class in small letters above the attribute; other expressions as they stand."""
    class_name, _, attribute = cell.text.partition(".")
    target = scribe.linker.known(cell.text)
    if not target or not attribute:
        return scribe.expression(cell.text)
    name = Markup("<small>{}</small><br>{}").format(breakable(class_name), breakable(attribute))
    return scribe.linker.link(target, scribe.page, name)


def _row(scribe: Scribe, within: Within, number: int, row: Row) -> Markup:
    inputs = _cells("td", "sb-input", (_test(scribe, cell) for cell in row.inputs))
    outputs = _cells("td", "sb-output", (_test(scribe, cell) for cell in row.outputs))
    law = _cells("td", "sb-law", (_law(scribe, within, cell) for cell in row.annotations))
    return Markup('<tr><td class="sb-row">{}</td>{}{}{}</tr>').format(number, inputs, outputs, law)


def _cells(tag: str, css: str, cells: Iterable[Markup]) -> Markup:
    form = Markup('<{} class="{}">{}</{}>')
    return joined(form.format(tag, css, cell, tag) for cell in cells)


def _test(scribe: Scribe, cell: Cell) -> Markup:
    if cell.text == "-":
        return Markup('<span class="sb-any">–</span>')
    if cell.text in _TRUTH:
        return Markup('<span title="{}">{}</span>').format(cell.text, label(_TRUTH[cell.text]))
    return Markup("<code>{}</code>").format(scribe.expression(cell.text))


def _law(scribe: Scribe, within: Within, cell: Cell) -> Markup:
    return joined((scribe.citation(within, part.strip()) for part in cell.text.split(";")), "; ")

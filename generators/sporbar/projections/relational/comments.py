"""What is said of tables and columns wherever they are printed."""

from collections.abc import Iterator

from sporbar.emit.labels import label
from sporbar.projections.relational.shape import Column, Role, Table, TableKind

_OWN = (Role.VALUE, Role.REFERENCE)
_KINDS = (TableKind.IDENTITIES,)


def comment_lines(unit: Table | Column, language: str) -> Iterator[str]:
    """The comment on a table or column, in paragraphs; a technical column says why it exists."""
    if isinstance(unit, Table) and unit.kind in _KINDS:
        yield label(f"sql_kind_{unit.kind.value}", language)
    if isinstance(unit, Table) or unit.role in _OWN or (unit.role == Role.CLASS_NAME and unit.slot):
        yield from unit.provenance.lines(language)
        return
    yield label(f"sql_role_{unit.role.value}", language)
    if unit.role == Role.OWNER:
        yield from unit.provenance.lines(language)
    else:
        yield label("unit_source", language).format(text=unit.provenance.place)

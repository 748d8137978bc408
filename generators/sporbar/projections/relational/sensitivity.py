"""How sensitive columns are, and what stands instead of those that tell whom a row is about."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sporbar.graph import InformationModel, Slot
from sporbar.projections.relational.shape import LEVELS, Column, ForeignKey, Masking, Primitive, Role, Table
from sporbar.projections.relational.tenancy import inherited

_PLACES = {name: place for place, name in enumerate(LEVELS)}
_LEAST: Mapping[object, int] = {
    "GeneralPersonalData": 1,
    "CivilRegistrationNumberData": 1,
    "SensitivePersonalData": 2,
    "DataAboutCriminalOffences": 2,
}
"""The least sensitivity of a category of personal data, whatever the class says."""
_MOMENTS = (Primitive.DATE, Primitive.DATETIME)


def protected(model: InformationModel, tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """The tables with the sensitivity and the masking of their columns.

    A key that points to a civil registration number is one too. A day that stands beside such a number in a class is a
    day of somebody's life, above all that of birth, and is masked to its year.
    """
    by_name = {table.name: table for table in tables}
    return tuple(
        replace(table, columns=tuple(_protected(model, by_name, table, column) for column in table.columns))
        for table in tables
    )


def says_anything(model: InformationModel) -> bool:
    """Whether a model restricts who sees what at all."""
    return any(
        found.annotation("sensitivity") or found.annotation("tenancy") or any(map(_restricts, found.slots.values()))
        for found in model.classes.values()
    )


def _restricts(slot: Slot) -> bool:
    return slot.annotations.get("sensitivity") in _PLACES or slot.annotations.get("personal_data") in _LEAST


def _protected(model: InformationModel, tables: Mapping[str, Table], table: Table, column: Column) -> Column:
    origin, source = _source(tables, table, column)
    level = max(_level(model, table, column), _level(model, origin, source))
    return replace(column, level=level, masking=_masking(model, origin, source))


def _source(tables: Mapping[str, Table], table: Table, column: Column) -> tuple[Table, Column]:
    """The column that the values of a key come from in the end."""
    seen = {table.name}
    while key := _key_on(table.foreign_keys, column.name):
        if key.table in seen:
            break
        seen.add(key.table)
        table = tables[key.table]
        column = table.column(key.target)
    return table, column


def _key_on(keys: Iterable[ForeignKey], column: str) -> ForeignKey | None:
    return next((key for key in keys if key.column == column), None)


def _level(model: InformationModel, table: Table, column: Column) -> int:
    found = model.classes[table.class_name]
    own = _PLACES.get(inherited(model, found, "sensitivity"), 0)
    slot = found.slots.get(table.slot or column.slot)
    if slot is None:
        return own
    said = _PLACES.get(str(slot.annotations.get("sensitivity", "")), own)
    return max(said, _LEAST.get(slot.annotations.get("personal_data"), 0))


def _masking(model: InformationModel, table: Table, column: Column) -> Masking:
    if not column.slot or column.role == Role.CLASS_NAME:
        return Masking.NONE
    slots = model.classes[table.class_name].slots
    slot = slots.get(column.slot)
    if slot and _is_number(slot):
        return Masking.PSEUDONYM
    beside = column.type.primitive in _MOMENTS and any(map(_is_number, slots.values()))
    return Masking.YEAR if beside else Masking.NONE


def _is_number(slot: Slot) -> bool:
    return slot.annotations.get("personal_data") == "CivilRegistrationNumberData"

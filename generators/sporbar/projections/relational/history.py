"""Versions of objects: the times of a row, and the table of the objects that rows are versions of."""

from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.names import Names
from sporbar.projections.relational.provenance import Provenance
from sporbar.projections.relational.shape import (
    CheckKind,
    Column,
    ColumnType,
    Link,
    Primitive,
    Role,
    TableKind,
)

_DAY = ColumnType(Primitive.DATE)
_MOMENT = ColumnType(Primitive.DATETIME)
_TEXT = ColumnType(Primitive.TEXT)
_EFFECT = (
    ("virkning_fra", _DAY, Role.EFFECT_FROM, False),
    ("virkning_til", _DAY, Role.EFFECT_TO, True),
)
_REGISTRATION = (
    ("registrering_fra", _MOMENT, Role.REGISTERED_FROM, False),
    ("registrering_til", _MOMENT, Role.REGISTERED_TO, True),
    ("registreringsaktoer", _TEXT, Role.REGISTERED_BY, False),
)
"""Names, as the public sector's model rules give them, with type, role and whether the column may be empty."""


def add_history(draft: Draft, key: Column, names: Names) -> None:
    """Makes the rows of a table versions of the objects that a column identifies."""
    identity = Draft(names.take(f"{draft.name}_objekt"), TableKind.IDENTITIES, draft.provenance, names, Names())
    identity.class_name = draft.class_name
    identity.primary_key = (identity.add(key),)
    identity.taken.take(key.name)
    draft.identity = draft.objects = identity
    draft.identity_key = key.name
    draft.point(key.name, identity, Link.VERSION, "objekt")
    _add_times(draft, draft.provenance)


def _add_times(draft: Draft, provenance: Provenance) -> None:
    effect_from, effect_to = _add_period(draft, _EFFECT, provenance)
    registered: tuple[str, ...] = ()
    if draft.history == "bitemporal":
        registered = _add_period(draft, _REGISTRATION, provenance)
        draft.check(CheckKind.NOT_EMPTY, (registered[2],))
        draft.current = registered[1]
        draft.index((draft.identity_key,), draft.current)
    draft.index((draft.identity_key, effect_from, *registered[:1]))
    draft.overlap(f"ex_{draft.name}_{effect_from}_{effect_to}", (draft.identity_key,))


def _add_period(
    draft: Draft, wanted: tuple[tuple[str, ColumnType, Role, bool], ...], provenance: Provenance
) -> tuple[str, ...]:
    """Adds the columns of a period, of which the first comes before the second."""
    found = tuple(
        draft.add(Column(draft.taken.take(name, draft.name), kind, nullable, role, provenance))
        for name, kind, role, nullable in wanted
    )
    draft.check(CheckKind.BEFORE, found[:2])
    return found

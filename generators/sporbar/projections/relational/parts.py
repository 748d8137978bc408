"""Objects that stand inside lists of other objects: their rows point to the owner."""

from dataclasses import replace
from typing import NamedTuple

from sporbar.graph import Slot
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.provenance import Provenance
from sporbar.projections.relational.scalar import ranges_of
from sporbar.projections.relational.shape import CheckKind, Link, Role
from sporbar.projections.relational.storage import Form, Storage


class Part(NamedTuple):
    """That objects of a class stand in an attribute of another."""

    owner: str
    slot: Slot
    home: str
    """The class whose rows point to the owner."""
    provenance: Provenance


def add_owners(storage: Storage, drafts: dict[str, Draft], parts: list[Part]) -> None:
    """Adds the columns that point to owners, and demands one owner where a class occurs nowhere else."""
    by_home: dict[str, list[Part]] = {}
    for part in parts:
        by_home.setdefault(part.home, []).append(part)
    standing = _standing_alone(storage, by_home)
    for home, found in by_home.items():
        _add_owners(storage, drafts, found, drafts[home], must_have=home not in standing)


def _add_owners(
    storage: Storage, drafts: dict[str, Draft], parts: list[Part], table: Draft, *, must_have: bool
) -> None:
    required = must_have and len(parts) == 1
    columns = [_add_owner(storage, drafts, part, table, nullable=not required) for part in parts]
    table.add_position(table.provenance, nullable=not must_have)
    if len(columns) > 1:
        table.check(CheckKind.EXACTLY_ONE if must_have else CheckKind.AT_MOST_ONE, tuple(columns))


def _add_owner(storage: Storage, drafts: dict[str, Draft], part: Part, table: Draft, *, nullable: bool) -> str:
    name_of_owner, owner = drafts[part.owner].name, _pointed_to(storage, drafts, part)
    key = owner.columns[owner.primary_key[0]]
    relation = storage.column(part.owner, part.slot.name)
    wanted = f"{name_of_owner}_{key.name}"
    if wanted in table.columns:
        wanted = f"{name_of_owner}_{relation}_{key.name}"
    name = table.taken.take(wanted, part.slot.node_id)
    column = replace(key, name=name, nullable=nullable, role=Role.OWNER, provenance=part.provenance, slot="", enum="")
    table.add(column)
    table.point(name, owner, Link.OWNER, relation)
    return name


def _pointed_to(storage: Storage, drafts: dict[str, Draft], part: Part) -> Draft:
    """The table that parts point to.

    A part that has an identifier of its own belongs to the object and outlives its versions; any other part is written
    anew with each version and belongs to that.
    """
    owner = drafts[part.owner]
    return owner.objects if owner.objects and storage.key(part.home).slot else owner


def _standing_alone(storage: Storage, by_home: dict[str, list[Part]]) -> set[str]:
    """The classes whose objects may exist without an owner of their own."""
    used = {home for found in storage.classes for slot in found.slots.values() for home in _other_use(storage, slot)}
    used |= {found.name for found in storage.classes if found.tree_root or found.annotation("resource")}
    return {home for home in by_home if _may_stand_alone(storage, home, used, by_home)}


def _other_use(storage: Storage, slot: Slot) -> tuple[str, ...]:
    """The classes whose objects stand elsewhere too; a mere reference to an object says nothing of where it stands."""
    if storage.form(slot) == Form.PARTS:
        return ()
    homes = storage.homes(ranges_of(storage.model, slot).classes)
    return tuple(home for home in homes if slot.inlined or storage.key(home).slot is None)


def _may_stand_alone(storage: Storage, home: str, used: set[str], by_home: dict[str, list[Part]]) -> bool:
    relatives = {*storage.lineage(home), *storage.subtree(home)}
    return bool(relatives & used or (relatives - {home}) & by_home.keys() or _owns_itself(storage, home, by_home))


def _owns_itself(storage: Storage, home: str, by_home: dict[str, list[Part]]) -> bool:
    """Whether an object may be a part of a part of its own class: then the outermost one has no owner."""
    seen: set[str] = set()
    todo = [home]
    while todo:
        name = todo.pop()
        for part in by_home.get(name, ()):
            if home in storage.lineage(part.owner):
                return True
            if part.owner not in seen:
                seen.add(part.owner)
                todo += storage.lineage(part.owner)
    return False

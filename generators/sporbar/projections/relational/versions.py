"""Rows that belong to a version of an object: they are written with it and repeated in the next."""

from collections.abc import Iterable

from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.shape import Link

_BELONGS = (Link.PARENT, Link.OWNER)


def mark_versions(drafts: Iterable[Draft]) -> None:
    """Tells each table whose rows belong to versions, however indirectly, which history those have."""
    found = list(drafts)
    below: dict[str, list[Draft]] = {}
    for draft in found:
        for key in draft.foreign_keys:
            if key.link in _BELONGS:
                below.setdefault(key.table, []).append(draft)
    todo = [(draft.name, draft.history) for draft in found if draft.identity]
    while todo:
        name, history = todo.pop()
        for draft in below.get(name, ()):
            if not draft.version_of and not draft.identity:
                draft.version_of = history
                todo.append((draft.name, history))

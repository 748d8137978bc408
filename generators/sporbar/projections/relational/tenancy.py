"""Whose rows are whose: the column that says it, and the setting of a session that says whose rows are seen."""

from dataclasses import replace

from sporbar.emit.naming import snake
from sporbar.graph import Class, InformationModel
from sporbar.projections.relational.draft import Draft
from sporbar.projections.relational.omissions import Omissions
from sporbar.projections.relational.shape import Reason
from sporbar.projections.relational.storage import Storage


def add_tenants(storage: Storage, drafts: dict[str, Draft], omissions: Omissions) -> None:
    """Marks the column of each table that says whose a row is; the table of its objects gets a copy."""
    for root, names in storage.hierarchies.items():
        for name in names:
            attribute = inherited(storage.model, storage.model.classes[name], "tenancy")
            if attribute and not _add_tenant(drafts[name], attribute) and not drafts[root].tenant:
                omissions.add((drafts[name].name, ""), name, Reason.TENANCY, attribute)


def inherited(model: InformationModel, found: Class, annotation: str) -> str:
    """What a class, or else the nearest class that it specialises, says in an annotation."""
    lineage = (found, *(model.classes[name] for name in found.ancestors if name in model.classes))
    return next((each.annotation(annotation) for each in lineage if each.annotation(annotation)), "")


def _add_tenant(draft: Draft, attribute: str) -> bool:
    columns = [column for column in draft.columns.values() if column.slot == attribute]
    if len(columns) != 1:
        return False
    draft.tenant, draft.setting = columns[0].name, f"app.{snake(attribute)}"
    identity = draft.identity
    if identity:
        identity.tenant = identity.taken.take(draft.tenant, draft.name)
        identity.setting = draft.setting
        identity.add(replace(columns[0], name=identity.tenant, default=None))
    return True

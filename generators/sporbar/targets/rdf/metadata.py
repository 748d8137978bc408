"""Metadata of models by the Danish public sector's modelling rules (FDA), in the vocabularies that they name."""

from collections.abc import Iterator

from sporbar.graph import Record, Schema
from sporbar.targets.rdf import turtle
from sporbar.targets.rdf.terms import Terms
from sporbar.targets.rdf.turtle import Statement
from sporbar.targets.rdf.uris import is_absolute

_APPROVAL = {
    "awaiting": "approval:AwaitingApproval",
    "approved": "approval:Approved",
    "approved_with_remarks": "approval:ApprovedWithRemarks",
    "not_applicable": "approval:NotApplicable",
}
_MODEL_STATUS = {
    "development": "modelstatus:UnderDevelopment",
    "completed": "modelstatus:Completed",
    "deprecated": "modelstatus:Deprecated",
    "withdrawn": "modelstatus:Withdrawn",
}
_STATUS = {
    "udkast": "modelstatus:UnderDevelopment",
    "i_høring": "modelstatus:UnderDevelopment",
    "godkendt": "modelstatus:Completed",
    "udgået": "modelstatus:Withdrawn",
}
_SCOPE = {"core": "modelscope:CoreModel", "profile": "modelscope:ApplicationModel"}
_LANGUAGE = {"da": "DAN", "en": "ENG"}
_LANGUAGES = "http://publications.europa.eu/resource/authority/language/"


def status(word: str) -> Iterator[Statement]:
    """The status of an element by the vocabulary of ADMS."""
    if word in _STATUS:
        yield "adms:status", _STATUS[word]


def of_specification(terms: Terms, model_type: str, prefix: str) -> Iterator[Statement]:
    """What holds for the whole specification, as the metadata of one of its models."""
    workspace = terms.graph.workspace
    for field in ("title", "description"):
        yield from _in_both_languages(terms, workspace, field)
    yield "dadk:modelType", f"modeltype:{model_type}"
    yield from _language(terms)
    yield from _version(workspace.text("version"))
    modified = turtle.typed(workspace.text("modified"), "xsd:date") if "modified" in workspace else ""
    if modified:
        yield "dct:modified", modified
    yield from status(workspace.text("status"))
    yield from _approval(workspace.text("approval_status"), workspace.text("approved_by"))
    yield from _responsible(workspace.text("responsible"), workspace.text("theme"))
    yield "vann:preferredNamespacePrefix", turtle.text(prefix)
    yield "vann:preferredNamespaceUri", turtle.text(terms.uris.namespaces[prefix])


def of_package(terms: Terms, schema: Schema) -> Iterator[Statement]:
    """What a schema tells about itself."""
    told = {name: value for name, value in schema.annotations.items() if isinstance(value, str)}
    workspace = terms.graph.workspace
    yield "dct:title", terms.text(schema.title or schema.name)
    if schema.description:
        yield "dct:description", terms.text(schema.description)
    yield "dct:isPartOf", "model:"
    yield "dadk:modelType", "modeltype:InformationModel"
    if told.get("scope") in _SCOPE:
        yield "mdl:modelScope", _SCOPE[told["scope"]]
    yield from _version(schema.version)
    if told.get("model_status") in _MODEL_STATUS:
        yield "adms:status", _MODEL_STATUS[told["model_status"]]
    yield from _approval(told.get("approval_status", ""), told.get("approved_by", ""))
    yield from _responsible(told.get("responsible", workspace.text("responsible")), told.get("theme", ""))
    yield from _law(terms, schema)
    yield "sporbar:file", turtle.text(schema.path)


def package_address(terms: Terms, name: str) -> str:
    """The address of the package that declares an element; empty: it has none of its own."""
    schema = terms.graph.information.schemas.get(name)
    return turtle.address(schema.id) if schema and is_absolute(schema.id) else ""


def _in_both_languages(terms: Terms, record: Record, field: str) -> Iterator[Statement]:
    if record.text(field):
        yield f"dct:{field}", terms.text(record.text(field))
    if record.text(f"{field}_en"):
        yield f"dct:{field}", turtle.text(record.text(f"{field}_en"), "en")


def _language(terms: Terms) -> Iterator[Statement]:
    if terms.language in _LANGUAGE:
        yield "dct:language", turtle.address(_LANGUAGES + _LANGUAGE[terms.language])


def _version(version: str) -> Iterator[Statement]:
    if version:
        yield "owl:versionInfo", turtle.text(version)


def _approval(word: str, forum: str) -> Iterator[Statement]:
    if word in _APPROVAL:
        yield "voag:hasApprovalStatus", _APPROVAL[word]
    if forum:
        yield "voag:isApprovedBy", turtle.text(forum)


def _responsible(responsible: str, theme: str) -> Iterator[Statement]:
    if responsible:
        yield "frbr:responsibleEntity", turtle.text(responsible)
    if theme:
        yield "dcat:theme", turtle.blank(("a", "skos:Concept"), ("skos:notation", turtle.text(theme)))


def _law(terms: Terms, schema: Schema) -> Iterator[Statement]:
    written = schema.annotations.get("law")
    for citations in written if isinstance(written, tuple) else ():
        for citation in (part.strip() for part in citations.split(";")):
            yield "sporbar:law", turtle.text(citation)
            eli = terms.eli(citation)
            if is_absolute(eli):
                yield "dct:references", turtle.address(eli)

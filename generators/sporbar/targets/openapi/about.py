"""What an operation says about itself: its texts, and the law, requirements, rules and pages that it rests on."""

from collections.abc import Iterator

from sporbar.graph import Class
from sporbar.projections.schema import Resource
from sporbar.projections.schema.provenance import is_deprecated, law_of, plain, requirements_of, rules_of
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.api import Api

_DEGREES = ("IKKE_FORTROLIGE_DATA", "FORTROLIGE_PERSONOPLYSNINGER", "FOELSOMME_PERSONOPLYSNINGER", "VIP_SAGER")
"""The degrees of sensitivity of the metamodel, the least first."""


def describe(api: Api, resource: Resource) -> str:
    """What the class of a resource is: its text, the definition of its concept, its law."""
    name = resource.element.name
    definitions = [plain(concept.text("definition")) for concept in api.graph.targets(name, "concept")]
    law = "; ".join(law_of(api.graph, name))
    paragraphs = [_deprecation(api, resource.element), plain(resource.element.description)]
    paragraphs += [api.text("api_definition", text=text) for text in definitions if text]
    paragraphs += [api.text("api_law", text=law)] if law else []
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def sources(api: Api, resource: Resource) -> Json:
    """The `x-` members of an operation."""
    each = resource.element
    node_ids = (each.name, *(slot.node_id for slot in each.slots.values()))
    return {
        "x-klassifikation": sensitivity(api, resource),
        "x-krav": requirements_of(api.graph, *node_ids),
        "x-regel": rules_of(api.graph, *node_ids),
        "x-kilde": f"{each.span.path}:{each.span.line}",
    }


def is_retired(api: Api, resource: Resource) -> bool:
    """Whether the class of a resource, or of one that it is a part of, should not be used any more."""
    return any(is_deprecated(api.graph, each.element.name, each.element) for each in resource.way)


def sensitivity(api: Api, resource: Resource) -> str:
    """The highest degree of sensitivity of what an object holds; empty when the model says none."""
    found = [degree for degree in _degrees(api, resource.element, set()) if degree in _DEGREES]
    return max(found, key=_DEGREES.index, default="")


def _degrees(api: Api, each: Class, seen: set[str]) -> Iterator[str]:
    seen.add(each.name)
    yield each.annotation("sensitivity")
    for slot in each.slots.values():
        yield str(slot.annotations.get("sensitivity", ""))
        inside = api.graph.information.classes.get(slot.range) if slot.inlined else None
        if inside and inside.name not in seen:
            yield from _degrees(api, inside, seen)


def _deprecation(api: Api, each: Class) -> str:
    if not is_deprecated(api.graph, each.name, each):
        return ""
    why = plain("; ".join((each.metadata.deprecated, *each.metadata.replacements)).strip("; "))
    return api.text("api_deprecated_why", text=why) if why else api.text("api_deprecated")

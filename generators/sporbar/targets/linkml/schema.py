"""The information model as one LinkML schema without imports, which any tool of LinkML reads alone."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from sporbar.emit.naming import snake
from sporbar.graph import Class, Enum, Graph, InformationModel, Slot, Type
from sporbar.graph.iri import WELL_KNOWN
from sporbar.targets.linkml.expressions import bounds, class_expression, counts, fixed, rule, value_expression

_PRIMITIVES: Mapping[str, tuple[str, str, str]] = {
    "string": ("xsd:string", "str", ""),
    "integer": ("xsd:integer", "int", ""),
    "boolean": ("xsd:boolean", "Bool", "bool"),
    "float": ("xsd:float", "float", ""),
    "double": ("xsd:double", "float", ""),
    "decimal": ("xsd:decimal", "Decimal", ""),
    "time": ("xsd:time", "XSDTime", "str"),
    "date": ("xsd:date", "XSDDate", "str"),
    "datetime": ("xsd:dateTime", "XSDDateTime", "str"),
    "date_or_datetime": ("linkml:DateOrDatetime", "str", "str"),
    "uriorcurie": ("xsd:anyURI", "URIorCURIE", "str"),
    "curie": ("xsd:string", "Curie", "str"),
    "uri": ("xsd:anyURI", "URI", "str"),
    "ncname": ("xsd:string", "NCName", "str"),
    "objectidentifier": ("shex:iri", "ElementIdentifier", "str"),
    "nodeidentifier": ("shex:nonLiteral", "NodeIdentifier", "str"),
    "jsonpointer": ("xsd:string", "str", "str"),
    "jsonpath": ("xsd:string", "str", "str"),
    "sparqlpath": ("xsd:string", "str", "str"),
}
"""URI, Python base and representation of LinkML's own types."""
_SLOT_FLAGS = (
    "required", "recommended", "multivalued", "inlined", "inlined_as_list", "designates_type", "key",
)  # fmt: skip
_CLASS_FLAGS = ("abstract", "mixin", "tree_root", "represents_relationship")
_SAFE = "/:?#[]@!$&'()*+,;=%"


def schema(graph: Graph) -> dict[str, Any]:
    """The schema as plain values, in the order of the model."""
    return _Writer(graph).schema()


class _Writer:
    """Writes what a model says with the names that LinkML has for it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.model: InformationModel = graph.information
        self.prefixes = _prefixes(self.model)

    def schema(self) -> dict[str, Any]:
        first = next(iter(self.model.schemas.values()), None)
        name = self.graph.workspace.text("title") or (first.name if first else "model")
        start = self.graph.workspace.text("namespace") or (first.id if first else "https://example.org/model")
        known: dict[str, Any] = {
            "id": _uri(start),
            "name": snake(name),
            "title": self.graph.workspace.text("title"),
            "description": self.graph.workspace.text("description"),
            "version": self.graph.workspace.text("version"),
            "prefixes": self.prefixes,
            "default_prefix": (first.default_prefix if first else "") or _uri(start),
            "default_range": "string",
            "types": {each.name: self._type(each) for each in self.model.types.values()},
            "enums": {each.name: self._enum(each) for each in self.model.enums.values()},
            "classes": {each.name: self._class(each) for each in self.model.classes.values()},
        }
        return _without_empty(known)

    def _type(self, each: Type) -> dict[str, Any]:
        """A type with what it derives written out, because most generators read no further than `base`."""
        uri, base, shown = _PRIMITIVES.get(each.base, _PRIMITIVES["string"])
        found: dict[str, Any] = {
            "uri": _uri(each.uri) or uri,
            "base": base,
            "repr": shown,
            **_texts(each),
            "pattern": each.pattern,
            "union_of": list(each.union_of),
            **bounds(each.minimum, each.maximum),
            **fixed(each.equals, each.equals_in),
        }
        return _without_empty(found)

    def _enum(self, each: Enum) -> dict[str, Any]:
        values = {
            value.name: _without_empty({**_texts(value), "meaning": self._curie(each.package, value.meaning)})
            for value in each.values.values()
        }
        uri = self._element_uri(each)
        return _without_empty({**_texts(each), "enum_uri": uri, "permissible_values": values})

    def _class(self, each: Class) -> dict[str, Any]:
        above = {name for base in each.ancestors for name in self.model.classes[base].slots}
        own = {slot.name: self._slot(slot) for slot in each.slots.values() if slot.owner == each.name}
        found: dict[str, Any] = {
            **_texts(each),
            "class_uri": self._element_uri(each),
            "is_a": each.is_a,
            "mixins": list(each.mixins),
            **{flag: getattr(each, flag) for flag in _CLASS_FLAGS},
            "union_of": list(each.union_of),
            "unique_keys": {key: {"unique_key_slots": list(slots)} for key, slots in each.unique_keys.items()},
            "attributes": {name: body for name, body in own.items() if name not in above},
            "slot_usage": {name: body for name, body in own.items() if name in above},
            "rules": [rule(found) for found in each.rules if found.span.path == each.span.path],
        }
        for expression in each.expressions:
            found |= {key: part for key, part in class_expression(expression).items() if key != "slot_conditions"}
        return _without_empty(found)

    def _slot(self, each: Slot) -> dict[str, Any]:
        found: dict[str, Any] = {
            **_texts(each),
            "slot_uri": self._element_uri(each),
            "range": each.range,
            "any_of": [{"range": name} for name in each.any_of],
            "identifier": each.identifier and not each.key,
            **{flag: getattr(each, flag) for flag in _SLOT_FLAGS},
            "alias": each.alias,
            "pattern": each.pattern,
            "ifabsent": each.ifabsent,
            "unit": {"symbol": each.unit} if each.unit else {},
            **bounds(each.minimum, each.maximum),
            **fixed(each.equals, each.equals_in),
            **counts(each.minimum_count, each.maximum_count),
        }
        if each.expression:
            found |= value_expression(each.expression)
        return _without_empty(found)

    def _element_uri(self, each: Class | Slot | Enum) -> str:
        return self._short(self.model.iri(each))

    def _curie(self, package: str, written: str) -> str:
        return self._short(self.model.expand(package, written)) if written else ""

    def _short(self, iri: str) -> str:
        """The URI as a CURIE where a prefix fits; letters outside ASCII are escaped, since LinkML takes no others."""
        for prefix, start in self.prefixes.items():
            local = iri.removeprefix(start)
            if local != iri and local and quote(local, safe="") == local:
                return f"{prefix}:{local}"
        return _uri(iri)


def _prefixes(model: InformationModel) -> dict[str, str]:
    """The prefixes of all schemas; of two that mean different things the first one stays, since no CURIE uses both."""
    found: dict[str, str] = {}
    for each in model.schemas.values():
        for prefix, start in (each.namespaces or each.prefixes).items():
            found.setdefault(prefix, start)
    return found | {prefix: start for prefix, start in WELL_KNOWN.items() if prefix not in found}


def _texts(each: Any) -> dict[str, str]:
    found = {"title": "" if each.title == each.name else each.title, "description": each.description}
    return {key: text for key, text in found.items() if text}


def _uri(iri: str) -> str:
    return quote(iri, safe=_SAFE)


def _without_empty(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value is not False and value not in ("", None, [], {})}

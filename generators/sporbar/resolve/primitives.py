"""The types of linkml:types; they are always known. A test compares them with linkml-runtime."""

from collections.abc import Mapping
from typing import Final

PRIMITIVES: Final[Mapping[str, Mapping[str, str]]] = {
    "string": {"uri": "xsd:string", "python": "str"},
    "integer": {"uri": "xsd:integer", "python": "int"},
    "boolean": {"uri": "xsd:boolean", "python": "Bool", "repr": "bool"},
    "float": {"uri": "xsd:float", "python": "float"},
    "double": {"uri": "xsd:double", "python": "float"},
    "decimal": {"uri": "xsd:decimal", "python": "Decimal"},
    "time": {"uri": "xsd:time", "python": "XSDTime", "repr": "str"},
    "date": {"uri": "xsd:date", "python": "XSDDate", "repr": "str"},
    "datetime": {"uri": "xsd:dateTime", "python": "XSDDateTime", "repr": "str"},
    "date_or_datetime": {"uri": "linkml:DateOrDatetime", "python": "str", "repr": "str"},
    "uriorcurie": {"uri": "xsd:anyURI", "python": "URIorCURIE", "repr": "str"},
    "curie": {"uri": "xsd:string", "python": "Curie", "repr": "str"},
    "uri": {"uri": "xsd:anyURI", "python": "URI", "repr": "str"},
    "ncname": {"uri": "xsd:string", "python": "NCName", "repr": "str"},
    "objectidentifier": {"uri": "shex:iri", "python": "ElementIdentifier", "repr": "str"},
    "nodeidentifier": {"uri": "shex:nonLiteral", "python": "NodeIdentifier", "repr": "str"},
    "jsonpointer": {"uri": "xsd:string", "python": "str", "repr": "str"},
    "jsonpath": {"uri": "xsd:string", "python": "str", "repr": "str"},
    "sparqlpath": {"uri": "xsd:string", "python": "str", "repr": "str"},
}
_BASES: Final[Mapping[str, str]] = {
    "bool": "boolean",
    "bytes": "string",
    "curie": "curie",
    "decimal": "decimal",
    "elementidentifier": "objectidentifier",
    "float": "float",
    "int": "integer",
    "integer": "integer",
    "ncname": "ncname",
    "nodeidentifier": "nodeidentifier",
    "str": "string",
    "uri": "uri",
    "uriorcurie": "uriorcurie",
    "xsddate": "date",
    "xsddatetime": "datetime",
    "xsdtime": "time",
}


def primitive_of_base(python: str) -> str:
    """The primitive whose values a Python class represents (`base` of a type); a text when nobody knows the class."""
    return _BASES.get(python.lower(), "string")

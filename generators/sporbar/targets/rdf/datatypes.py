"""Scalar types of LinkML as datatypes of XML Schema."""

from collections.abc import Mapping

from sporbar.graph import InformationModel
from sporbar.projections.schema.scalars import primitive_of

_BY_PRIMITIVE = {
    "integer": "xsd:integer",
    "boolean": "xsd:boolean",
    "float": "xsd:float",
    "double": "xsd:double",
    "decimal": "xsd:decimal",
    "date": "xsd:date",
    "datetime": "xsd:dateTime",
    "time": "xsd:time",
    "uri": "xsd:anyURI",
    "uriorcurie": "xsd:anyURI",
}
"""All others are texts; so is a day or a time (`date_or_datetime`), since a context can name one datatype only."""
_NARROWER: Mapping[str, str] = {
    "xsd:integer": "byte int long negativeInteger nonNegativeInteger nonPositiveInteger positiveInteger short "
    "unsignedByte unsignedInt unsignedLong unsignedShort",
    "xsd:string": "anyURI base64Binary dayTimeDuration duration gDay gMonth gMonthDay gYear gYearMonth hexBinary "
    "language Name NCName NMTOKEN normalizedString token yearMonthDuration",
}
"""What the `uri` of a type may make of its primitive."""


def datatype_of(model: InformationModel, range_name: str) -> str:
    """The datatype of the values of a scalar range; `xsd:string` for what is none."""
    found = _BY_PRIMITIVE.get(primitive_of(model, range_name), "xsd:string")
    declared = model.types.get(range_name)
    name = declared.uri.removeprefix("xsd:") if declared and declared.uri.startswith("xsd:") else ""
    return f"xsd:{name}" if name in _NARROWER.get(found, "").split() else found

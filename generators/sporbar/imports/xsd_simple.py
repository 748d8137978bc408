"""Simple types of XML schemas: built-in types, enumerations, and restrictions of texts and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sporbar.imports.xml_text import Element, name_of
from sporbar.imports.xsd_files import XSD, Files, Name, documentation, part, parts, qualified

BUILT_IN: Mapping[str, str] = {
    **dict.fromkeys(("string", "normalizedString", "token", "language", "Name", "NMTOKEN", "ID", "IDREF"), "string"),
    **dict.fromkeys(("hexBinary", "base64Binary", "duration", "gYearMonth", "gMonth", "gDay", "gMonthDay"), "string"),
    **dict.fromkeys(("integer", "int", "long", "short", "byte", "gYear", "unsignedInt", "unsignedLong"), "integer"),
    **dict.fromkeys(("unsignedShort", "unsignedByte", "nonNegativeInteger", "positiveInteger"), "integer"),
    **dict.fromkeys(("nonPositiveInteger", "negativeInteger"), "integer"),
    **dict.fromkeys(("float", "double"), "double"),
    "NCName": "ncname",
    "QName": "curie",
    "decimal": "decimal",
    "boolean": "boolean",
    "date": "date",
    "dateTime": "datetime",
    "time": "time",
    "anyURI": "uri",
}
_LOWEST = {"nonNegativeInteger": 0, "positiveInteger": 1, "unsignedInt": 0, "unsignedLong": 0, "unsignedShort": 0}
_LONGEST_CHAIN = 50


@dataclass
class Simple:
    """What a simple type comes to."""

    base: str = "string"
    values: dict[str, str] = field(default_factory=dict)
    """The permissible values with what each means."""
    patterns: list[str] = field(default_factory=list)
    minimum: int | float | None = None
    maximum: int | float | None = None
    least_length: int = 0
    length: int | None = None
    scale: int | None = None
    is_list: bool = False
    members: list[Name] = field(default_factory=list)
    """The types of which a value may be one."""
    unknown: str = ""
    """A base that is nowhere declared."""

    @property
    def pattern(self) -> str:
        """One pattern, anchored as XML schemas mean it; lengths count when there is none."""
        if self.patterns:
            joined = "|".join(self.patterns)
            return f"^{joined}$" if len(self.patterns) == 1 and "|" not in joined else f"^(?:{joined})$"
        if (self.least_length or self.length is not None) and self.base == "string" and not self.values:
            most = "" if self.length is None else self.length
            count = most if most == self.least_length else f"{self.least_length},{most}"
            return rf"^[\s\S]{{{count}}}$"
        return ""


def built_in(name: Name) -> Simple | None:
    """A type that XML Schema itself has."""
    if name.space != XSD:
        return None
    return Simple(BUILT_IN.get(name.local, "string"), minimum=_LOWEST.get(name.local))


def simple_type(files: Files, element: Element, depth: int = 0) -> Simple:
    """What a simpleType element comes to, with what it derives from."""
    restriction, union, listed = part(element, "restriction"), part(element, "union"), part(element, "list")
    if union is not None:
        names = [qualified(union, text) for text in union.get("memberTypes", "").split()]
        return Simple(members=names)
    if listed is not None:
        found = _base(files, listed, listed.get("itemType", ""), depth)
        found.is_list = True
        return found
    if restriction is None:
        return Simple()
    found = _base(files, restriction, restriction.get("base", ""), depth)
    _restrict(found, restriction)
    return found


def _base(files: Files, element: Element, text: str, depth: int) -> Simple:
    if not text:
        inner = part(element, "simpleType")
        return simple_type(files, inner, depth + 1) if inner is not None and depth < _LONGEST_CHAIN else Simple()
    name = qualified(element, text)
    known = built_in(name)
    if known:
        return known
    definition = files.definition("simpleType", name)
    if definition is None or depth >= _LONGEST_CHAIN:
        return Simple(unknown=text)
    return simple_type(files, definition.element, depth + 1)


def _restrict(found: Simple, restriction: Element) -> None:
    patterns, values = [], {}
    for facet in parts(restriction):
        text, kind = facet.get("value", ""), name_of(facet)
        if kind == "enumeration":
            values[text] = documentation(facet)
        elif kind == "pattern":
            patterns.append(text)
        else:
            _limit(found, kind, text)
    found.patterns = patterns or found.patterns
    found.values = values or found.values


def _limit(found: Simple, kind: str, text: str) -> None:
    number = _number(text)
    whole = int(number) if number is not None else None
    if kind in ("minInclusive", "minExclusive"):
        found.minimum = (
            number + 1 if kind == "minExclusive" and found.base == "integer" and number is not None else number
        )
    elif kind in ("maxInclusive", "maxExclusive"):
        found.maximum = (
            number - 1 if kind == "maxExclusive" and found.base == "integer" and number is not None else number
        )
    elif kind == "minLength":
        found.least_length = whole or 0
    elif kind == "maxLength":
        found.length = whole
    elif kind == "length":
        found.least_length, found.length = whole or 0, whole
    elif kind == "fractionDigits":
        found.scale = whole


def _number(text: str) -> int | float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    if value != value:  # noqa: PLR0124 - only what is not a number differs from itself
        return None
    if abs(value) > 1e15:  # noqa: PLR2004 - beyond it a float is no longer exact
        return int(text) if text.lstrip("+-").isdigit() and len(text) < 40 else None  # noqa: PLR2004
    return int(value) if value == int(value) else value

"""Types of databases as types of LinkML."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_FORM = re.compile(
    r"([a-z][a-z0-9_ ]*?)\s*(?:\(\s*([^()]*)\))?\s*(?:with(?:out)? time zone)?\s*((?:\[\d*\])*)", re.IGNORECASE
)
_NAMES: Mapping[str, str] = {
    "integer": "int int2 int4 int8 integer smallint bigint tinyint mediumint serial smallserial bigserial serial4"
    " serial8 uint usmallint ubigint utinyint umediumint int128 int256 year",
    "decimal": "decimal numeric number money smallmoney dec fixed bigdecimal udecimal decimal32 decimal64",
    "double": "float float4 float8 real double binary_double binary_float double_precision",
    "boolean": "bool boolean bit",
    "date": "date",
    "datetime": "timestamp timestamptz timestampltz timestampntz datetime datetime2 smalldatetime datetimeoffset",
    "time": "time timetz",
    "string": "text varchar char character nvarchar nchar varchar2 nvarchar2 bpchar clob nclob ntext tinytext"
    " mediumtext longtext string uuid uniqueidentifier xml json jsonb citext name inet cidr macaddr set enum interval"
    " character_varying",
}
_TYPES = {
    name.replace("_", " ") if name in ("double_precision", "character_varying") else name: found
    for found, names in _NAMES.items()
    for name in names.split()
}
_LIMITED = "varchar char character nvarchar nchar varchar2 nvarchar2 bpchar string"
_WITH_LENGTH = frozenset([*_LIMITED.split(), "character varying"])
_INEXACT = ("xml", "json", "jsonb", "interval", "set")
UUID_PATTERN = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"


class Known(NamedTuple):
    """What a type of a database comes to."""

    range: str
    scale: int | None = None
    length: int | None = None
    is_array: bool = False
    pattern: str = ""
    is_exact: bool = True
    """Whether nothing is lost."""


def known_type(text: str) -> Known | None:
    """The LinkML type for a type as a database writes it, such as `numeric(10, 2)`; None when it is none of these."""
    form = _FORM.fullmatch(text.strip())
    name = form[1].lower().strip() if form else ""
    if form is None or name not in _TYPES:
        return None
    numbers = [int(part) for part in re.findall(r"\d{1,9}", form[2] or "")]
    found = _TYPES[name]
    is_array = bool(form[3])
    if name in ("uuid", "uniqueidentifier"):
        return Known("string", pattern=UUID_PATTERN, is_array=is_array)
    if found == "decimal":
        return _exact(name, numbers)._replace(is_array=is_array)
    if name == "bit" and numbers and numbers[0] > 1:
        return Known("string", is_exact=False)
    length = numbers[0] if name in _WITH_LENGTH and len(numbers) == 1 else None
    return Known(
        found, length=length, is_array=is_array, is_exact=name not in ("xml", "json", "jsonb", "interval", "set")
    )


def _exact(name: str, numbers: list[int]) -> Known:
    """An exact number: whole when it has no decimals, an amount otherwise."""
    if "money" in name:
        return Known("decimal", scale=4)
    if len(numbers) == 1 or numbers[1:] == [0]:
        return Known("integer")
    return Known("decimal", scale=numbers[1] if len(numbers) > 1 else None)

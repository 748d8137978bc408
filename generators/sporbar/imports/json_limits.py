"""What JSON Schema demands of a text or number, as constraints of an attribute or type."""

from sporbar.imports.draft import Attribute, Type
from sporbar.imports.json_refs import Schema
from sporbar.imports.json_shapes import FORMATS, count, number, text, types_of
from sporbar.imports.report import Report
from sporbar.imports.sql_types import UUID_PATTERN
from sporbar.imports.texts import value


def limit(each: Attribute | Type, schema: Schema, report: Report, place: str) -> None:
    """Put the format, pattern, length and bounds of a schema on an attribute or type; report what does not fit."""
    form = text(schema.get("format"))
    if form in FORMATS:
        _give(each, FORMATS[form])
    elif form == "uuid":
        each.pattern = UUID_PATTERN
    elif form:
        report.leave_out(place, f"the format {form}")
    each.pattern = text(schema.get("pattern")) or each.pattern
    least, most = count(schema.get("minLength")), count(schema.get("maxLength"))
    if least or most is not None:
        if each.pattern or form in FORMATS:
            report.leave_out(place, "the length, since there is a pattern or format")
        else:
            each.pattern = rf"^[\s\S]{{{least or 0},{'' if most is None else most}}}$"
    _bound(each, schema, report, place)
    if isinstance(each, Attribute) and isinstance(schema.get("const"), str):
        each.equals = value(schema["const"])


def _give(each: Attribute | Type, name: str) -> None:
    if isinstance(each, Attribute):
        each.range = name
    else:
        each.typeof = name


def _bound(each: Attribute | Type, schema: Schema, report: Report, place: str) -> None:
    each.minimum, each.maximum = number(schema.get("minimum")), number(schema.get("maximum"))
    for key, step in (("exclusiveMinimum", 1), ("exclusiveMaximum", -1)):
        bound = number(schema.get(key))
        if bound is None:
            continue
        if types_of(schema) != ["integer"] or not isinstance(bound, int):
            report.leave_out(place, f"{key} {bound}")
        elif step > 0:
            each.minimum = bound + step
        else:
            each.maximum = bound + step

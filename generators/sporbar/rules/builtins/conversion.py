"""Conversion functions (DMN 1.5, 10.3.4.1, table 73)."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from sporbar.rules import syntax
from sporbar.rules.builtins.signature import counted, plain
from sporbar.rules.decimals import is_whole, number_of
from sporbar.rules.decimals import plain as plain_number
from sporbar.rules.escapes import escape
from sporbar.rules.failure import NoValue
from sporbar.rules.parser import FeelError, parse_expression
from sporbar.rules.printer import print_key
from sporbar.rules.ranges import range_of
from sporbar.rules.run import MAX_SIZE, Run
from sporbar.rules.temporal import (
    LAST_OFFSET,
    Date,
    DateTime,
    DaysTime,
    Duration,
    Time,
    YearsMonths,
    date_of,
    months_between,
    time_of,
)  # fmt: skip
from sporbar.rules.temporal_text import read_date, read_date_time, read_duration, read_temporal, read_time, write
from sporbar.rules.values import RangeValue, Value, kind_of
from sporbar.rules.zones import zone_named

_NUMBER: Final = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,5})?", re.ASCII)
_ZERO_TIME: Final = Time(0, 0, Decimal(0))
MAX_NESTING: Final = 100


def _date(value: str | Date | DateTime) -> Date:
    if isinstance(value, str):
        return read_date(value)
    return value if isinstance(value, Date) else value.date


def _date_of_parts(year: Decimal, month: Decimal, day: Decimal) -> Date:
    return date_of(_integer(year), _integer(month), _integer(day))


def _time(value: str | Time | DateTime | Date) -> Time:
    if isinstance(value, str):
        return read_time(value)
    if isinstance(value, Date):
        return Time(0, 0, Decimal(0), 0)
    return value if isinstance(value, Time) else value.time


def _time_of_parts(hour: Decimal, minute: Decimal, second: Decimal, offset: DaysTime | None = None) -> Time:
    seconds = None if offset is None else _offset(offset)
    return time_of(_integer(hour), _integer(minute), second, seconds)


def _date_time(value: str | DateTime) -> DateTime:
    return read_date_time(value) if isinstance(value, str) else value


def _date_time_of(day: Date | DateTime, time: Time) -> DateTime:
    return DateTime(_date(day), time)


def _date_time_of_parts(*parts: Decimal | DaysTime | str | None) -> DateTime:
    year, month, day, hour, minute, second = (part for part in parts[:6] if isinstance(part, Decimal))
    zone = parts[6] if parts[6:] else None
    if isinstance(zone, str) and zone_named(zone) is None:
        raise NoValue("there is no such time zone")
    offset = _offset(zone) if isinstance(zone, DaysTime) else None
    time = time_of(_integer(hour), _integer(minute), second, offset, zone if isinstance(zone, str) else None)
    return DateTime(_date_of_parts(year, month, day), time)


def _integer(number: Decimal) -> int:
    if not is_whole(number) or number.adjusted() > 10:  # noqa: PLR2004
        raise NoValue("the number is no whole number in bounds")
    return int(number)


def _offset(duration: DaysTime) -> int:
    if not is_whole(duration.seconds) or duration.seconds.copy_abs() > LAST_OFFSET:
        raise NoValue("there is no such offset")
    return int(duration.seconds)


def _number(text: str | Decimal) -> Decimal:
    if isinstance(text, Decimal):
        return text
    if not _NUMBER.fullmatch(text):
        raise NoValue("the text is no number")
    return number_of(text)


def _number_with(text: str, grouping: str | None = None, point: str | None = None) -> Decimal:
    if grouping not in {None, " ", ",", "."} or point not in {None, ".", ","} or grouping == point is not None:
        raise NoValue("the separators are two of ' ', ',' and '.'")
    if grouping:
        text = text.replace(grouping, "")
    if point == ",":
        if "." in text:
            raise NoValue("the text is no number")
        text = text.replace(",", ".")
    return _number(text)


def _string(run: Run, value: Value) -> str | None:
    if value is None or isinstance(value, str):
        return value
    pieces: list[str] = []
    _write(value, pieces, run, 0)
    text = "".join(pieces)
    if len(text) > MAX_SIZE:
        raise NoValue("the string is too long")
    return text


def _write(value: Value, pieces: list[str], run: Run, depth: int) -> None:
    """Add the FEEL text of a value."""
    run.spend()
    if depth > MAX_NESTING:
        raise NoValue("the value is nested too deep")
    if isinstance(value, list):
        _write_all("[", [("", item) for item in value], "]", pieces, run, depth)
    elif isinstance(value, dict):
        entries = [(f"{print_key(key)}: ", member) for key, member in value.items()]
        _write_all("{", entries, "}", pieces, run, depth)
    elif isinstance(value, RangeValue):
        _write_range(value, pieces, run, depth)
    else:
        pieces.append(_written(value, inner=depth > 0))


def _write_all(
    opener: str, parts: list[tuple[str, Value]], closer: str, pieces: list[str], run: Run, depth: int
) -> None:  # fmt: skip
    pieces.append(opener)
    for number, (label, part) in enumerate(parts):
        pieces.append(f", {label}" if number else label)
        _write(part, pieces, run, depth + 1)
    pieces.append(closer)


def _write_range(bounds: RangeValue, pieces: list[str], run: Run, depth: int) -> None:
    if bounds.operator:
        pieces.append(f"({bounds.operator} ")
        _write(bounds.start if bounds.end is None else bounds.end, pieces, run, depth + 1)
        pieces.append(")")
        return
    pieces.append("[" if bounds.start_included else "(")
    _write(bounds.start, pieces, run, depth + 1)
    pieces.append("..")
    _write(bounds.end, pieces, run, depth + 1)
    pieces.append("]" if bounds.end_included else ")")


def _written(value: Value, *, inner: bool) -> str:
    """The text of a value without parts; within another value as a literal."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Decimal():
            return plain_number(value)
        case str():
            return f'"{escape(value)}"'
        case Date() | Time() | DateTime() | YearsMonths() | DaysTime():
            return f'@"{write(value)}"' if inner else write(value)
        case _:
            raise NoValue(f"a {kind_of(value)} has no text")


def _years_months(start: Date | DateTime, end: Date | DateTime) -> YearsMonths:
    return YearsMonths(months_between(_date(start), _date(end)))


_READERS: Final[dict[str, Callable[[str], Value]]] = {
    "date": read_date,
    "time": read_time,
    "date and time": read_date_time,
    "duration": read_duration,
}


def _range(text: str) -> RangeValue:
    """A range with literals for its ends (rule 66)."""
    written = text.strip()
    inner = written[1:-1].strip()
    if written[:1] in {"(", "]"} and inner.startswith(".."):
        return RangeValue(None, _literal(_parsed(inner[2:])), False, written[-1] == "]", "..")  # noqa: FBT003
    if written[-1:] in {")", "["} and inner.endswith(".."):
        return RangeValue(_literal(_parsed(inner[:-2])), None, written[0] == "[", False, "..")  # noqa: FBT003
    parsed = _parsed(written)
    if not isinstance(parsed, syntax.Range):
        raise NoValue("the text is no range")
    return range_of(_literal(parsed.start), _literal(parsed.end), parsed.start_included, parsed.end_included)


def _parsed(text: str) -> syntax.Expression:
    try:
        return parse_expression(text)
    except FeelError as error:
        raise NoValue(str(error)) from None


def _literal(node: syntax.Expression) -> Value:
    match node:
        case syntax.Number():
            return number_of(node.text)
        case syntax.Negation(operand=syntax.Number(text=text)):
            return number_of("-" + text)
        case syntax.String():
            return node.value
        case syntax.AtLiteral():
            return read_temporal(node.text)
        case syntax.Invocation(
            function=syntax.Name(name=name), arguments=(syntax.Argument(name="", value=syntax.String(value=text)),)
        ) if name in _READERS:
            return _READERS[name](text)
        case _:
            raise NoValue("the ends of the range are no literals")


def _duration(text: str) -> Duration:
    return read_duration(text)


_DAY_OF_TIME = "year: number, month: number, day: number, hour: number, minute: number, second: number"
ENTRIES: Final = (
    plain("date(from: string or date or date and time)", _date),
    plain("date(year: number, month: number, day: number)", _date_of_parts),
    plain("date and time(from: string or date and time)", _date_time),
    plain("date and time(date: date or date and time, time: time)", _date_time_of),
    plain(f"date and time({_DAY_OF_TIME})", _date_time_of_parts),
    plain(f"date and time({_DAY_OF_TIME}, offset: days and time duration?)", _date_time_of_parts),
    plain(f"date and time({_DAY_OF_TIME}, timezone: string)", _date_time_of_parts),
    plain("time(from: string or time or date and time or date)", _time),
    plain("time(hour: number, minute: number, second: number, offset: days and time duration?)", _time_of_parts),
    plain("number(from: string or number)", _number),
    plain("number(from: string, grouping separator: string?, decimal separator: string?)", _number_with),
    counted("string(from: Any)", _string),
    plain("duration(from: string)", _duration),
    plain("years and months duration(from: date or date and time, to: date or date and time)", _years_months),
    plain("range(from: string)", _range),
)

"""Conditions of a database as constraints of columns."""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby

from sqlglot import exp

from sporbar.imports.tables import Column

_BOUNDS: Mapping[type[exp.Expression], tuple[str, bool]] = {
    exp.GTE: ("minimum", True),
    exp.LTE: ("maximum", True),
    exp.GT: ("minimum", False),
    exp.LT: ("maximum", False),
}
_REGULAR = (exp.RegexpLike, exp.SimilarTo)

_ONE = r"\[[\w-]+\]|[\w .,:/-]"
_SHAPE = re.compile(f"(?:{_ONE})+")

Find = Callable[[str], Column | None]
"""Gives the column of a name."""


def apply(condition: exp.Expression, find: Find) -> list[exp.Expression]:
    """Put a condition on the columns that it is about; gives the parts of it that no column can carry."""
    return [part for part in _parts(_bare(condition)) if not _applied(part, find)]


def _parts(condition: exp.Expression) -> Iterator[exp.Expression]:
    """The conditions that must hold together."""
    todo = [condition]
    while todo:
        part = _bare(todo.pop())
        if isinstance(part, exp.And):
            todo += [part.expression, part.this]
        else:
            yield part


def _bare(expression: exp.Expression) -> exp.Expression:
    """The expression without parentheses and casts around it."""
    while isinstance(expression, exp.Paren | exp.Cast) and isinstance(expression.this, exp.Expression):
        expression = expression.this
    return expression


def _applied(part: exp.Expression, find: Find) -> bool:
    if _says_the_type(part, find):
        return True
    if isinstance(part, exp.Glob):
        return _shaped(part, find)
    if isinstance(part, exp.In | exp.EQ | exp.Or):
        return _one_of(part, find)
    if isinstance(part, exp.Between):
        column = _column(part.this, find)
        low, high = number_of(part.args["low"]), number_of(part.args["high"])
        if column is None or low is None or high is None:
            return False
        column.minimum, column.maximum = low, high
        return True
    if isinstance(part, _REGULAR):
        return _matches(part, find)
    return _bounded(part, find)


def _says_the_type(part: exp.Expression, find: Find) -> bool:
    """Whether a condition only says of what type a column is, as SQLite needs it said."""
    if isinstance(part, exp.In) and isinstance(part.this, exp.Typeof):
        return True
    column = _column(part.this, find)
    if column is None:
        return False
    if isinstance(part, exp.In) and column.type == "boolean":
        return [each.name for each in part.expressions] == ["0", "1"]
    right = part.args.get("expression")
    if isinstance(part, exp.EQ) and isinstance(right, exp.Round):
        return _column(right.this, find) is column
    if isinstance(part, exp.NullSafeEQ) and isinstance(right, exp.Anonymous):
        return right.name.upper() in ("DATE", "DATETIME", "TIME")
    return False


def _shaped(part: exp.Expression, find: Find) -> bool:
    """`x GLOB '[0-9][0-9]'` is a pattern, when it is made of letters and sets of letters."""
    column = _column(part.this, find)
    glob = _bare(part.expression)
    if column is None or column.pattern or not _is_text(glob) or not _SHAPE.fullmatch(glob.name):
        return False
    column.pattern = f"^{_in_short(re.findall(_ONE, glob.name))}$"
    return True


def _in_short(parts: list[str]) -> str:
    """Equal parts in a row with their number: `[0-9]{10}`."""
    found = []
    for part, group in groupby(parts):
        count = len(list(group))
        one = part if part.startswith("[") else re.escape(part)
        found.append(one if count == 1 else f"{one}{{{count}}}")
    return "".join(found)


def _column(expression: object, find: Find) -> Column | None:
    bare = _bare(expression) if isinstance(expression, exp.Expression) else None
    return find(bare.name) if isinstance(bare, exp.Column | exp.Identifier) else None


def _one_of(part: exp.Expression, find: Find) -> bool:
    """`x IN ('a', 'b')`, `x = ANY (ARRAY['a', 'b'])`, `x = 'a' OR x = 'b'`."""
    found = _choices(part, find)
    if found is None or found[0].values:
        return False
    found[0].values = found[1]
    return True


def _choices(part: exp.Expression, find: Find) -> tuple[Column, tuple[str, ...]] | None:
    if isinstance(part, exp.Or):
        sides = [_choices(_bare(side), find) for side in (part.this, part.expression)]
        first, second = sides
        if first and second and first[0] is second[0]:
            return first[0], first[1] + second[1]
        return None
    column = _column(part.this, find)
    texts = _texts(part.expressions if isinstance(part, exp.In) else _right(part))
    return (column, texts) if column and texts and column.type == "string" else None


def _right(part: exp.Expression) -> list[exp.Expression]:
    right = _bare(part.expression)
    if isinstance(right, exp.Any):
        held = _bare(right.this)
        return list(held.expressions) if isinstance(held, exp.Array | exp.Tuple) else []
    return [right]


def _texts(expressions: list[exp.Expression]) -> tuple[str, ...]:
    """The texts that literals are; empty when one is something else."""
    bare = [_bare(each) for each in expressions]
    return tuple(each.name for each in bare) if all(_is_text(each) for each in bare) else ()


def _is_text(expression: exp.Expression) -> bool:
    return isinstance(expression, exp.National) or (isinstance(expression, exp.Literal) and expression.is_string)


def _matches(part: exp.Expression, find: Find) -> bool:
    column = _column(part.this, find)
    pattern = _bare(part.expression)
    if column is None or not _is_text(pattern) or column.pattern or isinstance(part, exp.SimilarTo):
        return False
    column.pattern = pattern.name
    return True


def _bounded(part: exp.Expression, find: Find) -> bool:
    bound = _BOUNDS.get(type(part))
    if bound is None:
        return False
    name, inclusive = bound
    left = _bare(part.this)
    limit = number_of(part.expression)
    if isinstance(left, exp.Length):
        return inclusive and _length(left, limit, find, is_least=name == "minimum")
    column = _column(left, find)
    if column is None or limit is None or (not inclusive and column.type != "integer"):
        return False
    step = 0 if inclusive else 1 if name == "minimum" else -1
    setattr(column, name, limit + step)
    return True


def _length(left: exp.Length, limit: float | None, find: Find, *, is_least: bool) -> bool:
    column = _column(left.this, find)
    if column is None or limit is None or column.pattern:
        return False
    if is_least:
        column.least_length = int(limit)
    else:
        column.length = int(limit)
    return True


def number_of(expression: object) -> int | float | None:
    """The number that a literal is, in parentheses or negative too; None when it is none."""
    if not isinstance(expression, exp.Expression):
        return None
    bare = _bare(expression)
    sign = 1
    if isinstance(bare, exp.Neg):
        bare, sign = _bare(bare.this), -1
    if not isinstance(bare, exp.Literal) or len(bare.name) > 40:  # noqa: PLR2004 - no bound has more digits
        return None
    try:
        value = Decimal(bare.name)
    except InvalidOperation:
        return None
    return sign * (int(value) if value == value.to_integral_value() else float(value)) if value.is_finite() else None

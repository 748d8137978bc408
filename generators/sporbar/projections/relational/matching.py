"""How each database judges a pattern."""

from typing import NamedTuple

from sporbar.projections.relational.pattern import Anchor, Item, parse_pattern, written
from sporbar.projections.relational.shape import Engine
from sporbar.projections.relational.text_shape import TextShape, text_shapes

_LARGEST_COUNT = 255


class Expression(NamedTuple):
    """A regular expression that must match somewhere in the text."""

    text: str


Matching = Expression | tuple[TextShape, ...]


def matching(pattern: str, engine: Engine) -> Matching | None:
    """How a database judges a pattern: by a regular expression or by shapes of which one must fit; None: not."""
    parsed = parse_pattern(pattern)
    if not parsed:
        return None
    if engine == Engine.POSTGRESQL and parsed.largest_count <= _LARGEST_COUNT:
        return Expression(str(parsed))
    return text_shapes(parsed)


def shape_expression(shape: TextShape) -> str:
    """The regular expression of a shape, without the counts of what follows its start."""
    items = [Item(Anchor("^")), *map(Item, shape.start)]
    if shape.rest:
        items.append(Item(shape.rest, 0, None))
    if not shape.is_open:
        items.append(Item(Anchor("$")))
    return written((tuple(items),))

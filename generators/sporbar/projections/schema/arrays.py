"""Arrays as lists in lists."""

from sporbar.graph.expression import Array
from sporbar.projections.schema.scalars import Json


def array_schema(value: Json, array: Array, location: str) -> Json:
    """Lists in lists of values, as deep and as long as an array says.

    Args:
        value: the schema of one element.
        array: the shape.
        location: where the schema will be: an array of any depth refers to itself.
    """
    named = len(array.dimensions)
    schema = _nameless(value, array, named, location + "/items" * named)
    for dimension in reversed(array.dimensions):
        bounds = {"minItems": dimension.minimum, "maxItems": dimension.maximum}
        given = {key: bound for key, bound in bounds.items() if bound is not None}
        schema = {"type": "array", "items": schema} | given
    return schema


def _nameless(value: Json, array: Array, named: int, location: str) -> Json:
    """What stands inside the named dimensions."""
    least = max((array.minimum or 0) - named, 0 if named else 1)
    most = _most(array, named)
    if most is None:
        deeper = {"type": "array", "items": {"anyOf": [value, {"$ref": location + "/items" * max(least - 1, 0)}]}}
        return _deep(deeper, least - 1) if least else {"anyOf": [value, _at_first(deeper, location)]}
    depths = [_deep(value, depth) for depth in range(least, max(most, least) + 1)]
    return depths[0] if len(depths) == 1 else {"anyOf": depths}


def _at_first(deeper: Json, location: str) -> Json:
    """The first of any number of dimensions, of which there may be none."""
    return deeper | {"items": {"$ref": location}}


def _most(array: Array, named: int) -> int | None:
    """How many nameless dimensions there may be; None: any number."""
    if array.maximum is not None:
        return array.maximum - named
    return 0 if named and not array.unbounded else None


def _deep(value: Json, depth: int) -> Json:
    for _ in range(depth):
        value = {"type": "array", "items": value}
    return value

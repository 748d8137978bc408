"""The shapes of arrays."""

from dataclasses import dataclass, field

from sporbar.graph.expression import Array, Dimension
from sporbar.read.linkml import FALSE, text_of
from sporbar.read.raw import Mapping, Raw, Sequence
from sporbar.resolve.schema_problems import WrongArray
from sporbar.resolve.schemas import Declarations, Declared, bodies
from sporbar.resolve.slot_checks import count_of, whole_number
from sporbar.text import span_at


@dataclass(slots=True)
class Arrays:
    """Reads arrays, each once."""

    known: Declarations
    _read: dict[int, Array | None] = field(default_factory=dict)

    def array(self, user: Declared, raw: Raw | None) -> Array | None:
        """The shape that stands in a declaration; None when there is none, or one that contradicts itself."""
        if not isinstance(raw, Mapping):
            return None
        if id(raw) not in self._read:
            array = _array(raw)
            why = _contradiction(raw, array)
            if why:
                self.known.fault(WrongArray(why), span_at(user.path, raw.place))
            self._read[id(raw)] = None if why else array
        return self._read[id(raw)]


def _array(raw: Mapping) -> Array:
    maximum = text_of(raw.get("maximum_number_dimensions"))
    exact = whole_number(text_of(raw.get("exact_number_dimensions")))
    return Array(
        dimensions=tuple(_dimension(each) for each in _dimensions(raw.get("dimensions"))),
        minimum=exact or whole_number(text_of(raw.get("minimum_number_dimensions"))),
        maximum=exact or (None if maximum in FALSE else whole_number(maximum)),
        unbounded=maximum in FALSE,
    )


def _dimensions(raw: Raw | None) -> list[Mapping]:
    if isinstance(raw, Mapping) and not any(isinstance(value, Mapping) for _, value in raw):
        return [raw]
    if isinstance(raw, Mapping):
        return [body for _, body in bodies(raw)]
    return [item for item in raw.items if isinstance(item, Mapping)] if isinstance(raw, Sequence) else []


def _dimension(body: Mapping) -> Dimension:
    entries = {key.value: value for key, value in body}
    return Dimension(
        name=text_of(body.get("alias")),
        minimum=count_of(entries, "minimum_cardinality"),
        maximum=count_of(entries, "maximum_cardinality"),
    )


def _contradiction(raw: Mapping, array: Array) -> str:
    """Why no array has a shape; empty when one has."""
    keys = raw.entries.keys()
    if "exact_number_dimensions" in keys and keys & {"minimum_number_dimensions", "maximum_number_dimensions"}:
        return "it gives an exact number of dimensions, and a least or a largest one"
    if array.minimum is not None and array.maximum is not None and array.minimum > array.maximum:
        return f"at least {array.minimum} dimensions, but at most {array.maximum}"
    if array.dimensions and any(bound < len(array.dimensions) for bound in (array.minimum, array.maximum) if bound):
        return f"{len(array.dimensions)} dimensions are named"
    if array.dimensions and array.minimum and array.maximum is None and not array.unbounded:
        return "more dimensions than the named ones need a largest number, or 'false' for any number"
    for each in array.dimensions:
        if each.minimum is not None and each.maximum is not None and each.minimum > each.maximum:
            return f"at least {each.minimum} elements, but at most {each.maximum}"
    return ""

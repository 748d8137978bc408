"""The data type of an attribute for people: a word of everyday language, the technical form, and how long a text is."""

from dataclasses import dataclass
from typing import NamedTuple

from sporbar.emit.labels import label
from sporbar.graph import InformationModel, Slot
from sporbar.projections.relational.pattern import Anchor, Characters, Item, Pattern, Sequence, parse_pattern
from sporbar.projections.relational.scalar import scale_of
from sporbar.projections.schema.scalars import primitive_of

_TEXTS = frozenset({"string", "uri", "uriorcurie", "curie", "ncname", "objectidentifier", "nodeidentifier"})
_TECHNICAL = {"datetime": "date-time", "date_or_datetime": "date | date-time", "double": "number", "float": "number"}
_ANY = ("linkml:Any", "https://w3id.org/linkml/Any")


class Length(NamedTuple):
    """How many characters a text has."""

    least: int
    most: int | None
    """None: without end."""


@dataclass(frozen=True, slots=True)
class DataType:
    """The data type of one value."""

    word: str
    """Everyday language: `Tekst`, `Dato`, `Værdi fra liste`, `Henvisning`."""
    technical: str
    """The type that programs know: `string`, `date`, `decimal`."""
    form: str
    """Length, decimals or notation in words; empty when there is nothing to say."""
    named: str
    """The title of the type, class or enumeration of the model; empty for a primitive."""
    element: str
    """The name of that type, class or enumeration; empty for a primitive."""

    def __str__(self) -> str:
        named = f"{self.word}: {self.named}" if self.named else self.word
        return f"{named} ({', '.join(part for part in (self.technical, self.form) if part)})"


def data_type(model: InformationModel, slot: Slot, range_name: str, language: str = "da") -> DataType:
    """The data type of the values of an attribute that are of one of its ranges."""
    if range_name in model.classes:
        return _of_class(model, slot, range_name, language)
    if range_name in model.enums:
        named = model.enums[range_name].title or range_name
        return DataType(label("type_enum", language), "string", "", named, range_name)
    return _scalar(model, slot, range_name, language)


def lengths(*patterns: str) -> Length | None:
    """How long the texts are that match all patterns; None when that has no bound that can be read."""
    found = [bounds for text in patterns if text and (bounds := _bounds(parse_pattern(text)))]
    if not found:
        return None
    most = [each.most for each in found if each.most is not None]
    return Length(max(each.least for each in found), min(most) if most else None)


def length_text(length: Length | None, language: str = "da") -> str:
    """A length in words; empty when it says nothing."""
    if length is None or length.most is None:
        least = length.least if length else 0
        return label("type_length_from", language).format(least=least) if least > 1 else ""
    if length.least == length.most:
        return label("type_length", language).format(most=length.most)
    key = "type_length_to" if length.least <= 1 else "type_length_between"
    return label(key, language).format(least=length.least, most=length.most)


def _of_class(model: InformationModel, slot: Slot, name: str, language: str) -> DataType:
    each = model.classes[name]
    if each.uri in _ANY:
        return DataType(label("type_any", language), "any", "", "", "")
    named = each.title or name
    if slot.inlined or each.identifier is None:
        return DataType(label("type_part", language), "object", "", named, name)
    key = _scalar(model, each.identifier, each.identifier.range, language)
    return DataType(label("type_reference", language), key.technical, key.form, named, name)


def _scalar(model: InformationModel, slot: Slot, name: str, language: str) -> DataType:
    known = model.types.get(name)
    primitive = primitive_of(model, name)
    named = (known.title or name) if known and known.name != known.base else ""
    form = ""
    if primitive == "decimal":
        form = label("type_decimals", language).format(number=scale_of(slot))
    elif primitive in ("date", "time"):
        form = label(f"type_form_{primitive}", language)
    elif primitive in _TEXTS:
        form = length_text(lengths(slot.pattern, known.pattern if known else ""), language)
    word = label(f"type_{_WORDS.get(primitive, 'string')}", language)
    return DataType(word, _TECHNICAL.get(primitive, primitive), form, named, name if named else "")


_WORDS = {
    "integer": "integer",
    "boolean": "boolean",
    "float": "number",
    "double": "number",
    "decimal": "decimal",
    "date": "date",
    "datetime": "datetime",
    "date_or_datetime": "datetime",
    "time": "time",
    "uri": "uri",
    "uriorcurie": "uri",
}


def _bounds(pattern: Pattern | None) -> Length | None:
    """The length of what an anchored pattern matches; one that is open at an end matches longer texts too."""
    if pattern is None or not all(_is_closed(sequence) for sequence in pattern.alternatives):
        return None
    return _of_alternatives(pattern.alternatives)


def _is_closed(sequence: Sequence) -> bool:
    ends = [item.atom for item in (*sequence[:1], *sequence[-1:])]
    return ends == [Anchor("^"), Anchor("$")]


def _of_alternatives(alternatives: tuple[Sequence, ...]) -> Length:
    found = [_of_sequence(sequence) for sequence in alternatives]
    most = [each.most for each in found if each.most is not None]
    return Length(min(each.least for each in found), max(most) if len(most) == len(found) else None)


def _of_sequence(sequence: Sequence) -> Length:
    found = [_of_item(item) for item in sequence]
    most = [each.most for each in found if each.most is not None]
    return Length(sum(each.least for each in found), sum(most) if len(most) == len(found) else None)


def _of_item(item: Item) -> Length:
    if isinstance(item.atom, Anchor):
        return Length(0, 0)
    if isinstance(item.atom, Characters):
        return Length(item.least, item.most)
    if item.atom.opening not in ("(", "(?:"):
        return Length(0, 0)
    inner = _of_alternatives(item.atom.alternatives)
    most = None if item.most is None or inner.most is None else inner.most * item.most
    return Length(inner.least * item.least, most)

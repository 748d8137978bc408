"""A data dictionary, one row for each attribute (or class), to a draft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sporbar.imports.dictionary_words import column_of, is_yes, multiplicity_of, type_of, values_of
from sporbar.imports.draft import Attribute, Class, Draft, Element, Enum
from sporbar.imports.names import Names, attribute_name, class_name
from sporbar.imports.report import Report
from sporbar.imports.texts import clean, one_line, value

_DEEPEST_HEADER = 30
"""So many rows may stand above the header."""


class Row(NamedTuple):
    """A row of a table, with its place."""

    place: str
    cells: tuple[str, ...]


@dataclass
class Dictionary:
    """Turns the rows of tables into classes and attributes."""

    draft: Draft
    report: Report
    elements: Names = field(default_factory=lambda: Names(class_name))
    classes: dict[str, str] = field(default_factory=dict)
    """The name of each class by what the source calls it."""
    attributes: dict[str, Names] = field(default_factory=dict)
    references: list[tuple[Attribute, str, str]] = field(default_factory=list)
    """Attributes whose type is no known word, with the word and the place: perhaps a class further down."""
    parents: list[tuple[Class, str]] = field(default_factory=list)

    def take(self, rows: Iterable[Row], name: str) -> bool:
        """Take up a table; False when it has no header of a data dictionary.

        Args:
            rows: the rows, with whatever stands above the header.
            name: what the class is called when no column says it.
        """
        header: dict[str, int] = {}
        above = ""
        for number, row in enumerate(rows):
            if not header:
                header = _header(row)
                if not header and number >= _DEEPEST_HEADER:
                    return False
                self._unknown(row, header)
            elif any(cell.strip() for cell in row.cells):
                cells = {column: row.cells[at].strip() for column, at in header.items() if at < len(row.cells)}
                above = cells.get("class", "") or above or name
                self._row(row.place, cells, above)
        return bool(header)

    def finish(self) -> None:
        """Find the classes that types and parents name."""
        for attribute, word, place in self.references:
            target = self.classes.get(_key(word), "")
            attribute.range = target
            if not target:
                attribute.comments.append(f"Type in the source: {one_line(word)}")
                self.report.leave_out(place, f"the type '{one_line(word)}'; it is taken as text")
        for each, word in self.parents:
            each.is_a = self.classes.get(_key(word), "")
            if not each.is_a:
                self.report.leave_out(each.name, f"it specialises '{one_line(word)}', which is not in the source")

    def _unknown(self, row: Row, header: Mapping[str, int]) -> None:
        for at, cell in enumerate(row.cells if header else ()):
            if cell.strip() and at not in header.values():
                self.report.leave_out(row.place, f"the column '{one_line(cell)}'")

    def _row(self, place: str, cells: Mapping[str, str], owner: str) -> None:
        each = self._class(owner, place)
        name = cells.get("attribute", "")
        if name:
            self._attribute(each, name, cells, place)
            return
        each.title = one_line(cells.get("title", "")) or each.title
        each.description = clean(cells.get("definition", "")) or each.description
        each.comments += [clean(cells["comment"])] if cells.get("comment") else []
        if cells.get("parent"):
            self.parents.append((each, cells["parent"]))

    def _class(self, original: str, place: str) -> Class:
        key = _key(original)
        if key not in self.classes:
            name = self.classes[key] = self.elements.take(original)
            aliases = [] if name == original else [value(original)]
            self.draft.classes[name] = Class(name, aliases=aliases, comments=[f"Imported from {place}"])
            self.attributes[name] = Names(attribute_name)
        return self.draft.classes[self.classes[key]]

    def _attribute(self, each: Class, original: str, cells: Mapping[str, str], place: str) -> None:
        name = self.attributes[each.name].take(original)
        made = each.attributes[name] = Attribute(name, aliases=[] if name == original else [one_line(original)])
        made.title = one_line(cells.get("title", ""))
        made.description = clean(cells.get("definition", ""))
        made.pattern, made.unit = cells.get("pattern", ""), one_line(cells.get("unit", ""))
        made.aliases += [one_line(text) for text in cells.get("synonym", "").split(";") if text.strip()]
        made.examples = [one_line(cells["example"])] if cells.get("example") else []
        made.comments = [clean(cells[key]) for key in ("comment", "source") if cells.get(key)]
        self._counts(made, cells, place)
        self._type(made, cells, place, each.name)
        made.identifier = bool(cells.get("identifier")) and is_yes(cells["identifier"]) is True
        made.required = made.required or made.identifier

    def _counts(self, made: Attribute, cells: Mapping[str, str], place: str) -> None:
        text = cells.get("required", "")
        counts = multiplicity_of(cells.get("multiplicity", "")) or (multiplicity_of(text) if ".." in text else None)
        if counts:
            made.required = counts[0] > 0
            made.multivalued = counts[1] is None or counts[1] > 1
            if made.multivalued:
                made.least, made.most = (counts[0] if counts[0] > 1 else None), counts[1]
            return
        said = is_yes(text)
        made.required = said is True
        if said is None:
            made.comments.append(clean(text))
            self.report.leave_out(place, f"whether '{made.name}' is required: '{one_line(text)}'")

    def _type(self, made: Attribute, cells: Mapping[str, str], place: str, owner: str) -> None:
        if cells.get("values"):
            self._enum(made, cells["values"], owner)
            return
        word = cells.get("datatype", "")
        found = type_of(word) if word else None
        if not word:
            return
        if found is None:
            self.references.append((made, word, place))
            return
        name, size, scale = found
        made.range = "" if name == "string" else name
        if name == "string" and size and not made.pattern:
            made.pattern = rf"^[\s\S]{{0,{size}}}$"
        if name == "decimal" and scale is not None:
            made.annotations["scale"] = scale

    def _enum(self, made: Attribute, text: str, owner: str) -> None:
        name = made.range = self.elements.take(f"{owner}_{made.name}")
        each = self.draft.enums[name] = Enum(name)
        for one, meaning in values_of(text):
            told = value(one)
            each.values[told] = Element(told, description=clean(meaning))


def _header(row: Row) -> dict[str, int]:
    """The columns of a header row by what they say; empty when the row is none."""
    found: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        column = column_of(cell)
        if column and column not in found:
            found[column] = at
    named = "attribute" in found or ("class" in found and "definition" in found)
    return found if named and len(found) > 1 else {}


def _key(name: str) -> str:
    return "".join(name.casefold().split()).replace("_", "")

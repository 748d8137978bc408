"""Tables to a draft: tables become classes, columns attributes, foreign keys ranges, lists of values enumerations."""

from dataclasses import dataclass, field

from sporbar.imports.draft import Attribute, Class, Draft, Element, Enum, Type
from sporbar.imports.names import Names, attribute_name, class_name
from sporbar.imports.report import Report
from sporbar.imports.table_shape import ListTable, list_of, lower, parent_of, without_ending, without_owner
from sporbar.imports.tables import Column, Database, Table
from sporbar.imports.texts import clean, value

_CONSTANTS = ("", "string", "integer", "decimal", "float", "double", "boolean", "date", "datetime")
_LONGEST = 120


@dataclass
class Conversion:
    """Turns the tables of a database into classes of a draft."""

    database: Database
    draft: Draft
    report: Report
    elements: Names = field(default_factory=lambda: Names(class_name))
    classes: dict[str, str] = field(default_factory=dict)
    """The class of each table of objects, by the name of the table in small letters."""
    named_types: dict[str, str] = field(default_factory=dict)
    """The enumeration or type of each type of the database, by its name in small letters."""
    attributes: dict[str, Names] = field(default_factory=dict)
    """The names given in each class."""

    def convert(self) -> None:
        """Fill the draft."""
        tables = self.database.tables
        lists = {key: found for key, table in tables.items() if (found := list_of(self.database, table))}
        # The owner of a list must be a class: a list of a list is kept as one.
        lists = {key: found for key, found in lists.items() if found.owner.name.lower() not in lists}
        self.classes = {key: self.elements.take(table.name) for key, table in tables.items() if key not in lists}
        self._named_types()
        for key, name in self.classes.items():
            self._class(tables[key], name)
        for key, found in lists.items():
            self._list(tables[key], found)

    def _named_types(self) -> None:
        for key, values in self.database.enums.items():
            self.named_types[key] = self._enum(key, values)
        for key, column in self.database.domains.items():
            name = self.named_types[key] = self.elements.take(column.name)
            made = self.draft.types[name] = Type(name, typeof=column.type, pattern=column.pattern)
            made.aliases = [] if column.name == name else [value(column.name)]
            made.minimum, made.maximum = column.minimum, column.maximum

    def _enum(self, original: str, values: tuple[str, ...]) -> str:
        name = self.elements.take(original)
        texts = dict.fromkeys(value(text) for text in values)
        self.draft.enums[name] = Enum(name, values={text: Element(text) for text in texts if text.strip()})
        return name

    def _class(self, table: Table, name: str) -> None:
        each = self.draft.classes[name] = Class(name, description=clean(table.comment))
        each.aliases = [] if table.name == name else [value(table.name)]
        each.comments = [f"Imported from {table.place}"]
        parent = parent_of(self.database, table)
        if parent:
            each.is_a = self.classes[parent.name.lower()]
            text = f"{table.name} shares the key of {parent.name}: taken as a specialisation of {each.is_a}"
            self.report.change(table.place, text)
        names = self.attributes[name] = Names(attribute_name)
        inherited = lower(table.primary_key) if parent else ()
        made = {
            key: self._attribute(table, one, names, name) for key, one in table.columns.items() if key not in inherited
        }
        each.attributes = {attribute.name: attribute for attribute in made.values()}
        self._keys(table, each, {key: attribute.name for key, attribute in made.items()})
        for condition in table.conditions:
            each.comments.append(f"Condition in the source: {clean(condition)}")
            self.report.leave_out(table.place, f"the condition {_short(condition)} (kept as a comment of {name})")

    def _attribute(self, table: Table, column: Column, names: Names, owner: str) -> Attribute:
        target = self._target(table, column)
        made = Attribute(names.take(without_ending(column.name) if target else column.name))
        made.description = clean(column.comment)
        made.aliases = [] if column.name == made.name else [value(column.name)]
        key = lower(table.primary_key)
        made.identifier = (column.name.lower(),) == key
        made.required = column.required or column.name.lower() in key
        made.multivalued = column.is_array
        made.range = target or self._range(column, owner, made.name)
        made.inlined = False if target else None
        if not target:
            self._constrain(made, column)
        made.default = self._default(made.range, column)
        return made

    def _constrain(self, made: Attribute, column: Column) -> None:
        made.minimum, made.maximum, made.pattern = column.minimum, column.maximum, column.pattern
        if len(column.values) == 1:
            made.equals = value(column.values[0])
        if (column.length is not None or column.least_length) and not column.pattern and not made.range:
            most = "" if column.length is None else column.length
            made.pattern = rf"^[\s\S]{{{column.least_length},{most}}}$"
        if column.scale is not None and made.range == "decimal":
            made.annotations["scale"] = column.scale

    def _target(self, table: Table, column: Column) -> str:
        """The class that a column refers to; empty when it refers to none."""
        reference = table.reference(column.name)
        return self.classes.get(reference.table.lower(), "") if reference else ""

    def _range(self, column: Column, owner: str, attribute: str) -> str:
        if column.enum:
            return self.named_types.get(column.enum.lower(), "")
        if len(column.values) > 1:
            return self._enum(f"{owner}_{attribute}", column.values)
        return column.type if column.type != "string" else ""

    def _default(self, range_name: str, column: Column) -> str:
        if column.default is None:
            return ""
        if range_name not in _CONSTANTS and range_name not in self.draft.enums:
            self.report.leave_out(column.place, f"the default of {column.name}")
            return ""
        if isinstance(column.default, bool):
            return "true" if column.default else "false"
        return f"{range_name or 'string'}({value(str(column.default))})"

    def _keys(self, table: Table, each: Class, made: dict[str, str]) -> None:
        keys = [table.primary_key] if len(table.primary_key) > 1 else []
        for columns in (*keys, *table.uniques):
            slots = [made[name] for name in lower(columns) if name in made]
            alone = len(slots) == 1 and each.attributes[slots[0]].identifier
            if len(slots) == len(columns) and slots and not alone:
                each.unique_keys["_".join(slots)] = slots
        if keys:
            text = f"the key of {table.name} has several columns: taken as a unique key, without identifier"
            self.report.change(table.place, text)
        for reference in table.foreign_keys:
            first = table.reference(reference.columns[0]) if len(reference.columns) == 1 else None
            if first is not reference or reference.table.lower() not in self.classes:
                told = ", ".join(reference.columns)
                self.report.leave_out(table.place, f"the reference of {table.name} ({told}) to {reference.table}")

    def _list(self, table: Table, found: ListTable) -> None:
        name = self.classes[found.owner.name.lower()]
        made = self._attribute(table, found.value, Names(attribute_name), name)
        made.name = self.attributes[name].take(without_owner(table.name, found.owner.name))
        made.aliases, made.description = [value(table.name)], clean(table.comment or found.value.comment)
        made.multivalued, made.required, made.identifier = True, False, False
        self.draft.classes[name].attributes[made.name] = made
        self.report.change(table.place, f"the table {table.name} holds a list: taken as {name}.{made.name}")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

"""What can be wrong with data: values, objects, files."""

from typing import ClassVar

from sporbar.diagnostics import Problem
from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.instances.fault import listed, shown


class WrongType(Problem):
    """A value is not of the type that the model gives its attribute.

    JSON tells numbers, texts and truth values apart, and so does the model. Amounts are written as texts (`"12.50"`),
    since a JSON number is not exact. In CSV and in YAML without quotes the type follows from the model.
    """

    code: ClassVar[str] = "SP901"
    value: object
    expected: str
    advice: str

    def message(self) -> str:
        return f"{shown(self.value)} is not {self.expected}"

    def help(self) -> str:
        return self.advice


class MissingValue(Problem):
    """An object lacks an attribute that the model requires.

    An empty cell, `null` and an attribute that is left out mean the same.
    """

    code: ClassVar[str] = "SP902"
    name: str
    owner: str

    def message(self) -> str:
        return f"'{self.name}' is missing; {self.owner or 'the object'} must have it"


class UnknownAttribute(Problem):
    """An object has an attribute, or a table a column, that the class in the model does not have."""

    code: ClassVar[str] = "SP903"
    name: str
    owner: str
    known: tuple[str, ...]

    def message(self) -> str:
        return f"{self.owner or 'the object'} has no attribute {shown(self.name)}"

    def help(self) -> str:
        return did_you_mean(self.name, self.known)


class NotPermissible(Problem):
    """A value is not among those that the enumeration of its attribute permits."""

    code: ClassVar[str] = "SP904"
    value: object
    options: tuple[object, ...]

    def message(self) -> str:
        return f"{shown(self.value)} is not one of {listed(self.options)}"

    def help(self) -> str:
        texts = [option for option in self.options if isinstance(option, str)]
        return did_you_mean(self.value, texts) if isinstance(self.value, str) else ""


class NotMatching(Problem):
    """A text does not have the form that the pattern of its attribute or type demands.

    Numbers such as a civil registration number are texts: a spreadsheet that drops the zero in front makes them too
    short.
    """

    code: ClassVar[str] = "SP905"
    value: object
    pattern: str

    def message(self) -> str:
        return f"{shown(self.value)} does not match '{self.pattern}'"


class OutOfBounds(Problem):
    """A number, amount or date is smaller or larger than the model allows."""

    code: ClassVar[str] = "SP906"
    value: object
    bound: str
    """`at least 0`, `at most 100`."""

    def message(self) -> str:
        return f"{shown(self.value)} is out of bounds: it must be {self.bound}"


class WrongFormat(Problem):
    """A text is no date, time or address, although its attribute is one.

    Dates are written 2015-03-01 and must be days of the calendar; times have a zone: 2015-03-01T12:00:00Z.
    """

    code: ClassVar[str] = "SP907"
    value: object
    expected: str

    def message(self) -> str:
        return f"{shown(self.value)} is not {self.expected}"


class BrokenRule(Problem):
    """A value breaks a rule of the model that has no code of its own, such as how many values an attribute has."""

    code: ClassVar[str] = "SP908"
    what: str

    def message(self) -> str:
        return self.what


class DuplicateIdentifier(Problem):
    """Two objects have the same identifier.

    Identifiers are unique among the objects of a class and of those that specialise it, over all files that are
    validated together. Inside an object they are unique in each list.
    """

    code: ClassVar[str] = "SP910"
    value: object
    owner: str
    first: str

    def message(self) -> str:
        return f"another {self.owner} has the identifier {shown(self.value)}: {self.first}"


class NotUnique(Problem):
    """Two objects have the same values in attributes that are a unique key of their class.

    Objects that lack one of the values are not compared, as in a database.
    """

    code: ClassVar[str] = "SP911"
    values: tuple[object, ...]
    key: str
    owner: str
    first: str

    def message(self) -> str:
        return f"another {self.owner} has {listed(self.values)} as its key '{self.key}': {self.first}"


class NoSuchObject(Problem):
    """An object refers to another one that is in none of the files.

    This is checked for classes of which the files hold objects; validate all files that belong together at once.
    """

    code: ClassVar[str] = "SP912"
    value: object
    owner: str

    def message(self) -> str:
        return f"no {self.owner} has the identifier {shown(self.value)}"


class WrongEntry(Problem):
    """An object that stands under its identifier repeats the identifier, but with another value."""

    code: ClassVar[str] = "SP913"
    key: str
    value: object

    def message(self) -> str:
        return f"the object stands under {shown(self.key)}, but its identifier is {shown(self.value)}"


class UnreadableData(Problem):
    """A data file, or an object in it, cannot be read: wrong syntax, encoding or compression.

    Text files are UTF-8. JSON is as its standard says: no comments, no NaN, no key twice. Compressed files must be
    unpacked first.
    """

    code: ClassVar[str] = "SP920"
    what: str
    advice: str

    def message(self) -> str:
        return self.what

    def help(self) -> str:
        return self.advice


class TooLargeData(Problem):
    """An object is too large or too deeply nested to be read within bounds.

    Files may have any size when they hold many objects (CSV, JSON Lines, Parquet, a JSON list); one object may not.
    """

    code: ClassVar[str] = "SP921"
    what: str
    advice: str

    def message(self) -> str:
        return self.what

    def help(self) -> str:
        return self.advice


class WrongRow(Problem):
    """A row of a CSV file does not have as many cells as the header has columns.

    Cells that contain the separator or a line break stand in double quotes.
    """

    code: ClassVar[str] = "SP922"
    cells: int
    columns: int

    def message(self) -> str:
        return f"the row has {self.cells} cells, the header has {self.columns}"

    def help(self) -> str:
        return "put cells that contain the separator in double quotes"


class WrongColumn(Problem):
    """A column of a CSV or Parquet file cannot be used: it stands twice, has no name or holds the wrong type.

    Amounts may not be floating point numbers: they are not exact. Write them as decimals or texts.
    """

    code: ClassVar[str] = "SP923"
    name: str
    what: str

    def message(self) -> str:
        return f"the column {shown(self.name)} {self.what}"

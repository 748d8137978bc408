"""Tables of a database, as DDL or a live database describe them."""

from dataclasses import dataclass, field


@dataclass
class Column:
    """A column of a table."""

    name: str
    type: str = "string"
    """A type of LinkML."""
    source_type: str = ""
    """As the database writes it."""
    scale: int | None = None
    """The decimals of an exact number."""
    length: int | None = None
    """The most characters of a text."""
    least_length: int = 0
    is_array: bool = False
    required: bool = False
    comment: str = ""
    default: str | bool | int | None = None
    """A constant default; None: there is none, or it is computed."""
    enum: str = ""
    """The name of an enumeration of the database."""
    values: tuple[str, ...] = ()
    """The only values it may have."""
    pattern: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    place: str = ""


@dataclass(frozen=True)
class ForeignKey:
    """Columns that hold the key of a row of a table."""

    columns: tuple[str, ...]
    table: str
    target: tuple[str, ...] = ()
    """The columns it points to; empty: the primary key."""


@dataclass
class Table:
    """A table with what hangs on it. Names are as in the database."""

    name: str
    place: str
    """Where the source has it."""
    comment: str = ""
    columns: dict[str, Column] = field(default_factory=dict)
    """By name in small letters, since databases do not tell names apart by case unless they are quoted."""
    primary_key: tuple[str, ...] = ()
    uniques: list[tuple[str, ...]] = field(default_factory=list)
    foreign_keys: list[ForeignKey] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    """Conditions that no attribute can carry, as text."""

    def column(self, name: str) -> Column | None:
        """The column of a name, in whatever case."""
        return self.columns.get(name.lower())

    def reference(self, column: str) -> ForeignKey | None:
        """The foreign key that consists of one column alone."""
        wanted = (column.lower(),)
        found = (key for key in self.foreign_keys if tuple(name.lower() for name in key.columns) == wanted)
        return next(found, None)


@dataclass
class Database:
    """What a source describes."""

    tables: dict[str, Table] = field(default_factory=dict)
    """By name in small letters."""
    enums: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Enumerations that are types of the database, by name in small letters."""
    domains: dict[str, Column] = field(default_factory=dict)
    """Types of the database that restrict another type, by name in small letters."""

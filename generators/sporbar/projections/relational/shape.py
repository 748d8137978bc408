"""Tables as the relational targets see them: frozen descriptions that know no SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from sporbar.projections.relational.provenance import Provenance

Literal = str | int | bool | Decimal | date


class Primitive(StrEnum):
    """What a column can hold."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    FLOAT = "float"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"
    JSON = "json"


class ColumnType(NamedTuple):
    """The type of a column; the scale is the decimals of an exact number."""

    primitive: Primitive
    scale: int = 0

    @property
    def precision(self) -> int:
        """All digits of an exact number: sixteen before the point."""
        return 16 + self.scale


class Role(StrEnum):
    """Why a column exists."""

    VALUE = "value"
    SURROGATE = "surrogate"
    """The key of a class that has no identifier of its own."""
    REFERENCE = "reference"
    OWNER = "owner"
    """Points to the object that the row is a part of."""
    POSITION = "position"
    CLASS_NAME = "class_name"
    """Which class of a hierarchy the row is an object of."""
    EFFECT_FROM = "effect_from"
    EFFECT_TO = "effect_to"
    REGISTERED_FROM = "registered_from"
    REGISTERED_TO = "registered_to"
    REGISTERED_BY = "registered_by"


LEVELS = ("IKKE_FORTROLIGE_DATA", "FORTROLIGE_PERSONOPLYSNINGER", "FOELSOMME_PERSONOPLYSNINGER", "VIP_SAGER")
"""The degrees of sensitivity of the metamodel, the least first."""


class Masking(StrEnum):
    """What stands instead of a value for those who may not know whom it is about."""

    NONE = "none"
    PSEUDONYM = "pseudonym"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    type: ColumnType
    nullable: bool
    role: Role
    provenance: Provenance
    slot: str = ""
    """The attribute that it holds; empty for technical columns."""
    enum: str = ""
    """The enumeration that its values come from, when it is just one."""
    default: Literal | None = None
    """The value of a row that gives none."""
    level: int = 0
    """Place of its sensitivity among `LEVELS`."""
    masking: Masking = Masking.NONE

    def renamed(self, name: str, column_type: ColumnType) -> "Column":
        """The same column under another name and of another type."""
        return replace(self, name=name, type=column_type)


class Link(StrEnum):
    """What a foreign key stands for."""

    PARENT = "parent"
    """A row of a subclass and its row in the table of the superclass."""
    REFERENCE = "reference"
    OWNER = "owner"
    ITEM = "item"
    """A row of a list and the object that it lists."""
    VERSION = "version"
    """A version of an object and the object."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column that holds the key of a row of a table."""

    name: str
    column: str
    table: str
    target: str
    link: Link
    relation: str = ""
    """What programs may call the relation: seen from the owner for a part or a list, else from the row."""
    deferred: bool = False
    """Whether the key closes a circle of tables: it is added last and checked when the transaction ends."""

    @property
    def cascades(self) -> bool:
        """Whether the row disappears with the row that it points to."""
        return self.link in (Link.PARENT, Link.OWNER)


class CheckKind(StrEnum):
    """The conditions that a database can check on one row."""

    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EQUALS = "equals"
    MATCHES = "matches"
    PRESENT = "present"
    NOT_EMPTY = "not_empty"
    EXACTLY_ONE = "exactly_one"
    AT_MOST_ONE = "at_most_one"
    TYPE = "type"
    """The value has the type of its column, which SQLite does not see to."""
    BEFORE = "before"
    """The first column comes before the second; nothing in the second: for ever."""
    MOMENT = "moment"
    """The text of a moment is written so that the order of texts is that of moments, for SQLite."""


@dataclass(frozen=True, slots=True)
class Check:
    """A condition on columns of one row."""

    name: str
    kind: CheckKind
    columns: tuple[str, ...]
    values: tuple[Literal, ...] = ()
    classes: tuple[str, ...] = ()
    """The classes whose rows it holds for; empty: all rows."""
    discriminator: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A unique constraint or an index."""

    name: str
    columns: tuple[str, ...]
    current: str = ""
    """The column that must hold nothing for a row to count."""


class TableKind(StrEnum):
    """What the rows of a table are."""

    OBJECTS = "objects"
    VALUES = "values"
    """The values of a multivalued attribute."""
    REFERENCES = "references"
    """The objects that a multivalued attribute refers to."""
    IDENTITIES = "identities"
    """One row for each object of which another table has versions."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with everything that hangs on it."""

    name: str
    kind: TableKind
    class_name: str
    """The class whose objects, or the objects of whose attribute, are the rows."""
    slot: str
    parent: str
    """The table of the superclass."""
    discriminator: str
    """The column that tells the classes of a hierarchy apart, in its root only."""
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    primary_key_name: str
    foreign_keys: tuple[ForeignKey, ...]
    uniques: tuple[Named, ...]
    indexes: tuple[Named, ...]
    checks: tuple[Check, ...]
    history: str
    """Which times are kept for the objects of the hierarchy: nothing, `virkning` or `bitemporal`."""
    provenance: Provenance
    identity: str = ""
    """The table of the objects of which the rows are versions, in the root of a hierarchy only."""
    identity_key: str = ""
    """The column that says which object a row is a version of."""
    overlaps: tuple[Named, ...] = ()
    """Columns on which no two rows agree at the same time."""
    frozen: bool = False
    """Whether the rows belong to a version whose registration may not be changed."""
    tenant: str = ""
    """The column that says whose row it is."""
    setting: str = ""
    """The setting of the session that says whose rows are seen."""
    asides: Mapping[str, str] = field(default_factory=dict)
    """The names of what is made beside the table: views, functions, triggers, policies."""

    def column(self, name: str) -> Column:
        """The column of a name.

        Raises:
            KeyError: there is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def role(self, role: Role) -> str:
        """The name of the column of a role; empty when there is none."""
        return next((column.name for column in self.columns if column.role == role), "")


class Reason(StrEnum):
    """Why something that the model says is no constraint of the database."""

    PATTERN = "pattern"
    BOUND = "bound"
    MIXED_RANGE = "mixed_range"
    NO_COMMON_TABLE = "no_common_table"
    WEAKER_REFERENCE = "weaker_reference"
    AT_LEAST_ONE = "at_least_one"
    COUNT = "count"
    REFINED = "refined"
    UNIQUE_KEY = "unique_key"
    HISTORY = "history"
    TENANCY = "tenancy"


class Engine(StrEnum):
    """The databases that the tables are written for."""

    POSTGRESQL = "postgresql"
    SQLITE = "sqlite"


ENGINES = (Engine.POSTGRESQL, Engine.SQLITE)


@dataclass(frozen=True, slots=True)
class Omission:
    """Something that the model demands and the database does not check."""

    table: str
    column: str
    element: str
    reason: Reason
    detail: str
    engines: tuple[Engine, ...] = ENGINES


@dataclass(frozen=True, slots=True)
class Relational:
    """The tables of an information model, those first that others point to."""

    tables: tuple[Table, ...]
    omissions: tuple[Omission, ...]
    roles: str = ""
    """What the names of the database's roles begin with; empty when the model restricts nothing."""

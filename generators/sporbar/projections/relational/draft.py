"""A table while its columns and constraints are still being found."""

from sporbar.projections.relational.names import Names
from sporbar.projections.relational.provenance import Provenance
from sporbar.projections.relational.scalar import Rule
from sporbar.projections.relational.shape import (
    Check,
    CheckKind,
    Column,
    ColumnType,
    ForeignKey,
    Link,
    Literal,
    Named,
    Primitive,
    Role,
    Table,
    TableKind,
)

_ASIDES = ("gaeldende", "pr", "maskeret", "vagt", "overlap", "objektnavn", "adskillelse")
_POSITION = ColumnType(Primitive.INTEGER)


class Draft:
    """A table in the making; `names` are those of the whole database, `taken` the columns it may not use."""

    def __init__(self, name: str, kind: TableKind, provenance: Provenance, names: Names, taken: Names) -> None:
        self.name = name
        self.kind = kind
        self.provenance = provenance
        self.class_name = ""
        self.slot = ""
        self.parent = ""
        self.discriminator = ""
        self.history = ""
        self.primary_key: tuple[str, ...] = ()
        self.columns: dict[str, Column] = {}
        self.foreign_keys: list[ForeignKey] = []
        self.uniques: list[Named] = []
        self.checks: list[Check] = []
        self.position = ""
        self.identity: Draft | None = None
        self.objects: Draft | None = None
        self.version_of = ""
        self.identity_key = ""
        self.current = ""
        self.overlaps: list[Named] = []
        self.extra_indexes: list[Named] = []
        self.tenant = ""
        self.setting = ""
        self._names = names
        self.taken = taken

    def add(self, column: Column) -> str:
        """Adds a column; its name must be free."""
        self.columns[column.name] = column
        if column.role in (Role.REGISTERED_FROM, Role.REGISTERED_TO):
            self.check(CheckKind.MOMENT, (column.name,))
        elif column.role != Role.SURROGATE and column.type.primitive != Primitive.TEXT:
            self.check(CheckKind.TYPE, (column.name,), (column.type.primitive.value, column.type.scale))
        return column.name

    def point(self, column: str, target: "Draft", link: Link, relation: str = "") -> None:
        """Adds a foreign key from a column to the key of a table."""
        name = self._names.take(f"fk_{self.name}_{column}")
        target = target.objects if target.objects and link in (Link.REFERENCE, Link.ITEM) else target
        self.foreign_keys.append(ForeignKey(name, column, target.name, target.primary_key[0], link, relation))

    def unique(self, columns: tuple[str, ...]) -> None:
        """Demands that no two objects agree on some columns; where rows are versions: at no time."""
        if self.identity:
            self.overlap("_".join(("ex", self.name, *columns)), columns)
            return
        if columns != self.primary_key and all(columns != unique.columns for unique in self.uniques):
            self.uniques.append(Named(self._names.take("_".join(("uq", self.name, *columns))), columns))

    def overlap(self, name: str, columns: tuple[str, ...]) -> None:
        """Demands that no two rows with the same values take effect at the same time."""
        if all(columns != found.columns for found in self.overlaps):
            self.overlaps.append(Named(self._names.take(name), columns, self.current))

    def index(self, columns: tuple[str, ...], current: str = "") -> None:
        """Adds an index, of the rows only in which a column holds nothing if one is given."""
        name = "_".join(("ix", self.name, *columns, *(("current",) if current else ())))
        self.extra_indexes.append(Named(self._names.take(name), columns, current))

    def check(
        self, kind: CheckKind, columns: tuple[str, ...], values: tuple[Literal, ...] = (), classes: tuple[str, ...] = ()
    ) -> None:
        """Adds a condition, for the rows of some classes if given."""
        name = self._names.take(f"ck_{self.name}_{columns[0]}_{kind.value}", ",".join(classes))
        self.checks.append(Check(name, kind, columns, values, classes, self.discriminator if classes else ""))

    def rule(self, column: str, rule: Rule, classes: tuple[str, ...] = ()) -> None:
        """Adds a condition on the values of a column."""
        self.check(rule.kind, (column,), rule.values, classes)

    def add_position(self, provenance: Provenance, *, nullable: bool) -> str:
        """The column that keeps the order of a list; the same one for all lists that a row may stand in."""
        if not self.position:
            self.position = self.taken.take("position", self.name)
            self.add(Column(self.position, _POSITION, nullable, Role.POSITION, provenance))
        return self.position

    def finished(self) -> Table:
        """The table as it is now, with an index on each foreign key that no other index covers."""
        return Table(
            name=self.name,
            kind=self.kind,
            class_name=self.class_name,
            slot=self.slot,
            parent=self.parent,
            discriminator=self.discriminator,
            columns=tuple(self.columns.values()),
            primary_key=self.primary_key,
            primary_key_name=self._names.take(f"pk_{self.name}"),
            foreign_keys=tuple(self.foreign_keys),
            uniques=tuple(self.uniques),
            indexes=tuple(self._indexes()),
            checks=tuple(self.checks),
            history=self.history,
            provenance=self.provenance,
            identity=self.identity.name if self.identity else "",
            identity_key=self.identity_key,
            overlaps=tuple(self.overlaps),
            frozen=self.version_of == "bitemporal",
            tenant=self.tenant,
            setting=self.setting,
            asides=self._asides(),
        )

    def _asides(self) -> dict[str, str]:
        """Names for what may be made beside the table; only what is needed is made."""
        return {kind: self._names.take(f"{self.name}_{kind}") for kind in _ASIDES}

    def _indexes(self) -> list[Named]:
        covered = {self.primary_key[0], *(unique.columns[0] for unique in self.uniques)}
        covered |= {index.columns[0] for index in self.extra_indexes if not index.current}
        columns = [key.column for key in self.foreign_keys if key.column not in covered]
        found = [Named(self._names.take(f"ix_{self.name}_{column}"), (column,)) for column in columns]
        return [*found, *self.extra_indexes]

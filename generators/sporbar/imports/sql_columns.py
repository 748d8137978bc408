"""The columns, keys and conditions of one table, as sqlglot has parsed them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlglot import exp

from sporbar.imports.report import Report
from sporbar.imports.sql_conditions import apply, number_of
from sporbar.imports.sql_types import known_type
from sporbar.imports.tables import Column, Database, ForeignKey, Table

_LONGEST = 200


def table_name(expression: object) -> str:
    """The name of a table without its schema."""
    if isinstance(expression, exp.Schema):
        expression = expression.this
    return expression.name if isinstance(expression, exp.Table) else ""


@dataclass
class Definitions:
    """Puts what a statement says of a table on the table."""

    table: Table
    database: Database
    report: Report
    dialect: str
    place: str

    def create(self, created: exp.Create) -> None:
        """Take up the definition of the table."""
        for part in created.this.expressions:
            if isinstance(part, exp.ColumnDef):
                self._column(part)
        for part in created.this.expressions:
            if not isinstance(part, exp.ColumnDef) and not self._constraint(part):
                self._leave_out(part)
        for found in created.find_all(exp.SchemaCommentProperty):
            self.table.comment = found.name

    def alter(self, altered: exp.Alter) -> bool:
        """Take up a change; False when a part of it is not understood."""
        understood = True
        for action in altered.args.get("actions") or []:
            if isinstance(action, exp.ColumnDef):
                self._column(action)
            elif isinstance(action, exp.AddConstraint):
                for part in action.expressions:
                    understood &= self._constraint(part)
            elif not isinstance(action, exp.AlterColumn):
                understood = False
        return understood

    def _column(self, definition: exp.ColumnDef) -> None:
        column = Column(definition.name, place=self.place)
        self.table.columns[column.name.lower()] = column
        self._type(column, definition.args.get("kind"))
        for constraint in definition.constraints:
            if not self._of_column(column, constraint.kind):
                self._leave_out(constraint)

    def _type(self, column: Column, kind: exp.DataType | None) -> None:
        if kind is None:
            return
        if kind.this == exp.DType.ARRAY and kind.expressions:
            column.is_array = True
            kind = kind.expressions[0]
        if kind.this == exp.DType.ENUM:
            column.values = tuple(each.name for each in kind.expressions)
            return
        column.source_type = kind.sql(self.dialect)
        name = _user_type(kind)
        if name.lower() in self.database.enums or name.lower() in self.database.domains:
            column.enum = name
            return
        known = known_type(_type_text(kind, name))
        if known is None:
            text = f"the type {column.source_type} of {self.table.name}.{column.name}; it is taken as text"
            self.report.leave_out(self.place, text)
            return
        column.type, column.scale, column.length, column.pattern = (*known[:3], known.pattern)
        if not known.is_exact:
            self.report.change(self.place, f"{self.table.name}.{column.name} is {column.source_type}: taken as text")

    def _of_column(self, column: Column, kind: object) -> bool:
        if isinstance(kind, exp.NotNullColumnConstraint):
            column.required = not kind.args.get("allow_null")
        elif isinstance(kind, exp.PrimaryKeyColumnConstraint):
            self.table.primary_key = (column.name,)
        elif isinstance(kind, exp.UniqueColumnConstraint):
            self.table.uniques.append((column.name,))
        elif isinstance(kind, exp.Reference):
            self._reference((column.name,), kind)
        elif isinstance(kind, exp.CheckColumnConstraint):
            self.check(kind.this)
        elif isinstance(kind, exp.DefaultColumnConstraint):
            self.default(column, kind.this)
        elif isinstance(kind, exp.CommentColumnConstraint):
            column.comment = kind.name
        else:
            return isinstance(kind, _SILENT)
        return True

    def _constraint(self, part: exp.Expression) -> bool:
        """A constraint of the table; False when it is not understood."""
        if isinstance(part, exp.Constraint):
            return self._named(part)
        if isinstance(part, exp.PrimaryKey):
            self.table.primary_key = _names(part.expressions)
        elif isinstance(part, exp.ForeignKey):
            reference = part.args.get("reference")
            if not isinstance(reference, exp.Reference):
                return False
            self._reference(_names(part.expressions), reference)
        elif isinstance(part, exp.UniqueColumnConstraint):
            self.table.uniques.append(_names(part.this.expressions if part.this else []))
        elif isinstance(part, exp.CheckColumnConstraint):
            self.check(part.this)
        else:
            return isinstance(part, exp.IndexColumnConstraint)
        return True

    def _named(self, constraint: exp.Constraint) -> bool:
        """A constraint with a name; T-SQL has the columns of a key in a part of their own."""
        kinds = {type(part): part for part in constraint.expressions}
        clustered = kinds.get(exp.ClusteredColumnConstraint) or kinds.get(exp.NonClusteredColumnConstraint)
        if clustered is not None:
            names = _names(clustered.this if isinstance(clustered.this, list) else [])
            if exp.PrimaryKeyColumnConstraint in kinds:
                self.table.primary_key = names
            else:
                self.table.uniques.append(names)
            return bool(names)
        understood = [self._constraint(part) for part in constraint.expressions]
        return all(understood)

    def _reference(self, columns: tuple[str, ...], reference: exp.Reference) -> None:
        target = reference.this
        names = _names(target.expressions) if isinstance(target, exp.Schema) else ()
        self.table.foreign_keys.append(ForeignKey(columns, table_name(target), names))

    def check(self, condition: exp.Expression) -> None:
        """Put a condition on the columns that it is about; the rest is a condition of the table."""
        for part in apply(condition, self.table.column):
            self.table.conditions.append(part.sql(self.dialect))

    def default(self, column: Column, value: exp.Expression) -> None:
        """Take up a default that is a constant."""
        bare = value
        while isinstance(bare, exp.Paren | exp.Cast):
            bare = bare.this
        number = number_of(bare)
        if isinstance(bare, exp.Boolean):
            column.default = bool(bare.this)
        elif number is not None and column.type == "boolean":
            column.default = bool(number)
        elif number is not None:
            column.default = str(number)
        elif isinstance(bare, exp.National) or (isinstance(bare, exp.Literal) and bare.is_string):
            column.default = bare.name
        elif not isinstance(bare, exp.Null):
            self._leave_out(value, f"the default of {self.table.name}.{column.name}: ")

    def _leave_out(self, part: exp.Expression, what: str = "") -> None:
        text = part.sql(self.dialect)
        self.report.leave_out(self.place, f"{what or f'of the table {self.table.name}: '}{text[:_LONGEST]}")


_SILENT = (
    exp.GeneratedAsIdentityColumnConstraint,
    exp.AutoIncrementColumnConstraint,
    exp.CollateColumnConstraint,
    exp.CharacterSetColumnConstraint,
)
"""Constraints that say how a database works, and nothing about the data."""


def _user_type(kind: exp.DataType) -> str:
    held = kind.args.get("kind")
    if isinstance(held, exp.Expression):
        return held.name
    return held if isinstance(held, str) else ""


def _type_text(kind: exp.DataType, name: str) -> str:
    """The type with its numbers, such as `decimal(10, 2)`."""
    numbers = ", ".join(each.name for each in kind.expressions)
    word = name or str(kind.this.value if isinstance(kind.this, exp.DType) else kind.this).lower()
    return f"{word}({numbers})" if numbers else word


def _names(expressions: Iterable[object]) -> tuple[str, ...]:
    """The names of columns, in whatever form they stand."""
    return tuple(
        each.this.name if isinstance(each, exp.Ordered) else each.name
        for each in expressions
        if isinstance(each, exp.Expression)
    )

"""The module of SQLAlchemy classes."""

from collections.abc import Iterator

from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.projections.relational import Link, Relational, Table
from sporbar.projections.relational.comments import comment_lines
from sporbar.projections.relational.metadata import metadata_of
from sporbar.projections.relational.statements import Statement, statements_of
from sporbar.targets.python.code import block, call, docstring, string
from sporbar.targets.python.columns import Columns
from sporbar.targets.python.names import ModelNames, column_attribute
from sporbar.targets.python.relations import Relations


class Tables:
    """Prints a class for each table."""

    def __init__(self, graph: Graph, relational: Relational, names: ModelNames) -> None:
        self.language = graph.workspace.text("language")
        self.relational = relational
        enums = graph.information.enums
        choices = {name: names.classes[name] for name, enum in enums.items() if enum.values}
        self.columns = Columns(choices, metadata_of(relational.tables))
        self.relations = Relations(relational, self.columns.type)

    def module(self, header: list[str]) -> str:
        """The source of the module."""
        preamble = environment("python").get_template("tables.py.jinja").render().rstrip("\n")
        parts = [f"{docstring(header)}\n\n{preamble}", *map(self._table, self.relational.tables)]
        parts += self._beside()
        return "\n\n\n".join(parts)

    def _beside(self) -> Iterator[str]:
        """Triggers, views, functions, policies and grants, as the schemas have them."""
        found = statements_of(self.relational)
        if found:
            yield call("_add_beside", ("Base.metadata", *map(_statement, found)), room=0)

    def _table(self, table: Table) -> str:
        base = self.relations.classes[table.parent] if table.parent else "Base"
        body = [docstring(comment_lines(table, self.language)), "", f"__tablename__ = {string(table.name)}"]
        body.append(f"__table_args__: Any = {call('', self.columns.constraints(table), room=0)}")
        for column in table.columns:
            mapped = self.columns.column(column, is_key=column.name in table.primary_key)
            body += ["", mapped, docstring(comment_lines(column, self.language))]
        for relation in self.relations.of(table):
            body += ["", relation]
        mapper = list(self._mapper(table))
        if mapper:
            body += ["", f"__mapper_args__: Any = {{{', '.join(mapper)}}}"]
        return block(f"class {self.relations.classes[table.name]}({base}):", body)

    def _mapper(self, table: Table) -> Iterator[str]:
        """What tells SQLAlchemy about a hierarchy."""
        if table.discriminator:
            yield f'"polymorphic_on": {string(column_attribute(table.discriminator))}'
        if table.discriminator or table.parent:
            yield f'"polymorphic_identity": {string(table.class_name)}'
        above = {found.name for found in self.relations.lineage(table)[1:]}
        keys = [key for key in table.foreign_keys if key.table in above]
        if len(keys) > 1:
            parent = next(key for key in keys if key.link == Link.PARENT)
            target = f"{self.relations.classes[parent.table]}.{column_attribute(parent.target)}"
            yield f'"inherit_condition": {column_attribute(parent.column)} == {target}'


def _statement(statement: Statement) -> str:
    """A statement as a tuple, a literal for each of its lines."""
    lines = "\n".join(string(line) for line in statement.text.splitlines(keepends=True))
    return f"({string(statement.table)}, {string(statement.engine.value)},\n{lines})"

"""The target `sql`: schemas of PostgreSQL and SQLite, and what they leave unchecked."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, text_file
from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.projections.relational import Engine, relational
from sporbar.targets.sql.script import script
from sporbar.targets.sql.view import cell, omission_rows

_PATHS = {Engine.POSTGRESQL: "postgresql.sql", Engine.SQLITE: "sqlite.sql"}


def emit(graph: Graph) -> Iterator[OutputFile]:
    """One script for each database, and a README."""
    found = relational(graph)
    for engine, path in _PATHS.items():
        yield text_file(path, script(graph, found, engine))
    language = "en" if graph.workspace.text("language") == "en" else "da"
    template = environment("sql").get_template(f"README.{language}.md.jinja")
    rows = [[cell(part) for part in row[:3]] + list(row[3:]) for row in omission_rows(found, language)]
    title = " ".join(graph.workspace.text("title").split())
    about = {"history": any(table.history for table in found.tables), "roles": found.roles}
    tenants = [(table.name, table.setting) for table in found.tables if table.tenant]
    text = template.render(title=title, tables=len(found.tables), rows=rows, tenants=tenants, **about)
    yield text_file("README.md", text)


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """One per table and one per column."""
    path = f"sql/{_PATHS[Engine.POSTGRESQL]}"
    for table in relational(graph).tables:
        about = table.provenance
        yield Artefact(f"sql:{table.name}", "table", about.title or table.name, about.element, path)
        for column in table.columns:
            about = column.provenance
            yield Artefact(f"sql:{table.name}.{column.name}", "column", about.title, about.element, path)


SQL = Target("sql", "Database schemas for PostgreSQL and SQLite", emit, artefacts)

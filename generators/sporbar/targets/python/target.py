"""The target `python`: an installable package with models and tables."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, text_file
from sporbar.emit.labels import label
from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.projections.relational import relational
from sporbar.targets.python.annotations import left_out
from sporbar.targets.python.code import docstring
from sporbar.targets.python.models import Models
from sporbar.targets.python.names import members, package_name
from sporbar.targets.python.project import package_module, project_file
from sporbar.targets.python.tables import Tables


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The package with its project file and README."""
    package = package_name(graph)
    models = Models(graph)
    tables = Tables(graph, relational(graph), models.names)
    yield text_file("pyproject.toml", project_file(graph, package))
    yield text_file(f"{package}/models.py", models.module(_header(graph, "python_models")))
    if models.needs_conditions:
        yield text_file(f"{package}/conditions.py", models.conditions_module())
    yield text_file(f"{package}/tables.py", tables.module(_header(graph, "python_tables")))
    init = docstring(_header(graph, "python_package"))
    yield text_file(f"{package}/__init__.py", package_module(init, models.exported))
    yield OutputFile(f"{package}/py.typed", b"")
    yield text_file("README.md", _readme(graph, package, models))


def _header(graph: Graph, key: str) -> list[str]:
    language, workspace = graph.workspace.text("language"), graph.workspace
    about = label(key, language).format(title=workspace.text("title"), version=workspace.text("version"))
    return [about, label("python_made", language)]


def _readme(graph: Graph, package: str, models: Models) -> str:
    language = "en" if graph.workspace.text("language") == "en" else "da"
    template = environment("python").get_template(f"README.{language}.md.jinja")
    unchecked = sorted(
        {slot.node_id for found in models.classes for slot in found.slots.values() if left_out(models.model, slot)}
    )
    concrete = (models.names.classes[found.name] for found in models.classes if not found.abstract and not found.mixin)
    example = next(concrete, "Model")
    title = " ".join(graph.workspace.text("title").split())
    return template.render(title=title, package=package, unchecked=unchecked, example=example)


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """One per class, field, enumeration and value of the models."""
    models = Models(graph)
    path = f"python/{package_name(graph)}/models.py"
    for found in models.classes:
        symbol = f"python:models.{models.names.classes[found.name]}"
        yield Artefact(symbol, "symbol", found.title or found.name, found.name, path)
        for slot in found.slots.values():
            field = f"{symbol}.{models.names.fields[slot.name]}"
            yield Artefact(field, "symbol", slot.title or slot.name, slot.node_id, path)
    for enum in graph.information.enums.values():
        symbol = f"python:models.{models.names.classes[enum.name]}"
        if enum.values:
            yield Artefact(symbol, "symbol", enum.title or enum.name, enum.name, path)
            for value, member in members(enum).items():
                title = enum.values[value].title or value
                yield Artefact(f"{symbol}.{member}", "symbol", title, f"{enum.name}.{value}", path)


PYTHON = Target("python", "Python package: pydantic models and SQLAlchemy tables", emit, artefacts)

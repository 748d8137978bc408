"""The schema documents: the model, and the entry points that refer to it."""

from dataclasses import dataclass

from sporbar.emit.naming import snake
from sporbar.graph import Graph
from sporbar.projections.schema import Definitions, resources
from sporbar.projections.schema.scalars import Json

MODEL = "model.schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """A class that documents are checked against: a resource of the API or the root of a document."""

    name: str
    title: str
    path: str
    references: tuple[Json, ...]
    """Its definition and, where it is specialised, those of the classes that specialise it."""


def base_address(graph: Graph) -> str:
    """What the ids of the schemas start with; empty when the specification has no namespace."""
    namespace = graph.workspace.text("namespace").rstrip("#/")
    return f"{namespace}/jsonschema/" if namespace else ""


def model_schema(definitions: Definitions) -> Json:
    """The schema that holds every definition; it accepts anything by itself."""
    workspace = definitions.graph.workspace
    head = {
        "$schema": _DIALECT,
        "$id": base_address(definitions.graph) + MODEL,
        "title": workspace.text("title"),
        "description": workspace.text("description"),
        "x-version": workspace.text("version"),
    }
    return {key: value for key, value in head.items() if value} | {"$defs": definitions.all()}


def entry_points(definitions: Definitions) -> tuple[EntryPoint, ...]:
    """The resources and the tree roots, in the order of the model."""
    model = definitions.graph.information
    paths = {each.element.name for each in resources(model)}
    names = [each.name for each in model.classes.values() if each.tree_root or each.name in paths]
    return tuple(_entry_point(definitions, name) for name in names)


def entry_schema(graph: Graph, point: EntryPoint) -> Json:
    """The schema of one entry point."""
    head = {"$schema": _DIALECT, "$id": base_address(graph) + point.path, "title": point.title}
    references = list(point.references)
    return head | (references[0] if len(references) == 1 else {"anyOf": references})


def _entry_point(definitions: Definitions, name: str) -> EntryPoint:
    shapes = definitions.shapes
    concrete = shapes.concrete(name) if name in shapes.concrete(name) else (name,)
    references = tuple({"$ref": f"../{MODEL}#/$defs/{definitions.names[each]}"} for each in concrete)
    title = definitions.graph.information.classes[name].title or name
    return EntryPoint(name, title, f"classes/{snake(name).replace('_', '-')}.schema.json", references)

"""The target `jsonschema`: one schema with every definition, and one entry point per resource."""

from collections.abc import Iterator

from sporbar.emit import Artefact, OutputFile, Target, json_file, text_file
from sporbar.emit.templates import environment
from sporbar.graph import Graph
from sporbar.projections.schema import Definitions
from sporbar.projections.schema.names import property_name
from sporbar.targets.jsonschema.view import MODEL, entry_points, entry_schema, model_schema


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The model as one schema, a schema per entry point, and a README."""
    definitions = Definitions(graph)
    yield json_file(MODEL, model_schema(definitions))
    points = entry_points(definitions)
    for point in points:
        yield json_file(point.path, entry_schema(graph, point))
    language = "en" if graph.workspace.text("language") == "en" else "da"
    template = environment("jsonschema").get_template(f"README.{language}.md.jinja")
    title = graph.workspace.text("title")
    yield text_file("README.md", template.render(title=title, model=MODEL, points=points))


def artefacts(graph: Graph) -> Iterator[Artefact]:
    """One per definition and one per property of a class."""
    path = f"jsonschema/{MODEL}"
    names = Definitions(graph).names
    for each in graph.information.classes.values():
        key = f"jsonschema:{names[each.name]}"
        yield Artefact(key, "schema", each.title or each.name, each.name, path)
        for slot in each.slots.values():
            yield Artefact(f"{key}.{property_name(slot)}", "property", slot.title or slot.name, slot.node_id, path)
    for enum in graph.information.enums.values():
        yield Artefact(f"jsonschema:{names[enum.name]}", "schema", enum.title or enum.name, enum.name, path)


JSONSCHEMA = Target("jsonschema", "JSON Schema 2020-12 of the information model", emit, artefacts)

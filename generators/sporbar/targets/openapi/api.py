"""What every part of the document needs: the graph, the definitions, the resources and the keys of components."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sporbar.emit.labels import label
from sporbar.emit.naming import snake
from sporbar.graph import Graph
from sporbar.projections.schema import Definitions, Resource, resources
from sporbar.projections.schema.scalars import Json

LOCATION = "#/components/schemas/"


@dataclass(frozen=True)
class Api:
    """The API of a specification."""

    graph: Graph

    @cached_property
    def definitions(self) -> Definitions:
        """The definitions of classes and enumerations."""
        return Definitions(self.graph, LOCATION)

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """The resources in the order of the model."""
        return resources(self.graph.information)

    def text(self, key: str, **values: str) -> str:
        """A label in the language of the specification, with the values put in as they are."""
        found = label(key, self.graph.workspace.text("language") or "da")
        for name, value in values.items():
            found = found.replace(f"{{{name}}}", value)
        return found

    @cached_property
    def problem_key(self) -> str:
        """The key of the schema of problems."""
        return self._free("Problem")

    @cached_property
    def page_keys(self) -> Mapping[str, str]:
        """The key of the schema of a page of the objects of a class."""
        return {each.element.name: self._free(self.name(each) + "Side") for each in self.resources}

    @cached_property
    def search_keys(self) -> Mapping[str, str]:
        """The key of the schema of a search among the objects of a class."""
        return {each.element.name: self._free(self.name(each) + "Soegning") for each in self.resources}

    def name(self, resource: Resource) -> str:
        """The ASCII name of the class of a resource."""
        return self.definitions.names[resource.element.name]

    def title(self, resource: Resource) -> str:
        """What people call the class of a resource."""
        return resource.element.title or resource.element.name

    def scope(self, resource: Resource, action: str) -> str:
        """The scope that an action on a resource needs."""
        return f"{snake(resource.element.name).replace('_', '-')}:{action}"

    def body(self, resource: Resource) -> Json:
        """The schema of one object of a resource."""
        return self.definitions.shapes.one_of(resource.element.name)

    def tag(self, resource: Resource) -> str:
        """The tag of a resource: the title of the schema that declares its class."""
        found = self.graph.information.schemas.get(resource.element.package)
        return (found.title or found.name) if found else resource.element.package

    def _free(self, key: str) -> str:
        """The key, made longer as long as a definition of the model has it."""
        taken = set(self.definitions.names.values())
        while key in taken:
            key += "_"
        return key

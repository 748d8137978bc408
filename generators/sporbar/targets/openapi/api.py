"""What every part of the document needs: the graph, the definitions, the resources and the keys of components."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urljoin

from sporbar.emit.labels import label
from sporbar.emit.naming import pascal, short_hash, snake
from sporbar.graph import Graph
from sporbar.projections.schema import Definitions, Resource, with_parts
from sporbar.projections.schema.scalars import Json
from sporbar.targets.openapi.access import Access

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
        """The resources in the order of the model, each followed by its parts."""
        return with_parts(self.graph.information)

    @cached_property
    def roots(self) -> tuple[Resource, ...]:
        """The resources that are no parts of others."""
        return tuple(each for each in self.resources if each.owner is None)

    @cached_property
    def access(self) -> Access:
        """Which roles may do what."""
        return Access(self.graph, self.resources)

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
        return {each.element.name: self._free(self.name(each) + "Soegning") for each in self.roots}

    @cached_property
    def operation_names(self) -> Mapping[str, str]:
        """What the ids of the operations at a path end in; parts are named after the way to them."""
        found: dict[str, str] = {}
        for each in sorted(self.resources, key=lambda resource: len(resource.way)):
            parts = (pascal(part.slot.name) for part in each.way if part.slot)
            name = self.name(each.way[0]).replace("_", "") + "".join(parts)
            found[each.path] = f"{name}{short_hash(each.path)}" if name in found.values() else name
        return found

    def name(self, resource: Resource) -> str:
        """The ASCII name of the class of a resource."""
        return self.definitions.names[resource.element.name]

    def title(self, resource: Resource) -> str:
        """What people call the class of a resource."""
        return resource.element.title or resource.element.name

    def label(self, resource: Resource) -> str:
        """What people call a resource: a class, or the attributes that lead to a part of its objects."""
        if resource.owner is None or resource.slot is None:
            return self.title(resource)
        title = resource.slot.title or resource.slot.name
        return self.text("api_part", owner=self.label(resource.owner), title=title)

    def scope(self, resource: Resource, action: str) -> str:
        """The scope that an action on a resource needs; parts have that of the whole."""
        return f"{snake(resource.way[0].element.name).replace('_', '-')}:{action}"

    def body(self, resource: Resource) -> Json:
        """The schema of one object of a resource."""
        return self.definitions.shapes.one_of(resource.element.name)

    def tag(self, resource: Resource) -> str:
        """The tag of a resource: the title of the schema that declares the class of the whole."""
        package = resource.way[0].element.package
        found = self.graph.information.schemas.get(package)
        return (found.title or found.name) if found else package

    def address(self, path: str) -> str:
        """A page below the namespace of the specification."""
        return urljoin(self.graph.workspace.text("namespace"), path)

    @cached_property
    def pages(self) -> Mapping[str, str]:
        """The page of the site on each element, by its id."""
        pages = (each for each in self.graph.artefacts if each.kind == "page")
        return {each.element: self.address(each.id.partition(":")[2]) for each in pages}

    def page_on(self, element: str, title: str) -> Json:
        """The reference to the page of the site on an element; empty when there is none."""
        page = self.pages.get(element)
        return {"description": self.text("api_page_of_site", title=title), "url": page} if page else {}

    def _free(self, key: str) -> str:
        """The key, made longer as long as a definition of the model has it."""
        taken = set(self.definitions.names.values())
        while key in taken:
            key += "_"
        return key

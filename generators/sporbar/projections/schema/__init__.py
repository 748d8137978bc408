"""The information model as JSON Schema 2020-12, and the API resources that carry its objects."""

from sporbar.projections.schema.definitions import Definitions
from sporbar.projections.schema.resources import Filter, Resource, resources, with_parts

__all__ = ["Definitions", "Filter", "Resource", "resources", "with_parts"]

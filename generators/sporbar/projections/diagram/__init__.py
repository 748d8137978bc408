"""Pictures of the information model: what stands in them, where it stands, and the drawing."""

from sporbar.projections.diagram.classes import class_diagram, overview_diagram, package_diagram, users_of
from sporbar.projections.diagram.flow import flow_diagram
from sporbar.projections.diagram.layout import laid_out
from sporbar.projections.diagram.model import Box, Diagram, Edge, EdgeKind, Line
from sporbar.projections.diagram.svg import drawn

__all__ = [
    "Box",
    "Diagram",
    "Edge",
    "EdgeKind",
    "Line",
    "class_diagram",
    "drawn",
    "flow_diagram",
    "laid_out",
    "overview_diagram",
    "package_diagram",
    "users_of",
]

"""What a class diagram shows, before anybody knows where it stands on the page."""

from dataclasses import dataclass
from enum import StrEnum


class EdgeKind(StrEnum):
    """The kinds of line between two boxes."""

    ASSOCIATION = "association"
    COMPOSITION = "composition"
    GENERALISATION = "generalisation"
    DEPENDENCY = "dependency"
    FLOW = "flow"


class Role(StrEnum):
    """What a box is in its diagram."""

    SUBJECT = "subject"
    """The class that the diagram is about."""
    INSIDE = "inside"
    OUTSIDE = "outside"
    """A class of another package, shown for the sake of its connection."""
    PACKAGE = "package"
    AUTOMATIC = "automatic"
    """An activity of the system alone."""
    ASSISTED = "assisted"
    """An activity that the system prepares and a person decides."""


@dataclass(frozen=True, slots=True)
class Line:
    """An attribute or a value in a box."""

    text: str
    node: str = ""
    """Id of the node that the line is about."""


@dataclass(frozen=True, slots=True)
class Box:
    """A class, an enumeration or a package."""

    id: str
    title: str
    role: Role = Role.INSIDE
    stereotype: str = ""
    abstract: bool = False
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two boxes; a generalisation runs from the general to the special."""

    source: str
    target: str
    kind: EdgeKind
    role: str = ""
    multiplicity: str = ""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture with its text alternative."""

    title: str
    description: str
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    left_out: int = 0
    """How many neighbours the bound of the picture has left out."""

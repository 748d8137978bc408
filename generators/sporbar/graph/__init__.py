"""The resolved specification: frozen nodes and typed links. No input or output here."""

from sporbar.graph.graph import Graph
from sporbar.graph.information import Class, Enum, InformationModel, Schema, Slot, Type
from sporbar.graph.interval import Interval
from sporbar.graph.metamodel import Field, Kind, Metamodel
from sporbar.graph.node import Link, Node, Origin, Record

__all__ = [
    "Class",
    "Enum",
    "Field",
    "Graph",
    "InformationModel",
    "Interval",
    "Kind",
    "Link",
    "Metamodel",
    "Node",
    "Origin",
    "Record",
    "Schema",
    "Slot",
    "Type",
]

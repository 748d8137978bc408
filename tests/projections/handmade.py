"""Small graphs made by hand, and graphs of real models, for the tests of everything that is generated."""

from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path
from typing import get_origin

import pytest

from sporbar.graph import Class, Enum, Graph, InformationModel, Link, Metamodel, Node, Origin, Record, Slot, Type
from sporbar.graph.information import PermissibleValue
from sporbar.text import Span

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "schemas"
PRIMITIVES = ("string", "integer", "decimal", "float", "boolean", "date", "datetime", "time", "uri")
_PLACE = (1, 1, 1, 2)


def span(line=1):
    return Span("model/library.yaml", line, 3, line, 9)


def _empty(kind):
    known = {str: "", bool: False, Span: span(7), int | None: None}
    return known[kind] if kind in known else () if get_origin(kind) is tuple else {}


def _made(kind, given, **defaults):
    """A value of a frozen class: what is given, else the default, else empty."""
    needed = (field for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING)
    return kind(**{field.name: _empty(field.type) for field in needed} | defaults | given)


def slot(name, range_name="string", **given):
    """An attribute; its owner is set by the class."""
    return _made(Slot, given, name=name, range=range_name, title=name)


def class_(name, *slots, **given):
    """A class with the attributes that it declares itself."""
    return _made(Class, given, name=name, title=name, slots={found.name: found for found in slots})


def type_(name, base="string", **given):
    return _made(Type, given, name=name, base=base, title=name)


def enum(name, *values, **given):
    """An enumeration; a value is its name, or name, title and description."""
    made = [(value, "", "") if isinstance(value, str) else value for value in values]
    permissible = {value: PermissibleValue(value, title, text, "", span(9)) for value, title, text in made}
    return _made(Enum, given, name=name, title=name, values=permissible)


def _owned(found, classes):
    """The class with inherited attributes, as resolving would leave it."""
    parents = [_owned(classes[name], classes) for name in (found.is_a, *found.mixins) if name]
    slots = {}
    for parent in reversed(parents):
        slots |= parent.slots
    own = {name: _replaced(slot, owner=found.name) for name, slot in found.slots.items()}
    ancestors = dict.fromkeys(name for parent in parents for name in (parent.name, *parent.ancestors))
    return _replaced(found, slots=slots | own, ancestors=tuple(ancestors))


def _replaced(value, **changes):
    return type(value)(**{field.name: getattr(value, field.name) for field in fields(value)} | changes)


def model(*elements):
    """An information model of classes, enumerations and types."""
    classes = {found.name: found for found in elements if isinstance(found, Class)}
    induced = {name: _owned(found, classes) for name, found in classes.items()}
    children = {}
    for found in induced.values():
        for parent in (found.is_a, *found.mixins):
            if parent:
                children.setdefault(parent, []).append(found.name)
    types = {name: type_(name, name) for name in PRIMITIVES}
    types |= {found.name: found for found in elements if isinstance(found, Type)}
    enums = {found.name: found for found in elements if isinstance(found, Enum)}
    return InformationModel({}, induced, enums, types, {name: tuple(names) for name, names in children.items()})


def node(kind, node_id):
    return Node("model/library.yaml", kind, node_id, ({"title": node_id}, {}, _PLACE))


def graph(*elements, workspace=None, law=None, requirements=None):
    """A graph of an information model; `law` and `requirements` are ids by the id of an element."""
    about = {"title": "Library", "version": "1.2.0", "namespace": "https://data.example/library/"} | (workspace or {})
    links, nodes = [], {}
    for element, ids in (law or {}).items():
        links += [Link(element, found, "law", Origin.DECLARED, span()) for found in ids]
        nodes |= {found: node("provision", found) for found in ids} | {element: node("class", element)}
    for element, ids in (requirements or {}).items():
        links += [Link(found, element, "classes", Origin.DECLARED, span()) for found in ids]
        nodes |= {found: node("requirement", found) for found in ids}
    record = Record("model/sporbar.yaml", (about, {}, _PLACE))
    return Graph(record, Metamodel({}, {}, {}, {}, {}, {}), nodes, tuple(links), model(*elements))


def sources(root, *folders):
    """The YAML files below some folders."""
    found = (path for folder in folders for path in sorted((root / folder).rglob("*.yaml")))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


@cache
def real_graph(name):
    """The graph of this repository's own specification (`own`), or of a schema beside the repository."""
    from sporbar import pipeline

    if name == "own":
        found = sources(ROOT, "model", "usecases")
    else:
        if not (SHARED / name).is_dir():
            pytest.skip(f"../shared/schemas/{name} is not there")
        found = sources(SHARED, name)
    return pipeline.check(found).graph


REAL = ("own", "personinfo", "kitchen_sink", "nmdc", "biolink")
SMALL = ("own", "personinfo", "kitchen_sink")

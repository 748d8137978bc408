"""Class diagrams of an information model, each bounded: all packages, one package, one class with its neighbours."""

from collections.abc import Iterable, Iterator, Mapping

from sporbar.graph import Class, InformationModel, Slot
from sporbar.projections.diagram.model import Box, Diagram, Edge, EdgeKind, Line, Role

_LINES_IN_PACKAGE = 7
_LINES_OF_SUBJECT = 18
_NEIGHBOURS = 14
_BOXES = 40

Users = Mapping[str, tuple[Edge, ...]]
"""The associations that lead to a class, by its name."""


def overview_diagram(model: InformationModel, title: str) -> Diagram:
    """The packages, and which of them refer to which; a line that follows from two others is left out."""
    used = [name for name in model.schemas if _classes_of(model, name)]
    boxes = tuple(_package_box(model, name) for name in used)
    pairs = dict.fromkeys(pair for name in used for pair in _dependencies(model, name))
    edges = tuple(
        Edge(source, target, EdgeKind.DEPENDENCY) for source, target in pairs if _is_direct(source, target, pairs)
    )
    return Diagram(title, f"{title}: {_listed(box.title for box in boxes)}", boxes, edges)


def package_diagram(model: InformationModel, package: str, title: str) -> Diagram:
    """The classes of one package, and the classes of others that they are connected to."""
    inside = _classes_of(model, package)[:_BOXES]
    names = {cls.name for cls in inside}
    edges = tuple(edge for cls in inside for edge in (*_generalisations(cls, names), *_associations(model, cls)))
    outside = dict.fromkeys(edge.target for edge in edges if edge.target not in names)
    boxes = (
        *(_class_box(model, cls, Role.INSIDE, _LINES_IN_PACKAGE, names) for cls in inside),
        *(_bare_box(model.classes[name], Role.OUTSIDE) for name in outside),
    )
    left_out = len(_classes_of(model, package)) - len(inside)
    return Diagram(title, f"{title}: {_listed(cls.name for cls in inside)}", boxes, edges, left_out)


def class_diagram(model: InformationModel, cls: Class, users: Users, title: str) -> Diagram:
    """One class with the classes that it specialises, is specialised by, refers to and is referred to from.

    Args:
        model: the information model.
        cls: the class in the middle.
        users: who refers to each class; see `users_of`.
        title: the name of the picture.
    """
    edges = tuple(dict.fromkeys(_around(model, cls, users)))
    neighbours = dict.fromkeys(name for edge in edges for name in (edge.source, edge.target) if name != cls.name)
    kept = list(neighbours)[:_NEIGHBOURS]
    shown = {cls.name, *kept}
    boxes = (
        _class_box(model, cls, Role.SUBJECT, _LINES_OF_SUBJECT, shown),
        *(_bare_box(model.classes[name], _role(model, name, cls)) for name in kept),
    )
    edges = tuple(edge for edge in edges if edge.source in shown and edge.target in shown)
    description = f"{title}: {_listed(edge_text(edge) for edge in edges)}"
    return Diagram(title, description, boxes, edges, len(neighbours) - len(kept))


def users_of(model: InformationModel) -> Users:
    """The associations that lead to each class from another one."""
    found: dict[str, list[Edge]] = {}
    for cls in model.classes.values():
        for edge in _associations(model, cls):
            if edge.target != cls.name:
                found.setdefault(edge.target, []).append(edge)
    return {name: tuple(edges) for name, edges in found.items()}


def edge_text(edge: Edge) -> str:
    """An edge in words, for readers who do not see the picture."""
    if edge.kind is EdgeKind.GENERALISATION:
        return f"{edge.target} ▷ {edge.source}"
    return f"{edge.source} → {' '.join(part for part in (edge.role, edge.multiplicity, edge.target) if part)}"


def type_of(slot: Slot) -> str:
    """The type of an attribute as it is written in a diagram: `dato`, `Beloeb [0..*]`."""
    name = slot.range or " | ".join(slot.any_of)
    return f"{name} [{multiplicity(slot)}]" if slot.multivalued else name


def multiplicity(slot: Slot) -> str:
    """How many values a slot takes: `1`, `0..1`, `1..*` or `0..*`."""
    lowest = "1" if slot.required or slot.identifier else "0"
    if slot.multivalued:
        return f"{lowest}..*"
    return "1" if lowest == "1" else "0..1"


def own_slots(cls: Class) -> tuple[Slot, ...]:
    """The slots that a class declares or refines itself."""
    return tuple(slot for slot in cls.slots.values() if slot.owner == cls.name)


def _around(model: InformationModel, cls: Class, users: Users) -> Iterator[Edge]:
    for parent in _parents(cls):
        yield Edge(parent, cls.name, EdgeKind.GENERALISATION)
    yield from _associations(model, cls)
    for child in model.children.get(cls.name, ()):
        yield Edge(cls.name, child, EdgeKind.GENERALISATION)
    yield from users.get(cls.name, ())


def _parents(cls: Class) -> tuple[str, ...]:
    return (*((cls.is_a,) if cls.is_a else ()), *cls.mixins)


def _generalisations(cls: Class, among: Iterable[str]) -> Iterator[Edge]:
    return (Edge(parent, cls.name, EdgeKind.GENERALISATION) for parent in _parents(cls) if parent in among)


def _associations(model: InformationModel, cls: Class) -> Iterator[Edge]:
    for slot in own_slots(cls):
        kind = EdgeKind.COMPOSITION if slot.inlined else EdgeKind.ASSOCIATION
        for target in _class_ranges(model, slot):
            yield Edge(cls.name, target, kind, slot.name, multiplicity(slot))


def _class_ranges(model: InformationModel, slot: Slot) -> tuple[str, ...]:
    return tuple(name for name in (slot.any_of or (slot.range,)) if name in model.classes)


def _class_box(model: InformationModel, cls: Class, role: Role, limit: int, shown: Iterable[str]) -> Box:
    plain = [slot for slot in own_slots(cls) if not _class_ranges(model, slot)]
    lines = tuple(Line(f"{slot.name}: {type_of(slot)}", slot.node_id) for slot in plain[:limit])
    if len(plain) > limit:
        lines = (*lines, Line(f"… + {len(plain) - limit}", cls.name))
    hidden = [parent for parent in _parents(cls) if parent not in shown]
    return Box(cls.name, cls.name, role, " ".join(f"▷ {parent}" for parent in hidden), cls.abstract or cls.mixin, lines)


def _bare_box(cls: Class, role: Role) -> Box:
    return Box(cls.name, cls.name, role, "", cls.abstract or cls.mixin)


def _role(model: InformationModel, name: str, subject: Class) -> Role:
    return Role.INSIDE if model.classes[name].package == subject.package else Role.OUTSIDE


def _classes_of(model: InformationModel, package: str) -> list[Class]:
    return [cls for cls in model.classes.values() if cls.package == package]


def _package_box(model: InformationModel, package: str) -> Box:
    classes = _classes_of(model, package)
    lines = [Line(cls.name, cls.name) for cls in classes if not cls.mixin][:_LINES_IN_PACKAGE]
    if len(classes) > len(lines):
        lines.append(Line(f"… + {len(classes) - len(lines)}", package))
    return Box(package, model.schemas[package].title or package, Role.PACKAGE, "", abstract=False, lines=tuple(lines))


def _dependencies(model: InformationModel, package: str) -> Iterator[tuple[str, str]]:
    for cls in _classes_of(model, package):
        ranges = (name for slot in own_slots(cls) for name in _class_ranges(model, slot))
        for name in (*_parents(cls), *ranges):
            other = model.classes[name].package
            if other != package:
                yield package, other


def _is_direct(source: str, target: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether no third package lies between the two; what follows from other lines is not drawn."""
    between = {end for start, end in pairs if start == source} & {start for start, end in pairs if end == target}
    return not between


def _listed(names: Iterable[str]) -> str:
    return "; ".join(names)

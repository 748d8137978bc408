"""Where the elements of each kind stand in the site: which folder, and a page each or several on one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from sporbar.graph import Metamodel, Node


class Mode(Enum):
    """How the elements of a kind are spread over pages."""

    PAGE = "a page for each element"
    GROUP = "a page for each group of elements"
    LIST = "all elements on the page of the section"
    WITHIN = "on the page of the element they are a part of"


def _no_group(_node: Node) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The place of one kind."""

    kind: str
    folder: str
    mode: Mode
    group: Callable[[Node], str] = _no_group
    """The name of the group that an element belongs to."""


def _chapter(node: Node) -> str:
    return node.text("chapter")


_SHELVES = (
    Shelf("goal", "maal", Mode.LIST),
    Shelf("area", "omraader", Mode.PAGE),
    Shelf("requirement", "krav", Mode.GROUP, _chapter),
    Shelf("use_case", "use-cases", Mode.PAGE),
    Shelf("process", "processer", Mode.PAGE),
    Shelf("activity", "processer", Mode.WITHIN),
    Shelf("concept", "begreber", Mode.PAGE),
    Shelf("class", "information", Mode.PAGE),
    Shelf("attribute", "information", Mode.WITHIN),
    Shelf("enum", "information", Mode.PAGE),
    Shelf("enum_value", "information", Mode.WITHIN),
    Shelf("rule", "regler", Mode.PAGE),
    Shelf("decision", "beslutninger", Mode.PAGE),
    Shelf("calculation", "beregninger", Mode.PAGE),
    Shelf("rate", "satser", Mode.LIST),
    Shelf("example", "eksempler", Mode.PAGE),
    Shelf("law_source", "lov", Mode.PAGE),
    Shelf("provision", "lov", Mode.WITHIN),
    Shelf("actor", "aktoerer", Mode.LIST),
    Shelf("system", "systemer", Mode.LIST),
    Shelf("event", "haendelser", Mode.LIST),
    Shelf("interface", "snitflader", Mode.LIST),
    Shelf("source", "kilder", Mode.LIST),
    Shelf("publication", "bilag", Mode.LIST),
    Shelf("consultation_answer", "hoeringssvar", Mode.LIST),
)
SHELVES: Mapping[str, Shelf] = {shelf.kind: shelf for shelf in _SHELVES}
INFORMATION = frozenset({"class", "attribute", "enum", "enum_value"})


def shelf_of(kind: str) -> Shelf:
    """The shelf of a kind; one that the site does not know gets a page with all its elements."""
    return SHELVES.get(kind) or Shelf(kind, f"andre/{kind}", Mode.LIST)


def sections(metamodel: Metamodel) -> tuple[Shelf, ...]:
    """The shelves that have an index page of their own."""
    known = [shelf for shelf in _SHELVES if shelf.mode is not Mode.WITHIN and shelf.kind not in INFORMATION]
    rooted = [kind.name for kind in metamodel.by_root.values() if kind.name != "workspace"]
    return (*known, *(shelf_of(name) for name in rooted if name not in SHELVES))

"""The one table of relations: which way a change runs along them, how far, and what they are called both ways."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from sporbar.graph import Graph, Link


class Flow(StrEnum):
    """Which end of a link is touched when the other end changes."""

    SOURCE = "source"
    """A change of the target touches the source: the source rests on the target. This is the rule."""
    TARGET = "target"
    """A change of the source touches the target: a rule is carried out by a decision."""
    NEITHER = "neither"
    """The link tells something, but no change runs along it."""


class Reach(IntEnum):
    """In what way a change touches an element, which decides how far it goes on from there.

    Without this every change of a paragraph would touch every requirement, which tells nobody anything.
    """

    END = 0
    """The element should be looked at; nothing that hangs on it is touched by that alone."""
    VALUE = 1
    """What comes out of it changes, not what it is: what computes with it and what tests it is touched."""
    WHOLE = 2
    """It is touched because a part of it is: what uses the whole is touched, its other parts are not."""
    FULL = 3
    """It must be changed: what rests on it is touched."""
    START = 4
    """It is what changes, in a way not yet known: its parts and all that is made of it are touched too."""


Spread = tuple[Reach | None, Reach | None, Reach | None, Reach | None]
"""How the far end is touched when the near end is START, FULL, WHOLE or VALUE; None: it is not touched."""

_END, _VALUE, _WHOLE, _FULL, _START = Reach.END, Reach.VALUE, Reach.WHOLE, Reach.FULL, Reach.START

_RESTS: Spread = (_FULL, _FULL, _END, None)
"""What rests on something must change with it, and be looked at when a part of it changes."""
_EVERY_PART: Spread = (_FULL, _FULL, _FULL, None)
"""It rests on every part: who cites a paragraph cites its subsections."""
_LOOK: Spread = (_END, _END, _END, None)
"""It is to be looked at, no more."""
_PART: Spread = (_START, _END, None, None)
_INHERITS: Spread = (_FULL, _END, None, None)
_ONLY_ITSELF: Spread = (_FULL, None, None, None)
"""It matters only that the near end itself changes, not that something it rests on has."""
_COMPUTES: Spread = (_FULL, _FULL, _END, _VALUE)
_HANDLES: Spread = (_VALUE, _VALUE, _END, None)
_APPLIES: Spread = (_VALUE, _VALUE, None, _VALUE)
_SHOWS: Spread = (_END, _END, None, None)
_TESTS: Spread = (_END, _END, _END, _END)
_NOTHING: Spread = (None, None, None, None)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a relation means for a change."""

    forward: str
    """Danish, read from source to target: 'har lovgrundlag i'."""
    backward: str
    """Danish, read from target to source: 'er lovgrundlag for'."""
    spread: Spread = _RESTS
    flow: Flow = Flow.SOURCE
    feeds: frozenset[str] = field(default_factory=frozenset)
    """Kinds of source that compute or start the target, so that what comes out of it changes with them."""
    upwards: frozenset[str] = field(default_factory=frozenset)
    """Kinds of source whose change also touches the target as a whole."""

    def after(self, reach: Reach) -> Reach | None:
        """How the far end is touched when the near end is; None: it is not."""
        return None if reach == Reach.END else self.spread[Reach.START - reach]


_COMPUTED = frozenset({"decision", "calculation"})
_EVENT = frozenset({"event"})
_PARTS = frozenset({"attribute", "provision", "activity", "enum_value"})
_SPEAKING = frozenset({"requirement", "use_case"})

RELATIONS: Mapping[str, Relation] = {
    # What something rests on
    "law": Relation("har lovgrundlag i", "er lovgrundlag for", _EVERY_PART),
    "cites": Relation("henviser til", "henvises til fra"),
    "moved_to": Relation("er flyttet til", "stod før i"),
    "source": Relation("har kilde i", "er kilde til"),
    "goals": Relation("tjener målet", "er mål for"),
    "mentions": Relation("nævner", "nævnes i"),
    # Concepts and areas
    "concept": Relation("dækker begrebet", "dækkes af"),
    "concepts": Relation("handler om", "indgår i", _LOOK),
    "generic": Relation("er en slags", "omfatter"),
    "related": Relation("hænger sammen med", "hænger sammen med", _NOTHING, Flow.NEITHER),
    "areas": Relation("hører til området", "omfatter", _LOOK),
    # The information model
    "part_of": Relation("er en del af", "har delen", _PART, upwards=_PARTS),
    "is_a": Relation("specialiserer", "specialiseres af", _INHERITS),
    "refines": Relation("præciserer", "præciseres af", _INHERITS),
    "range": Relation("holder objekter af", "holdes af", (_END, None, None, None)),
    "values": Relation("har værdier fra", "giver værdier til", _EVERY_PART),
    # Rules and data
    "reads": Relation("læser", "læses af", _COMPUTES),
    "handles": Relation("bruger", "bruges af", _HANDLES),
    "applies": Relation("bruger satsen", "bruges af", _APPLIES),
    "writes": Relation("sætter", "sættes af", feeds=_COMPUTED),
    "sets": Relation("sætter", "sættes af", _HANDLES),
    "rules": Relation("bygger på", "er regel for"),
    "realised_by": Relation("udmøntes i", "udmønter", _ONLY_ITSELF, Flow.TARGET),
    "elaborates": Relation("uddyber", "uddybes af", (_VALUE, _VALUE, None, None), Flow.TARGET),
    # Requirements, use cases and processes
    "classes": Relation("bruger oplysningen", "bruges af"),
    "use_cases": Relation("vises i", "viser", _SHOWS, Flow.TARGET),
    "requirements": Relation("viser kravet", "vises i", _SHOWS),
    "depends_on": Relation("forudsætter", "forudsættes af", _SHOWS),
    "processes": Relation("understøtter", "understøttes af", _ONLY_ITSELF),
    "performs": Relation("udfører", "udføres i", _TESTS),
    "starts": Relation("igangsætter", "igangsættes af", _SHOWS, feeds=_EVENT),
    "next": Relation("fortsætter i", "kommer efter", _NOTHING, Flow.NEITHER),
    "verify": Relation("verificeres ved", "verificerer", _SHOWS, Flow.TARGET),
    "tests": Relation("afprøver", "afprøves af", _TESTS),
    # Actors, systems and exchange
    "actor": Relation("udføres af", "udfører", _LOOK),
    "actors": Relation("har aktøren", "er aktør i", _LOOK),
    "system": Relation("er systemet", "er aktøren", _LOOK),
    "systems": Relation("vedrører systemet", "vedrøres af", _LOOK),
    "source_system": Relation("kommer fra", "udsender"),
    "counterpart": Relation("har modparten", "er modpart i"),
    "interface": Relation("går gennem", "bærer"),
    "interfaces": Relation("bruger snitfladen", "bruges af"),
    "events": Relation("reagerer på", "udløser"),
    "carries": Relation("udveksler", "udveksles gennem"),
    # Documents
    "contains": Relation("indeholder", "udgives i", _LOOK),
    "answers": Relation("vedrører", "har høringssvaret", _LOOK),
}

ARTEFACT = Relation("dannes af", "bliver til", _LOOK)
"""From a generated artefact to the element that it comes from."""

_BY_SOURCE: Mapping[tuple[str, str], str] = {
    ("processes", "use_case"): "performs",
    ("processes", "event"): "starts",
    ("reads", "activity"): "handles",
    ("reads", "rule"): "handles",
    ("writes", "activity"): "sets",
}
_BY_TARGET: Mapping[tuple[str, str], str] = {("range", "enum"): "values", ("reads", "rate"): "applies"}


def relation_name(graph: Graph, link: Link) -> str:
    """The name of a link in the table, which tells apart what runs differently under one name.

    A link to an example in the text on verification is a `verify`, a range that is an enumeration is `values`.
    """
    source, target = graph.nodes[link.source].kind, graph.nodes[link.target].kind
    if target == "example" and link.field.partition(".")[0] == "verify":
        return "verify"
    return _BY_TARGET.get((link.relation, target)) or _BY_SOURCE.get((link.relation, source)) or link.relation


def relation(name: str) -> Relation:
    """What a relation means; one that the table does not know rests on its target, like most."""
    return RELATIONS.get(name) or Relation(name, name)


def is_pointer(graph: Graph, link: Link) -> bool:
    """Whether running text points to an element without resting on it.

    Only requirements and use cases say what must be in running text; elsewhere it explains. A mention of another
    element of the same kind is a pointer everywhere.
    """
    if link.relation not in ("mentions", "cites"):
        return False
    kind = graph.nodes[link.source].kind
    return kind not in _SPEAKING or kind == graph.nodes[link.target].kind

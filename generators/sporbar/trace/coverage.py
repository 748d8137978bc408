"""What has law, concept, use case, rule and test, and what has not; what is open, and how far everything is."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sporbar.graph import Graph, Node
from sporbar.text import Span

COLUMNS: Mapping[str, frozenset[str]] = {
    "law": frozenset({"provision", "law_source"}),
    "goal": frozenset({"goal"}),
    "use_case": frozenset({"use_case"}),
    "process": frozenset({"process", "activity"}),
    "rule": frozenset({"rule", "decision", "calculation", "rate"}),
    "class": frozenset({"class", "attribute", "enum", "enum_value"}),
    "example": frozenset({"example"}),
}
"""The columns of the matrix of requirements, with the kinds of element that count in each."""

ASPECTS: Mapping[str, frozenset[str]] = {
    "law": COLUMNS["law"],
    "concept": frozenset({"concept"}),
    "use_case": COLUMNS["use_case"],
    "rule": COLUMNS["rule"],
    "test": COLUMNS["example"],
}
"""What every kind is counted by, with the kinds of element that count."""

EXPECTED: Mapping[str, frozenset[str]] = {
    "requirement": frozenset({"law", "use_case", "rule", "test"}),
    "use_case": frozenset({"law"}),
    "rule": frozenset({"law", "test"}),
    "decision": frozenset({"law", "test"}),
    "calculation": frozenset({"law", "test"}),
    "rate": frozenset({"law"}),
    "concept": frozenset({"law"}),
    "class": frozenset({"law", "concept"}),
    "attribute": frozenset({"law", "concept"}),
    "enum": frozenset({"law", "concept"}),
    "activity": frozenset({"rule", "use_case"}),
    "process": frozenset({"use_case"}),
}
"""The aspects that one asks a kind for; the others would always be empty."""

_RULES = COLUMNS["rule"]


@dataclass(frozen=True, slots=True)
class Row:
    """A requirement and what it is linked to."""

    id: str
    title: str
    cells: Mapping[str, tuple[str, ...]]
    """Ids by column, in the order of the links."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many elements of a kind have an aspect."""

    kind: str
    aspect: str
    covered: int
    missing: tuple[str, ...]
    """The ids of those that have not."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that nobody has decided yet."""

    element: str
    text: str
    owner: str
    settled_by: str
    span: Span


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a specification."""

    requirements: tuple[Row, ...]
    counts: tuple[Count, ...]
    statuses: Mapping[str, Mapping[str, int]]
    """Number of elements by kind and status."""
    open_questions: tuple[OpenQuestion, ...]

    def without(self, column: str) -> tuple[str, ...]:
        """The requirements that have nothing in a column."""
        return tuple(row.id for row in self.requirements if not row.cells[column])


def coverage(graph: Graph) -> Coverage:
    """What is covered. Links count in both directions, those of running text included."""
    return Coverage(
        requirements=tuple(_row(graph, node) for node in graph.by_kind.get("requirement", ())),
        counts=tuple(_counts(graph)),
        statuses=_statuses(graph),
        open_questions=tuple(question for node in graph.nodes.values() for question in _questions(node)),
    )


def _row(graph: Graph, node: Node) -> Row:
    cells = {column: tuple(_linked(graph, node, kinds)) for column, kinds in COLUMNS.items()}
    return Row(node.id, node.title, cells | {"example": _tests(graph, node)})


def _counts(graph: Graph) -> Iterator[Count]:
    for kind, aspects in EXPECTED.items():
        nodes = graph.by_kind.get(kind, ())
        for aspect in (aspect for aspect in ASPECTS if aspect in aspects and nodes):
            missing = tuple(node.id for node in nodes if not _has(graph, node, aspect))
            yield Count(kind, aspect, len(nodes) - len(missing), missing)


def _has(graph: Graph, node: Node, aspect: str) -> bool:
    found = _tests(graph, node) if aspect == "test" else _linked(graph, node, ASPECTS[aspect])
    return bool(found)


def _linked(graph: Graph, node: Node, kinds: frozenset[str]) -> dict[str, None]:
    """The elements of some kinds that a node is linked to, either way, each once."""
    ends = (link.target for link in graph.outgoing.get(node.id, ()))
    starts = (link.source for link in graph.incoming.get(node.id, ()))
    return dict.fromkeys(each for each in (*ends, *starts) if each != node.id and graph.nodes[each].kind in kinds)


def _tests(graph: Graph, node: Node) -> tuple[str, ...]:
    """Its own examples, and those of the rules it is linked to and of what these are realised by."""
    found = _linked(graph, node, COLUMNS["example"])
    rules = _linked(graph, node, _RULES) if node.kind == "requirement" else {}
    for rule in (*rules, node.id):
        for carried_out in (rule, *(each.id for each in graph.targets(rule, "realised_by"))):
            found |= _linked(graph, graph.nodes[carried_out], COLUMNS["example"])
    return tuple(found)


def _statuses(graph: Graph) -> dict[str, Mapping[str, int]]:
    return {
        kind: dict(Counter(graph.status(node) for node in nodes))
        for kind, nodes in graph.by_kind.items()
        if _has_status(graph, kind)
    }


def _has_status(graph: Graph, kind: str) -> bool:
    """The elements of an information model have no status of their own."""
    about = graph.metamodel.by_name.get(kind)
    return about is not None and "status" in about.fields


def _questions(node: Node) -> Iterator[OpenQuestion]:
    for record in node.records("open_questions"):
        texts = (record.text("text"), record.text("owner"), record.text("settled_by"))
        yield OpenQuestion(node.id, *texts, record.span())

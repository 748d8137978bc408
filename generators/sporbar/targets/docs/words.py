"""The names of kinds in the plural, and the labels of values, as headings and chips print them."""

from sporbar.emit.labels import LABELS, label
from sporbar.graph import Graph, Metamodel
from sporbar.targets.docs.html import capital

_ORDER = (
    "provision", "goal", "concept", "requirement", "use_case", "process", "activity", "rule", "decision", "calculation",
    "rate", "example", "class", "attribute", "enum", "enum_value", "event", "interface", "area", "actor", "system",
    "publication", "consultation_answer", "law_source", "source",
)  # fmt: skip
_RANKS = {kind: number for number, kind in enumerate(_ORDER)}


def kind_rank(kind: str) -> tuple[int, str]:
    """The order of kinds where elements of several stand together: what matters to readers first."""
    return _RANKS.get(kind, len(_RANKS)), kind


def plural(metamodel: Metamodel, kind: str) -> str:
    """`requirement` → `Krav`; a kind without a plural in the table of labels shows its own title."""
    key = f"plural_{kind}"
    return label(key) if key in LABELS else capital(metamodel.titles.get(kind, kind))


def singular(metamodel: Metamodel, kind: str) -> str:
    """`requirement` → `krav`."""
    return metamodel.titles.get(kind, kind)


def site_title(graph: Graph) -> str:
    """The name of the specification."""
    return graph.workspace.text("title") or label("specification")

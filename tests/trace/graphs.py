"""Small graphs written by hand."""

from sporbar.graph import Graph, InformationModel, Link, Metamodel, Node, Origin, Record
from sporbar.text import Span

TITLES = {"provision": "bestemmelse", "requirement": "krav", "decision": "beslutningsmodel", "class": "klasse"}
METAMODEL = Metamodel({}, {}, {}, {}, {}, {}, TITLES)
EMPTY = InformationModel({}, {}, {}, {}, {})


def node(node_id, kind, **fields):
    return Node("model/a.yaml", kind, node_id, ({"title": f"Om {node_id}"} | fields, {}, (len(node_id), 1, 1, 2)))


def link(source, relation, target, field="", origin=Origin.DECLARED):
    return Link(source, target, relation, origin, Span("model/a.yaml", 7, 1, 7, 9), field)


def graph_of(nodes, links, information=EMPTY):
    workspace = Record("model/sporbar.yaml", ({"title": "Biblioteket", "status": "udkast"}, {}, (1, 1, 1, 1)))
    made = {each.id: each for each in (node(name, kind) for name, kind in nodes.items())}
    return Graph(workspace, METAMODEL, made, tuple(link(*each) for each in links), information)


LIBRARY = {
    "BIB": "law_source",
    "BIB § 1": "provision",
    "BIB § 1, stk. 2": "provision",
    "BIB § 2": "provision",
    "BEG-lån": "concept",
    "BEG-frist": "concept",
    "Udlån": "class",
    "Udlån.frist": "attribute",
    "Udlån.gebyr": "attribute",
    "Bog": "class",
    "Bog.udlån": "attribute",
    "Lånetype": "enum",
    "Lånetype.dag": "enum_value",
    "R-001": "rule",
    "B-001": "decision",
    "BER-001": "calculation",
    "SATS-GEBYR": "rate",
    "K-0001": "requirement",
    "K-0002": "requirement",
    "K-0003": "requirement",
    "UC-001": "use_case",
    "P-01": "process",
    "P-01.01": "activity",
    "M-A": "goal",
    "EKS-001": "example",
    "SF-1": "interface",
    "H-001": "event",
}
LINKS = [
    ("BIB § 1", "part_of", "BIB"),
    ("BIB § 2", "part_of", "BIB"),
    ("BIB § 1, stk. 2", "part_of", "BIB § 1"),
    ("BEG-lån", "law", "BIB § 1"),
    ("BEG-frist", "mentions", "BEG-lån"),
    ("Udlån", "concept", "BEG-lån"),
    ("Udlån.frist", "part_of", "Udlån"),
    ("Udlån.gebyr", "part_of", "Udlån"),
    ("Bog.udlån", "part_of", "Bog"),
    ("Bog.udlån", "range", "Udlån"),
    ("Lånetype.dag", "part_of", "Lånetype"),
    ("Udlån.frist", "range", "Lånetype"),
    ("R-001", "law", "BIB § 1, stk. 2"),
    ("R-001", "realised_by", "B-001"),
    ("B-001", "law", "BIB § 1, stk. 2"),
    ("B-001", "reads", "Udlån.frist"),
    ("B-001", "reads", "SATS-GEBYR"),
    ("B-001", "writes", "Udlån.gebyr"),
    ("B-001", "elaborates", "P-01.01"),
    ("BER-001", "reads", "Udlån.gebyr"),
    ("SATS-GEBYR", "law", "BIB § 2"),
    ("K-0001", "rules", "B-001"),
    ("K-0001", "goals", "M-A"),
    ("K-0001", "use_cases", "UC-001"),
    ("K-0001", "mentions", "EKS-001", "verify"),
    ("K-0002", "classes", "Udlån"),
    ("K-0003", "processes", "P-01.01"),
    ("P-01.01", "part_of", "P-01"),
    ("UC-001", "processes", "P-01.01"),
    ("EKS-001", "tests", "B-001"),
    ("SF-1", "carries", "Udlån"),
    ("H-001", "processes", "P-01"),
]


def library():
    return graph_of(LIBRARY, LINKS)

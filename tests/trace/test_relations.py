from tests.trace.graphs import library, link

from sporbar.read.metamodel import metamodel
from sporbar.trace.relations import RELATIONS, Reach, relation, relation_name

MADE_BY_RESOLVING = {"part_of", "is_a", "refines", "range", "mentions", "cites"}


def relations_of_the_metamodel():
    found = set(MADE_BY_RESOLVING)
    for kind in metamodel().kinds.values():
        found |= {field.relation for field in kind.fields.values() if field.form in ("reference", "citation")}
        found |= {"reads" for field in kind.fields.values() if field.form in ("expression", "table")}
    return found


def test_every_relation_that_a_specification_can_have_is_in_the_table():
    assert sorted(relations_of_the_metamodel() - RELATIONS.keys()) == []


def test_an_unknown_relation_rests_on_its_target():
    assert relation("invented").after(Reach.START) == Reach.FULL


def test_one_name_that_runs_differently_is_told_apart():
    graph = library()
    named = [relation_name(graph, each) for each in graph.links if each.relation in ("processes", "reads", "range")]
    assert named == ["range", "values", "reads", "applies", "reads", "processes", "performs", "starts"]
    assert relation_name(graph, link("K-0001", "mentions", "EKS-001", "verify")) == "verify"
    assert relation_name(graph, link("K-0001", "mentions", "EKS-001", "text")) == "mentions"

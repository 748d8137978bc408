"""Answers as plain data for JSON. The schemas are stable: members are added, never renamed or removed."""

from typing import Any

from sporbar.graph import Graph
from sporbar.graph.artefact import Artefact
from sporbar.trace.coverage import Coverage
from sporbar.trace.impact import Impact, Touched
from sporbar.trace.tree import Branch
from sporbar.trace.words import where

Json = dict[str, Any]


def tree_data(graph: Graph, up: Branch, down: Branch) -> Json:
    """Both trees: `{"schema": "sporbar-trace/1", "element": …, "upstream": […], "downstream": […]}`."""
    sides = {"upstream": _branches(graph, up), "downstream": _branches(graph, down)}
    return {"schema": "sporbar-trace/1", "element": _element(graph, up.id), **sides}


def impact_data(graph: Graph, found: Impact) -> Json:
    """The touched in one list, nearest first: `{"schema": "sporbar-impact/1", "starts": […], "touched": […]}`."""
    starts = [_element(graph, each) for each in found.starts]
    touched = [_touched(graph, found, each) for each in found.touched.values()]
    return {"schema": "sporbar-impact/1", "starts": starts, "touched": touched}


def coverage_data(found: Coverage) -> Json:
    """Matrix, counts, statuses and open questions: `{"schema": "sporbar-coverage/1", …}`."""
    return {
        "schema": "sporbar-coverage/1",
        "requirements": [{"id": row.id, "title": row.title} | _lists(row.cells) for row in found.requirements],
        "counts": [
            {"kind": each.kind, "aspect": each.aspect, "covered": each.covered, "missing": list(each.missing)}
            for each in found.counts
        ],
        "statuses": {kind: dict(sorted(statuses.items())) for kind, statuses in found.statuses.items()},
        "open_questions": [
            {
                "element": each.element,
                "text": each.text,
                "owner": each.owner,
                "settled_by": each.settled_by,
                "source": f"{each.span.path}:{each.span.line}",
            }
            for each in found.open_questions
        ],
    }


def _lists(cells: Any) -> Json:
    return {column: list(ids) for column, ids in cells.items()}


def _branches(graph: Graph, root: Branch) -> list[Json]:
    """The children of a branch with theirs, built without recursion."""
    top: list[Json] = []
    todo = [(root, top)]
    while todo:
        branch, into = todo.pop()
        for child in branch.children:
            below: list[Json] = []
            into.append(_branch(graph, child) | {"children": below, "more": child.more})
            todo.append((child, below))
    return top


def _branch(graph: Graph, branch: Branch) -> Json:
    step = branch.step
    named = {"relation": step.relation, "label": step.label} if step else {}
    return _artefact(branch.artefact) | named if branch.artefact else _element(graph, branch.id) | named


def _element(graph: Graph, element: str) -> Json:
    node = graph.nodes[element]
    return {"id": node.id, "kind": node.kind, "title": node.title, "source": where(graph, element)}


def _artefact(artefact: Artefact) -> Json:
    found = {"id": artefact.id, "kind": f"artefact:{artefact.kind}", "title": artefact.title}
    return found | {"source": f"generated/{artefact.path}"}


def _touched(graph: Graph, found: Impact, each: Touched) -> Json:
    about = _artefact(each.artefact) if each.artefact else _element(graph, each.id)
    path = [{"id": step.id, "relation": step.step.relation, "label": step.step.label} for step in found.path(each.id)]
    start = found.path(each.id)[0].origin
    return about | {"distance": each.distance, "from": start, "path": path}

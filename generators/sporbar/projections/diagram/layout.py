"""Where the boxes and lines of a diagram stand: ELK's layered layout, run by V8 without Node."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from textwrap import wrap
from typing import Any, NamedTuple

from py_mini_racer import MiniRacer

from sporbar.projections.diagram.metrics import LINE_HEIGHT, TITLE_SIZE, width_of
from sporbar.projections.diagram.model import Box, Diagram, Edge, EdgeKind

PADDING = 10.0
LABEL_SIZE, LABEL_HEIGHT = 11.0, 13.0
_GAP = 6.0
_LABEL_LENGTH = 30
_OPTIONS: Mapping[str, str] = {
    "elk.algorithm": "layered",
    "elk.direction": "DOWN",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.randomSeed": "1",
    "elk.padding": "[top=8,left=8,bottom=8,right=8]",
    "elk.spacing.nodeNode": "28",
    "elk.spacing.edgeNode": "16",
    "elk.spacing.edgeEdge": "12",
    "elk.spacing.edgeLabel": "3",
    "elk.spacing.componentComponent": "28",
    "elk.layered.spacing.nodeNodeBetweenLayers": "46",
    "elk.layered.spacing.edgeNodeBetweenLayers": "18",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "elk.layered.compaction.postCompaction.strategy": "EDGE_LENGTH",
    "elk.layered.highDegreeNodes.treatment": "true",
    "elk.layered.thoroughness": "12",
}
_SHIM = """
var self = this, window = undefined, module = {exports: {}}, exports = module.exports;
var setTimeout = function (call) { call(); return 0; }, clearTimeout = function () {};
"""
_RUN = """
var elk = new (module.exports.default || module.exports)(), answer = "", failure = "";
function layout(graph) {
  answer = ""; failure = "";
  elk.layout(graph).then(
    function (done) { answer = JSON.stringify(done); },
    function (error) { failure = String(error); }
  );
}
"""


class Point(NamedTuple):
    """A place in the picture; x grows to the right, y downwards."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with its place and size."""

    box: Box
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Routed:
    """An edge with its bends, and where its label starts."""

    edge: Edge
    points: tuple[Point, ...]
    label: Point | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A diagram with every place known."""

    diagram: Diagram
    boxes: tuple[Placed, ...]
    edges: tuple[Routed, ...]
    width: float
    height: float


def head_height(box: Box) -> float:
    """The height of the part of a box that holds its name."""
    return PADDING + LINE_HEIGHT * (2 if box.stereotype else 1) + 3.0


def label_of(edge: Edge) -> list[str]:
    """The lines of text at an edge: the role and the multiplicity, or the condition of a flow."""
    text = " ".join(part for part in (edge.role, edge.multiplicity) if part)
    return wrap(text, _LABEL_LENGTH) if edge.kind is EdgeKind.FLOW else [text] if text else []


def laid_out(diagram: Diagram) -> Layout:
    """The diagram with the places of its boxes and edges; the same for the same diagram."""
    done = _run(json.dumps(_question(diagram)))
    boxes = tuple(
        Placed(box, child["x"], child["y"], child["width"], child["height"])
        for box, child in zip(diagram.boxes, done["children"], strict=True)
    )
    edges = tuple(_routed(edge, answer) for edge, answer in zip(diagram.edges, done["edges"], strict=True))
    return Layout(diagram, boxes, edges, done["width"], done["height"])


def _question(diagram: Diagram) -> dict[str, Any]:
    return {
        "id": "diagram",
        "layoutOptions": dict(_OPTIONS),
        "children": [_child(box) for box in diagram.boxes],
        "edges": [_edge(number, edge) for number, edge in enumerate(diagram.edges)],
    }


def _child(box: Box) -> dict[str, Any]:
    width, height = size_of(box)
    return {"id": f"box:{box.id}", "width": width, "height": height}


def size_of(box: Box) -> tuple[float, float]:
    """How wide and high a box must be for its text."""
    widths = [width_of(box.title, TITLE_SIZE, bold=True), width_of(f"«{box.stereotype}»")]
    widths += [width_of(line.text) for line in box.lines]
    body = LINE_HEIGHT * len(box.lines) + _GAP * 2 if box.lines else 0.0
    return max(110.0, max(widths) + 2 * PADDING), head_height(box) + body


def _edge(number: int, edge: Edge) -> dict[str, Any]:
    question: dict[str, Any] = {
        "id": f"edge:{number}",
        "sources": [f"box:{edge.source}"],
        "targets": [f"box:{edge.target}"],
    }
    lines = label_of(edge)
    if lines:
        size = {"width": max(width_of(line, LABEL_SIZE) for line in lines) + 8, "height": LABEL_HEIGHT * len(lines) + 2}
        place = {"elk.edgeLabels.placement": "CENTER" if edge.kind is EdgeKind.FLOW else "HEAD"}
        question["labels"] = [{"text": lines[0], **size, "layoutOptions": place}]
    if edge.kind is EdgeKind.GENERALISATION:
        question["layoutOptions"] = {"elk.layered.priority.straightness": "10", "elk.layered.priority.direction": "10"}
    return question


def _routed(edge: Edge, answer: Mapping[str, Any]) -> Routed:
    label = next((Point(found["x"], found["y"]) for found in answer.get("labels", ())), None)
    return Routed(edge, tuple(_points(answer)), label)


def _points(answer: Mapping[str, Any]) -> Iterator[Point]:
    for section in answer.get("sections", ()):
        for point in (section["startPoint"], *section.get("bendPoints", ()), section["endPoint"]):
            yield Point(point["x"], point["y"])


@cache
def _engine() -> MiniRacer:
    script = resources.files("sporbar.projections.diagram").joinpath("elk", "elk.bundled.js").read_text("utf-8")
    engine = MiniRacer()
    engine.eval(_SHIM)
    engine.eval(script)
    engine.eval(_RUN)
    return engine


def _run(question: str) -> dict[str, Any]:
    engine = _engine()
    engine.eval(f"layout({question})")
    failure = engine.eval("failure")
    if failure:
        raise RuntimeError(f"the layout failed: {failure}")
    answer: dict[str, Any] = json.loads(str(engine.eval("answer")))
    return answer

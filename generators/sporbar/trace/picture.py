"""The red thread of an element as a picture of bounded size."""

from collections.abc import Mapping

from sporbar.emit.labels import label
from sporbar.graph import Graph
from sporbar.projections.thread_diagram import ThreadBox, ThreadDiagram, ThreadEdge, thread_svg
from sporbar.trace.neighbourhood import Neighbour, Neighbourhood, Side
from sporbar.trace.words import kind_title, where

_MOST = 60
_LEAST_ROWS, _MOST_ROWS = 8, 14

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "thread_law": ("provision", "law_source", "source"),
    "thread_meaning": ("goal", "concept"),
    "thread_information": ("class", "attribute", "enum", "enum_value"),
    "thread_rule": ("rule", "decision", "calculation", "rate"),
    "thread_requirement": ("requirement",),
    "thread_course": ("use_case", "process", "activity", "event", "interface", "actor", "system", "area"),
    "thread_artefact": ("example", "publication", "consultation_answer"),
}
"""The columns by the key of their heading, each with its kinds; artefacts stand in the last."""


def picture(graph: Graph, found: Neighbourhood) -> str:
    """The red thread as an SVG file that stands alone, in the language of the specification."""
    diagram = thread_of(graph, found, graph.workspace.text("language") or "da")
    return thread_svg(diagram, lambda _element: "", "thread", standalone=True) + "\n"


def thread_of(graph: Graph, found: Neighbourhood, language: str = "da") -> ThreadDiagram:
    """The picture of a neighbourhood: at most sixty elements, the nearest of each column, the others as a number."""
    numbers = {kind: number for number, kinds in enumerate(_COLUMNS.values()) for kind in kinds}
    last = len(_COLUMNS) - 1
    held: dict[int, list[Neighbour]] = {}
    for each in sorted(found.neighbours.values(), key=lambda each: each.distance):
        held.setdefault(numbers.get(each.kind, last), []).append(each)
    rows = max(_LEAST_ROWS, min(_MOST_ROWS, _MOST // len(held)))
    shown = {column: group[:rows] for column, group in held.items()}
    more = {
        column: label("thread_more", language).format(number=len(group) - rows)
        for column, group in sorted(held.items())
        if len(group) > rows
    }
    headings = tuple(label(key, language) for key in _COLUMNS)
    title = label("thread_title", language).format(title=graph.nodes[found.centre].title)
    boxes = tuple(_box(graph, column, each) for column, each in _in_order(shown, numbers, last, found))
    return ThreadDiagram(title, _described(found, language), headings, boxes, _edges(found, boxes), more)


def _in_order(
    shown: Mapping[int, list[Neighbour]], numbers: Mapping[str, int], last: int, found: Neighbourhood
) -> list[tuple[int, Neighbour]]:
    """Columns from the centre outwards; in each the elements in the order of those that they hang on."""
    centre = numbers.get(found.neighbours[found.centre].kind, last)
    rows: dict[str, float] = {}
    ordered: list[tuple[int, Neighbour]] = []
    for column in sorted(shown, key=lambda column: (abs(column - centre), column)):
        group = sorted(shown[column], key=lambda each: rows.get(each.origin, len(rows)))
        for row, each in enumerate(group):
            rows[each.id] = row - len(group) / 2
            ordered.append((column, each))
    return ordered


def _box(graph: Graph, column: int, each: Neighbour) -> ThreadBox:
    same = each.title.casefold() == each.id.casefold()
    head, text = each.id, "" if same else each.title
    if each.artefact:
        head, text = each.artefact.id.partition(":")[2], f"{each.artefact.id.partition(':')[0]}: {each.artefact.kind}"
    name = each.id if same else f"{each.id} {each.title}"
    hint = f"{kind_title(graph, each.kind)}: {name} ({where(graph, each.id, each.artefact)})"
    return ThreadBox(each.id, column, head, text, hint, centre=each.side == Side.CENTRE)


def _edges(found: Neighbourhood, boxes: tuple[ThreadBox, ...]) -> tuple[ThreadEdge, ...]:
    """The steps between shown elements; where one between is left out, the line goes on to the next."""
    shown = {box.id for box in boxes}
    edges: dict[tuple[str, str], ThreadEdge] = {}
    for box in boxes:
        each = found.neighbours[box.id]
        origin = each.origin
        while origin and origin not in shown:
            origin = found.neighbours[origin].origin
        if origin and each.step:
            edges.setdefault(
                (origin, box.id), ThreadEdge(origin, box.id, each.step.label if origin == each.origin else "…")
            )
    return tuple(edges.values())


def _described(found: Neighbourhood, language: str) -> str:
    """The picture in words: what stands above and below the element."""
    parts = []
    for side, key in ((Side.UP, "thread_up"), (Side.DOWN, "thread_down")):
        ids = [each.id for each in found.neighbours.values() if each.side == side]
        names = ", ".join(ids[:_MOST]) + (" …" if len(ids) > _MOST else "")
        parts.append(f"{label(key, language)}: {names or label('none', language)}.")
    return " ".join(parts)

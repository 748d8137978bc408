"""The red thread as a picture: elements in columns from law to artefact, with text alternative, light and dark."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from sporbar.projections.diagram.metrics import width_of

Address = Callable[[str], str]
"""Where an element is found; empty: nowhere."""

_SVG = "http://www.w3.org/2000/svg"
_FONT = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"
_WIDTH, _HEIGHT, _GAP, _BETWEEN = 150.0, 40.0, 10.0, 34.0
_TOP, _MARGIN, _SIZE = 34.0, 8.0, 12.5
_HUES = ("#9a6700", "#2f7d4f", "#2b6cb0", "#7b4bb3", "#b3403a", "#0f7b83", "#5d6b7e")
"""One for each column, in the middle of the scale, so that they show on light and dark ground."""
_STYLE = (
    ".thread{color:#1c2733;background:#ffffff;max-width:100%;height:auto}"
    "@media (prefers-color-scheme:dark){.thread{color:#e6e9ee;background:#15181d}.thread .ground{fill:#15181d}}"
)
_GROUND = "var(--thread-ground, var(--md-default-bg-color, Canvas))"
"""Behind the boxes, so that no line runs through their text; inside a page it is that of the page."""


@dataclass(frozen=True, slots=True)
class ThreadBox:
    """An element in the picture."""

    id: str
    column: int
    head: str
    text: str
    hint: str
    """Said of the box where it is pointed at: the kind, the whole title, where it is written."""
    centre: bool = False


@dataclass(frozen=True, slots=True)
class ThreadEdge:
    """A line between two elements."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class ThreadDiagram:
    """What the picture shows; the boxes of a column from the top."""

    title: str
    description: str
    columns: tuple[str, ...]
    boxes: tuple[ThreadBox, ...]
    edges: tuple[ThreadEdge, ...]
    more: Mapping[int, str]
    """What stands below a column of which some elements are left out, by its number: 'og 3 flere'."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A box with its place."""

    box: ThreadBox
    x: float
    y: float


def thread_svg(diagram: ThreadDiagram, address: Address, name: str, *, standalone: bool = False) -> str:
    """The picture as SVG.

    Args:
        diagram: what it shows.
        address: where an element is found.
        name: makes the ids of title and description unique on a page.
        standalone: whether the picture brings its own colours; inside a page it takes those of the text around it.
    """
    columns = _used_columns(diagram)
    placed = _placed(diagram, columns)
    rows = max((sum(box.column == column for box in diagram.boxes) for column in columns), default=0)
    width = len(columns) * (_WIDTH + _BETWEEN) - _BETWEEN + 2 * _MARGIN
    height = _TOP + rows * (_HEIGHT + _GAP) + (18 if diagram.more else 0) + _MARGIN
    root = _root(diagram, name, max(width, _WIDTH), height)
    if standalone:
        _add(root, "style", _STYLE)
    for edge in diagram.edges:
        _draw_edge(root, placed[edge.source], placed[edge.target], edge)
    for number, column in enumerate(columns):
        _draw_heading(root, diagram.columns[column], number)
        _draw_more(root, diagram.more.get(column, ""), number, height)
    for each in placed.values():
        _draw_box(root, each, address(each.box.id), "#ffffff" if standalone else _GROUND)
    return etree.tostring(root, encoding="unicode")


def _used_columns(diagram: ThreadDiagram) -> list[int]:
    used = {box.column for box in diagram.boxes}
    return [number for number in range(len(diagram.columns)) if number in used]


def _placed(diagram: ThreadDiagram, columns: list[int]) -> dict[str, _Placed]:
    """Every box with its place; the columns are centred on the longest."""
    held = {column: [box for box in diagram.boxes if box.column == column] for column in columns}
    longest = max(map(len, held.values()), default=0)
    found: dict[str, _Placed] = {}
    for number, column in enumerate(columns):
        top = _TOP + (longest - len(held[column])) * (_HEIGHT + _GAP) / 2
        for row, box in enumerate(held[column]):
            found[box.id] = _Placed(box, _left(number), top + row * (_HEIGHT + _GAP))
    return found


def _left(number: int) -> float:
    return _MARGIN + number * (_WIDTH + _BETWEEN)


def _root(diagram: ThreadDiagram, name: str, width: float, height: float) -> etree._Element:
    root = etree.Element("svg", nsmap={None: _SVG})  # type: ignore[dict-item] # None is the default namespace
    size = {"viewBox": f"0 0 {_number(width)} {_number(height)}", "width": _number(width), "height": _number(height)}
    names = {"role": "img", "aria-labelledby": f"{name}-title {name}-description"}
    style = {"font-family": _FONT, "fill": "currentColor"}
    for key, value in {"class": "thread", **size, **names, **style}.items():
        root.set(key, value)
    _add(root, "title", diagram.title, id=f"{name}-title")
    _add(root, "desc", diagram.description, id=f"{name}-description")
    return root


def _draw_heading(root: etree._Element, text: str, number: int) -> None:
    _add(root, "text", text, x=_number(_left(number)), y="20", font_size="13", font_weight="600")


def _draw_more(root: etree._Element, text: str, number: int, height: float) -> None:
    if text:
        y = _number(height - _MARGIN - 4)
        _add(root, "text", text, x=_number(_left(number)), y=y, font_size="12", font_style="italic")


def _draw_box(root: etree._Element, placed: _Placed, href: str, ground: str) -> None:
    box = placed.box
    group = _add(root, "a", class_="element", href=href) if href else _add(root, "g", class_="element")
    _add(group, "title", box.hint)
    place = {"x": _number(placed.x), "y": _number(placed.y), "height": _number(_HEIGHT)}
    _add(group, "rect", **place, width=_number(_WIDTH), rx="3", class_="ground", fill=ground)
    _add(group, "rect", **place, width=_number(_WIDTH), rx="3", fill_opacity="0.14" if box.centre else "0.05",
         stroke="currentColor", stroke_width="2" if box.centre else "0.8", stroke_opacity="0.7")  # fmt: skip
    _add(group, "rect", **place, width="4", rx="2", fill=_HUES[box.column % len(_HUES)])
    left = _number(placed.x + 11)
    head_y, text_y = (placed.y + 17, placed.y + 32) if box.text else (placed.y + 25, 0.0)
    _add(group, "text", _fitting(box.head, bold=True), x=left, y=_number(head_y), font_size=_number(_SIZE),
         font_weight="600")  # fmt: skip
    if box.text:
        _add(group, "text", _fitting(box.text), x=left, y=_number(text_y), font_size=_number(_SIZE - 1))


def _draw_edge(root: etree._Element, source: _Placed, target: _Placed, edge: ThreadEdge) -> None:
    """A curve from the right side of the box on the left to the left side of that on the right."""
    left, right = (source, target) if source.x <= target.x else (target, source)
    middle = _HEIGHT / 2
    x, y, end_y = left.x + _WIDTH, left.y + middle, right.y + middle
    same = left.x == right.x
    end_x, bend = (x, _BETWEEN * 0.8) if same else (right.x, max(_BETWEEN, (right.x - x) / 2))
    second = end_x + bend if same else end_x - bend
    curve = f"M{_number(x)} {_number(y)}C{_number(x + bend)} {_number(y)} {_number(second)} {_number(end_y)} "
    path = _add(root, "path", d=f"{curve}{_number(end_x)} {_number(end_y)}", class_="link", fill="none",
                stroke="currentColor", stroke_width="1.1", stroke_opacity="0.4")  # fmt: skip
    _add(path, "title", f"{source.box.head} {edge.label} {target.box.head}")


def _fitting(text: str, *, bold: bool = False) -> str:
    """The text as far as it fits into a box."""
    size, room = (_SIZE, _WIDTH - 18) if bold else (_SIZE - 1, _WIDTH - 18)
    if width_of(text, size, bold=bold) <= room:
        return text
    while text and width_of(f"{text}…", size, bold=bold) > room:
        text = text[: min(len(text) - 1, 60)]
    return f"{text.rstrip()}…"


def _add(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    element = etree.SubElement(parent, tag, named)
    if text:
        element.text = _clean(text)
    return element


def _clean(text: str) -> str:
    """The text on one line, without the characters that XML cannot hold."""
    shown = (character for character in " ".join(text.split()) if character >= " ")
    return "".join(each for each in shown if each not in "\ufffe\uffff" and not "\ud800" <= each <= "\udfff")


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")

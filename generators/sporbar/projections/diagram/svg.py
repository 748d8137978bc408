"""A laid-out diagram as SVG: classes for style sheets, presentation attributes for readers without one."""

from collections.abc import Callable, Sequence

from lxml import etree

from sporbar.projections.diagram.layout import (
    LABEL_HEIGHT,
    LABEL_SIZE,
    PADDING,
    Layout,
    Placed,
    Point,
    Routed,
    head_height,
    label_of,
)
from sporbar.projections.diagram.metrics import LINE_HEIGHT, TEXT_SIZE, TITLE_SIZE
from sporbar.projections.diagram.model import EdgeKind, Role

Address = Callable[[str], str]
"""Where a node or package is found; empty: nowhere."""

_SVG = "http://www.w3.org/2000/svg"
_FONT = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"
_FILL = {
    Role.SUBJECT: "#e3ecf7",
    Role.INSIDE: "#ffffff",
    Role.OUTSIDE: "#f2f4f7",
    Role.PACKAGE: "#ffffff",
    Role.AUTOMATIC: "#e3f2ea",
    Role.ASSISTED: "#fbf1dc",
}
_LINE = "#4a5a70"
_TEXT = "#1c2733"
_PAGE = 1700
"""A wider picture is not made smaller to fit its page, or nobody could read it."""
_RADIUS = 6.0
_SUB, _DIAMOND, _ARROW = 14.0, 16.0, 9.0


def drawn(layout: Layout, address: Address, name: str) -> str:
    """The SVG text of a layout; `name` makes the ids of its title and description unique on a page."""
    root = etree.fromstring(f'<svg xmlns="{_SVG}"/>')
    width, height = round(layout.width), round(layout.height)
    size = {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
    names = {"role": "img", "aria-labelledby": f"{name}-title {name}-description"}
    css = "diagram wide" if width > _PAGE else "diagram"
    for key, value in {"class": css, **size, **names, "font-family": _FONT}.items():
        root.set(key, value)
    _add(root, "title", _clean(layout.diagram.title), id=f"{name}-title")
    _add(root, "desc", _clean(layout.diagram.description), id=f"{name}-description")
    for edge in layout.edges:
        _draw_edge(root, edge)
    for placed in layout.boxes:
        _draw_box(root, placed, address)
    for edge in layout.edges:
        _draw_label(root, edge)
    return etree.tostring(root, encoding="unicode")


def _add(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
    element = etree.SubElement(
        parent, f"{{{_SVG}}}{tag}", {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    )
    if text:
        element.text = text
    return element


def _clean(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return "".join(character for character in text if character >= " " and character not in "\ufffe\uffff")


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _draw_box(root: etree._Element, placed: Placed, address: Address) -> None:
    box = placed.box
    group = _linked(root, address(box.id), f"box {box.role}")
    _add(
        group,
        "rect",
        class_="frame",
        x=_number(placed.x),
        y=_number(placed.y),
        width=_number(placed.width),
        height=_number(placed.height),
        rx="3",
        fill=_FILL[box.role],
        stroke=_LINE,
        stroke_width="2" if box.role is Role.SUBJECT else "1",
    )
    _draw_head(group, placed)
    if box.lines:
        _draw_lines(root, placed, address)


def _draw_head(group: etree._Element, placed: Placed) -> None:
    box = placed.box
    middle = _number(placed.x + placed.width / 2)
    baseline = placed.y + PADDING + 10
    if box.stereotype:
        _add(group, "text", _clean(box.stereotype), class_="stereotype", x=middle, y=_number(baseline),
             text_anchor="middle", font_size="11", fill=_LINE)  # fmt: skip
        baseline += LINE_HEIGHT
    style = {"font_style": "italic"} if box.abstract else {}
    _add(group, "text", _clean(box.title), class_="name", x=middle, y=_number(baseline), text_anchor="middle",
         font_size=_number(TITLE_SIZE), font_weight="600", fill=_TEXT, **style)  # fmt: skip


def _draw_lines(root: etree._Element, placed: Placed, address: Address) -> None:
    top = placed.y + head_height(placed.box)
    _add(root, "path", class_="rule", d=f"M{_number(placed.x)} {_number(top)}h{_number(placed.width)}", stroke=_LINE,
         stroke_width="1", fill="none")  # fmt: skip
    for number, line in enumerate(placed.box.lines):
        group = _linked(root, address(line.node) if line.node else "", "line")
        _add(group, "text", _clean(line.text), x=_number(placed.x + PADDING),
             y=_number(top + 6 + LINE_HEIGHT * number + 12), font_size=_number(TEXT_SIZE), fill=_TEXT)  # fmt: skip


def _linked(root: etree._Element, href: str, css: str) -> etree._Element:
    return _add(root, "a", class_=css, href=href) if href else _add(root, "g", class_=css)


def _draw_edge(root: etree._Element, routed: Routed) -> None:
    kind = routed.edge.kind
    group = _add(root, "g", class_=f"edge {kind}")
    points = _trimmed(routed.points, kind)
    dash = {"stroke_dasharray": "5 4"} if kind is EdgeKind.DEPENDENCY else {}
    _add(group, "path", class_="route", d=_path(points), stroke=_LINE, stroke_width="1.2", fill="none", **dash)
    if kind is EdgeKind.GENERALISATION:
        _mark(group, _triangle(routed.points[0], routed.points[1], _SUB, 7.0), "hollow", "#ffffff")
        return
    if kind is EdgeKind.COMPOSITION:
        _mark(group, _diamond(routed.points[0], routed.points[1]), "solid", _LINE)
    _mark(group, _triangle(routed.points[-1], routed.points[-2], _ARROW, 4.0), "solid", _LINE)


def _mark(group: etree._Element, points: Sequence[Point], css: str, fill: str) -> None:
    _add(group, "path", class_=css, d=f"{_straight(points)}z", fill=fill, stroke=_LINE, stroke_width="1.2")


def _draw_label(root: etree._Element, routed: Routed) -> None:
    if routed.label is None:
        return
    for number, line in enumerate(label_of(routed.edge)):
        baseline = routed.label.y + LABEL_HEIGHT * number + LABEL_SIZE
        _add(root, "text", _clean(line), class_="label", x=_number(routed.label.x + 4), y=_number(baseline),
             font_size=_number(LABEL_SIZE), fill=_TEXT)  # fmt: skip


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = abs(end.x - start.x) + abs(end.y - start.y) or 1.0
    share = min(1.0, distance / length)
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _trimmed(points: tuple[Point, ...], kind: EdgeKind) -> tuple[Point, ...]:
    """The route without the stretches that the marks at its ends cover."""
    first, last = points[0], points[-1]
    if kind is EdgeKind.GENERALISATION:
        return (_towards(first, points[1], _SUB), *points[1:])
    if kind is EdgeKind.COMPOSITION:
        first = _towards(first, points[1], _DIAMOND)
    return (first, *points[1:-1], _towards(last, points[-2], _ARROW))


def _across(tip: Point, back: Point, half: float) -> tuple[Point, Point]:
    if abs(tip.x - back.x) > abs(tip.y - back.y):
        return Point(back.x, back.y - half), Point(back.x, back.y + half)
    return Point(back.x - half, back.y), Point(back.x + half, back.y)


def _triangle(tip: Point, towards: Point, length: float, half: float) -> tuple[Point, ...]:
    back = _towards(tip, towards, length)
    return (tip, *_across(tip, back, half))


def _diamond(tip: Point, towards: Point) -> tuple[Point, ...]:
    left, right = _across(tip, _towards(tip, towards, _DIAMOND / 2), 5.0)
    return tip, left, _towards(tip, towards, _DIAMOND), right


def _straight(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{_number(point.x)} {_number(point.y)}" for point in points)


def _path(points: Sequence[Point]) -> str:
    """An orthogonal route with rounded corners."""
    parts = [f"M{_number(points[0].x)} {_number(points[0].y)}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_RADIUS, _distance(before, corner) / 2, _distance(corner, after) / 2)
        entry, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        parts.append(f"L{_number(entry.x)} {_number(entry.y)}")
        parts.append(f"Q{_number(corner.x)} {_number(corner.y)} {_number(leave.x)} {_number(leave.y)}")
    parts.append(f"L{_number(points[-1].x)} {_number(points[-1].y)}")
    return "".join(parts)


def _distance(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)

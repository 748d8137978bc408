"""Class and flow diagrams: what stands in them, that it is placed without overlap, and how it is drawn."""

from itertools import combinations

import pytest
from lxml import etree

from sporbar.pipeline import check
from sporbar.projections.diagram import (
    Box,
    Diagram,
    Edge,
    EdgeKind,
    Line,
    class_diagram,
    drawn,
    flow_diagram,
    laid_out,
    overview_diagram,
    package_diagram,
    users_of,
)

SVG = "{http://www.w3.org/2000/svg}"
LOANS = """
id: https://example.org/loans
name: loans
title: Loans
prefixes: {linkml: 'https://w3id.org/linkml/', ex: 'https://example.org/'}
default_prefix: ex
imports: [linkml:types, people]
classes:
  Loan:
    mixins: [Dated]
    attributes:
      fee: {range: decimal}
      borrower: {range: Borrower, required: true}
      items: {range: Item, multivalued: true, inlined_as_list: true}
  Dated:
    mixin: true
    attributes: {day: {range: date, required: true}}
  Item:
    attributes: {number: {identifier: true}, part_of_item: {range: Item}}
"""
PEOPLE = """
id: https://example.org/people
name: people
title: People
prefixes: {linkml: 'https://w3id.org/linkml/', ex: 'https://example.org/'}
default_prefix: ex
imports: [linkml:types]
classes:
  Person: {abstract: true, attributes: {name: {range: string, identifier: true}}}
  Borrower: {is_a: Person}
"""


@pytest.fixture(scope="module")
def model():
    return check({"loans.yaml": LOANS.encode(), "people.yaml": PEOPLE.encode()}).graph.information


@pytest.fixture(scope="module")
def loan(model):
    return class_diagram(model, model.classes["Loan"], users_of(model), "Loan")


def edges(diagram):
    return {(edge.source, edge.target, edge.kind.value, edge.role, edge.multiplicity) for edge in diagram.edges}


def test_a_class_diagram_has_parents_associations_and_their_multiplicities(loan):
    assert edges(loan) == {
        ("Dated", "Loan", "generalisation", "", ""),
        ("Loan", "Borrower", "association", "borrower", "1"),
        ("Loan", "Item", "composition", "items", "0..*"),
    }


def test_a_box_lists_own_attributes_that_are_no_associations(loan):
    box = next(box for box in loan.boxes if box.id == "Loan")
    assert [line.text for line in box.lines] == ["fee: decimal"]


def test_a_class_is_shown_with_those_that_refer_to_it_and_with_itself(model):
    diagram = class_diagram(model, model.classes["Item"], users_of(model), "Item")
    assert ("Loan", "Item", "composition", "items", "0..*") in edges(diagram)
    assert ("Item", "Item", "association", "part_of_item", "0..1") in edges(diagram)


def test_a_package_shows_the_classes_of_others_that_it_refers_to(model):
    diagram = package_diagram(model, "loans", "Loans")
    roles = {box.id: box.role.value for box in diagram.boxes}
    assert roles == {"Loan": "inside", "Dated": "inside", "Item": "inside", "Borrower": "outside"}


def test_the_overview_has_packages_and_leaves_out_lines_that_follow_from_others(model):
    assert edges(overview_diagram(model, "All")) == {("loans", "people", "dependency", "", "")}


def test_a_picture_stays_bounded_and_says_how_much_it_leaves_out():
    many = "\n".join(f"  C{number}: {{attributes: {{hub{number}: {{range: Hub}}}}}}" for number in range(100))
    head = "id: https://example.org/m\nname: m\nprefixes: {ex: 'https://example.org/'}\nclasses:\n  Hub: {}\n"
    model = check({"m.yaml": f"{head}{many}\n".encode()}).graph.information
    diagram = class_diagram(model, model.classes["Hub"], users_of(model), "Hub")
    assert len(diagram.boxes) + diagram.left_out == 101
    assert len(diagram.boxes) < 20


def test_boxes_never_overlap_and_edges_end_at_them(model):
    layout = laid_out(package_diagram(model, "loans", "Loans"))
    for one, other in combinations(layout.boxes, 2):
        apart = one.x + one.width <= other.x or other.x + other.width <= one.x
        assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y
    placed = {box.box.id: box for box in layout.boxes}
    for routed in layout.edges:
        assert at_border(routed.points[0], placed[routed.edge.source])
        assert at_border(routed.points[-1], placed[routed.edge.target])


def at_border(point, box):
    beside = box.x - 0.5 <= point.x <= box.x + box.width + 0.5 and box.y - 0.5 <= point.y <= box.y + box.height + 0.5
    on_x = min(abs(point.x - box.x), abs(point.x - box.x - box.width)) < 0.5
    on_y = min(abs(point.y - box.y), abs(point.y - box.y - box.height)) < 0.5
    return beside and (on_x or on_y)


def test_the_same_diagram_is_laid_out_the_same(loan):
    assert drawn(laid_out(loan), lambda name: name, "d") == drawn(laid_out(loan), lambda name: name, "d")


def test_the_drawing_has_links_a_title_and_a_text_alternative(loan):
    root = etree.fromstring(drawn(laid_out(loan), lambda name: f"{name}.html", "d"))
    assert root.get("role") == "img"
    assert [root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")] == root.get("aria-labelledby").split()
    assert "Loan → borrower 1 Borrower" in root.findtext(f"{SVG}desc")
    assert {link.get("href") for link in root.iter(f"{SVG}a")} >= {"Loan.html", "Item.html", "Loan.fee.html"}


def test_hostile_names_are_drawn_as_text():
    name = "<script>alert(1)</script>\u2028]]>\x00&"
    diagram = Diagram(
        name, name, (Box(name, name, lines=(Line(name),)), Box("b", "b")), (Edge(name, "b", EdgeKind.FLOW, name),)
    )
    root = etree.fromstring(drawn(laid_out(diagram), lambda _name: "", "d"))
    assert not list(root.iter(f"{SVG}script"))
    assert root.findtext(f"{SVG}title") == name.replace("\x00", "")


def test_a_flow_has_the_actors_and_the_conditions():
    content = """
processes:
  - id: P-01
    title: Udlån
    purpose: x
    trigger: x
    end_state: x
    activities:
      - id: P-01.01
        title: Find
        description: x
        actor: AKT-A
        execution: manuel
        next: [{to: P-01.02, condition: Hjemme}]
      - {id: P-01.02, title: Lån, description: x, actor: AKT-A, execution: automatisk}
actors:
  - {id: AKT-A, title: Låner, type: person, description: x}
"""
    graph = check({"model/p.yaml": content.encode()}).graph
    diagram = flow_diagram(graph, graph.nodes["P-01"], "Udlån")
    assert edges(diagram) == {("P-01.01", "P-01.02", "flow", "Hjemme", "")}
    assert [(box.role.value, box.lines[0].text) for box in diagram.boxes] == [
        ("inside", "Låner"),
        ("automatic", "Låner"),
    ]

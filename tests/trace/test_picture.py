from lxml import etree
from tests.trace.graphs import graph_of, library, node

from sporbar.graph.artefact import Artefact
from sporbar.projections.thread_diagram import thread_svg
from sporbar.trace.neighbourhood import by_element, neighbourhood
from sporbar.trace.picture import picture, thread_of

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert(1)</script>"]]>&amp;\x00\ud800 -->'


def drawn(graph, element, address=lambda _id: "", artefacts=()):
    diagram = thread_of(graph, neighbourhood(graph, element, by_element(artefacts)))
    return etree.fromstring(thread_svg(diagram, address, "t").encode())


def texts(root):
    return [each.text for each in root.iter(f"{SVG}text")]


def test_the_columns_that_are_used_stand_in_the_order_of_the_thread():
    root = drawn(library(), "K-0001")
    headings = {"Lov", "Begreb og mål", "Information", "Regel", "Krav", "Use case og proces", "Artefakt"}
    places = {each.text: float(each.get("x")) for each in root.iter(f"{SVG}text") if each.text in headings}
    assert sorted(places, key=places.__getitem__) == [
        "Lov",
        "Begreb og mål",
        "Information",
        "Regel",
        "Krav",
        "Use case og proces",
        "Artefakt",
    ]
    assert "Begreb og mål" not in texts(drawn(library(), "H-001"))


def test_there_is_a_text_alternative():
    root = drawn(library(), "K-0001")
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert title.text == "Den røde tråd: Om K-0001"
    assert "Nedstrøms: UC-001" in description.text


def test_elements_are_links_where_they_are_found():
    root = drawn(library(), "K-0001", lambda element: f"../{element}/" if element == "UC-001" else "")
    assert [each.get("href") for each in root.iter(f"{SVG}a")] == ["../UC-001/"]


def test_hostile_text_is_text():
    graph = graph_of({"K-1": "requirement", "UC-1": "use_case"}, [("K-1", "use_cases", "UC-1")])
    graph.nodes["UC-1"] = node("UC-1", "use_case", title=HOSTILE)
    root = drawn(graph, "K-1")
    assert not list(root.iter(f"{SVG}script"))
    (hint,) = [each.text for each in root.iter(f"{SVG}title") if each.text and "UC-1 <" in each.text]
    assert '<script>alert(1)</script>"]]>&amp; -->' in hint


def test_no_more_than_sixty_elements_are_drawn_and_the_others_are_counted():
    nodes = {"BIB § 1": "provision"} | {f"K-{number:04}": "requirement" for number in range(500)}
    graph = graph_of(nodes, [(element, "law", "BIB § 1") for element in nodes if element != "BIB § 1"])
    root = drawn(graph, "BIB § 1")
    boxes = [each for each in root.iter(f"{SVG}g") if each.get("class") == "element"]
    assert len(boxes) == 15
    assert "og 486 flere" in texts(root)


def test_a_line_goes_on_past_an_element_that_is_left_out():
    nodes = {"L": "provision", "K": "requirement"} | {f"B-{number:02}": "decision" for number in range(30)}
    links = [(f"B-{number:02}", "law", "L") for number in range(30)] + [("K", "rules", "B-29")]
    graph = graph_of(nodes, links)
    diagram = thread_of(graph, neighbourhood(graph, "L"))
    assert ("L", "K") in {(edge.source, edge.target) for edge in diagram.edges}


def test_artefacts_are_named_by_what_they_are():
    artefact = Artefact("openapi:GET /udlaan", "operation", "Hent", "Udlån", "openapi/openapi.yaml")
    shown = texts(drawn(library(), "Udlån", artefacts=[artefact]))
    assert {"GET /udlaan", "openapi: operation"} <= set(shown)


def test_a_picture_that_stands_alone_brings_its_colours_for_light_and_dark():
    graph = library()
    found = neighbourhood(graph, "K-0001")
    assert "prefers-color-scheme:dark" in picture(graph, found)
    inside = thread_svg(thread_of(graph, found), lambda _id: "", "t")
    assert "<style" not in inside
    assert "currentColor" in inside

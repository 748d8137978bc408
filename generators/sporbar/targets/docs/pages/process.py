"""The pages of processes: the course as a picture, then each activity."""

from collections.abc import Iterator

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Node
from sporbar.projections.diagram import drawn, flow_diagram, laid_out
from sporbar.projections.diagram.flow import activities_of
from sporbar.targets.docs.fields import FieldView
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.pages.information import figure
from sporbar.targets.docs.pages.sections import element_page
from sporbar.targets.docs.shelves import SHELVES
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural


def process_pages(site: Site) -> Iterator[Page]:
    """A page for each process."""
    for process in site.nodes("process"):
        yield _process(site, process)


def _process(site: Site, process: Node) -> Page:
    activities = activities_of(site.graph, process)
    page = element_page(site, SHELVES["process"], process, _flow(site, process) if activities else ())
    if activities:
        page.heading(2, plural(site.graph.metamodel, "activity"), "aktiviteter")
    for activity in activities:
        page.heading(3, f"{activity.id} {activity.title}", site.linker.addresses[activity.id].anchor)
        page.block(site.element(activity, page.path))
    return page


def _flow(site: Site, process: Node) -> Iterator[FieldView]:
    page = site.linker.addresses[process.id].page
    diagram = flow_diagram(site.graph, process, f"{label('docs_flow')}: {process.title}")
    svg = drawn(laid_out(diagram), lambda name: site.linker.href(name, page), f"flow-{slug(process.id)}")
    yield FieldView("flow", label("docs_flow"), "", figure(diagram, svg, "docs_flow_legend"), wide=True)

"""Everything that is not settled yet."""

from collections.abc import Iterator

from markupsafe import Markup

from sporbar.emit.labels import label
from sporbar.graph import Node
from sporbar.targets.docs.html import table
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.prose import Scribe
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural

_PATH = "sporbarhed/spoergsmaal"


def question_pages(site: Site) -> Iterator[Page]:
    """The open questions of all elements, by kind."""
    page = Page(_PATH, label("open_questions"))
    page.heading(1, label("open_questions"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_questions_intro")))
    fields = site.graph.metamodel.kinds["OpenQuestion"].fields.values()
    heads = [label("element"), *(field.title for field in fields)]
    for kind, nodes in site.graph.by_kind.items():
        rows = [row for node in nodes for row in _rows(site, node, [field.name for field in fields])]
        if rows:
            page.heading(2, plural(site.graph.metamodel, kind), f"spoergsmaal-{kind}")
            page.block(table(heads, rows))
    yield page


def _rows(site: Site, node: Node, names: list[str]) -> Iterator[list[Markup]]:
    scribe = Scribe(site.linker, node, _PATH)
    for record in node.records("open_questions"):
        yield [site.linker.link(node.id, _PATH), *(scribe.inline(record.text(name)) for name in names)]

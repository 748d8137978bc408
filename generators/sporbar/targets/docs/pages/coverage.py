"""What has law, use case, rule and test, and what has not."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.targets.docs.formats import sort_key
from sporbar.targets.docs.html import joined, table
from sporbar.targets.docs.page import Page, render
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural
from sporbar.trace.coverage import COLUMNS, Count, Coverage, Row, coverage

_PATH = "sporbarhed/daekning"
_SHOWN = 40


def coverage_pages(site: Site) -> Iterator[Page]:
    """The dashboard: shares by kind, the matrix of requirements, how far the elements are."""
    found = coverage(site.graph)
    page = Page(_PATH, label("docs_coverage"), ("navigation",))
    page.heading(1, label("docs_coverage"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_coverage_intro")))
    page.heading(2, label("docs_coverage_shares"), "andele")
    page.block(_shares(site, found.counts))
    page.heading(2, label("docs_coverage_status"), "status")
    page.block(_statuses(site, found))
    page.heading(2, label("docs_coverage_matrix"), "kravmatrix")
    page.block(_matrix(site, found.requirements))
    page.heading(2, label("docs_coverage_missing"), "mangler")
    page.block(joined(_missing(site, count) for count in found.counts if count.missing))
    yield page


def _shares(site: Site, counts: Sequence[Count]) -> Markup:
    rows = [
        [
            escape(plural(site.graph.metamodel, count.kind)),
            escape(label(f"docs_aspect_{count.aspect}")),
            _bar(count.covered, count.covered + len(count.missing)),
            escape(label("docs_of").format(part=count.covered, whole=count.covered + len(count.missing))),
        ]
        for count in counts
    ]
    heads = ("docs_coverage_kind", "docs_coverage_aspect", "docs_coverage_share", "count")
    return table([label(key) for key in heads], rows, css="sb-shares")


def _bar(part: int, whole: int) -> Markup:
    """A bar as a picture, so that the page needs no style of its own."""
    share = round(100 * part / whole) if whole else 0
    form = Markup(
        '<svg class="sb-bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="{} %">'
        '<rect class="sb-bar-whole" width="100" height="8"/><rect class="sb-bar-part" width="{}" height="8"/></svg>'
    )
    return form.format(share, share)


def _statuses(site: Site, found: Coverage) -> Markup:
    names = list(site.graph.metamodel.enums.get("Status", ()))
    rows = [
        [escape(plural(site.graph.metamodel, kind)), *(escape(counts.get(name, "")) for name in names)]
        for kind, counts in found.statuses.items()
    ]
    heads = [label("docs_coverage_kind"), *(name.replace("_", " ") for name in names)]
    return table(heads, rows, numeric=[False, *([True] * len(names))])


def _matrix(site: Site, rows: Sequence[Row]) -> Markup:
    heads = [label("docs_id"), label("docs_title"), *(label(f"docs_aspect_{column}") for column in COLUMNS)]
    return table(
        heads,
        [_matrix_row(site, row) for row in sorted(rows, key=lambda row: sort_key(row.id))],
        css="sb-matrix",
        filtered=True,
    )


def _matrix_row(site: Site, row: Row) -> list[Markup]:
    link = site.linker.link(row.id, _PATH, row.id)
    return [link, escape(row.title), *(_marks(site, row.cells[column]) for column in COLUMNS)]


def _marks(site: Site, ids: Sequence[str]) -> Markup:
    """How many elements there are, with their ids to point at; a dash where there is none."""
    if not ids:
        return Markup('<span class="sb-gap">–</span>')
    if len(ids) == 1:
        return site.linker.link(ids[0], _PATH, ids[0])
    return Markup('<span title="{}">{}</span>').format(", ".join(ids), len(ids))


def _missing(site: Site, count: Count) -> Markup:
    """The elements without an aspect, folded away."""
    title = label("docs_coverage_without").format(
        kind=plural(site.graph.metamodel, count.kind),
        aspect=label(f"docs_aspect_{count.aspect}").lower(),
        count=len(count.missing),
    )
    links = joined((site.linker.link(name, _PATH) for name in count.missing[:_SHOWN]), " ")
    left = len(count.missing) - _SHOWN
    more = label("docs_more").format(count=left) if left > 0 else ""
    anchor = f"mangler-{slug(count.kind)}-{slug(count.aspect)}"
    return render("missing.html.jinja", anchor=anchor, title=title, links=links, more=more)

"""What a specification may consist of, and the faults that the tool can find in one."""

import inspect
from collections.abc import Iterator

from markupsafe import Markup, escape

from sporbar.diagnostics import Problem
from sporbar.emit.labels import label
from sporbar.graph import Field, Kind, Metamodel
from sporbar.targets.docs.address import anchor_of
from sporbar.targets.docs.html import capital, joined, table
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.site import Site

_KINDS = "om/elementtyper"
_PROBLEMS = "om/fejlkoder"


def reference_pages(site: Site) -> Iterator[Page]:
    """The kinds with their fields, and the fault codes."""
    yield _kinds(site.graph.metamodel)
    yield _faults()


def _kinds(metamodel: Metamodel) -> Page:
    page = Page(_KINDS, label("docs_kinds"))
    page.heading(1, label("docs_kinds"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_kinds_intro")))
    for kind in metamodel.kinds.values():
        if kind.fields:
            page.heading(2, capital(kind.title), f"type-{anchor_of(kind.class_name)}")
            page.block(_kind(metamodel, kind))
    for name, values in metamodel.enums.items():
        page.heading(2, name, f"vaerdier-{anchor_of(name)}")
        rows = [[Markup("<code>{}</code>").format(value), escape(title)] for value, title in values.items()]
        page.block(table([label("docs_value"), label("docs_title")], rows))
    return page


def _kind(metamodel: Metamodel, kind: Kind) -> Markup:
    facts = (
        ("docs_key", kind.name if kind.name != kind.class_name else ""),
        ("docs_root", kind.root),
        ("docs_id_form", kind.id_pattern),
        ("docs_id_example", kind.id_example),
    )
    form = Markup("<span><b>{}</b> <code>{}</code></span>")
    line = joined(form.format(label(key), value) for key, value in facts if value)
    text = Markup('<p lang="en">{}</p><p class="sb-version-head">{}</p>').format(f"{kind.description}.", line)
    rows = [_field(metamodel, field) for field in kind.fields.values()]
    heads = ("docs_field", "docs_key", "docs_form", "docs_required", "docs_description")
    return text + table([label(key) for key in heads], rows)


def _field(metamodel: Metamodel, field: Field) -> list[Markup]:
    several = f", {label('docs_several')}" if field.multivalued else ""
    if field.range in metamodel.enums:
        shown = Markup('<a href="#vaerdier-{}">{}</a>').format(anchor_of(field.range), field.range)
    elif field.range in metamodel.kinds and metamodel.kinds[field.range].fields:
        shown = Markup('<a href="#type-{}">{}</a>').format(anchor_of(field.range), metamodel.kinds[field.range].title)
    else:
        shown = escape(field.range)
    required = label("yes") if field.required else ""
    note = Markup('<span lang="en">{}</span>').format(field.description)
    code = Markup("<code>{}</code>").format(field.name)
    return [escape(capital(field.title)), code, shown + several, escape(required), note]


def _faults() -> Page:
    page = Page(_PROBLEMS, label("docs_problems"))
    page.heading(1, label("docs_problems"), "top")
    page.block(Markup('<p class="sb-intro">{}</p>').format(label("docs_problems_intro")))
    for problem in sorted(_all(Problem), key=lambda found: found.code):
        summary, *rest = (inspect.getdoc(problem) or "").split("\n\n")
        page.heading(2, f"{problem.code} {summary.rstrip('.').replace('`', '')}", problem.code)
        page.block(_fault(problem.severity, rest))
    return page


def _all(parent: type[Problem]) -> Iterator[type[Problem]]:
    """The kinds of problem of the toolkit that are loaded."""
    for found in parent.__subclasses__():
        if found.__module__.startswith("sporbar.") and hasattr(found, "code"):
            yield found
        yield from _all(found)


def _fault(severity: str, paragraphs: list[str]) -> Markup:
    body = joined(Markup("<p>{}</p>").format(_with_code(paragraph)) for paragraph in paragraphs)
    mark = Markup('<span class="sb-chip sb-severity-{}">{}</span>').format(severity, severity)
    return Markup('<div lang="en">{}{}</div>').format(mark, body)


def _with_code(text: str) -> Markup:
    """A text whose stretches between backquotes are code."""
    pieces = text.split("`")
    form = Markup("<code>{}</code>")
    return joined(form.format(piece) if number % 2 else escape(piece) for number, piece in enumerate(pieces))

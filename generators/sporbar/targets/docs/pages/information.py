"""The information model: its packages, classes and enumerations with diagrams."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from sporbar.emit.labels import label
from sporbar.emit.naming import slug
from sporbar.graph import Class, Enum, Slot
from sporbar.projections.diagram import (
    Diagram,
    class_diagram,
    drawn,
    laid_out,
    overview_diagram,
    package_diagram,
    users_of,
)
from sporbar.projections.diagram.classes import Users, multiplicity
from sporbar.targets.docs.address import anchor_of, up_from
from sporbar.targets.docs.fields import FieldView
from sporbar.targets.docs.html import EMPTY, capital, joined, listed, table
from sporbar.targets.docs.page import Page
from sporbar.targets.docs.pages.sections import intro, status_mark
from sporbar.targets.docs.site import Site
from sporbar.targets.docs.words import plural

_INDEX = "information/index"


def information_pages(site: Site) -> Iterator[Page]:
    """The page of the model, one for each package, class and enumeration."""
    yield _overview(site)
    for package in site.graph.information.schemas:
        yield _package(site, package)
    users = users_of(site.graph.information)
    for cls in site.graph.information.classes.values():
        yield _class(site, cls, users)
    for enum in site.graph.information.enums.values():
        yield _enum(site, enum)


def package_page(package: str) -> str:
    """The address of the page of a package."""
    return f"information/{slug(package)}/index"


def type_html(site: Site, slot: Slot, page: str) -> Markup:
    """The type of an attribute, as a link where it is a class or an enumeration."""
    names = slot.any_of or (slot.range,)
    return joined((_type_name(site, name, page) for name in names if name), " | ")


def _type_name(site: Site, name: str, page: str) -> Markup:
    if name in site.graph.nodes:
        return site.linker.link(name, page)
    known = site.graph.information.types.get(name)
    return Markup('<code title="{}">{}</code>').format(_constraints(site, name) if known else "", name)


def _constraints(site: Site, name: str) -> str:
    """What a data type demands, in words."""
    known = site.graph.information.types[name]
    parts = (("docs_pattern", known.pattern), ("docs_minimum", known.minimum), ("docs_maximum", known.maximum))
    return ", ".join([known.base, *(f"{label(key)} {value}" for key, value in parts if value)])


def _overview(site: Site) -> Page:
    model = site.graph.information
    page = Page(_INDEX, label("docs_information"), ("toc",))
    page.heading(1, label("docs_information"), "top")
    page.block(intro("class"))
    if not model.classes:
        page.block(Markup('<p class="sb-none">{}</p>').format(label("docs_nothing")))
        return page
    overview = overview_diagram(model, label("docs_diagram_overview"))
    page.block(_figure(site, page.path, overview, "docs_diagram_overview_legend"))
    page.block(Markup('<div class="sb-cards">{}</div>').format(joined(_card(site, name) for name in model.schemas)))
    page.heading(2, plural(site.graph.metamodel, "class"), "klasser")
    page.block(_classes(site, tuple(model.classes.values()), page.path))
    page.heading(2, plural(site.graph.metamodel, "enum"), "enumerationer")
    page.block(_enums(site, tuple(model.enums.values()), page.path))
    return page


def _card(site: Site, package: str) -> Markup:
    schema = site.graph.information.schemas[package]
    number = sum(cls.package == package for cls in site.graph.information.classes.values())
    words = f"{number} {plural(site.graph.metamodel, 'class').lower()}"
    form = Markup('<a class="sb-card" href="{}/index.html"><b>{}</b><span>{}</span></a>')
    return form.format(slug(package), schema.title or schema.name, words)


def _package(site: Site, package: str) -> Page:
    model = site.graph.information
    schema = model.schemas[package]
    title = schema.title or schema.name
    page = Page(package_page(package), title, ("navigation", "toc"))
    page.heading(1, title, "top")
    page.block(site.crumbs(page.path, (label("docs_information"), _INDEX)))
    page.block(Markup('<p class="sb-lead">{}</p>').format(schema.description))
    classes = [cls for cls in model.classes.values() if cls.package == package]
    if classes:
        page.heading(2, label("docs_diagram"), "diagram")
        named = label("docs_diagram_package").format(name=title)
        page.block(_figure(site, page.path, package_diagram(model, package, named)))
        page.heading(2, plural(site.graph.metamodel, "class"), "klasser")
        page.block(_classes(site, classes, page.path))
    enums = [enum for enum in model.enums.values() if enum.package == package]
    if enums:
        page.heading(2, plural(site.graph.metamodel, "enum"), "enumerationer")
        page.block(_enums(site, enums, page.path))
    _types(site, page, package)
    page.block(Markup('<p class="sb-source">{} <code>{}</code></p>').format(label("defined_in"), schema.path))
    return page


def _classes(site: Site, classes: Sequence[Class], page: str) -> Markup:
    rows = [
        [site.linker.link(cls.name, page), escape(cls.title), escape(cls.description), status_mark(site, node)]
        for cls in classes
        if (node := site.graph.nodes.get(cls.name))
    ]
    heads = [label("docs_class"), label("docs_title"), label("docs_description"), label("status")]
    return table(heads, rows, filtered=True)


def _enums(site: Site, enums: Sequence[Enum], page: str) -> Markup:
    rows = [
        [
            site.linker.link(enum.name, page),
            escape(enum.title),
            escape(enum.description),
            escape(", ".join(enum.values)),
        ]
        for enum in enums
        if enum.name in site.graph.nodes
    ]
    return table([label("docs_type"), label("docs_title"), label("docs_description"), label("docs_values")], rows)


def _types(site: Site, page: Page, package: str) -> None:
    types = [one for one in site.graph.information.types.values() if one.package == package]
    if types:
        page.heading(2, label("docs_types"), "datatyper")
        rows = [
            [Markup("<code>{}</code>").format(one.name), escape(one.title), escape(one.description),
             Markup("<code>{}</code>").format(_constraints(site, one.name))]
            for one in types
        ]  # fmt: skip
        heads = [label("docs_type"), label("docs_title"), label("docs_description"), label("docs_dictionary_format")]
        page.block(table(heads, rows))


def _class(site: Site, cls: Class, users: Users) -> Page:
    node = site.graph.nodes[cls.name]
    path = site.linker.addresses[cls.name].page
    page = Page(path, cls.name, ("navigation",))
    page.heading(1, cls.name, anchor_of(cls.name))
    page.block(_crumbs(site, path, cls.package))
    page.block(site.element(node, path, extra=_about_class(site, cls, path, users), is_page=True))
    own = [slot for slot in cls.slots.values() if slot.owner == cls.name and slot.node_id in site.graph.nodes]
    if own:
        page.heading(2, label("docs_own_attributes"), "attributter-enkeltvis")
    for slot in own:
        page.heading(3, slot.name, site.linker.addresses[slot.node_id].anchor)
        page.block(site.element(site.graph.nodes[slot.node_id], path))
    return page


def _crumbs(site: Site, path: str, package: str) -> Markup:
    schema = site.graph.information.schemas.get(package)
    steps = [(label("docs_information"), _INDEX)]
    if schema:
        steps.append((schema.title or schema.name, package_page(package)))
    return site.crumbs(path, *steps)


def _about_class(site: Site, cls: Class, path: str, users: Users) -> Iterator[FieldView]:
    kin = list(_kin(site, cls, path))
    if kin:
        yield FieldView("kin", "", "", Markup('<p class="sb-kin">{}</p>').format(joined(kin, " ")), wide=True)
    if cls.slots:
        yield FieldView("attributes", label("docs_attributes"), "", _attributes(site, cls, path), wide=True)
    for name, slots in cls.unique_keys.items():
        yield FieldView("unique", label("docs_unique_keys"), "", escape(f"{name}: {', '.join(slots)}"), wide=True)
    diagram = class_diagram(site.graph.information, cls, users, label("docs_diagram_class").format(name=cls.name))
    if diagram.edges:
        yield FieldView("diagram", label("docs_diagram"), "", _figure(site, path, diagram), wide=True)


def _kin(site: Site, cls: Class, path: str) -> Iterator[Markup]:
    form = Markup("<span><b>{}</b> {}</span>")
    parents = [name for name in (cls.is_a, *cls.mixins) if name]
    children = site.graph.information.children.get(cls.name, ())
    for key, names in (("docs_is_a", parents), ("docs_children", children)):
        if names:
            yield form.format(label(key), joined((_type_name(site, name, path) for name in names), ", "))
    marks = (("docs_abstract", cls.abstract), ("docs_mixin", cls.mixin))
    for key, holds in marks:
        if holds:
            yield Markup('<span class="sb-chip">{}</span>').format(label(key))


def _attributes(site: Site, cls: Class, path: str) -> Markup:
    ordered = sorted(cls.slots.values(), key=lambda slot: slot.owner != cls.name)
    rows = [_attribute(site, cls, slot, path) for slot in ordered]
    keys = ("docs_attribute", "docs_type", "docs_multiplicity", "docs_description")
    return table([label(key) for key in keys], rows)


def _attribute(site: Site, cls: Class, slot: Slot, path: str) -> list[Markup]:
    name = Markup("<code>{}</code>").format(slot.name)
    if slot.node_id in site.graph.nodes:
        name = site.linker.link(slot.node_id, path, slot.name)
    marks = [Markup('<span class="sb-chip">{}</span>').format(label("docs_identifier"))] if slot.identifier else []
    if slot.owner != cls.name:
        marks.append(Markup("{} {}").format(label("docs_inherited"), _type_name(site, slot.owner, path)))
    note = Markup('<br><small class="sb-muted">{}</small>').format(joined(marks, " ")) if marks else EMPTY
    return [name + note, type_html(site, slot, path), escape(multiplicity(slot)), escape(capital(slot.description))]


def _figure(site: Site, page: str, diagram: Diagram, legend: str = "docs_diagram_legend") -> Markup:
    def address(name: str) -> str:
        if name in site.graph.nodes:
            return site.linker.href(name, page)
        return f"{up_from(page)}{package_page(name)}.html" if name in site.graph.information.schemas else ""

    return figure(diagram, drawn(laid_out(diagram), address, f"d-{slug(diagram.title)}"), legend)


def figure(diagram: Diagram, svg: str, legend: str) -> Markup:
    """A picture with its caption."""
    left_out = label("docs_diagram_left_out").format(count=diagram.left_out) if diagram.left_out else ""
    caption = " ".join(part for part in (label("docs_diagram_hint"), label(legend), left_out) if part)
    form = Markup('<figure class="sb-diagram" data-search-exclude>{}<figcaption>{}</figcaption></figure>')
    return form.format(Markup(svg), caption)  # noqa: S704 - the drawing escapes every text in it


def _enum(site: Site, enum: Enum) -> Page:
    path = site.linker.addresses[enum.name].page
    page = Page(path, enum.name, ("navigation",))
    page.heading(1, enum.name, anchor_of(enum.name))
    page.block(_crumbs(site, path, enum.package))
    rows = [_value(site, enum, name) for name in enum.values]
    values = table([label("docs_value"), label("docs_title"), label("docs_description")], rows)
    used = _users(site, enum, path)
    extra = [FieldView("values", label("docs_values"), "", values, wide=True)]
    if used:
        extra.append(FieldView("used", label("docs_used_by"), "", used, wide=True))
    page.block(site.element(site.graph.nodes[enum.name], path, extra=extra, is_page=True))
    return page


def _value(site: Site, enum: Enum, name: str) -> list[Markup]:
    value = enum.values[name]
    anchor = site.linker.addresses[f"{enum.name}.{name}"].anchor if f"{enum.name}.{name}" in site.graph.nodes else ""
    code = Markup('<code id="{}">{}</code>').format(anchor, name) if anchor else Markup("<code>{}</code>").format(name)
    return [code, escape(value.title), escape(value.description)]


def _users(site: Site, enum: Enum, path: str) -> Markup:
    users = site.graph.sources(enum.name, kind="attribute")
    return listed([site.linker.link(node.id, path) for node in users], css="sb-list")

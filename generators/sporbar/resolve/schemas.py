"""All LinkML files of the workspace as one set of raw declarations."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.graph.information import Schema
from sporbar.read.linkml import TRUE, bundled, is_empty, scalars_of, text_of
from sporbar.read.linkml_keys import FIRST, NAME
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.yaml import Source
from sporbar.resolve.imports import BUNDLED, Library
from sporbar.resolve.metadata import metadata_of
from sporbar.resolve.primitives import PRIMITIVES
from sporbar.resolve.schema_problems import (
    DeclaredTwice,
    NameTaken,
    UnidentifiedSchema,
    UnknownImport,
    UnusableSchemaName,
)
from sporbar.resolve.structure import structure_faults
from sporbar.text import Place, Span, span_at

_SECTIONS = {"classes": "class", "slots": "slot", "enums": "enum", "types": "type", "subsets": "subset"}
_RANGES = ("classes", "enums", "types")
"""The sections whose names a range may use."""


@dataclass(frozen=True, slots=True)
class RawSchema:
    """One LinkML file."""

    source: Source
    root: Mapping


@dataclass(frozen=True, slots=True)
class Declared:
    """One raw declaration: a class, slot, enumeration or type, or an attribute of a class."""

    name: str
    body: Mapping
    path: str
    place: Place
    schema: str

    @property
    def span(self) -> Span:
        return span_at(self.path, self.place)

    @property
    def entries(self) -> dict[str, Raw]:
        """The values by their keys, null and empty ones left out."""
        return {key: value for key, (_, value) in self.body.entries.items() if not is_empty(value)}

    def text(self, key: str) -> str:
        """The text of a key; empty when it is left out or no text."""
        return text_of(self.body.get(key))

    def texts(self, key: str) -> list[str]:
        """The items of a key that takes a list or a single text."""
        return [item.value for item in scalars_of(self.body.get(key))]

    def flag(self, key: str) -> bool:
        return self.text(key) in TRUE

    def inner(self, key: str, kind: str = "slot") -> Iterator["Declared"]:
        """The declarations inside this one: its attributes, refinements, permissible values."""
        for name, body in bodies(self.body.get(key), kind):
            yield Declared(name.value, body, self.path, name.place, self.schema)

    def place_of(self, key: str) -> Span:
        entry = self.body.entries.get(key)
        return span_at(self.path, entry[1].place if entry else self.place)

    def place_of_parent(self, name: str) -> Span:
        """Where it says that it derives from another declaration."""
        parents = [parent for key in ("is_a", "mixins") for parent in scalars_of(self.body.get(key))]
        place = next((parent.place for parent in parents if parent.value == name), self.place)
        return span_at(self.path, place)


def bodies(raw: Raw | None, kind: str = "slot") -> Iterator[tuple[Scalar, Mapping]]:
    """The named parts of a section, in any of LinkML's forms; a null body is an empty one.

    Args:
        raw: names with bodies, a list of bodies that say their names, or a list of names.
        kind: what the parts are; see `sporbar.read.linkml_keys.NAME`.
    """
    if isinstance(raw, Mapping):
        yield from ((name, _body(name, body, kind)) for name, body in raw)
    elif isinstance(raw, Sequence):
        for item in raw.items:
            if isinstance(item, Scalar):
                yield item, Mapping(item.place)
            elif isinstance(item, Mapping):
                yield from _listed(item, kind)


def _listed(item: Mapping, kind: str) -> Iterator[tuple[Scalar, Mapping]]:
    name = item.get(NAME[kind])
    if isinstance(name, Scalar):
        yield name, item
    elif len(item.entries) == 1:
        yield from ((key, _body(key, body, kind)) for key, body in item)


def _body(name: Scalar, body: Raw, kind: str) -> Mapping:
    if isinstance(body, Mapping):
        return body
    plain = Mapping(name.place)
    if kind in FIRST and (isinstance(body, Sequence) or text_of(body)):
        plain.entries[FIRST[kind]] = (name, body)
    return plain


@dataclass(slots=True)
class Declarations:
    """What the files declare, by name; the first declaration of a name counts."""

    schemas: dict[str, Schema] = field(default_factory=dict)
    by_path: dict[str, Schema] = field(default_factory=dict)
    roots: dict[str, Mapping] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    classes: dict[str, Declared] = field(default_factory=dict)
    slots: dict[str, Declared] = field(default_factory=dict)
    enums: dict[str, Declared] = field(default_factory=dict)
    types: dict[str, Declared] = field(default_factory=dict)
    subsets: dict[str, Declared] = field(default_factory=dict)
    typed: bool = True
    """Whether the schemas are those of a specification; False: one that stands alone."""
    default_ranges: dict[str, tuple[Declared, Scalar]] = field(default_factory=dict)
    """By schema what stands under `default_range`, with the schema itself as the one who uses it."""
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def fault(self, problem: Problem, span: Span, *notes: Note) -> None:
        """Note a fault; what ships with the tool has none that its users could mend."""
        if not span.path.startswith(BUNDLED):
            self.diagnostics.append(problem.at(span, *notes))

    def default_range(self, schema: str) -> str:
        """The range of a slot that gives none."""
        return self.default_ranges[schema][1].value if schema in self.default_ranges else "string"

    def reach(self, schema: str) -> frozenset[str]:
        """The names of the schemas that a schema imports, directly or not, with itself."""
        found: set[str] = set()
        todo = [schema]
        while todo:
            name = todo.pop()
            if name in self.schemas and name not in found:
                found.add(name)
                todo += self.schemas[name].imports
        return frozenset(found)


def declarations(files: Iterable[RawSchema], *, typed: bool = True) -> Declarations:
    """Collect what the files declare, and what LinkML's own schemas do that they import."""
    known = Declarations(typed=typed)
    library = Library()
    waiting = list(files)
    for raw in waiting:
        library.add(_schema(raw))
    for raw in waiting:
        waiting += _collect(known, raw, library)
    _add_namespaces(known)
    _check_names(known)
    return known


def _schema(raw: RawSchema) -> Schema:
    root, path = raw.root, raw.source.path
    stem = posixpath.basename(path).removesuffix(".yaml").removesuffix(".yml")
    return Schema(
        name=text_of(root.get("name")) or stem,
        id=text_of(root.get("id")),
        title=text_of(root.get("title")),
        description=text_of(root.get("description")),
        version=text_of(root.get("version")),
        path=path,
        prefixes=_texts(root.get("prefixes"), "prefix"),
        default_prefix=text_of(root.get("default_prefix")),
        imports=(),
        annotations={},
        span=span_at(path, root.place),
        default_range=text_of(root.get("default_range")),
        settings=_texts(root.get("settings"), "setting"),
        license=text_of(root.get("license")),
        metadata=metadata_of("schema", {key.value: value for key, value in root}),
    )


def _texts(raw: Raw | None, kind: str) -> dict[str, str]:
    """The texts that stand behind names, as prefixes and settings do."""
    return {name.value: text_of(body.get(FIRST[kind])) for name, body in bodies(raw, kind)}


def _collect(known: Declarations, raw: RawSchema, library: Library) -> list[RawSchema]:
    """Take in one schema; gives the schemas of LinkML that are needed for it and were not yet."""
    schema = library.by_path[raw.source.path]
    needed = list(_missing(schema, raw.root, library))
    for each in needed:
        library.add(_schema(each))
    schema = replace(schema, imports=tuple(dict.fromkeys(_imported(known, schema, raw.root, library))))
    known.by_path[schema.path] = schema
    if schema.name in known.schemas:
        known.fault(DeclaredTwice("schema", schema.name), schema.span, _first(known.schemas[schema.name].span))
        return needed
    known.schemas[schema.name] = schema
    known.roots[schema.name], known.sources[schema.path] = raw.root, raw.source
    for name in scalars_of(raw.root.get("default_range")):
        known.default_ranges[schema.name] = (Declared("", raw.root, schema.path, name.place, schema.name), name)
    if not schema.id:
        known.fault(UnidentifiedSchema(), schema.span)
    if not schema.path.startswith(BUNDLED):
        known.diagnostics += structure_faults(schema.path, raw.root)
    for section, kind in _SECTIONS.items():
        _declare(known, raw, section, kind, schema.name)
    return needed


def _missing(schema: Schema, root: Mapping, library: Library) -> Iterator[RawSchema]:
    """LinkML's own schemas that a schema imports, as far as they are not known yet."""
    for item in scalars_of(root.get("imports")):
        source, body = bundled(item.value)
        if source and body and library.find(schema, item.value) is None:
            yield RawSchema(source, body)


def _imported(known: Declarations, schema: Schema, root: Mapping, library: Library) -> Iterator[str]:
    for item in scalars_of(root.get("imports")):
        found = library.find(schema, item.value)
        if found:
            yield found.name
        elif item.value != "linkml:types":
            known.fault(UnknownImport(item.value), span_at(schema.path, item.place))


def _declare(known: Declarations, raw: RawSchema, section: str, kind: str, schema: str) -> None:
    table: dict[str, Declared] = getattr(known, section)
    for name, body in bodies(raw.root.get(section), kind):
        declared = Declared(name.value, body, raw.source.path, name.place, schema)
        if name.value in table:
            known.fault(DeclaredTwice(kind, name.value), declared.span, _first(table[name.value].span))
            continue
        table[name.value] = declared
        if ":" in name.value:
            known.fault(UnusableSchemaName(name.value), declared.span)


def _add_namespaces(known: Declarations) -> None:
    """Give each schema the prefixes that it may use: its own, those of what it imports, those of what imports it."""
    reaches = {name: known.reach(name) for name in known.schemas}
    for name, schema in known.schemas.items():
        users = sorted(user for user, reach in reaches.items() if name in reach and user != name)
        merged: dict[str, str] = {}
        for other in (*users, *sorted(reaches[name]), name):
            merged |= known.schemas[other].prefixes
        known.schemas[name] = known.by_path[schema.path] = replace(schema, namespaces=merged)


def _check_names(known: Declarations) -> None:
    taken = dict.fromkeys(PRIMITIVES, "type")
    for section in reversed(_RANGES):
        table: dict[str, Declared] = getattr(known, section)
        kind = _SECTIONS[section]
        for name, declared in table.items():
            if taken.setdefault(name, kind) != kind:
                known.fault(NameTaken(name, kind, taken[name]), declared.span)


def _first(span: Span) -> Note:
    return Note(span, "the first one stands here")

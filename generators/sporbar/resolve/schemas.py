"""All LinkML files of the workspace as one set of raw declarations."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field

from sporbar.diagnostics import Diagnostic, Note, Problem
from sporbar.graph.information import Schema
from sporbar.read.field_problems import HiddenCharacter
from sporbar.read.linkml import scalars_of, text_of
from sporbar.read.linkml_keys import KEYS
from sporbar.read.raw import Mapping, Raw, Scalar, Sequence
from sporbar.read.scalars import HIDDEN
from sporbar.read.yaml import Source
from sporbar.resolve.schema_problems import DeclaredTwice, UnknownImport, UnknownSchemaKey, WrongSchemaValue
from sporbar.text import Place, Span, span_at

PRIMITIVES = [
    "string",
    "integer",
    "boolean",
    "float",
    "double",
    "decimal",
    "time",
    "date",
    "datetime",
    "date_or_datetime",
    "uriorcurie",
    "curie",
    "uri",
    "ncname",
    "objectidentifier",
    "nodeidentifier",
    "jsonpointer",
    "jsonpath",
    "sparqlpath",
]
"""The types of linkml:types; they are always known."""

_SECTIONS = {"classes": "class", "slots": "slot", "enums": "enum", "types": "type"}


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

    def text(self, key: str) -> str:
        """The text of a key; empty when it is left out or no text."""
        return text_of(self.body.get(key))

    def texts(self, key: str) -> list[str]:
        """The items of a key that takes a list or a single text."""
        return [item.value for item in scalars_of(self.body.get(key))]

    def flag(self, key: str) -> bool:
        return self.text(key) in ("true", "True")

    def inner(self, key: str) -> Iterator["Declared"]:
        """The declarations inside this one: its attributes, refinements, permissible values."""
        for name, body in bodies(self.body.get(key)):
            yield Declared(name.value, body, self.path, name.place, self.schema)

    def place_of(self, key: str) -> Span:
        entry = self.body.entries.get(key)
        return span_at(self.path, entry[1].place if entry else self.place)

    def place_of_parent(self, name: str) -> Span:
        """Where it says that it derives from another declaration."""
        parents = [parent for key in ("is_a", "mixins") for parent in scalars_of(self.body.get(key))]
        place = next((parent.place for parent in parents if parent.value == name), self.place)
        return span_at(self.path, place)


def bodies(raw: Raw | None) -> Iterator[tuple[Scalar, Mapping]]:
    """The named entries of a section; a null body is an empty one."""
    if isinstance(raw, Mapping):
        for name, body in raw:
            yield name, body if isinstance(body, Mapping) else Mapping(name.place)
    elif isinstance(raw, Sequence):
        for item in raw.items:
            named = item.get("name") if isinstance(item, Mapping) else item
            if isinstance(named, Scalar):
                yield named, item if isinstance(item, Mapping) else Mapping(named.place)


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
    default_ranges: dict[str, tuple[Declared, Scalar]] = field(default_factory=dict)
    """By schema what stands under `default_range`, with the schema itself as the one who uses it."""
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def fault(self, problem: Problem, span: Span, *notes: Note) -> None:
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


def declarations(files: list[RawSchema]) -> Declarations:
    """Collect what the files declare."""
    known = Declarations()
    for raw in files:
        schema = _schema(raw)
        known.by_path[schema.path] = schema
    for raw in files:
        _collect(known, raw)
    return known


def _schema(raw: RawSchema) -> Schema:
    root, path = raw.root, raw.source.path
    stem = posixpath.basename(path).removesuffix(".yaml").removesuffix(".yml")
    prefixes = {name.value: text_of(body) or text_of(_reference(body)) for name, body in _pairs(root.get("prefixes"))}
    return Schema(
        name=text_of(root.get("name")) or stem,
        id=text_of(root.get("id")),
        title=text_of(root.get("title")),
        description=text_of(root.get("description")),
        version=text_of(root.get("version")),
        path=path,
        prefixes=prefixes,
        default_prefix=text_of(root.get("default_prefix")),
        imports=tuple(item.value for item in scalars_of(root.get("imports"))),
        annotations={},
        span=span_at(path, root.place),
    )


def _pairs(raw: Raw | None) -> list[tuple[Scalar, Raw]]:
    return list(raw) if isinstance(raw, Mapping) else []


def _reference(raw: Raw) -> Raw | None:
    return raw.get("prefix_reference") if isinstance(raw, Mapping) else None


def _collect(known: Declarations, raw: RawSchema) -> None:
    schema = known.by_path[raw.source.path]
    imports = tuple(dict.fromkeys(_imported(known, raw, schema)))
    schema = Schema(**{name: getattr(schema, name) for name in Schema.__slots__} | {"imports": imports})
    if schema.name in known.schemas:
        known.fault(DeclaredTwice("schema", schema.name), schema.span, _first(known.schemas[schema.name].span))
        return
    known.schemas[schema.name] = known.by_path[schema.path] = schema
    known.roots[schema.name], known.sources[schema.path] = raw.root, raw.source
    for name in scalars_of(raw.root.get("default_range")):
        known.default_ranges[schema.name] = (Declared("", raw.root, schema.path, name.place, schema.name), name)
    _check_keys(known, raw.root, "schema", schema.path)
    for section, what in _SECTIONS.items():
        _declare(known, raw, section, what, schema.name)


def _imported(known: Declarations, raw: RawSchema, schema: Schema) -> Iterator[str]:
    folder = posixpath.dirname(schema.path)
    for item in scalars_of(raw.root.get("imports")):
        if item.value.startswith("linkml:"):
            continue
        path = posixpath.normpath(posixpath.join(folder, item.value))
        found = known.by_path.get(f"{path}.yaml") or known.by_path.get(f"{path}.yml") or known.by_path.get(path)
        if found is None:
            known.fault(UnknownImport(item.value), span_at(schema.path, item.place))
        else:
            yield found.name


def _declare(known: Declarations, raw: RawSchema, section: str, what: str, schema: str) -> None:
    table: dict[str, Declared] = getattr(known, section)
    content = raw.root.get(section)
    if content is not None and not isinstance(content, Mapping | Sequence) and text_of(content):
        known.fault(WrongSchemaValue(section, "names with their declarations"), span_at(raw.source.path, content.place))
    for name, body in bodies(content):
        declared = Declared(name.value, body, raw.source.path, name.place, schema)
        if name.value in table:
            known.fault(DeclaredTwice(what, name.value), declared.span, _first(table[name.value].span))
            continue
        table[name.value] = declared
        _check_keys(known, body, what, raw.source.path)
        _check_name(known, name, raw.source.path)
        for part in ("attributes", "slot_usage") if what == "class" else ():
            for inner, attribute in bodies(body.get(part)):
                _check_keys(known, attribute, "slot", raw.source.path)
                _check_name(known, inner, raw.source.path)
        for value, _ in bodies(body.get("permissible_values")) if what == "enum" else ():
            _check_name(known, value, raw.source.path)


def _first(span: Span) -> Note:
    return Note(span, "the first one stands here")


def _check_name(known: Declarations, name: Scalar, path: str) -> None:
    hidden = HIDDEN.search(name.value)
    if hidden:
        known.fault(HiddenCharacter(hidden.group()), span_at(path, name.place))


def _check_keys(known: Declarations, body: Mapping, what: str, path: str) -> None:
    for key, _ in body:
        if key.value not in KEYS[what]:
            known.fault(UnknownSchemaKey(key.value, what, tuple(sorted(KEYS[what]))), span_at(path, key.place))

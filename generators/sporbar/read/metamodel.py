"""The metamodel schema of the package as the tables that the readers use."""

from collections.abc import Mapping as MappingType
from functools import cache
from pkgutil import get_data

from sporbar.graph.metamodel import Field, Kind, Metamodel
from sporbar.read.raw import Mapping, Raw, Scalar
from sporbar.read.yaml import Source, decode, read_yaml

STRUCTURAL = {
    "class": "klasse",
    "attribute": "attribut",
    "enum": "enumeration",
    "enum_value": "enumerationsværdi",
}
"""Danish names of the kinds of node that information models contribute."""


@cache
def metamodel() -> Metamodel:
    """The kinds and fields of the toolkit's own metamodel."""
    path = "metamodel/sporbar.yaml"
    return metamodel_of(path, get_data("sporbar", path) or b"")


def metamodel_of(path: str, content: bytes) -> Metamodel:
    """The tables of a metamodel schema.

    Raises:
        ValueError: the schema cannot be read; it ships with the package, so that is a bug.
    """
    source = decode(path, content)
    root = read_yaml(source)[0] if isinstance(source, Source) else None
    if not isinstance(root, Mapping):
        raise ValueError(f"{path} cannot be read")  # noqa: TRY004 - the content is wrong, not its Python type
    return _Builder(root).build()


def _text(value: Raw | None) -> str:
    return value.value if isinstance(value, Scalar) else ""


def _entries(value: Raw | None, key: str) -> dict[str, Mapping]:
    inner = value.get(key) if isinstance(value, Mapping) else None
    if not isinstance(inner, Mapping):
        return {}
    return {name.value: body if isinstance(body, Mapping) else Mapping(name.place) for name, body in inner}


class _Builder:
    """Reads the schema once; the metamodel uses only `is_a` and attributes, so that is all it knows."""

    def __init__(self, root: Mapping) -> None:
        self.classes = _entries(root, "classes")
        self.enums = _entries(root, "enums")
        self.types = _entries(root, "types")

    def build(self) -> Metamodel:
        kinds = {name: self._kind(name) for name in self.classes}
        named = {kind.name: kind for kind in kinds.values()}
        return Metamodel(
            kinds=kinds,
            by_root={kind.root: kind for kind in kinds.values() if kind.root},
            by_name=named,
            annotates={kind.annotates: kind for kind in kinds.values() if kind.annotates},
            enums={name: self._values(body) for name, body in self.enums.items()},
            targets={name: self._targets(name) for name in self.classes},
            titles={name: kind.title for name, kind in named.items()} | STRUCTURAL,
        )

    def _annotation(self, body: Mapping, name: str) -> str:
        annotations = body.get("annotations")
        return _text(annotations.get(name)) if isinstance(annotations, Mapping) else ""

    def _values(self, body: Mapping) -> MappingType[str, str]:
        values = _entries(body, "permissible_values")
        return {name: _text(value.get("title")) or name for name, value in values.items()}

    def _targets(self, name: str) -> frozenset[str]:
        body = self.classes[name]
        kinds = self._annotation(body, "kinds") or self._annotation(body, "kind")
        return frozenset(kind.strip() for kind in kinds.split(",") if kind.strip())

    def _kind(self, name: str) -> Kind:
        body = self.classes[name]
        return Kind(
            name=self._annotation(body, "kind") or name,
            class_name=name,
            title=_text(body.get("title")) or name,
            description=_text(body.get("description")),
            root=self._annotation(body, "root"),
            id_pattern=self._annotation(body, "id_pattern"),
            id_example=self._annotation(body, "id_example"),
            annotates=self._annotation(body, "annotates"),
            fields=self._fields(name),
        )

    def _fields(self, name: str) -> dict[str, Field]:
        body = self.classes[name]
        parent = _text(body.get("is_a"))
        inherited = self._fields(parent) if parent else {}
        return inherited | {field: self._field(field, about) for field, about in _entries(body, "attributes").items()}

    def _field(self, name: str, body: Mapping) -> Field:
        range_name = _text(body.get("range")) or "text"
        return Field(
            name=name,
            title=_text(body.get("title")) or name,
            description=_text(body.get("description")),
            range=range_name,
            form=self._form(range_name, nested=_text(body.get("inlined_as_list")) == "true"),
            required=_text(body.get("required")) == "true" or _text(body.get("identifier")) == "true",
            multivalued=_text(body.get("multivalued")) == "true",
            relation=self._annotation(body, "relation") or name,
        )

    def _form(self, range_name: str, *, nested: bool) -> str:
        if range_name in self.enums:
            return "enum"
        if range_name in self.types:
            return range_name
        if not nested:
            return "reference"
        return "elements" if self._annotation(self.classes[range_name], "kind") else "record"

"""The web identifiers of elements: a namespace and a name in ASCII, different for different elements."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sporbar.emit.naming import ascii_name, camel, pascal, short_hash
from sporbar.graph import Class, Enum, Graph, Slot
from sporbar.graph.iri import expanded
from sporbar.projections.schema.resources import is_private

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_NOWHERE = "https://example.org/"

Key = tuple[str, str]
"""Kind and name of what has an identifier."""


@dataclass(frozen=True)
class Uris:
    """Identifiers as prefixed names, such as `model:Ansoegning`; `full` gives the address.

    Names are made of letters, digits, `-` and `.`, so they need no escapes. `.` stands between the name of a class and
    that of its attribute, `-` before the hash that tells apart two names which ASCII makes the same; names themselves
    have neither.
    """

    graph: Graph

    @cached_property
    def namespaces(self) -> Mapping[str, str]:
        """The namespaces by prefix."""
        namespace = self.graph.workspace.text("namespace").rstrip("#/")
        if is_absolute(namespace):
            return {prefix: f"{namespace}/{prefix}/" for prefix in ("model", "concept", "shape")}
        model = self._default_namespace()
        return {"model": model, "concept": f"{model}concept/", "shape": f"{model}shape/"}

    def full(self, name: str) -> str:
        """The address of a prefixed name."""
        prefix, _, local = name.partition(":")
        return self.namespaces[prefix] + local

    def of_class(self, name: str) -> str:
        return f"model:{self._model[('class', name)]}"

    def of_enum(self, name: str) -> str:
        return f"model:{self._model[('enum', name)]}"

    def of_attribute(self, name: str) -> str:
        """The property that all attributes of a name share."""
        return f"model:{self._model[('attribute', name)]}"

    def of_value(self, enum: Enum, name: str) -> str:
        return f"{self.of_enum(enum.name)}.{self._values[(enum.name, name)]}"

    def of_concept(self, node_id: str) -> str:
        return f"concept:{self._concepts[('concept', node_id)]}"

    def shape(self, class_name: str, part: str = "") -> str:
        """The shape of a class, or another one that belongs to it."""
        suffix = f"-{part}" if part else ""
        return f"shape:{self._model[('class', class_name)]}{suffix}"

    def shape_of_attribute(self, slot: Slot) -> str:
        """The shape of an attribute as its owner declares or refines it."""
        return f"{self.shape(slot.owner)}.{self._model[('attribute', slot.name)]}"

    def is_named(self, each: Class) -> bool:
        """Whether the identifier of objects is their address.

        A private one never is, since addresses are logged, nor one that tells objects apart in their list alone.
        """
        identifier = each.identifier
        return identifier is not None and not identifier.key and not is_private(self.graph.information, identifier)

    def is_property(self, each: Class, slot: Slot) -> bool:
        """Whether an attribute is a property in RDF: it is neither the address of the object nor its class."""
        return not slot.designates_type and not (slot.identifier and each.identifier is slot and self.is_named(each))

    def expanded(self, name: str, package: str) -> str:
        """The address that a prefixed name in a schema means; empty when it means none."""
        schema = self.graph.information.schemas.get(package)
        found = expanded({**schema.prefixes, **schema.namespaces} if schema else {}, name)
        return found if is_absolute(found) and ("//" in found or found.startswith("urn:")) else ""

    @cached_property
    def _model(self) -> Mapping[Key, str]:
        model = self.graph.information
        wanted = {("class", name): pascal(name) for name in model.classes}
        wanted |= {("enum", name): pascal(name) for name in model.enums}
        slots = (name for each in model.classes.values() for name in each.slots)
        return _apart(wanted | {("attribute", name): camel(name) for name in slots})

    @cached_property
    def _values(self) -> Mapping[Key, str]:
        found: dict[Key, str] = {}
        for enum in self.graph.information.enums.values():
            found |= _apart({(enum.name, name): _plain(name) for name in enum.values})
        return found

    @cached_property
    def _concepts(self) -> Mapping[Key, str]:
        kind = self.graph.metamodel.by_name.get("concept")
        prefix = kind.id_pattern.partition("[")[0] if kind else ""
        nodes = self.graph.by_kind.get("concept", ())
        return _apart({("concept", node.id): pascal(node.id.removeprefix(prefix)) for node in nodes})

    def _default_namespace(self) -> str:
        """That of the first schema which names one, as LinkML itself would use it."""
        for schema in self.graph.information.schemas.values():
            written = schema.prefixes.get(schema.default_prefix, schema.default_prefix) or schema.id
            if is_absolute(written):
                return written if written.endswith(("/", "#", ":")) else f"{written}/"
        return _NOWHERE


def is_absolute(address: str) -> bool:
    """Whether a text is a web identifier as it stands."""
    return _ABSOLUTE.fullmatch(address) is not None


def _plain(name: str) -> str:
    """The name of a permissible value in ASCII, its case kept, because codes are told apart by it."""
    return "_".join(part for part in _OTHER.split(ascii_name(name)) if part) or f"x{short_hash(name)}"


def _apart(wanted: Mapping[Key, str]) -> Mapping[Key, str]:
    """The names; those wanted twice get a hash of what they stand for, whatever the order of the model."""
    times = Counter(wanted.values())
    return {key: name if times[name] == 1 else f"{name}-{short_hash(chr(0).join(key))}" for key, name in wanted.items()}

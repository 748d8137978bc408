"""Types with what they inherit from the types that they derive from."""

from sporbar.graph.information import Type
from sporbar.resolve.ancestry import MAX_INHERITANCE
from sporbar.resolve.schema_problems import DeepInheritance, InheritanceCycle, UnknownParent
from sporbar.resolve.schemas import PRIMITIVES, Declarations, Declared
from sporbar.resolve.slot_checks import check_pattern
from sporbar.text import Span

_PYTHON = {"int": "integer", "Bool": "boolean", "float": "float", "Decimal": "decimal"}
"""The primitive for a type that gives only its Python base, as LinkML's own types do."""


def types_of(known: Declarations) -> dict[str, Type]:
    """The types of the workspace, then those of linkml:types."""
    types = {name: _type(known, declared) for name, declared in known.types.items()}
    return types | {name: _primitive(name) for name in PRIMITIVES if name not in types}


def _type(known: Declarations, declared: Declared) -> Type:
    chain = _chain(known, declared)
    check_pattern(known, declared)
    return Type(
        name=declared.name,
        base=_base(chain[-1]),
        title=declared.text("title") or declared.name,
        description=declared.text("description"),
        pattern=_nearest(chain, "pattern"),
        minimum=_nearest(chain, "minimum_value"),
        maximum=_nearest(chain, "maximum_value"),
        uri=_nearest(chain, "uri"),
        package=declared.schema,
        span=declared.span,
    )


def _chain(known: Declarations, declared: Declared) -> list[Declared]:
    """The type and those above it, nearest first, up to the last one that is declared here."""
    chain = {declared.name: declared}
    current = declared
    while current.text("typeof") in known.types:
        parent = current.text("typeof")
        if parent in chain or len(chain) > MAX_INHERITANCE:
            _note_endless(known, declared, list(chain), parent)
            break
        current = chain[parent] = known.types[parent]
    parent = declared.text("typeof")
    if parent and parent not in known.types and parent not in PRIMITIVES:
        known.fault(UnknownParent(parent, "typeof", (*known.types, *PRIMITIVES)), declared.place_of("typeof"))
    return list(chain.values())


def _note_endless(known: Declarations, declared: Declared, chain: list[str], parent: str) -> None:
    """Tell of a circle once, at the first of its members, and of a chain without end at each type that hangs on it."""
    if parent not in chain:
        known.fault(DeepInheritance(declared.text("typeof"), MAX_INHERITANCE), declared.place_of("typeof"))
    elif parent == declared.name and next(name for name in known.types if name in chain) == parent:
        known.fault(InheritanceCycle((*chain, parent)), declared.place_of("typeof"))


def _nearest(chain: list[Declared], key: str) -> str:
    return next((text for part in chain if (text := part.text(key))), "")


def _base(root: Declared) -> str:
    named = next((name for name in (root.text("typeof"), root.name) if name in PRIMITIVES), "")
    return named or _PYTHON.get(root.text("base"), "string")


def _primitive(name: str) -> Type:
    return Type(name, name, name, "", "", "", "", "", "linkml:types", Span("linkml:types", 1, 1, 1, 1))

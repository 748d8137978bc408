"""Types with what they inherit from the types that they derive from."""

from dataclasses import dataclass

from sporbar.graph.information import Type
from sporbar.read.linkml import scalars_of
from sporbar.resolve.ancestry import MAX_INHERITANCE
from sporbar.resolve.expressions import Expressions
from sporbar.resolve.metadata import metadata_of
from sporbar.resolve.primitives import PRIMITIVES, primitive_of_base
from sporbar.resolve.schema_problems import (
    DeepInheritance,
    InheritanceCycle,
    UnfoundedType,
    UnknownParent,
    WrongSchemaValue,
)
from sporbar.resolve.schemas import Declarations, Declared
from sporbar.resolve.settings import Patterns
from sporbar.resolve.slot_checks import BOUNDS, is_bound
from sporbar.resolve.slots import unit_of
from sporbar.text import Span


@dataclass(slots=True)
class TypeBuilder:
    """Builds the types of the workspace."""

    known: Declarations
    patterns: Patterns
    expressions: Expressions

    def all_types(self) -> dict[str, Type]:
        """The types that schemas declare, then those of linkml:types."""
        types = {name: self._type(declared) for name, declared in self.known.types.items()}
        return types | {name: primitive for name, primitive in primitives().items() if name not in types}

    def _type(self, declared: Declared) -> Type:
        chain = chain_of(self.known, declared)
        self._check(declared, chain)
        root = PRIMITIVES.get(chain[-1].text("typeof"), {})
        patterns = (self.patterns.pattern(part.schema, part.path, part.body) for part in chain)
        found = (self.expressions.of_type(part) for part in chain)
        entries = declared.entries
        return Type(
            name=declared.name,
            base=_base(chain),
            title=declared.text("title") or declared.name,
            description=declared.text("description"),
            pattern=next((pattern for pattern in patterns if pattern), ""),
            minimum=_nearest(chain, "minimum_value"),
            maximum=_nearest(chain, "maximum_value"),
            uri=_nearest(chain, "uri") or root.get("uri", ""),
            package=declared.schema,
            span=declared.span,
            typeof=declared.text("typeof"),
            ancestors=_ancestors(chain),
            repr=_nearest(chain, "repr") or root.get("repr", ""),
            python=_nearest(chain, "base") or root.get("python", ""),
            equals=_nearest(chain, "equals_string") or _nearest(chain, "equals_number"),
            equals_in=next((tuple(texts) for part in chain if (texts := part.texts("equals_string_in"))), ()),
            union_of=tuple(declared.texts("union_of")),
            expressions=tuple(expression for expression in found if expression),
            unit=unit_of(entries.get("unit")),
            metadata=metadata_of("type", entries, with_annotations=not self.known.typed),
        )

    def _check(self, declared: Declared, chain: list[Declared]) -> None:
        for key in BOUNDS:
            if declared.text(key) and not is_bound(declared.text(key)):
                self.known.fault(WrongSchemaValue(key, "a number or a day"), declared.place_of(key))
        for name in scalars_of(declared.body.get("union_of")):
            if name.value not in self.known.types and name.value not in PRIMITIVES:
                problem = UnknownParent(name.value, "union_of", (*self.known.types, *PRIMITIVES))
                self.known.fault(problem, Span(declared.path, *name.place))
        founded = any(part.text("base") or part.text("typeof") or part.name in PRIMITIVES for part in chain)
        if not founded and not declared.texts("union_of"):
            self.known.fault(UnfoundedType(declared.name), declared.span)


def primitives() -> dict[str, Type]:
    """The types of linkml:types."""
    span = Span("linkml:types", 1, 1, 1, 1)
    return {
        name: Type(
            name=name,
            base=name,
            title=name,
            description="",
            pattern="",
            minimum="",
            maximum="",
            uri=about["uri"],
            package="linkml:types",
            span=span,
            repr=about.get("repr", ""),
            python=about["python"],
        )
        for name, about in PRIMITIVES.items()
    }


def chain_of(known: Declarations, declared: Declared) -> list[Declared]:
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


def _ancestors(chain: list[Declared]) -> tuple[str, ...]:
    names = [part.name for part in chain[1:]]
    root = chain[-1].text("typeof")
    return (*names, root) if root in PRIMITIVES and root not in names else tuple(names)


def _base(chain: list[Declared]) -> str:
    """The primitive that a type ends in: that of the nearest type that is one, or that says what represents it."""
    for part in chain:
        if part.name in PRIMITIVES and not part.text("typeof"):
            return part.name
        if part.text("base"):
            return primitive_of_base(part.text("base"))
    return chain[-1].text("typeof") if chain[-1].text("typeof") in PRIMITIVES else "string"

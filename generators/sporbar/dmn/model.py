"""A decision model as its DMN file says it (DMN 1.5, 6 and 7). Names have single blanks; types are written as names."""

from dataclasses import dataclass, field
from typing import TypeAlias

from sporbar.dmn.boxed import Boxed, Function

Key: TypeAlias = tuple[str, str]
"""The namespace of a model and the id of an element in it."""


class ModelError(ValueError):
    """A file is no decision model; tells in which line of it."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"{message} (line {line})" if line else message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Import:
    """Another model whose elements are used under a name."""

    name: str
    namespace: str


@dataclass(frozen=True, slots=True)
class ItemDefinition:
    """A type that a model declares, or a component of one."""

    name: str
    type: str = ""
    collection: bool = False
    allowed: str = ""
    """Unary tests that each value of the type passes."""
    constraint: str = ""
    """Unary tests that the whole value passes, the list where it is a collection."""
    components: tuple["ItemDefinition", ...] = ()
    function: "FunctionItem | None" = None


@dataclass(frozen=True, slots=True)
class FunctionItem:
    """The type of a function."""

    parameters: tuple[str, ...]
    """The types of the parameters; empty for any."""
    result: str


@dataclass(frozen=True, slots=True)
class Element:
    """Anything that others may require: `name` is what they call it."""

    key: Key
    name: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class InputData(Element):
    """A value that is given."""


@dataclass(frozen=True, slots=True)
class Decision(Element):
    """A value that is decided."""

    requires: tuple[Key, ...] = ()
    """Decisions and input data, then knowledge, in the order of the file."""
    logic: Boxed | None = None


@dataclass(frozen=True, slots=True)
class BusinessKnowledge(Element):
    """A function that decisions use."""

    requires: tuple[Key, ...] = ()
    logic: Function | None = None


@dataclass(frozen=True, slots=True)
class DecisionService(Element):
    """Decisions that are used together as a function."""

    outputs: tuple[Key, ...] = ()
    input_data: tuple[Key, ...] = ()
    input_decisions: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class Definitions:
    """A model."""

    name: str
    namespace: str
    imports: tuple[Import, ...] = ()
    items: tuple[ItemDefinition, ...] = ()
    elements: tuple[Element, ...] = field(default=())

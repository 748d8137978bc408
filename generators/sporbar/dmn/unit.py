"""What the expressions of one model may name: its types and the words of its vocabulary."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from sporbar.dmn import boxed
from sporbar.dmn.boxed import Boxed
from sporbar.dmn.model import BusinessKnowledge, Decision, Definitions, ItemDefinition
from sporbar.rules.compilation import Environment
from sporbar.rules.failure import NoValue
from sporbar.rules.interpreter import compile_unary_tests
from sporbar.rules.parser import FeelError, parse_unary_tests
from sporbar.rules.run import Run
from sporbar.rules.scope import Scope
from sporbar.rules.types import ANY, ContextType, FunctionType, ListType, RestrictedType, Type, named
from sporbar.rules.values import Function, Value
from sporbar.rules.vocabulary import NameTrie, Vocabulary

Externals = Callable[[Value], Function | None]


@dataclass(frozen=True, slots=True)
class Unit:
    """A model with what its expressions are compiled against."""

    definitions: Definitions
    aliases: Mapping[str, str]
    """The names of the imported models by their namespaces."""
    types: Mapping[str, Type]
    allowed: Mapping[str, str]
    """The unary tests of types that have them."""
    members: NameTrie
    type_names: NameTrie
    externals: Externals = field(default=lambda _: None)

    def environment(self, origin: str) -> Environment:
        """The environment of an expression; `origin` says where it stands."""
        return Environment(self.types, self.externals, origin)

    def vocabulary(self, names: tuple[str, ...]) -> Vocabulary:
        """The words of an expression that sees some variables."""
        return Vocabulary(_variables(names), self.members, self.type_names)

    def type(self, name: str) -> Type:
        """The type with a name; any type for the empty name."""
        return named(name, self.types) if name else ANY


@lru_cache(maxsize=512)
def _variables(names: tuple[str, ...]) -> NameTrie:
    return NameTrie(names)


def unit_of(definitions: Definitions, others: Mapping[str, Definitions], externals: Externals) -> Unit:
    """The unit of a model among others, which it may import.

    Args:
        definitions: the model.
        others: all models by namespace.
        externals: gives external functions.
    """
    aliases = {found.namespace: found.name for found in definitions.imports}
    imported = [(name, others[space]) for space, name in aliases.items() if space in others]
    types: dict[str, Type] = {}
    allowed: dict[str, str] = {}
    for alias, model in [("", definitions), *imported]:
        prefix = f"{alias}." if alias else ""
        own = types if not alias else dict[str, Type]()
        for item in model.items:
            own[item.name] = item_type(item, own)
            types[prefix + item.name] = own[item.name]
            allowed[prefix + item.name] = item.allowed or item.constraint
    names = sorted({name for model in (definitions, *(model for _, model in imported)) for name in _names(model)})
    return Unit(definitions, aliases, types, allowed, NameTrie(names), NameTrie(sorted(types)), externals)


def item_type(item: ItemDefinition, known: Mapping[str, Type]) -> Type:
    """The type that an item definition declares.

    Args:
        item: the definition.
        known: all types of the model, also those that are declared later.
    """
    plain = _plain_type(item, known)
    restricted = _restricted(plain, item.allowed, known)
    whole = ListType(item.name, restricted) if item.collection else restricted
    return _restricted(whole, item.constraint, known)


def _plain_type(item: ItemDefinition, known: Mapping[str, Type]) -> Type:
    if item.components:
        members = tuple((component.name, item_type(component, known)) for component in item.components)
        return ContextType(item.name, members)
    if item.function is not None:
        parameters = tuple(named(name, known) if name else ANY for name in item.function.parameters)
        return FunctionType(item.name, parameters, named(item.function.result, known) if item.function.result else ANY)
    return named(item.type, known) if item.type else ANY


def _restricted(whole: Type, tests: str, known: Mapping[str, Type]) -> Type:
    """A type of which only the values that pass unary tests are allowed; tests that are no FEEL allow none."""
    if not tests.strip():
        return whole
    try:
        test = compile_unary_tests(parse_unary_tests(tests), Environment(known, origin=f"the type {whole.name}"))
    except FeelError:
        return RestrictedType(whole.name, whole, lambda _, __: False)

    def allows(value: Value, run: Run) -> bool:
        try:
            return test(value, Scope({}, None, run)) is True
        except NoValue:
            return False

    return RestrictedType(whole.name, whole, allows)


def _names(model: Definitions) -> Iterable[str]:
    """All names that may stand after a point in an expression of a model or of one that imports it."""
    for item in model.items:
        yield item.name
        yield from _component_names(item)
    for element in model.elements:
        yield element.name
        if isinstance(element, Decision | BusinessKnowledge) and element.logic is not None:
            yield from _boxed_names(element.logic)


def _component_names(item: ItemDefinition) -> Iterable[str]:
    for component in item.components:
        yield component.name
        yield from _component_names(component)


def _boxed_names(box: object) -> Iterable[str]:
    """The names of entries, columns and outputs in a boxed expression."""
    if isinstance(box, tuple):
        for part in box:
            yield from _boxed_names(part)
    elif isinstance(box, boxed.Entry):
        yield box.name
        yield from _boxed_names(box.value)
    elif isinstance(box, boxed.Relation):
        yield from box.columns
        yield from _boxed_names(box.rows)
    elif isinstance(box, boxed.Table):
        yield from (output.name for output in box.outputs)
    elif isinstance(box, Boxed):
        yield from _boxed_names(tuple(getattr(box, part) for part in box.__dataclass_fields__))

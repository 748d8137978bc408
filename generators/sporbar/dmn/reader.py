"""DMN files to decision models."""

from collections.abc import Callable, Iterable
from typing import Final

from sporbar.dmn import model
from sporbar.dmn.model import Definitions, ItemDefinition, Key
from sporbar.dmn.read_boxed import read_boxed, read_function
from sporbar.dmn.xml import MAX_DEPTH, Element, child, children, line_of, local_name, name_of, parse, text_of, type_of


def read_definitions(data: bytes) -> Definitions:
    """The model in a DMN file. Graphics and extensions are left out.

    Raises:
        ModelError: the file is no decision model of DMN 1.2 to 1.5.
    """
    root = parse(data)
    namespace = root.get("namespace", "")
    imports = tuple(model.Import(name_of(found), found.get("namespace", "")) for found in children(root, "import"))
    items = tuple(_item(found, 0) for found in children(root, "itemDefinition"))
    elements = tuple(_ELEMENTS[local_name(found)](found, namespace) for found in children(root, *_ELEMENTS))
    return Definitions(name_of(root), namespace, imports, items, elements)


def _item(element: Element, depth: int) -> ItemDefinition:
    if depth > MAX_DEPTH:
        raise model.ModelError("the item definition is nested too deep", line_of(element))
    function = child(element, "functionItem")
    return ItemDefinition(
        name_of(element),
        " ".join(text_of(child(element, "typeRef")).split()).rpartition(":")[2],
        element.get("isCollection") in {"true", "1"},
        text_of(child(element, "allowedValues")),
        text_of(child(element, "typeConstraint")),
        tuple(_item(component, depth + 1) for component in children(element, "itemComponent")),
        None if function is None else _function_item(function),
    )


def _function_item(element: Element) -> model.FunctionItem:
    parameters = tuple(type_of(parameter) for parameter in children(element, "parameters"))
    return model.FunctionItem(parameters, name_of(element, "outputTypeRef").rpartition(":")[2])


def _key(element: Element, namespace: str) -> Key:
    return namespace, element.get("id", "") or name_of(element)


def _references(elements: Iterable[Element], namespace: str) -> tuple[Key, ...]:
    """What `href` attributes refer to: `#id` in this model, `namespace#id` in any."""
    found = []
    for element in elements:
        space, _, name = element.get("href", "").rpartition("#")
        found.append((space or namespace, name))
    return tuple(found)


def _required(element: Element, namespace: str) -> tuple[Key, ...]:
    holders = children(element, "informationRequirement", "knowledgeRequirement")
    names = ("requiredDecision", "requiredInput", "requiredKnowledge")
    return _references((found for holder in holders for found in children(holder, *names)), namespace)


def _input_data(element: Element, namespace: str) -> model.InputData:
    return model.InputData(_key(element, namespace), name_of(element), type_of(child(element, "variable")))


def _decision(element: Element, namespace: str) -> model.Decision:
    return model.Decision(
        _key(element, namespace),
        name_of(element),
        type_of(child(element, "variable")),
        _required(element, namespace),
        read_boxed(element),
    )


def _knowledge(element: Element, namespace: str) -> model.BusinessKnowledge:
    logic = child(element, "encapsulatedLogic")
    return model.BusinessKnowledge(
        _key(element, namespace),
        name_of(element),
        type_of(child(element, "variable")),
        _required(element, namespace),
        None if logic is None else read_function(logic),
    )


def _service(element: Element, namespace: str) -> model.DecisionService:
    return model.DecisionService(
        _key(element, namespace),
        name_of(element),
        type_of(child(element, "variable")),
        _references(children(element, "outputDecision"), namespace),
        _references(children(element, "inputData"), namespace),
        _references(children(element, "inputDecision"), namespace),
    )


_ELEMENTS: Final[dict[str, Callable[[Element, str], model.Element]]] = {
    "inputData": _input_data,
    "decision": _decision,
    "businessKnowledgeModel": _knowledge,
    "decisionService": _service,
}

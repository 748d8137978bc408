"""Evaluation of decision models: each decision after what it requires (DMN 1.5, 6 and 10.4)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from sporbar.dmn.logic import Place, compile_boxed, conforming
from sporbar.dmn.model import BusinessKnowledge, Decision, DecisionService, Definitions, Element, Key
from sporbar.dmn.unit import Externals, Unit, unit_of
from sporbar.rules.compilation import FAILURES
from sporbar.rules.functions import UserFunction
from sporbar.rules.interpreter import Outcome, evaluate
from sporbar.rules.run import Run
from sporbar.rules.scope import Evaluate, Scope
from sporbar.rules.types import FunctionType, Type, resolved
from sporbar.rules.values import Value

_Wanted = TypeVar("_Wanted", bound=Element)


def _no_externals(_: Value) -> None:
    return None


class Model:
    """A decision model with those that it imports, compiled as far as it has been used."""

    def __init__(
        self, main: Definitions, imported: Iterable[Definitions] = (), externals: Externals = _no_externals
    ) -> None:
        self.main = main
        models = {model.namespace: model for model in (*imported, main)}
        self._units = {space: unit_of(model, models, externals) for space, model in models.items()}
        self._elements = {element.key: element for model in models.values() for element in model.elements}
        self._compiled: dict[Key, Evaluate] = {}

    def decide(self, name: str, inputs: Mapping[str, Value], run: Run | None = None) -> Outcome:
        """The value of a decision.

        Args:
            name: the name of the decision.
            inputs: the values of input data by name; those that are missing are null.
            run: bounds and clock.

        Raises:
            KeyError: the model has no such decision.
        """
        decision = self._named(name, Decision)
        return evaluate(lambda scope: Session(self, inputs, scope.run).value(decision.key), {}, run or Run())

    def call(self, name: str, arguments: Mapping[str, Value], run: Run | None = None) -> Outcome:
        """What a decision service or business knowledge model gives for named arguments; the missing ones are null.

        A service with one output decision gives its value, one with several a context of their values.

        Raises:
            KeyError: the model has neither of that name.
        """
        found = next((element for element in self.main.elements if element.name == name), None)
        if not isinstance(found, DecisionService | BusinessKnowledge):
            raise KeyError(name)

        def called(scope: Scope) -> Value:
            function = Session(self, {}, scope.run).value(found.key)
            if not isinstance(function, UserFunction):
                return None
            try:
                return function.call_named(scope.run, {name: arguments.get(name) for name, _ in function.parameters})
            except FAILURES as error:
                return scope.run.fault(error, origin=name)

        return evaluate(called, {}, run or Run())

    def unit(self, key: Key) -> Unit:
        """The unit of an element."""
        return self._units[key[0]]

    def element(self, key: Key) -> Element | None:
        """The element with a key, if there is one."""
        return self._elements.get(key)

    def visible(self, element: Decision | BusinessKnowledge) -> Iterable[tuple[str, Element]]:
        """What an element requires, each with the name of the import that it comes from; empty for its own model."""
        unit = self.unit(element.key)
        for key in element.requires:
            required = self.element(key)
            if required is not None:
                yield "" if key[0] == unit.definitions.namespace else unit.aliases.get(key[0], ""), required

    def compiled(self, element: Decision | BusinessKnowledge) -> Evaluate:
        """The logic of an element as a function of its scope."""
        found = self._compiled.get(element.key)
        if found is None:
            found = self._compiled[element.key] = self._compile(element)
        return found

    def _compile(self, element: Decision | BusinessKnowledge) -> Evaluate:
        if element.logic is None:
            return lambda scope: scope.run.fault("there is no logic", origin=element.name)
        names = tuple(alias or required.name for alias, required in self.visible(element))
        return compile_boxed(element.logic, Place(self.unit(element.key), (*names, element.name), element.name))

    def _named(self, name: str, kind: type[_Wanted]) -> _Wanted:
        for element in self.main.elements:
            if isinstance(element, kind) and element.name == name:
                return element
        raise KeyError(name)


class Session:
    """The values of the elements in one evaluation."""

    def __init__(self, model: Model, inputs: Mapping[str, Value], run: Run) -> None:
        self.model = model
        self.inputs = inputs
        self.run = run
        self.values: dict[Key, Value] = {}
        self.open: set[Key] = set()

    def value(self, key: Key) -> Value:
        """The value of an element; null when it requires itself or does not exist."""
        if key in self.values:
            return self.values[key]
        element = self.model.element(key)
        if element is None or key in self.open:
            return self.run.fault("the decision requires itself", origin=element.name if element else key[1])
        self.open.add(key)
        self.values[key] = value = self._computed(element)
        self.open.discard(key)
        return value

    def _computed(self, element: Element) -> Value:
        match element:
            case Decision():
                value = self.model.compiled(element)(Scope(self._names(element), None, self.run))
                return self._conforming(value, element)
            case BusinessKnowledge():
                return self._knowledge(element)
            case DecisionService():
                return self._service(element)
            case _:
                return self._conforming(self.inputs.get(element.name), element)

    def _conforming(self, value: Value, element: Element) -> Value:
        return conforming(value, element.type, self.model.unit(element.key), self.run, element.name)

    def _names(self, element: Decision | BusinessKnowledge) -> dict[str, Value]:
        names: dict[str, Value] = {}
        for alias, required in self.model.visible(element):
            value = self.value(required.key)
            if alias:
                held = names.setdefault(alias, {})
                if isinstance(held, dict):
                    held[required.name] = value
            else:
                names[required.name] = value
        return names

    def _knowledge(self, element: BusinessKnowledge) -> Value:
        """The function of a business knowledge model, which may call itself and those that it requires."""
        names: dict[str, Value] = {}
        function = self.model.compiled(element)(Scope(names, None, self.run))
        if isinstance(function, UserFunction):
            function = replace(function, name=element.name, result=self._result(element))
        self.values[element.key] = names[element.name] = function
        names.update(self._names(element))
        return function

    def _service(self, element: DecisionService) -> Value:
        """The function of a decision service: its input data are the first parameters, then its input decisions."""
        keys = (*element.input_data, *element.input_decisions)
        inputs = [(found, self.model.unit(key).type(found.type)) for key in keys if (found := self.model.element(key))]

        def served(scope: Scope) -> Value:
            session = Session(self.model, {}, scope.run)
            session.values.update({found.key: scope.find(found.name) for found, _ in inputs})
            outputs = [found for key in element.outputs if (found := self.model.element(key))]
            if len(outputs) == 1:
                return session.value(outputs[0].key)
            return {found.name: session.value(found.key) for found in outputs}

        parameters = tuple((found.name, wanted) for found, wanted in inputs)
        return UserFunction(element.name, parameters, served, None, self._result(element))

    def _result(self, element: Element) -> Type:
        """What a function gives: the result of its type, or its type where that is no function's."""
        wanted = self.model.unit(element.key).type(element.type)
        plain = resolved(wanted)
        return plain.result if isinstance(plain, FunctionType) else wanted

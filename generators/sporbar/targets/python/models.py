"""The module of pydantic models."""

from collections.abc import Iterator

from sporbar.emit.labels import label
from sporbar.emit.templates import environment
from sporbar.graph import Class, Enum, Graph, Slot, Type
from sporbar.projections.relational import ColumnType, Primitive
from sporbar.projections.relational.provenance import Provenance, plain, provenance_of
from sporbar.projections.relational.scalar import primitive_of, rules_of_type
from sporbar.projections.schema.properties import slot_in
from sporbar.targets.python.annotations import DEFAULT_SCALE, PYTHON_TYPES, Annotation, Annotations, annotated
from sporbar.targets.python.bases import Bases
from sporbar.targets.python.code import block, call, docstring, indented, string
from sporbar.targets.python.conditions import MODULE
from sporbar.targets.python.constraints import constraints_of
from sporbar.targets.python.names import ModelNames, members
from sporbar.targets.python.overrides import Overrides

_WIDTH = 110


class Models:
    """Prints the classes, enumerations and types of an information model."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.model = graph.information
        self.language = graph.workspace.text("language")
        self.names = ModelNames(graph)
        self.bases = Bases(self.model)
        self.annotations = Annotations(self.model, self.names)
        self.exported: list[str] = []
        self.needs_conditions = False
        """Whether the module that was made needs that of conditions."""
        self.declared: set[tuple[str, str]] = set()
        """The fields that each class states itself, as far as it is printed."""
        classes = [self.model.classes[name] for name in self.bases.in_order()]
        for found in classes:
            for slot in found.slots.values():
                self.annotations.annotation(slot)
        self.overrides = Overrides(self.model, self.names, self.bases, self.annotations.unions)
        self.classes = classes

    def module(self, header: list[str]) -> str:
        """The source of the module."""
        parts = [self._type(found) for found in self.model.types.values() if found.name != found.base]
        parts += [self._enum(found) for found in self.model.enums.values() if found.values]
        parts += [self._class(found) for found in self.classes]
        parts += [self._union(name, classes) for name, classes in self.annotations.unions.items()]
        if self.classes:
            models = call("for model in ", (self.names.classes[found.name] for found in self.classes), _WIDTH)
            models = models if len(self.classes) > 1 else f"{models[:-1]},)"
            parts.append(f"{models}:\n    model.model_rebuild()")
        self.needs_conditions = any(f"{MODULE}." in part for part in parts)
        template = environment("python").get_template("models.py.jinja")
        preamble = template.render(conditions=MODULE if self.needs_conditions else "").rstrip("\n")
        return "\n\n\n".join((f"{docstring(header)}\n\n{preamble}", *parts))

    def conditions_module(self) -> str:
        """The source of the module that rules are made with; empty when there are none."""
        if not self.needs_conditions:
            return ""
        return environment("python").get_template("conditions.py.jinja").render()

    def _paragraphs(self, provenance: Provenance) -> list[str]:
        return list(provenance.lines(self.language))

    def _type(self, found: Type) -> str:
        primitive = primitive_of(self.model, found.name)
        column_type = ColumnType(primitive, DEFAULT_SCALE if primitive == Primitive.DECIMAL else 0)
        inner = annotated(PYTHON_TYPES[primitive], constraints_of(rules_of_type(found), column_type))
        source = label("unit_source", self.language).format(text=f"{found.span.path}:{found.span.line}")
        about = docstring([text for text in (found.title, plain(found.description), source) if text])
        name = self._export(found.name)
        return f"{name}: TypeAlias = {inner}\n{about}"

    def _export(self, name: str) -> str:
        python = self.names.classes[name]
        self.exported.append(python)
        return python

    def _enum(self, found: Enum) -> str:
        body = [docstring(self._paragraphs(provenance_of(self.graph, found))), ""]
        names = members(found)
        for value in found.values.values():
            title = value.title or value.name
            shown = string(value.name) if title == value.name else f"{string(value.name)}, {string(title)}"
            body.append(f"{names[value.name]} = {shown}")
            if value.description:
                body.append(docstring([plain(value.description)]))
        return block(f"class {self._export(found.name)}(Choice):", body)

    def _class(self, found: Class) -> str:
        bases = [self.names.classes[name] for name in self.bases.of(found.name)] or ["Model"]
        about = self._paragraphs(provenance_of(self.graph, found))
        if found.abstract or found.mixin:
            about.insert(len(about) - 1, label("python_abstract", self.language))
        body = [docstring(about)]
        if self._is_refused(found):
            body.append("\n_is_abstract: ClassVar[bool] = True")
        demands = self._demands(found)
        if demands:
            body.append(f"\n_demands: ClassVar[tuple[{MODULE}.Demand, ...]] = {_listed(demands)}")
        for slot in found.slots.values():
            body += self._field(found, slot)
        return block(f"class {self._export(found.name)}({', '.join(bases)}):", body)

    def _is_refused(self, found: Class) -> bool:
        """Whether objects are only of classes that specialise it."""
        tables = self.annotations.storage.tables
        return (found.abstract or found.mixin) and any(name in tables for name in self.model.descendants(found.name))

    def _demands(self, found: Class) -> list[str]:
        """What the class demands of its objects beside its bases."""
        above = {
            demand
            for name in self.bases.line(found.name)[1:]
            for demand in self.annotations.conditions.of_class(self.model.classes[name])
        }
        return [demand for demand in self.annotations.conditions.of_class(found) if demand not in above]

    def _field(self, found: Class, slot: Slot) -> Iterator[str]:
        bases = self.bases.of(found.name)
        others = self._inherited(bases, slot.name)
        # with several bases a type checker compares everything above, so one disagreement is settled here
        above = self._inherited(self.bases.line(found.name)[1:], slot.name) if len(bases) > 1 else others
        annotation = self.annotations.annotation(slot_in(found, slot))
        if slot.owner != found.name and others and all(other == annotation for other in above):
            return
        yield ""
        yield self._line(slot, annotation, "assignment" if self._clashes(found, slot.name, annotation) else "")
        self.declared.add((found.name, slot.name))
        yield docstring(self._paragraphs(provenance_of(self.graph, slot)))

    def _clashes(self, found: Class, slot_name: str, annotation: Annotation) -> bool:
        """Whether a type checker objects: it compares what is declared above, as far as the last direct base."""
        last = self.bases.of(found.name)[-1:]
        for name in self.bases.line(found.name)[1:]:
            if (name, slot_name) in self.declared:
                base = self.model.classes[name]
                if not self.overrides.fits(
                    annotation, self.annotations.annotation(slot_in(base, base.slots[slot_name]))
                ):
                    return True
                if name in last:
                    return False
        return False

    def _inherited(self, classes: tuple[str, ...], slot_name: str) -> list[Annotation]:
        found = (self.model.classes[name] for name in classes if slot_name in self.model.classes[name].slots)
        return [self.annotations.annotation(slot_in(each, each.slots[slot_name])) for each in found]

    def _line(self, slot: Slot, annotation: Annotation, ignored: str) -> str:
        line = f"{self.names.fields[slot.name]}: {annotation.source()}"
        return f"{line}  # type: ignore[{ignored}]" if ignored else line

    def _union(self, name: str, classes: tuple[str, ...]) -> str:
        self.exported.append(name)
        joined = " | ".join(classes)
        if len(joined) > _WIDTH:
            joined = "(\n    " + "\n    | ".join(classes) + "\n)"
        return f"{name}: TypeAlias = {joined}"


def _listed(demands: list[str]) -> str:
    return "(\n" + "".join(indented(f"{demand},") for demand in demands) + ")"


def choice_names(graph: Graph, names: ModelNames) -> dict[str, str]:
    """The Python class of each enumeration that has values."""
    return {name: names.classes[name] for name, enum in graph.information.enums.items() if enum.values}

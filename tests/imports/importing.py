"""How tests import a source: the model as LinkML itself reads it, and the report."""

from pathlib import Path

import yaml
from linkml_runtime import SchemaView

from sporbar.diagnostics import Severity
from sporbar.imports.formats import import_into
from sporbar.imports.linkml_yaml import linkml_text
from sporbar.imports.source import Request
from sporbar.pipeline import check

SOURCES = Path(__file__).parent / "sources"


class Imported:
    """A model that passes `sporbar check` without errors and that LinkML loads."""

    def __init__(self, form, source, folder=SOURCES, dialect="", name=""):
        draft, self.report = import_into(form, Request(str(source), folder, dialect), name)
        self.text = linkml_text(draft)
        found = check({"imported.yaml": self.text.encode()}).diagnostics
        assert [str(each) for each in found if each.severity == Severity.ERROR] == []
        self.model = yaml.safe_load(self.text)
        self.view = SchemaView(self.text)
        assert sorted(map(str, self.view.all_classes())) == sorted(self.classes)
        for each in self.classes:
            self.view.class_induced_slots(each)

    @property
    def classes(self):
        return self.model.get("classes", {})

    @property
    def enums(self):
        return self.model.get("enums", {})

    @property
    def types(self):
        return self.model.get("types", {})

    def attributes(self, class_name):
        return {name: each or {} for name, each in ((self.classes[class_name] or {}).get("attributes") or {}).items()}

    def attribute(self, path):
        class_name, name = path.split(".")
        return self.attributes(class_name)[name]

    @property
    def left_out(self):
        return [f"{place}: {text}" for place, text in self.report.left_out]

    @property
    def changed(self):
        return [f"{place}: {text}" for place, text in self.report.changed]


def imported(form, source, **options):
    return Imported(form, source, **options)


def written(folder, name, content):
    """A source in a folder of the test."""
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return name

import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from tests.projections.handmade import class_, graph, slot
from tests.projections.hostile import HOSTILE
from tests.projections.library import library

from sporbar.targets.python.names import package_name
from sporbar.targets.python.project import project_file, release
from sporbar.targets.python.target import artefacts, emit


@pytest.mark.parametrize(
    ("namespace", "name"),
    [
        ("https://data.example/ky/", "ky_model"),
        ("https://data.example/træer#", "traeer_model"),
        ("https://data.example/data-model", "data_model"),
        ("https://data.example/2024/", "n2024_model"),
        ("", "specification_model"),
    ],
)
def test_the_package_is_called_after_the_namespace(namespace, name):
    assert package_name(graph(workspace={"namespace": namespace})) == name


@pytest.mark.parametrize("version", ["1.2.0", "0.1.0-udkast.1", "2", "", "v1", "1.0.0+æ ø", *HOSTILE])
def test_every_version_becomes_one_that_packages_may_have(version):
    assert Version(release(version))


@pytest.mark.parametrize("text", [*HOSTILE, "\x7f", "plain"])
def test_the_project_file_is_toml_whatever_the_texts(text):
    found = tomllib.loads(project_file(graph(workspace={"title": text, "version": text}), "library_model"))
    assert found["project"]["description"] == " ".join(text.split())
    assert [Requirement(text).name for text in found["project"]["dependencies"]] == ["pydantic", "sqlalchemy"]


def test_the_package_is_typed_and_exports_its_models():
    files = {file.path: file.content.decode() for file in emit(library())}
    assert files["library_model/py.typed"] == ""
    assert '"Borrower"' in files["library_model/__init__.py"]
    assert "library_model" in files["README.md"]


def test_a_model_without_classes_is_a_package_too():
    files = {file.path: file.content.decode() for file in emit(graph())}
    for path, content in files.items():
        if path.endswith(".py"):
            compile(content, path, "exec")


def test_artefacts_are_unique_and_name_their_element():
    found = {artefact.id: artefact for artefact in artefacts(library())}
    assert len(found) == len(list(artefacts(library())))
    assert found["python:models.Person.foedt"].element == "Person.født"
    assert found["python:models.Borrower.navn"].element == "Person.navn"
    assert found["python:models.Shelf.OPEN"].element == "Shelf.open"
    assert found["python:models.Person"].path == "python/library_model/models.py"


def test_what_fields_do_not_check_is_told():
    readme = {file.path: file.content.decode() for file in emit(library())}["README.md"]
    assert "- `Loan.free`" in readme
    assert "isbn" not in readme.lower()
    plain = graph(class_("Book", slot("title")))
    assert "kontrollerer" not in {file.path: file.content.decode() for file in emit(plain)}["README.md"]

import difflib
import json
import os
import subprocess
import sys

import pytest
from rdflib import RDF, Graph, Literal, URIRef
from tests.projections.handmade import ROOT, class_, enum, graph, real_graph, slot
from tests.projections.hostile import HOSTILE
from tests.targets.rdf.conftest import CONCEPTS, SCHEMA, WORKSPACE

from sporbar.targets.rdf.target import RDF as TARGET
from sporbar.targets.rdf.target import artefacts, emit

TURTLE = ("begreber.ttl", "model.ttl", "shapes.ttl")


def printed(model):
    return {file.path: file.content.decode() for file in emit(model)}


def test_the_files_are_there(files):
    assert list(files) == [*TURTLE, "context.jsonld", "README.md"]


def test_the_files_of_the_library_are_as_expected(files, update):
    folder = ROOT / "tests/targets/rdf/expected"
    for path, text in files.items():
        if update:
            folder.mkdir(exist_ok=True)
            (folder / path).write_text(text)
        assert (folder / path).read_text() == text, path


@pytest.mark.parametrize("name", ["own", "personinfo", "kitchen_sink", "nmdc"])
def test_real_models_give_files_that_parse(name):
    found = printed(real_graph(name))
    for path in TURTLE:
        assert len(Graph().parse(data=found[path], format="turtle"))
    assert json.loads(found["context.jsonld"])["@context"]["@version"] == 1.1


def test_all_concepts_and_classes_of_the_own_model_are_there():
    model = real_graph("own")
    found = {path: Graph().parse(data=text, format="turtle") for path, text in printed(model).items() if path in TURTLE}
    for each in artefacts(model):
        graph, uri = found[each.path.removeprefix("rdf/")], URIRef(each.id.removeprefix("rdf:"))
        assert (uri, RDF.type, None) in graph, each
    assert {each.element for each in artefacts(model)} >= {
        node.id for kind in ("concept", "class", "enum") for node in model.by_kind[kind]
    }


def test_artefacts_have_ids_of_their_own(library):
    found = list(artefacts(library))
    assert len({each.id for each in found}) == len(found)
    assert {each.kind for each in found} == {"uri"}
    assert "rdf:https://bibliotek.example/concept/Laaner" in {each.id for each in found}


def changed_lines(one, other):
    compared = difflib.unified_diff(one.splitlines(), other.splitlines(), lineterm="", n=0)
    return [line for line in compared if line[:1] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize(
    "more",
    [
        "      titel: {range: string, required: true}\n      genre: {range: Stand}\n",
        "      titel: {range: string, required: true}\n      genre: {range: Lån, required: true, multivalued: true}\n",
        "      genre: {range: date}\n      titel: {range: string, required: true}\n",
    ],
)
def test_an_attribute_more_changes_few_lines(graph_of, files, more):
    schema = SCHEMA.replace("      titel: {range: string, required: true}\n", more)
    for path, text in printed(graph_of(schema=schema)).items():
        assert len(changed_lines(files[path], text)) < 20, path


def test_an_attribute_more_in_a_real_class_changes_few_lines():
    model = real_graph("own")
    before = printed(model)
    each = next(found for found in model.information.classes.values() if len(found.slots) > 8)
    more = slot("nyt", "date", owner=each.name, description="noget nyt", required=True)
    changed = type(each)(
        **{name: getattr(each, name) for name in type(each).__slots__} | {"slots": {"nyt": more, **each.slots}}
    )
    information = model.information
    classes = {**information.classes, each.name: changed}
    information = type(information)(
        information.schemas, classes, information.enums, information.types, information.children
    )
    after = printed(type(model)(model.workspace, model.metamodel, model.nodes, model.links, information))
    for path, text in after.items():
        assert len(changed_lines(before[path], text)) < 20, path
        assert path in ("begreber.ttl", "README.md") or text != before[path]


def test_the_output_does_not_depend_on_the_order_of_hashes():
    program = """
import hashlib
from sporbar.targets.rdf.target import emit
from tests.projections.handmade import real_graph
digest = hashlib.sha256()
for name in ("own",):
    for file in emit(real_graph(name)):
        digest.update(file.path.encode() + file.content)
print(digest.hexdigest())
"""

    def run(seed):
        environment = os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT), "LC_ALL": "C"}
        return subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True).stdout

    assert len({run(seed) for seed in range(5)}) == 1


@pytest.mark.parametrize("text", [text.replace("\0", "") for text in HOSTILE])
def test_hostile_texts_come_out_as_they_are(text):
    about = {"title": text, "description": text}
    model = graph(
        class_("Bog", slot("titel", pattern=text, unit=text, **about), slot(text, "Liste", ifabsent=text), **about),
        class_(text, slot("x", "Bog", inlined=True, equals=text), **about),
        enum("Liste", (text, text, text), "andet", **about),
        workspace={"title": text, "version": text, "responsible": text, "theme": text},
        law={"Bog": [text]},
        requirements={"Bog.titel": [text]},
    )
    found = printed(model)
    for path in TURTLE:
        literals = {str(each) for each in Graph().parse(data=found[path], format="turtle").objects()}
        assert {text, text.strip()} & literals, path
    json.loads(found["context.jsonld"])


def test_a_hostile_concept_stays_one_concept(graph_of):
    text = 'a "quote" \\\\ and <script> {{ x }} */'
    concepts = CONCEPTS.replace("definition: menneske, som biblioteket kender", f"definition: '{text}'")
    found = Graph().parse(data=printed(graph_of(concepts=concepts))["begreber.ttl"], format="turtle")
    assert Literal(text, "da") in set(found.objects())


def test_readme_is_in_the_language_of_the_specification(graph_of, files):
    assert "Ret dem aldrig i hånden" in files["README.md"]
    english = printed(graph_of(workspace=WORKSPACE.replace("status: godkendt", "status: godkendt\n  language: en")))
    assert "Never edit them by hand" in english["README.md"]
    assert '"exactly one value' not in english["shapes.ttl"]
    assert "exactly one value, text. Legal basis: BIB § 3. Requirements: K-0001." in english["shapes.ttl"]


def test_the_target_has_its_name():
    assert TARGET.name == "rdf"

import json
import os
import subprocess
import sys

import pytest
import yaml
from jsonschema import Draft7Validator
from tests.conftest import ROOT
from tests.projections.hostile import HOSTILE

from sporbar.pipeline import check
from sporbar.targets.asyncapi.draft07 import as_draft07
from sporbar.targets.asyncapi.target import artefacts, emit

HERE = ROOT / "tests/targets/asyncapi"
OFFICIAL = Draft7Validator(json.loads((HERE / "specs/asyncapi-3.0.0.json").read_text()))
WORKSPACE = """\
workspace:
  title: Bibliotek
  description: Udlån og påmindelser
  version: 1.2.0
  status: godkendt
  reference_date: 2020-01-01
  namespace: https://bibliotek.example/
  responsible: Byens bibliotek
  chapters: [Udlån]
law_sources:
  - {id: BIB, title: Lov om biblioteker, type: LOV}
provisions:
  - {id: BIB § 3, title: Adgang til udlån}
areas:
  - {id: 1A, title: Udlån, description: At låne ud og få igen}
systems:
  - {id: SYS-PORTAL, title: Portal, purpose: Lånernes indgang}
requirements:
  - {id: K-0001, title: Tag imod, category: K, chapter: Udlån, text: Løsningen skal, verify: prøve, events: H-001}
"""
EVENTS = """\
events:
  - id: H-001
    title: Ny reservation
    direction: ind
    cause: En låner har bedt om en [[BEG-bog|bog]]
    source_system: SYS-PORTAL
    reaction: Løsningen sætter låneren i køen
    caseworker_action: Bibliotekaren ser køen
    benefits: [lån]
    classes: [Reservation, Låner.navn, Låner.kort, Stand.ny]
    areas: 1A
    law: BIB § 3
  - id: H-002
    title: Lånet er forfaldent
    direction: ud
    cause: Fristen er nået
    reaction: Løsningen sender besked
    classes: [Materiale, Låner, Låner.navn]
  - id: H-003
    title: Adresse ændret
    direction: begge
    cause: Låneren er flyttet
    reaction: Løsningen retter adressen
"""
SCHEMA = """\
id: https://bibliotek.example/model
name: model
prefixes: {linkml: 'https://w3id.org/linkml/'}
imports: [linkml:types]
enums:
  Stand: {permissible_values: {ny: {}, slidt: {}}}
classes:
  Reservation:
    title: reservation
    attributes:
      nr: {identifier: true, range: string, annotations: {example: R-1}}
      dato: {range: date, required: true}
      stand: {range: Stand, description: mindste stand, annotations: {example: ny}}
  Låner:
    attributes:
      navn: {range: string, required: true, annotations: {example: Ida}}
      kort: {range: string, pattern: '^[0-9]{4}$', annotations: {example: '1234'}}
      alder: {range: integer}
  Materiale:
    abstract: true
    attributes: {titel: {range: string, required: true}}
  Bog: {is_a: Materiale}
  Film: {is_a: Materiale}
"""


def graph_of(events=EVENTS, workspace=WORKSPACE, schema=SCHEMA):
    sources = {"model/sporbar.yaml": workspace, "model/haendelser.yaml": events, "model/model.yaml": schema}
    concept = "concepts: [{id: BEG-bog, title: bog, definition: trykt værk, subject_area: Udlån}]\n"
    found = check({path: text.encode() for path, text in (sources | {"model/begreber.yaml": concept}).items()})
    errors = [fault for fault in found.diagnostics if fault.severity == "error"]
    assert not errors, errors
    return found.graph


def printed(graph):
    return {file.path: file.content.decode() for file in emit(graph)}


def document_of(graph):
    return yaml.safe_load(printed(graph)["asyncapi.yaml"])


@pytest.fixture(scope="module")
def graph():
    return graph_of()


@pytest.fixture(scope="module")
def document(graph):
    return document_of(graph)


def resolved(document, reference):
    found = document
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for each in value.values():
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


def validator(document, schema):
    return Draft7Validator(
        {"components": document["components"], **schema}, format_checker=Draft7Validator.FORMAT_CHECKER
    )


def test_the_document_is_valid_by_the_official_schema(document):
    assert not list(OFFICIAL.iter_errors(document))


def test_the_official_schema_refuses_a_wrong_document(document):
    assert not OFFICIAL.is_valid(document | {"channels": {"x": {"adress": "y"}}})
    assert not OFFICIAL.is_valid({key: value for key, value in document.items() if key != "info"})


@pytest.mark.parametrize("name", ["own", "personinfo", "nmdc"])
def test_the_documents_of_real_models_are_valid(name):
    from tests.projections.handmade import real_graph

    found = document_of(real_graph(name))
    assert not list(OFFICIAL.iter_errors(found))
    assert {key for key in references(found) if resolved(found, key) is None} == set()
    assert len(found["channels"]) == len(real_graph(name).by_kind.get("event", ()))


def test_every_event_has_a_channel_and_a_message(document):
    assert {key: (channel["address"], list(channel["messages"])) for key, channel in document["channels"].items()} == {
        "nyReservation": ("haendelser/h-001", ["NyReservation"]),
        "laanetErForfaldent": ("haendelser/h-002", ["LaanetErForfaldent"]),
        "adresseAendret": ("haendelser/h-003", ["AdresseAendret"]),
    }
    assert list(document["components"]["messages"]) == ["NyReservation", "LaanetErForfaldent", "AdresseAendret"]


def test_the_action_follows_the_direction(document):
    assert {key: operation["action"] for key, operation in document["operations"].items()} == {
        "modtagNyReservation": "receive",
        "sendLaanetErForfaldent": "send",
        "modtagAdresseAendret": "receive",
        "sendAdresseAendret": "send",
    }


def test_an_operation_tells_cause_reaction_law_and_where_it_comes_from(document):
    operation = document["operations"]["modtagNyReservation"]
    assert operation["description"] == (
        "Årsag: En låner har bedt om en bog\n\n"
        "Løsningens reaktion: Løsningen sætter låneren i køen\n\n"
        "Sagsbehandlerens handling: Bibliotekaren ser køen\n\n"
        "Lovgrundlag: BIB § 3"
    )
    told = {key: value for key, value in operation.items() if key.startswith("x-")}
    assert told == {
        "x-id": "H-001",
        "x-status": "godkendt",
        "x-kildesystem": "SYS-PORTAL",
        "x-ydelser": ["lån"],
        "x-law": ["BIB § 3"],
        "x-krav": ["K-0001"],
        "x-kilde": "model/haendelser.yaml:2",
    }
    assert operation["tags"] == [{"name": "1A Udlån"}]
    assert document["info"]["tags"] == [{"name": "1A Udlån", "description": "At låne ud og få igen"}]


def test_every_reference_leads_somewhere(document):
    for reference in references(document):
        assert resolved(document, reference)


CONTENT = {
    "reservation": {"nr": "R-1", "dato": "2020-01-31", "stand": "ny"},
    "låner": {"navn": "Ida", "kort": "1234"},
    "stand": "slidt",
}


@pytest.mark.parametrize(
    ("change", "valid"),
    [
        ({}, True),
        ({"reservation": {"nr": "R-1"}}, False),
        ({"reservation": {"nr": "R-1", "dato": "i morgen"}}, False),
        ({"reservation": {"nr": "R-1", "dato": "2020-01-31", "stand": "brændt"}}, False),
        ({"låner": {"kort": "1234"}}, False),
        ({"låner": {"navn": "Ida", "kort": "12"}}, False),
        ({"låner": {"navn": "Ida", "alder": 7}}, False),
        ({"stand": "brændt"}, False),
        ({"ukendt": 1}, False),
        ({"låner": None}, False),
    ],
)
def test_the_content_is_what_the_event_carries(document, change, valid):
    content = {key: value for key, value in (CONTENT | change).items() if value is not None}
    schema = document["components"]["messages"]["NyReservation"]["payload"]
    assert validator(document, schema).is_valid(content) == valid


def test_a_class_as_a_whole_takes_its_specialisations_and_all_attributes(document):
    schema = document["components"]["messages"]["LaanetErForfaldent"]["payload"]
    found = validator(document, schema)
    assert found.is_valid({"materiale": {"titel": "Ørnen"}, "låner": {"navn": "Ida", "alder": 7}})
    assert not found.is_valid({"materiale": {}, "låner": {"navn": "Ida"}})


def test_the_envelope_has_what_every_message_needs(document):
    headers = document["components"]["messages"]["NyReservation"]["headers"]
    found = validator(document, headers)
    good = {"id": "1", "type": "H-001", "time": "2020-01-01T12:00:00Z", "source": "urn:system:portal"}
    assert found.is_valid(good)
    assert found.is_valid(good | {"correlationid": "7", "broker": "x"})
    assert not found.is_valid(good | {"type": "H-002"})
    assert not any(found.is_valid({key: value for key, value in good.items() if key != left}) for left in good)


def test_the_correlation_id_is_a_header(document):
    message = document["components"]["messages"]["NyReservation"]
    location = resolved(document, message["correlationId"]["$ref"])["location"]
    assert location == "$message.header#/correlationid"
    envelope = resolved(document, message["headers"]["allOf"][0]["$ref"])
    assert location.rpartition("/")[2] in envelope["properties"]


def test_examples_are_valid_and_left_out_where_the_model_gives_too_few(document):
    messages = document["components"]["messages"]
    assert [bool(message.get("examples")) for message in messages.values()] == [True, False, False]
    for message in messages.values():
        for example in message.get("examples", ()):
            validator(document, message["payload"]).validate(example["payload"])
            validator(document, message["headers"]).validate(example["headers"])


def test_no_demand_stands_beside_a_reference(document):
    def beside(value):
        if isinstance(value, dict):
            lone = not isinstance(value.get("$ref"), str) or len(value) == 1
            return lone and all(map(beside, value.values()))
        return all(map(beside, value)) if isinstance(value, list) else True

    assert beside(document)
    assert as_draft07({"$ref": "#/x", "const": 1, "allOf": [{"pattern": "y"}]}) == {
        "const": 1,
        "allOf": [{"$ref": "#/x"}, {"pattern": "y"}],
    }
    named = {"properties": {"$ref": {"type": "string"}}}
    assert as_draft07(named) == named


def test_events_of_one_title_keep_apart():
    found = document_of(graph_of(EVENTS.replace("title: Adresse ændret", "title: Ny reservation")))
    assert len(found["channels"]) == len(found["components"]["messages"]) == 3
    assert not list(OFFICIAL.iter_errors(found))


def test_a_class_with_the_name_of_a_content_keeps_its_definition():
    schema = SCHEMA + "  NyReservationIndhold: {attributes: {x: {range: string}}}\n  Konvolut: {}\n"
    events = EVENTS.replace("[Materiale,", "[NyReservationIndhold, Konvolut, Materiale,")
    found = document_of(graph_of(events, schema=schema))["components"]
    assert found["messages"]["NyReservation"]["payload"] == {"$ref": "#/components/schemas/NyReservationIndhold_"}
    assert list(found["schemas"]["NyReservationIndhold"]["properties"]) == ["x"]


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.isprintable()])
def test_hostile_texts_are_data(text):
    quoted = json.dumps(text)
    found = document_of(graph_of(EVENTS.replace("cause: Fristen er nået", f"cause: {quoted}")))
    assert found["channels"]["laanetErForfaldent"]["description"] == f"Årsag: {text.strip()}"


def test_the_files_are_as_expected(graph, update):
    for path, text in printed(graph).items():
        expected = HERE / "expected" / path
        if update:
            expected.parent.mkdir(exist_ok=True)
            expected.write_text(text)
        assert expected.read_text() == text


def test_an_english_specification_has_english_texts(graph):
    english = printed(graph_of(workspace=WORKSPACE.replace("status: godkendt", "status: godkendt\n  language: en")))
    assert "Never edit it by hand" in english["README.md"]
    assert "events/h-001" in english["asyncapi.yaml"]
    assert "Cause: En låner" in english["asyncapi.yaml"]


def test_artefacts_are_channels_and_messages(graph):
    assert [tuple(each) for each in artefacts(graph)][:2] == [
        ("asyncapi:haendelser/h-001", "channel", "Ny reservation", "H-001", "asyncapi/asyncapi.yaml"),
        ("asyncapi:NyReservation", "message", "Ny reservation", "H-001", "asyncapi/asyncapi.yaml"),
    ]


def test_the_output_does_not_depend_on_the_order_of_hashes():
    program = """
import hashlib
from sporbar.targets.asyncapi.target import emit
from tests.projections.handmade import real_graph
print(hashlib.sha256(b"".join(file.content for file in emit(real_graph("own")))).hexdigest())
"""

    def run(seed):
        environment = os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)}
        return subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True).stdout

    assert len({run(seed) for seed in range(5)}) == 1

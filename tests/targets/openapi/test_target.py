import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.conftest import ROOT
from tests.targets.jsonschema.library import HOSTILE, ID, PRIVATE, class_of, graph_of, library, model_of, slot

from sporbar.emit.yaml_text import yaml_text
from sporbar.targets.openapi.target import OPENAPI


def text_of(graph):
    (file,) = OPENAPI.emit(graph)
    assert file.path == "openapi.yaml"
    return file.content.decode()


def document(graph):
    return yaml.safe_load(text_of(graph))


API = document(library())
OPERATIONS = {
    f"{method.upper()} {path}": operation
    for path, item in API["paths"].items()
    for method, operation in item.items()
    if method != "parameters"
}


def resolved(schema):
    """The schema with the components beside it, so that its references lead somewhere."""
    return Draft202012Validator(schema | {"components": API["components"]})


def test_the_document_is_valid_by_the_official_schema():
    assert list(OpenAPIV31SpecValidator(API).iter_errors()) == []


def test_a_specification_without_resources_gives_a_valid_document():
    empty = document(graph_of(model_of(class_of("Bog"))))
    assert list(OpenAPIV31SpecValidator(empty).iter_errors()) == []


def test_every_resource_has_its_operations():
    assert list(OPERATIONS) == [
        "GET /laanere",
        "POST /laanere",
        "POST /laanere/soeg",
        "GET /laanere/{id}",
        "PUT /laanere/{id}",
        "GET /udlaan",
        "POST /udlaan",
        "POST /udlaan/soeg",
        "GET /udlaan/{id}",
        "PUT /udlaan/{id}",
        "GET /udlaan/{id}/noter",
        "POST /udlaan/{id}/noter",
        "GET /udlaan/{id}/noter/{noteNr}",
        "PUT /udlaan/{id}/noter/{noteNr}",
        "GET /udlaan/{id}/maerker",
        "POST /udlaan/{id}/maerker",
        "GET /udlaan/{id}/maerker/{maerkeNavn}",
        "PUT /udlaan/{id}/maerker/{maerkeNavn}",
    ]


def test_operation_ids_are_ascii_camel_case_and_unique():
    ids = [operation["operationId"] for operation in OPERATIONS.values()]
    assert ids[:5] == ["listLaaner", "opretLaaner", "soegLaaner", "hentLaaner", "erstatLaaner"]
    assert all(re.fullmatch(r"[a-z]+[A-Za-z0-9]+", each, re.ASCII) for each in ids)
    assert len(ids) == len(set(ids))


def parameters(operation):
    named = [each for each in OPERATIONS[operation]["parameters"] if "name" in each]
    return {each["name"]: each for each in named if each["in"] == "query"}


def test_lists_are_filtered_by_enumerations_references_and_days():
    assert list(parameters("GET /udlaan")) == ["type", "fristFra", "fristTil", "virkningstid", "registreringstid"]
    assert parameters("GET /udlaan")["fristFra"]["schema"]["format"] == "date"


def test_private_values_never_stand_in_an_address():
    addresses = [each for each in OPERATIONS if "cpr" in each.lower()]
    assert addresses == []
    assert list(parameters("GET /laanere")) == []
    assert "laaner" not in parameters("GET /udlaan")


def test_private_values_are_searched_for_in_the_body():
    schemas = API["components"]["schemas"]
    assert list(schemas["LaanerSoegning"]["properties"]) == ["efter", "antal", "cprNummer", "helbred"]
    assert {"laaner", "type", "fristFra", "virkningstid"} <= set(schemas["UdlaanSoegning"]["properties"])
    assert schemas["UdlaanSoegning"]["properties"]["laaner"]["pattern"] == "^[0-9]{10}$"


def test_a_key_that_the_server_assigns_can_be_read_and_not_set():
    key = API["components"]["schemas"]["Laaner"]["properties"]["id"]
    assert (key["readOnly"], key["format"]) == (True, "uuid")
    assert "readOnly" not in API["components"]["schemas"]["Udlaan"]["properties"]["id"]


def test_pages_have_a_cursor_and_at_most_a_hundred_objects():
    shared = API["components"]["parameters"]
    assert shared["Efter"]["name"] == "efter"
    assert (shared["Antal"]["name"], shared["Antal"]["schema"]["maximum"]) == ("antal", 100)
    page = API["components"]["schemas"]["UdlaanSide"]
    assert page["properties"]["elementer"]["items"] == {"$ref": "#/components/schemas/Udlaan"}
    assert page["required"] == ["elementer"]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_error_is_a_problem(operation):
    for status, answer in OPERATIONS[operation]["responses"].items():
        if status == "default" or status >= "400":
            key = answer["$ref"].removeprefix("#/components/responses/")
            content = API["components"]["responses"][key]["content"]
            assert content["application/problem+json"]["schema"] == {"$ref": "#/components/schemas/Problem"}


def test_a_problem_names_requirements_and_rules():
    problem = {"type": "https://eksempel.dk/fejl/1", "title": "Regel brudt", "status": 422, "krav": ["K-0001"],
               "regel": ["B-001"], "fejl": [{"pointer": "/frist", "detail": "for sent"}]}  # fmt: skip
    found = resolved(API["components"]["schemas"]["Problem"])
    assert found.is_valid(problem)
    assert not found.is_valid(problem | {"krav": "K-0001"})


def test_replacing_and_creating_are_safe_to_repeat():
    replaced = OPERATIONS["PUT /udlaan/{id}"]
    assert {"$ref": "#/components/parameters/IfMatch"} in replaced["parameters"]
    assert {"412", "428"} <= replaced["responses"].keys()
    assert "ETag" in replaced["responses"]["200"]["headers"]
    created = OPERATIONS["POST /udlaan"]
    assert created["parameters"][0] == {"$ref": "#/components/parameters/IdempotencyKey"}
    assert {"409", "422"} <= created["responses"].keys()
    assert list(created["responses"]["201"]["headers"]) == ["Location", "ETag"]
    assert "304" in OPERATIONS["GET /udlaan/{id}"]["responses"]


@pytest.mark.parametrize(
    ("name", "required"),
    [("Idempotency-Key", True), ("If-Match", True), ("If-None-Match", False), ("traceparent", False)],
)
def test_a_client_made_from_the_document_cannot_forget_what_makes_writing_safe(name, required):
    found = next(each for each in API["components"]["parameters"].values() if each["name"] == name)
    assert found["required"] is required


@pytest.mark.parametrize("operation", OPERATIONS)
def test_each_operation_needs_a_declared_scope(operation):
    declared = API["components"]["securitySchemes"]["system"]["flows"]["clientCredentials"]["scopes"]
    ((scope,),) = [each["system"] for each in OPERATIONS[operation]["security"] if "system" in each]
    assert scope in declared
    assert scope.endswith(":skriv") == (operation.startswith(("POST", "PUT")) and not operation.endswith("/soeg"))


def test_an_operation_tells_what_it_rests_on():
    found = OPERATIONS["GET /udlaan"]
    assert found["description"] == "Definition: aftale om brug i en periode\n\nLovgrundlag: BIB § 1"
    assert found["x-krav"] == ["K-0001", "K-0002"]
    assert found["tags"] == ["Bibliotekets model"]
    assert API["tags"] == [{"name": "Bibliotekets model", "description": "Alt om udlån"}]


def test_the_information_is_that_of_the_workspace():
    assert API["info"] == {
        "title": "Biblioteket",
        "version": "2.1.0",
        "description": "Om lån af bøger",
        "contact": {"name": "Biblioteket"},
        "x-status": "godkendt",
    }
    assert API["servers"] == [{"url": "/api/v2"}]


def test_an_example_is_an_object_of_its_schema():
    body = OPERATIONS["POST /udlaan"]["requestBody"]["content"]["application/json"]
    assert body["examples"] == {"Udlaan.attributter": {"$ref": "#/components/examples/Udlaan.attributter"}}
    example = API["components"]["examples"]["Udlaan.attributter"]["value"]
    assert example["gebyr"] == "12.50"
    assert example["materialer"] == [{"art": "Bog", "sider": 250}]
    assert list(resolved(body["schema"]).iter_errors(example)) == []


def test_half_an_example_is_not_given():
    bog = class_of("Bog", slot("titel", "Bog", required=True), annotations={"resource": "boeger"})
    body = document(graph_of(model_of(bog)))["paths"]["/boeger"]["post"]["requestBody"]
    assert list(body["content"]["application/json"]) == ["schema"]


def test_an_example_that_the_schema_refuses_is_not_given():
    bog = class_of(
        "Bog",
        slot("nr", "Bog", identifier=True, pattern="^[0-9]$", annotations={"example": "tolv"}),
        annotations={"resource": "boeger"},
    )
    assert "examples" not in document(graph_of(model_of(bog)))["components"]


def test_only_what_resources_need_is_in_the_components():
    assert "Samling" not in API["components"]["schemas"]
    assert {"Bog", "Note", "Note.entry", "Laanetype", "Problem"} <= API["components"]["schemas"].keys()


def test_a_class_that_is_called_like_a_component_of_the_api_keeps_its_name():
    problem = class_of("Problem", slot("id", "Problem", identifier=True), annotations={"resource": "problemer"})
    found = document(graph_of(model_of(problem)))
    schemas = found["components"]["schemas"]
    assert list(schemas["Problem"]["properties"]) == ["id"]
    assert "krav" in schemas["Problem_"]["properties"]
    assert list(OpenAPIV31SpecValidator(found).iter_errors()) == []


def test_a_filter_that_is_called_like_a_parameter_gets_another_name():
    loan = class_of("Lån", slot("id", "Lån", identifier=True), slot("antal", "Lån", "Status"),
                    annotations={"resource": "laan"})  # fmt: skip
    from tests.targets.jsonschema.library import enum_of

    found = document(graph_of(model_of(loan, enums=(enum_of("Status", "få"),))))
    assert [each.get("name") for each in found["paths"]["/laan"]["get"]["parameters"]][2:] == ["antalFilter"]


def test_a_reference_is_as_private_as_the_identifier_that_it_holds():
    person = class_of("Person", slot("cpr", "Person", identifier=True, annotations=PRIVATE))
    case = class_of(
        "Sag", slot("nr", "Sag", identifier=True), slot("part", "Sag", "Person"), annotations={"resource": "sager"}
    )
    found = document(graph_of(model_of(person, case)))
    assert list(found["paths"]) == ["/sager", "/sager/soeg", "/sager/{nr}"]


def test_two_classes_with_one_path_do_not_hide_each_other():
    classes = [
        class_of(name, slot("id", name, identifier=True), annotations={"resource": "ting"}) for name in ("A", "B")
    ]
    assert list(document(graph_of(model_of(*classes)))["paths"]) == ["/ting", "/ting/{id}", "/ting-b", "/ting-b/{id}"]


def test_artefacts_are_the_operations():
    found = {each.id: each for each in OPENAPI.artefacts(library())}
    assert list(found) == [f"openapi:{operation}" for operation in OPERATIONS]
    assert found["openapi:GET /udlaan"][1:] == ("operation", "Hent en liste: udlån", "Udlån", "openapi/openapi.yaml")


def test_the_document_of_the_library_is_as_expected(update):
    path = ROOT / "tests/targets/openapi/expected/openapi.yaml"
    if update:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text_of(library()))
    assert path.read_text() == text_of(library())


def test_hostile_text_comes_out_verbatim():
    assert API["components"]["schemas"]["Laaner"]["properties"]["navn"]["description"] == HOSTILE
    assert ID in text_of(library())


leaves = (
    st.text() | st.integers() | st.booleans() | st.sampled_from(["1e3", "0o17", "no", "12:30", "=1", "~", "0101701234"])
)


@given(st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8))
def test_what_is_written_as_yaml_is_read_as_the_same(data):
    assert yaml.safe_load(yaml_text(data)) == data


@pytest.mark.parametrize("text", ["1e3", "0o17", "0101701234", "+1", ".5", "0x1F", "1.5E-3"])
def test_text_that_is_a_number_to_some_reader_is_quoted(text):
    assert yaml_text({"a": text}) == f"a: '{text}'\n"


def test_what_occurs_twice_is_written_twice():
    same = {"b": 1}
    assert "&" not in yaml_text({"a": same, "c": same})

"""What the API takes from the rest of a specification: parts, times, roles, examples, what is deprecated, pages."""

from dataclasses import replace

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.projections.handmade import real_graph
from tests.targets.jsonschema.library import class_of, graph_of, model_of, slot
from tests.targets.openapi.specification import FILES, document_text, specification, with_pages

from sporbar.graph.metadata import Metadata
from sporbar.pipeline import check
from sporbar.targets.openapi.target import OPENAPI

METHODS = ("get", "post", "put")


def document(graph):
    (file,) = OPENAPI.emit(graph)
    return yaml.safe_load(file.content)


def operations(api):
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in api["paths"].items()
        for method in METHODS
        if method in item
    }


API = yaml.safe_load(document_text())
OPERATIONS = operations(API)


def in_query(operation):
    return [each["name"] for each in operation.get("parameters", ()) if each.get("in") == "query"]


def roles(operation):
    return [role for each in OPERATIONS[operation]["security"] for role in each.get("bruger", ())]


def test_the_document_is_valid_by_the_official_schema():
    assert list(OpenAPIV31SpecValidator(API).iter_errors()) == []


def test_parts_with_identifiers_stand_below_their_owner():
    parts = [path.removeprefix("/udlaan/{id}/") for path in API["paths"] if path.startswith("/udlaan/{id}/")]
    assert parts == [
        "fornyelser",
        "fornyelser/{fornyelseId}",
        "fornyelser/{fornyelseId}/betalinger",
        "fornyelser/{fornyelseId}/betalinger/{betalingNr}",
        "kvittering",
    ]


def test_every_key_in_a_path_is_declared_once():
    for path, item in API["paths"].items():
        named = [each["name"] for each in item["parameters"] if each.get("in") == "path"]
        assert [f"{{{name}}}" for name in named] == [part for part in path.split("/") if part[:1] == "{"]


def test_the_only_part_of_its_kind_is_read_and_replaced_without_a_key():
    assert [method for method in METHODS if method in API["paths"]["/udlaan/{id}/kvittering"]] == ["get", "put"]


def test_what_has_an_address_of_its_own_and_what_goes_in_circles_is_no_part():
    box = class_of(
        "Boks",
        slot("id", "Boks", identifier=True),
        slot("indhold", "Boks", "Boks", inlined=True, multivalued=True),
        slot("bog", "Boks", "Bog", inlined=True),
        annotations={"resource": "bokse"},
    )
    book = class_of("Bog", slot("id", "Bog", identifier=True), annotations={"resource": "boeger"})
    assert list(document(graph_of(model_of(box, book)))["paths"]) == [
        "/bokse",
        "/bokse/{id}",
        "/boeger",
        "/boeger/{id}",
    ]


def test_a_part_is_never_reached_by_a_private_key():
    private = slot("cpr", "Part", identifier=True, annotations={"personal_data": "CivilRegistrationNumberData"})
    case = class_of(
        "Sag",
        slot("nr", "Sag", identifier=True),
        slot("parter", "Sag", "Part", inlined=True, inlined_as_list=True, multivalued=True),
        annotations={"resource": "sager"},
    )
    assert list(document(graph_of(model_of(case, class_of("Part", private))))["paths"]) == ["/sager", "/sager/{nr}"]


def test_two_attributes_with_one_address_are_told_apart():
    case = class_of(
        "Sag",
        slot("nr", "Sag", identifier=True),
        slot("Del", "Sag", "Part", inlined=True),
        slot("del", "Sag", "Part", inlined=True),
        annotations={"resource": "sager"},
    )
    api = document(graph_of(model_of(case, class_of("Part", slot("id", "Part", identifier=True)))))
    assert len(api["paths"]) == 4
    ids = [operation["operationId"] for operation in operations(api).values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("path", "times"),
    [
        ("/udlaan", ["virkningstid", "registreringstid"]),
        ("/udlaan/{id}", ["virkningstid", "registreringstid"]),
        ("/udlaan/{id}/fornyelser", ["virkningstid", "registreringstid"]),
        ("/udlaan/{id}/kvittering", ["virkningstid", "registreringstid"]),
        ("/boeger", ["virkningstid"]),
        ("/boeger/{id}", ["virkningstid"]),
        ("/laanere/{id}", []),
    ],
)
def test_what_keeps_history_is_read_as_of_a_time_and_answers_with_it(path, times):
    found = API["paths"][path]["get"]
    assert [name for name in in_query(found) if name in ("virkningstid", "registreringstid")] == times
    headers = found["responses"]["200"]["headers"]
    assert [name.lower() for name in headers if name in ("Virkningstid", "Registreringstid")] == times


def test_what_is_written_says_when_it_is_in_effect():
    assert in_query(OPERATIONS["POST /udlaan"]) == ["virkningFra", "virkningTil"]
    assert in_query(OPERATIONS["PUT /udlaan/{id}/kvittering"]) == ["virkningFra", "virkningTil"]
    assert in_query(OPERATIONS["POST /kasser"]) == []


def test_roles_follow_from_what_people_do_with_the_data():
    assert roles("GET /udlaan") == ["Udlåner"]
    assert roles("PUT /udlaan/{id}") == ["Udlåner"]
    assert roles("GET /laanere/{id}") == ["Udlåner"]
    assert roles("PUT /laanere/{id}") == []
    # Who reads an abstract class reads what specialises it.
    assert roles("GET /boeger") == ["Udlåner"]
    # Who needs a part alone does not get the whole; who has the whole gets its parts.
    assert roles("GET /udlaan/{id}/fornyelser") == ["Udlåner", "Kasse", "Revision"]
    assert roles("GET /udlaan/{id}/kvittering") == ["Udlåner", "Kasse", "Revision"]
    assert roles("GET /kasser") == []


def test_a_role_says_which_activities_and_use_cases_need_it():
    found = API["components"]["securitySchemes"]["bruger"]["x-roller"]
    assert list(found) == ["Udlåner", "Kasse", "Revision"]
    assert found["Udlåner"]["jobfunktioner"] == ["Bibliotekar"]
    assert found["Udlåner"]["skriv"]["/udlaan"] == ["P-01.01"]
    assert found["Kasse"]["laes"]["/udlaan/{id}/kvittering"] == ["UC-001"]
    assert "skriv" not in found["Kasse"]


def test_parts_need_the_scope_of_the_whole():
    assert OPERATIONS["GET /udlaan/{id}/fornyelser"]["security"][0] == {"system": ["udlaan:laes"]}
    assert list(API["components"]["securitySchemes"]["system"]["flows"]["clientCredentials"]["scopes"])[-2:] == [
        "udlaan:laes",
        "udlaan:skriv",
    ]


def test_an_operation_tells_requirements_rules_sensitivity_and_the_page_of_the_site():
    found = OPERATIONS["GET /udlaan"]
    assert (found["x-krav"], found["x-regel"]) == (["K-0001"], ["R-001"])
    assert found["externalDocs"]["url"] == "https://example.org/bibliotek/information/udlaan/udlaan.html"
    assert OPERATIONS["GET /laanere/{id}"]["x-klassifikation"] == "FOELSOMME_PERSONOPLYSNINGER"
    assert API["components"]["schemas"]["Laaner"]["x-klassifikation"] == "FORTROLIGE_PERSONOPLYSNINGER"
    assert API["externalDocs"]["url"] == "https://example.org/bibliotek/index.html"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_has_its_problems_and_takes_a_trace(operation):
    answers = OPERATIONS[operation]["responses"]
    assert {"400", "401", "403", "405", "default"} <= answers.keys()
    assert ("404" in answers) == ("{" in operation)
    assert ({"415", "422"} <= answers.keys()) == ("requestBody" in OPERATIONS[operation])
    shared = API["paths"][operation.partition(" ")[2]]["parameters"]
    assert {"$ref": "#/components/parameters/Traceparent"} in shared


def test_a_problem_has_a_stable_address_by_its_kind():
    example = API["components"]["responses"]["AendretSiden"]["content"]["application/problem+json"]["example"]
    assert (example["type"], example["status"]) == ("https://example.org/bibliotek/fejl/aendret-siden", 412)


def test_examples_of_the_specification_vary_those_of_the_attributes():
    examples = API["components"]["examples"]
    varied, plain = examples["Udlaan.EKS-001"], examples["Udlaan.attributter"]["value"]
    assert varied["summary"] == "EKS-001 Et dyrt lån"
    assert varied["value"]["type"] == "uge"
    assert (varied["value"]["gebyr"], plain["gebyr"]) == ("99.00", "12.50")
    assert varied["value"]["kvittering"]["beløb"] == "99.00"
    assert examples["Laaner.EKS-001"]["value"]["navn"] == "Bo"


def test_an_example_of_the_specification_that_the_schema_refuses_is_left_out():
    assert "Udlaan.EKS-002" not in API["components"]["examples"]


def bodies(api):
    for name, operation in operations(api).items():
        places = [operation.get("requestBody"), *operation["responses"].values()]
        for place in places:
            for content in (place or {}).get("content", {}).values():
                yield name, content


@pytest.mark.parametrize("name", ["library", "own"])
def test_every_example_is_valid_by_the_schema_of_every_body_that_shows_it(name):
    api = API if name == "library" else document(real_graph("own"))
    judged = {}
    for _, content in bodies(api):
        for reference in content.get("examples", {}).values():
            key = reference["$ref"].rpartition("/")[2]
            judged[key, str(content["schema"])] = content["schema"]
    assert {key for key, _ in judged} == set(api["components"]["examples"])
    for (key, _), schema in judged.items():
        validator = Draft202012Validator(schema | {"components": api["components"]}, format_checker=FormatChecker())
        assert list(validator.iter_errors(api["components"]["examples"][key]["value"])) == []


def test_the_specification_of_this_repository_gives_a_valid_document():
    api = document(with_pages(real_graph("own")))
    assert list(OpenAPIV31SpecValidator(api).iter_errors()) == []
    ids = [operation["operationId"] for operation in operations(api).values()]
    assert len(set(ids)) == len(ids)


def test_no_civil_registration_number_stands_in_an_address_of_this_repository():
    graph = real_graph("own")
    slots = [slot for each in graph.information.classes.values() for slot in each.slots.values()]
    private = {slot.name for slot in slots if slot.annotations.get("personal_data") == "CivilRegistrationNumberData"}
    assert private
    api = document(graph)
    for path, item in api["paths"].items():
        named = [each for part in (item, *(item[method] for method in METHODS if method in item))
                 for each in part.get("parameters", ())]  # fmt: skip
        assert not private & {each.get("name") for each in named}, path


def deprecated(**given):
    date = slot("frist", "Kasse", "date", **given.pop("slot", {}))
    box = class_of("Kasse", slot("id", "Kasse", identifier=True), date, annotations={"resource": "kasser"})
    return document(graph_of(model_of(replace(box, **given))))


def test_what_is_deprecated_says_so_and_tells_when_it_ceases():
    reason = {"deprecated": "Brug en hylde.", "deprecated_element_has_exact_replacement": "Hylde"}
    api = deprecated(metadata=Metadata(reason))
    found = operations(api)
    assert all(operation["deprecated"] for operation in found.values())
    assert found["GET /kasser"]["description"].startswith("Udgår: Brug en hylde.; Hylde")
    assert {"Deprecation", "Sunset"} <= found["GET /kasser/{id}"]["responses"]["200"]["headers"].keys()
    assert api["components"]["schemas"]["Kasse"]["deprecated"] is True
    assert list(OpenAPIV31SpecValidator(api).iter_errors()) == []


def test_what_is_not_deprecated_keeps_silent():
    api = deprecated()
    assert "deprecated" not in operations(api)["GET /kasser"]
    assert "Sunset" not in operations(api)["GET /kasser/{id}"]["responses"]["200"]["headers"]


def test_a_deprecated_attribute_is_deprecated_as_property_and_as_filter():
    api = deprecated(slot={"metadata": Metadata({"status": "udgået"})})
    assert api["components"]["schemas"]["Kasse"]["properties"]["frist"]["deprecated"] is True
    filters = [each for each in operations(api)["GET /kasser"]["parameters"] if each.get("name", "")[:5] == "frist"]
    assert [each["deprecated"] for each in filters] == [True, True]
    assert "deprecated" not in operations(api)["GET /kasser"]


def test_one_attribute_more_changes_few_lines():
    more = FILES | {
        "model/information.yaml": FILES["model/information.yaml"].replace(
            "      titel: {", "      forfatter: {title: forfatter, description: hvem der skrev}\n      titel: {"
        )
    }
    graph = with_pages(check({path: text.encode() for path, text in more.items()}).graph)
    (file,) = OPENAPI.emit(graph)
    old, new = document_text().splitlines(), file.content.decode().splitlines()
    moved = [line for line in new if line not in old and "x-kilde" not in line]
    assert len(new) - len(old) < 20
    assert len(moved) < 20


def test_the_artefacts_are_the_operations_of_resources_and_parts():
    found = {each.id.removeprefix("openapi:"): each for each in OPENAPI.artefacts(specification())}
    assert list(found) == list(OPERATIONS)
    part = found["GET /udlaan/{id}/fornyelser/{fornyelseId}/betalinger"]
    assert (part.element, part.title) == ("Betaling", "Hent en liste: udlån / fornyelser / betalinger")

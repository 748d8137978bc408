"""A small library as a specification, and its files."""

import json
from collections.abc import Callable, Mapping

import pytest
from rdflib import Graph as Rdf

from sporbar.graph import Graph
from sporbar.pipeline import check
from sporbar.targets.rdf.target import RDF

WORKSPACE = """\
workspace:
  title: Bibliotek
  title_en: Library
  description: En lille specifikation af udlån
  version: 1.2.0
  status: godkendt
  reference_date: 2020-01-01
  modified: 2020-02-01
  namespace: https://bibliotek.example/
  responsible: Byens bibliotek
  theme: '20'
  approval_status: approved
  approved_by: Biblioteksrådet
  chapters: [Udlån]
law_sources:
  - id: BIB
    title: Lov om biblioteker
    type: LBK
    versions:
      - {number: LBK 1, valid: 2000-01-01 / 2012-12-31, eli: 'https://lov.example/eli/lta/2000/1'}
      - {number: LBK 100, valid: 2013-01-01 /, eli: 'https://lov.example/eli/lta/2013/100'}
provisions:
  - {id: BIB § 3, title: Adgang til udlån}
sources:
  - {id: KILDE-HÅNDBOG, title: Bibliotekets håndbog, strength: other, url: 'https://bibliotek.example/håndbog'}
  - {id: KILDE-MUNDTLIG, title: Samtale med lånere, strength: other}
requirements:
  - {id: K-0001, title: Vis lån, category: K, chapter: Udlån, text: Vis lånere, verify: prøve, classes: Låner.navn}
"""
CONCEPTS = """\
concepts:
  - id: BEG-person
    title: person
    definition: menneske, som biblioteket kender
    subject_area: Lånere
  - id: BEG-låner
    title: låner
    title_en: borrower
    definition: person, der har et lånerkort
    definition_en: person with a card
    accepted: [bruger, låner]
    deprecated: kunde
    forms: [låneren, bruger]
    example: en skoleelev
    application_note: Bruges også om institutioner
    subject_area: Lånere
    generic: BEG-person
    related: BEG-lån
    law: BIB § 3
    source: [KILDE-HÅNDBOG, KILDE-MUNDTLIG]
    comment: Se [[lån|lånet]]
  - id: BEG-lån
    title: lån
    definition: aftale om at bruge et materiale i en periode
    subject_area: Udlån
    status: udkast
  - id: BEG-fornyelse
    title: fornyelse
    definition: forlængelse af et lån
    subject_area: Udlån
    part_of: BEG-lån
"""
SCHEMA = """\
id: https://bibliotek.example/model/udlaan
name: udlaan
title: Informationsmodel for udlån
description: Lånere og det, de låner
version: 0.3.0
annotations:
  scope: core
  model_status: development
  approval_status: awaiting
  theme: '20'
  law: BIB § 3
prefixes:
  linkml: https://w3id.org/linkml/
  bib: https://bibliotek.example/ting/
  foaf: http://xmlns.com/foaf/0.1/
default_prefix: bib
imports: [linkml:types]
types:
  Kortnummer: {typeof: string, pattern: '^[0-9]{4}$'}
  Beløb: {typeof: decimal, minimum_value: 0}
enums:
  Stand:
    title: stand
    description: hvor slidt et materiale er
    permissible_values:
      ny: {title: ny, description: aldrig udlånt, meaning: 'bib:ny'}
      SLIDT_1: {title: slidt}
classes:
  Objekt:
    abstract: true
    attributes:
      id: {identifier: true, range: string, pattern: '^[A-Z]-[0-9]+$', annotations: {example: A-1}}
  Låner:
    is_a: Objekt
    title: låner
    description: person, der har et lånerkort
    class_uri: foaf:Person
    annotations: {concept: BEG-låner, law: BIB § 3, sensitivity: FORTROLIGE_PERSONOPLYSNINGER}
    unique_keys: {kort: {unique_key_slots: [kortnummer]}}
    attributes:
      navn: {range: string, required: true, description: hvad låneren hedder}
      kortnummer: {range: Kortnummer, required: true}
      gæld: {range: Beløb, maximum_value: 1000, unit: {symbol: kr.}, annotations: {scale: 2}}
      født: {range: date}
      antal: {range: integer, minimum_value: 1, ifabsent: int(1)}
      status: {range: string}
      adresser: {range: Adresse, multivalued: true, inlined: true, inlined_as_list: true}
      lån: {range: Lån, multivalued: true, inlined: true}
      værge: {range: Person}
  Barn:
    is_a: Låner
    attributes:
      skole: {range: string, required: true}
    slot_usage:
      født: {required: true}
  Person:
    attributes:
      cpr:
        identifier: true
        pattern: '^[0-9]{10}$'
        annotations: {personal_data: CivilRegistrationNumberData}
  Adresse:
    description: sted, hvor post kommer frem
    attributes:
      linje: {range: string, required: true}
      status: {range: integer, description: trin i flytningen}
  Materiale:
    is_a: Objekt
    abstract: true
    attributes:
      art: {designates_type: true, range: string}
      titel: {range: string, required: true}
      stand: {range: Stand}
      emner: {range: string, multivalued: true, required: true, minimum_cardinality: 2, maximum_cardinality: 3}
      sprog: {range: string, equals_string_in: [da, en]}
  Bog:
    is_a: Materiale
  Film:
    is_a: Materiale
    attributes:
      varighed: {range: double}
  Lån:
    is_a: Objekt
    description: aftale om at bruge et materiale i en periode
    attributes:
      materiale: {range: Materiale, required: true}
      slut: {any_of: [{range: date}, {range: datetime}]}
      note: {any_of: [{range: Adresse}, {range: integer}]}
      rest: {range: linje med mellemrum}
  linje med mellemrum:
    attributes:
      a navn: {range: string}
"""


@pytest.fixture(scope="session")
def graph_of() -> Callable[..., Graph]:
    """The graph of a specification made of the parts above, some of them replaced."""

    def build(schema: str = SCHEMA, concepts: str = CONCEPTS, workspace: str = WORKSPACE, **more: str) -> Graph:
        sources = {"model/sporbar.yaml": workspace, "model/begreber.yaml": concepts, "model/udlaan.yaml": schema}
        found = check({path: text.encode() for path, text in (sources | more).items() if text})
        errors = [fault for fault in found.diagnostics if fault.severity == "error"]
        assert not errors, errors
        return found.graph

    return build


@pytest.fixture(scope="session")
def files_of() -> Callable[[Graph], Mapping[str, str]]:
    """The files of the target by their path."""
    return lambda graph: {file.path: file.content.decode() for file in RDF.emit(graph)}


@pytest.fixture(scope="session")
def library(graph_of) -> Graph:
    return graph_of()


@pytest.fixture(scope="session")
def files(library, files_of) -> Mapping[str, str]:
    return files_of(library)


@pytest.fixture(scope="session")
def read() -> Callable[[str], Rdf]:
    """A Turtle text as rdflib's graph."""
    return lambda text: Rdf().parse(data=text, format="turtle")


@pytest.fixture(scope="session")
def data_of(files) -> Callable[..., Rdf]:
    """JSON objects as RDF by the context of the library."""
    context = json.loads(files["context.jsonld"])["@context"]

    def convert(*objects: dict) -> Rdf:
        document = {"@context": [context, {"@base": "https://bibliotek.example/ting/"}], "@graph": list(objects)}
        return Rdf().parse(data=json.dumps(document), format="json-ld")

    return convert

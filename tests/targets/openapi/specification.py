"""A specification of a library with everything that the API is made of, as files."""

from dataclasses import replace
from functools import cache

from sporbar.pipeline import check
from sporbar.targets.docs.target import DOCS
from sporbar.targets.openapi.target import OPENAPI

ID = "3b241101-e2bb-4255-8caf-4136c566a962"

FILES = {
    "model/sporbar.yaml": """
workspace:
  title: Bibliotekets udlån
  description: Udlån af bøger.
  version: 2.1.0
  status: godkendt
  reference_date: 2015-03-01
  namespace: https://example.org/bibliotek/
  responsible: Biblioteket
  chapters: [Udlån]
""",
    "model/elementer.yaml": """
goals:
  - {id: M-A, title: Hurtige udlån, priority: 1, benefit_owner: Låneren, description: Bogen er hurtigt i hånden.}
concepts:
  - {id: BEG-lån, title: lån, definition: ret til at bruge et eksemplar i en periode, subject_area: Udlån}
actors:
  - id: AKT-BIBLIOTEKAR
    title: Bibliotekar
    type: person
    description: Låner ud.
    job_function: Bibliotekar
    system_roles: Udlåner
  - {id: AKT-KASSERER, title: Kasserer, type: person, description: Opkræver gebyrer., system_roles: [Kasse, Revision]}
  - {id: AKT-VAGT, title: Vagt, type: person, description: Passer døren.}
processes:
  - id: P-01
    title: Udlån
    purpose: Låneren får bogen.
    trigger: Låneren kommer.
    end_state: Bogen er lånt ud.
    activities:
      - id: P-01.01
        title: Registrer udlånet
        description: Lånet registreres.
        actor: AKT-BIBLIOTEKAR
        execution: manuel
        data_in: [Låner.navn, Ting]
        data_out: Udlån
        next: {to: P-01.02}
      - id: P-01.02
        title: Opkræv gebyret
        description: Gebyret opkræves.
        actor: AKT-KASSERER
        execution: manuel
        data_in: Fornyelse.dato
        next: {to: P-01.03}
      - id: P-01.03
        title: Lås døren
        description: Døren låses.
        actor: AKT-VAGT
        execution: manuel
        data_in: Udlån
use_cases:
  - id: UC-001
    title: Se gebyret
    filled_in_by: Biblioteket
    actors: AKT-KASSERER
    purpose: Som kasserer vil jeg se gebyret, så jeg kan opkræve det.
    event: Låneren kommer.
    start_conditions: Låneren skylder.
    actions: Kassereren ser gebyret.
    end_result: Gebyret er set.
    end_state: Intet er ændret.
    classes: Kvittering.beløb
requirements:
  - {id: K-0001, title: Vis gebyret, category: K, chapter: Udlån, text: Løsningen skal vise gebyret., verify: EKS-001,
     classes: [Udlån.gebyr, Kvittering]}
rules:
  - {id: R-001, title: Gebyr, rule_kind: calculation, text: Gebyret er 12 kr., uses: Udlån.gebyr}
examples:
  - id: EKS-001
    title: Et dyrt lån
    tests: R-001
    inputs: |
      | name        | value |
      | Udlån.type  | uge   |
      | Låner.navn  | Bo    |
    expected: |
      | name             | value |
      | Udlån.gebyr      | 99.00 |
      | Kvittering.beløb | 99.00 |
  - id: EKS-002
    title: Et gebyr, som skemaet afviser
    tests: R-001
    inputs: |
      | name        | value |
      | Udlån.type  | dag   |
    expected: |
      | name        | value |
      | Udlån.gebyr | 9.999 |
""",
    "model/information.yaml": """
id: https://example.org/bibliotek/model
name: udlaan
title: Model for udlån
description: Alt om udlån
version: 2.1.0
prefixes: {linkml: https://w3id.org/linkml/, bib: https://example.org/bibliotek/}
default_prefix: bib
default_range: string
imports: [linkml:types]
types:
  Uuid: {typeof: string, pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'}
  Cpr: {typeof: string, pattern: '^[0-9]{10}$'}
  Beloeb: {typeof: decimal}
enums:
  Lånetype: {permissible_values: {dag: {}, uge: {}}}
classes:
  Objekt:
    abstract: true
    attributes:
      id: {range: Uuid, identifier: true, annotations: {example: ID}}
  Ting:
    is_a: Objekt
    title: ting
    abstract: true
    description: det, der kan lånes
  Bog:
    is_a: Ting
    title: bog
    description: ting, der kan læses
    annotations: {resource: boeger, history: virkning}
    attributes:
      titel: {required: true, title: titel, annotations: {example: Niels Lyhne}}
      stand: {range: Lånetype, deprecated: Standen følger af lånet.}
  Kasse:
    is_a: Objekt
    title: kasse
    description: beholder
    deprecated: Brug en hylde.
    annotations: {resource: kasser}
  Låner:
    title: låner
    description: person, der låner
    annotations: {resource: laanere, sensitivity: FORTROLIGE_PERSONOPLYSNINGER}
    attributes:
      cpr:
        range: Cpr
        identifier: true
        annotations: {personal_data: CivilRegistrationNumberData, example: '0101701234'}
      navn: {required: true, title: navn, annotations: {example: Ida}}
      helbred:
        range: Lånetype
        annotations: {personal_data: SensitivePersonalData, sensitivity: FOELSOMME_PERSONOPLYSNINGER}
  Udlån:
    is_a: Objekt
    title: udlån
    description: aftale om lån
    annotations: {resource: udlaan, history: bitemporal, concept: BEG-lån}
    attributes:
      låner: {range: Låner, required: true, title: låner, inlined: false}
      bog: {range: Bog, title: bog, inlined: false}
      type: {range: Lånetype, required: true, title: type, annotations: {example: dag}}
      frist: {range: date, required: true, title: frist, annotations: {example: '2015-03-14'}}
      gebyr: {range: Beloeb, minimum_value: 0, title: gebyr, annotations: {scale: 2, example: '12.50'}}
      fornyelser:
        range: Fornyelse
        title: fornyelser
        multivalued: true
        inlined_as_list: true
      kvittering: {range: Kvittering, title: kvittering, inlined: true}
      noter: {range: Note, multivalued: true, inlined_as_list: true}
  Fornyelse:
    is_a: Objekt
    title: fornyelse
    description: aftale om et længere lån
    attributes:
      dato: {range: date, required: true, title: dato, annotations: {example: '2015-03-10'}}
      betalinger: {range: Betaling, title: betalinger, multivalued: true, inlined: true}
  Betaling:
    title: betaling
    description: penge for en fornyelse
    attributes:
      nr: {key: true, pattern: '^B[0-9]+$', annotations: {example: B1}}
      modtaget: {range: date, annotations: {example: '2015-03-11'}}
  Kvittering:
    is_a: Objekt
    title: kvittering
    description: bevis for lånet
    attributes:
      beløb: {range: Beloeb, required: true, title: beløb, annotations: {scale: 2, example: '12.50'}}
      sider: {range: integer, minimum_value: 1, maximum_value: 9, annotations: {example: '2'}}
  Note:
    title: note
    description: bemærkning uden identifikator
    attributes:
      tekst: {required: true, annotations: {example: Pas på}}
""".replace("example: ID", f"example: {ID}"),
}  # fmt: skip


@cache
def specification():
    """The graph, with the pages of the site."""
    return with_pages(check({path: text.encode() for path, text in FILES.items()}).graph)


def with_pages(graph):
    return replace(graph, artefacts=tuple(DOCS.artefacts(graph)))


@cache
def document_text():
    """The OpenAPI document of the specification."""
    (file,) = OPENAPI.emit(specification())
    return file.content.decode()

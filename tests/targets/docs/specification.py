"""A small specification of library loans, as files; and the same with texts that try to break out of a page."""

from sporbar.graph import Graph
from sporbar.pipeline import check
from sporbar.registry.targets import with_artefacts

WORKSPACE = """
workspace:
  title: Bibliotekets udlån
  description: Udlån af bøger.
  version: 1.2.0
  status: i_høring
  reference_date: 2015-03-01
  namespace: https://example.org/bibliotek/
  responsible: Biblioteket
  chapters: [Udlån, Drift]
goals:
  - id: M-A
    title: Hurtige udlån
    priority: 1
    benefit_owner: Låneren
    description: Låneren skal hurtigt have bogen i hånden.
areas:
  - id: '1'
    title: Udlån
    description: Alt om udlån.
actors:
  - id: AKT-LAANER
    title: Låner
    type: person
    description: Låner bøger.
sources:
  - id: KILDE-TAKSTER
    title: Takstblad
    strength: authority
    url: https://example.org/takster
law_sources:
  - id: BIBL
    title: Biblioteksloven
    type: LOV
    popular_names: [biblioteksloven]
provisions:
  - id: BIBL § 9
    title: Gebyrer
    paraphrase: Biblioteket kan kræve et gebyr.
  - id: BIBL § 81
    title: Klage
  - id: BIBL § 81 a
    title: Klagefrist
"""

CONTENT = """
concepts:
  - id: BEG-lån
    title: lån
    definition: ret til at bruge et eksemplar i en periode
    subject_area: Udlån
    forms: [lånet]
    law: BIBL § 9
requirements:
  - id: K-0001
    title: Beregn gebyret
    category: MK
    chapter: Udlån
    text: Løsningen skal for hvert [[lån]] beregne gebyret efter BIBL § 9, stk. 2, og vise [[Lån.gebyr|beløbet]].
    verify:
      - EKS-001
      - Demonstration
    law: BIBL § 9, stk. 2
    goals: M-A
    rules: B-001
    use_cases: UC-001
    classes: Lån
  - id: K-0002
    title: Svar hurtigt
    category: K
    functional: false
    chapter: Drift
    text: Svaret skal komme inden for ét sekund.
    verify: Måling
    open_questions:
      - text: Hvor mange brugere er der samtidig?
        owner: Biblioteket
        settled_by: En optælling
use_cases:
  - id: UC-001
    title: Lån en bog
    requirements: K-0001
    filled_in_by: AB
    actors: AKT-LAANER
    purpose: Som låner vil jeg låne en bog, så jeg kan læse den.
    event: Låneren vælger en bog.
    start_conditions: Bogen er hjemme.
    actions:
      - Find bogen.
      - Registrér lånet.
    end_result: Låneren har bogen.
    end_state: Bogen er udlånt.
    law: BIBL § 9
processes:
  - id: P-01
    title: Udlån
    purpose: Låneren får bogen.
    trigger: En låner kommer.
    end_state: Bogen er udlånt.
    activities:
      - id: P-01.01
        title: Find bogen
        description: Bogen findes på hylden.
        actor: AKT-LAANER
        execution: manuel
        next:
          - to: P-01.02
            condition: Bogen er hjemme.
      - id: P-01.02
        title: Registrér lånet
        description: Lånet registreres.
        actor: AKT-LAANER
        execution: automatisk
        data_out: Lån
rates:
  - id: SATS-GEBYR
    title: Gebyr pr. dag
    unit: kr/dag
    law: BIBL § 9
    values: |
      | valid                   | amount  | source        |
      | 2014-01-01 / 2014-12-31 | 2       | KILDE-TAKSTER |
      | 2015-01-01 / 2015-12-31 | 1250.50 | KILDE-TAKSTER |
decisions:
  - id: B-001
    title: Gebyrsats
    question: Hvad koster en dag?
    output: Lån.gebyr
    law: BIBL § 9
    versions:
      - valid: 2014-01-01 / 2015-12-31
        hit_policy: U
        table: |
          | Låner.alder | Lån.erFornyet | gebyr      | law            |
          | < 18        | -             | 0          | § 9, stk. 1    |
          | >= 18       | true          | SATS-GEBYR | § 9, stk. 2    |
          | >= 18       | false         | 1          | BIBL § 9       |
examples:
  - id: EKS-001
    title: Barn
    tests: B-001
    inputs: |
      | name          | value |
      | Låner.alder   | 12    |
      | Lån.erFornyet | false |
    expected: |
      | name      | value |
      | Lån.gebyr | 0     |
"""

MODEL = """
id: https://example.org/bibliotek/model
name: udlaan
title: Udlånsmodel
description: Lånere og lån
prefixes: {linkml: 'https://w3id.org/linkml/', ex: 'https://example.org/bibliotek/'}
default_prefix: ex
default_range: string
imports: [linkml:types]
enums:
  Bogtype:
    title: bogtype
    description: inddeling af bøger
    permissible_values:
      fag: {title: fagbog, description: bog om et fag}
      roman: {title: roman, description: opdigtet bog}
classes:
  Person:
    abstract: true
    title: person
    description: et menneske
    attributes:
      alder: {title: alder, description: antal fyldte år, range: integer}
  Låner:
    is_a: Person
    title: låner
    description: person, som låner
    attributes:
      lån: {title: lån, description: personens lån, range: Lån, multivalued: true, inlined_as_list: true}
  Lån:
    title: lån
    description: ret til at bruge et eksemplar
    annotations: {concept: BEG-lån, law: BIBL § 9}
    attributes:
      erFornyet: {title: er fornyet, description: om lånet er forlænget, range: boolean, required: true}
      gebyr:
        title: gebyr
        description: det, lånet koster
        range: decimal
        annotations: {obligation: OB1, rule: 'Sættes af [[B-001]].', example: '12,50', law: BIBL § 9}
      type: {title: type, description: bogens type, range: Bogtype}
"""

HOSTILE = (
    "<script>document.title='X'</script>",
    "{{ 7 * 7 }} {% raw %}",
    "[klik](javascript:alert(1))",
    "a | b || c",
    "`kode` ``` ~~~",
    "[[findes ikke]] [[x|y]]",
    "&lt;b&gt; &amp; &#60; <b onclick=alert(1)>",
    '--8<-- "/etc/passwd"',
    "</div></aside></details> <!-- include index.md -->",
    "_kursiv_ **fed** # overskrift { #id .klasse }",
    "\\ \\\\ \\n ]]> -->",
    "javascript:alert(1) ![x](https://example.org/x.png)",
)


def files(content: str = CONTENT, model: str = MODEL) -> dict[str, bytes]:
    """The files of the specification."""
    named = {"model/sporbar.yaml": WORKSPACE, "model/indhold.yaml": content, "model/information.yaml": model}
    return {path: text.encode() for path, text in named.items()}


def graph_of() -> Graph:
    """The graph of the specification, with what the targets make of it; it is without errors."""
    checked = check(files())
    errors = [fault for fault in checked.diagnostics if fault.severity == "error"]
    assert not errors, errors
    return with_artefacts(checked.graph)


def hostile_graph() -> Graph:
    """The graph of the hostile texts; some of them name what is not there, and the site must show them all the same."""
    return check(files(hostile_content())).graph


def hostile_content() -> str:
    """Elements whose every text tries to break out; the ids are harmless."""
    lines = ["concepts:"]
    for number, text in enumerate(HOSTILE):
        quoted = "'" + text.replace("'", "''") + "'"
        lines += [f"  - id: BEG-ond{number}", f"    title: {quoted}", f"    definition: {quoted}"]
        lines += [f"    subject_area: {quoted}", f"    comment: {quoted}", f"    accepted: [{quoted}]"]
    lines += ["requirements:"]
    for number, text in enumerate(HOSTILE):
        quoted = "'" + text.replace("'", "''") + "'"
        lines += [f"  - id: K-1{number:03}", f"    title: {quoted}", f"    text: {quoted}", "    category: MK"]
        lines += [f"    chapter: {quoted}", f"    verify: {quoted}"]
    return "\n".join(lines) + "\n"

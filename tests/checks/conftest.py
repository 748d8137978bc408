"""What the tests of the checks share: small specifications, checked as a whole."""

import pytest

from sporbar.pipeline import check

WORKSPACE = """\
workspace:
  title: Prøve
  description: En lille specifikation
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/prøve/
  responsible: Ingen
  theme: 00.00
"""
SCHEMA = """\
id: https://example.org/prøve/lån
name: lån
title: Lån
description: Informationsmodel for lån
prefixes:
  linkml: https://w3id.org/linkml/
  xsd: http://www.w3.org/2001/XMLSchema#
  iso: https://def.isotc211.org/iso19103/2015/
  lån: https://example.org/prøve/lån/
default_prefix: lån
default_range: string
imports:
  - linkml:types
"""


@pytest.fixture
def faults():
    """Checks elements and, if given, the body of a schema; gives the diagnostics of one code."""

    def run(code, elements="", *, schema="", head="", workspace="", chapters="  chapters: [Kapitel]\n"):
        files = {"model/a.yaml": elements, "model/sporbar.yaml": WORKSPACE + chapters + workspace}
        if schema:
            files["model/b.yaml"] = SCHEMA + head + schema
        found = check({path: text.encode() for path, text in files.items()}).diagnostics
        return [diagnostic for diagnostic in found if diagnostic.code == code]

    return run


@pytest.fixture
def concepts():
    """YAML of concepts, each given as (term, definition) and further lines."""

    def text(*found):
        lines = ["concepts:"]
        for number, (term, definition, *more) in enumerate(found):
            lines += [f"  - id: BEG-{number}", f"    title: {term}", f"    definition: {definition}"]
            lines += ["    subject_area: Udlån", *(f"    {line}" for line in more)]
        return "\n".join(lines) + "\n"

    return text

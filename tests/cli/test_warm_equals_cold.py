"""What a check finds with its memory is what it finds without, after whatever was done to the files or the memory."""

import os
import random
import shutil

import pytest

from sporbar.cli.check import findings
from sporbar.write.workspace import find_workspace

FILES = {
    "model/sporbar.yaml": """\
workspace:
  title: Prøve
  description: En lille specifikation
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/prøve/
  responsible: Ingen
  theme: 00.00
  chapters: [Kapitel]
""",
    "model/lov.yaml": """\
law_sources:
  - id: BIB
    title: Lov om biblioteker
    type: LOV
    popular_names: Biblioteksloven
provisions:
  - id: BIB § 1
    title: Formål
  - id: BIB § 3
    title: Gebyrer
    valid: 2010-01-01 / 2019-12-31
    moved_to: BIB § 4
  - id: BIB § 4
    title: Gebyrer
    valid: 2020-01-01 /
""",
    "model/begreber.yaml": """\
concepts:
  - id: BEG-lån
    title: lån
    definition: aftale om at bruge materialer i en periode
    subject_area: udlån
    forms: lånet
    law: BIB § 1
  - id: BEG-låner
    title: låner
    definition: person der har indgået aftale om et [[lån]]
    subject_area: udlån
    deprecated: kunde
    law: BIB § 1
""",
    "model/information/laan.yaml": """\
id: https://example.org/laan
name: laan
title: Lån
description: Lån og lånere
prefixes: {laan: https://example.org/laan/}
default_prefix: laan
classes:
  Lån:
    description: aftale om at bruge materialer
    annotations: {concept: BEG-lån}
    attributes:
      dage:
        description: antal dage lånet er overskredet
        range: integer
      gebyr:
        description: beløb som overskridelsen koster efter biblioteksloven § 4
        range: decimal
""",
    "model/regler.yaml": """\
rates:
  - id: SATS-GEBYR
    title: Gebyr
    unit: kr
    law: Biblioteksloven § 4
    values:
      - {valid: 2015-01-01 /, amount: 10, source: KILDE-PRISER}
sources:
  - id: KILDE-PRISER
    title: Prisliste
    strength: other
calculations:
  - id: BER-001
    title: Gebyr
    output: Lån.gebyr
    unit: kr
    law: BIB § 4
    versions:
      - valid: 2015-01-01 /
        steps:
          - {name: gebyr, expression: Lån.dage * SATS-GEBYR}
""",
    "usecases/uc.yaml": """\
goals:
  - id: M-A
    title: Ro
    priority: 1
    benefit_owner: Biblioteket
    description: Et [[lån]] i ro
""",
}


@pytest.fixture
def workspace(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def is_the_same(folder):
    found = find_workspace(folder)
    warm, again, cold = findings(found), findings(found), findings(found, cached=False)
    assert warm == cold
    assert again == cold
    return cold


def test_the_small_specification_is_in_order(workspace):
    assert is_the_same(workspace).diagnostics == ()


def changed(chance, text):
    """A text with one of the changes that authors make."""
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    old, new = chance.choice(
        [("BEG-lån", "BEG-udlån"), ("BIB", "BIBL"), ("§ 4", "§ 3"), ("lån", "kunde"), ("M-A", "M-B")]
    )
    return chance.choice(
        [
            text.replace(old, new),
            text.replace(new, old),
            "".join(lines[:at] + lines[at + 1 :]),
            "".join([*lines[:at], lines[at], lines[at], *lines[at + 1 :]]),
            "".join([*lines[:at], "  - [: {\n", *lines[at:]]),
            "".join([*lines[:at], lines[at].rstrip("\n") + " ikke\n", *lines[at + 1 :]]),
            "".join(lines[:at]),
            text + "# slut\n",
        ]
    )


def do_something(chance, folder):
    """One step of work on the files, sometimes a step back."""
    path = chance.choice(sorted(FILES))
    file = folder / path
    step = chance.randrange(8)
    if step == 0:
        file.unlink(missing_ok=True)
    elif step == 1:
        file.write_text(FILES[path])
    elif step == 2:
        shutil.copyfile(file, folder / "model" / f"ny{chance.randrange(3)}.yaml") if file.is_file() else None
    elif step == 3:
        added = folder / "model" / "ude.yaml"
        added.unlink() if os.path.lexists(added) else added.symlink_to("/etc/hostname")
    elif file.is_file() and file.read_text():
        file.write_text(changed(chance, file.read_text()))
    if not (folder / "model/sporbar.yaml").exists():
        (folder / "model/sporbar.yaml").write_text(FILES["model/sporbar.yaml"])


def damage(chance, folder):
    """Do to a few files of the memory what disks and people do."""
    stored = sorted(folder.rglob("build/cache/*"))
    for file in chance.sample(stored, min(3, len(stored))):
        content = bytearray(file.read_bytes())
        if chance.random() < 0.5 and content:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        else:
            content = content[: chance.randrange(len(content) + 1)]
        file.write_bytes(bytes(content))
    if stored and chance.random() < 0.3:
        one, other = chance.choice(stored), chance.choice(stored)
        one.write_bytes(other.read_bytes())


@pytest.mark.parametrize("seed", range(3))
def test_after_every_edit(workspace, seed):
    chance = random.Random(seed)  # noqa: S311 - the same edits each time
    seen = set()
    for _ in range(40):
        do_something(chance, workspace)
        seen.add(is_the_same(workspace).diagnostics)
        damage(chance, workspace)
        is_the_same(workspace)
    assert len(seen) > 15, "the edits changed too little to prove anything"


def test_a_file_that_could_not_be_read_is_forgotten_when_it_goes(workspace):
    link = workspace / "model" / "ude.yaml"
    link.symlink_to("/etc/hostname")
    assert [fault.code for fault in is_the_same(workspace).diagnostics] == ["SP013"]
    link.unlink()
    assert is_the_same(workspace).diagnostics == ()


def test_the_name_of_a_law_changes_what_other_files_cite(workspace):
    is_the_same(workspace)
    law = workspace / "model" / "lov.yaml"
    law.write_text(law.read_text().replace("Biblioteksloven", "Bogloven"))
    assert "SP302" in {fault.code for fault in is_the_same(workspace).diagnostics}


def test_a_memory_that_cannot_be_written_is_no_fault(workspace):
    (workspace / "build").write_text("a file stands where the folder should be")
    assert is_the_same(workspace).diagnostics == ()


def test_what_was_remembered_of_a_file_that_is_gone_is_swept(workspace):
    is_the_same(workspace)
    before = len(list((workspace / "build/cache").iterdir()))
    (workspace / "usecases/uc.yaml").unlink()
    is_the_same(workspace)
    assert len(list((workspace / "build/cache").iterdir())) == before - 1

"""How long it takes to check a large specification: cold, warm, after one change; and to export its trace.

Usage: python benchmarks/specification.py [--elements 10000] [--files 100] [--dag]

Makes a specification of requirements in four layers with three links each (with --dag: to any earlier
requirement) and about 45 words of text each, and prints CPU seconds, wall seconds and peak memory of each command in a
process of its own.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = """
    løsningen skal vise sende modtage beregne gemme oplysning sag ydelse borger sagsbehandler kommune dato beløb
    afgørelse brev opgave liste rapport bruger rolle adgang periode grundlag regel frist ændring hændelse system
    kontrol overblik nummer navn adresse betaling plan linje kilde historik version
    """.split()  # noqa: SIM905 - forty words read better as a text
LAYERS = 4
WORKSPACE = """\
workspace:
  title: Stor specifikation
  description: Til måling
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/stor/
  responsible: Måling
  theme: 00.00
  chapters: Kapitel
goals:
  - id: M-A
    title: Mål
    priority: 1
    benefit_owner: Alle
    description: Et mål
"""


def requirement(number: int, total: int, *, dag: bool, chance: random.Random) -> str:
    """One requirement as YAML."""
    words = " ".join(chance.choice(WORDS) for _ in range(45))
    lower = number if dag else (number * LAYERS // total) * total // LAYERS
    below = range(max(lower, 0))
    links = sorted(chance.sample(below, min(3, len(below))))
    depends = "".join(f"\n      - K-{target:05}" for target in links)
    return (
        f"  - id: K-{number:05}\n    title: Krav {number}\n    category: MK\n    chapter: Kapitel\n"
        f"    text: >-\n      Løsningen skal {words[:150]}\n      {words[150:]}\n    verify: Vises ved demonstration\n"
        f"    goals: M-A\n" + (f"    depends_on:{depends}\n" if depends else "")
    )


def make(folder: Path, elements: int, files: int, *, dag: bool) -> None:
    """Write the specification."""
    chance = random.Random(7)
    model = folder / "model"
    (model / "krav").mkdir(parents=True)
    (model / "sporbar.yaml").write_text(WORKSPACE)
    each = elements // files
    for file in range(files):
        body = [requirement(file * each + item, elements, dag=dag, chance=chance) for item in range(each)]
        (model / "krav" / f"krav-{file:03}.yaml").write_text("requirements:\n" + "".join(body))


def measure(name: str, folder: Path, *arguments: str) -> None:
    """Run a command and print what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    command = [str(Path(sys.executable).parent / "sporbar"), "-C", str(folder), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, errors = process.communicate()
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    last = errors.decode().strip().splitlines()[-1:] or [""]
    print(f"{name:24} {cpu:6.2f} CPU s  {wall:6.2f} wall s  {after.ru_maxrss // 1024:5} MB (peak so far)  {last[0]}")


def main() -> None:
    """Make the specification and measure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--elements", type=int, default=10_000)
    options.add_argument("--files", type=int, default=100)
    options.add_argument("--dag", action="store_true")
    options.add_argument("--keep", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.keep or Path(temporary)
        make(folder, chosen.elements, chosen.files, dag=chosen.dag)
        os.environ["PYTHONDONTWRITEBYTECODE"] = "0"
        measure("check cold", folder, "check")
        measure("check unchanged", folder, "check")
        changed = folder / "model" / "krav" / f"krav-{chosen.files // 2:03}.yaml"
        changed.write_text(changed.read_text().replace("title: Krav", "title: Ændret krav", 1))
        measure("check one file changed", folder, "check")
        measure("check without cache", folder, "check", "--no-cache")
        measure("trace export", folder, "build", "trace")


if __name__ == "__main__":
    main()

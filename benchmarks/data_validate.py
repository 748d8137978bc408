"""How fast data files are validated, and in how much memory: Sporbar, linkml-validate and pydantic.

Usage: python benchmarks/data_validate.py [--rows 10000 1000000] [--linkml-rows 10000] [--keep DIR]

Makes a specification with a class of ten attributes (an identifier, patterns, a date, an enumeration, bounds) and files
with objects of it, all without faults. Each tool runs in a process of its own, from start to end: Sporbar over every
format; linkml-validate over a JSON list (it knows no JSON Lines, and is slow: at most --linkml-rows); and the pydantic
model that our target `python` generates, in a loop over the lines of JSON Lines. Prints seconds, objects a second of
processor time (so that a busy machine does not change the picture) and peak memory.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

HERE = Path(sys.executable).parent
WORKSPACE = """\
workspace:
  title: Måling
  description: Til måling
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/maaling/
  responsible: Måling
"""
SCHEMA = """\
id: https://example.org/maaling/person
name: person
prefixes:
  linkml: https://w3id.org/linkml/
  person: https://example.org/maaling/person/
default_prefix: person
imports:
  - linkml:types
types:
  CprNummer: {typeof: string, pattern: '^[0-9]{10}$'}
enums:
  Civilstand: {permissible_values: {ugift: {}, gift: {}, fraskilt: {}}}
classes:
  Person:
    attributes:
      cprNummer: {range: CprNummer, identifier: true}
      fornavn: {range: string, required: true}
      efternavn: {range: string, required: true}
      født: {range: date, required: true}
      civilstand: {range: Civilstand}
      kommunekode: {range: string, pattern: '^[0-9]{4}$'}
      antalBørn: {range: integer, minimum_value: 0, maximum_value: 30}
      højde: {range: double, minimum_value: 0}
      beskyttet: {range: boolean}
      adresse: {range: string}
"""
PYDANTIC = """\
import sys
from maaling_model.models import Person
count = 0
with open(sys.argv[1], "rb") as stream:
    for line in stream:
        Person.model_validate_json(line)
        count += 1
print(f"{count} objects")
"""


def people(count: int) -> Iterator[dict[str, Any]]:
    """Objects without faults."""
    first = date(1930, 1, 1)
    for number in range(count):
        yield {
            "cprNummer": f"{number:010}",
            "fornavn": f"Fornavn {number % 977}",
            "efternavn": f"Åstrup {number % 7919}",
            "født": (first + timedelta(days=number % 30_000)).isoformat(),
            "civilstand": ("ugift", "gift", "fraskilt")[number % 3],
            "kommunekode": f"{100 + number % 800:04}",
            "antalBørn": number % 7,
            "højde": 1.5 + number % 60 / 100,
            "beskyttet": number % 50 == 0,
            "adresse": f"Bygaden {number % 200}, 1234 Byen",
        }


def write(folder: Path, count: int) -> None:
    """Write the objects in every format."""
    with (folder / f"person-{count}.jsonl").open("w") as stream:
        stream.writelines(json.dumps(person, ensure_ascii=False) + "\n" for person in people(count))
    with (folder / f"person-{count}.json").open("w") as stream:
        stream.write("[\n")
        for number, person in enumerate(people(count)):
            stream.write((",\n" if number else "") + json.dumps(person, ensure_ascii=False))
        stream.write("\n]\n")
    with (folder / f"person-{count}.csv").open("w", newline="") as stream:
        rows = csv.DictWriter(stream, list(next(people(1))))
        rows.writeheader()
        rows.writerows(person | {"beskyttet": str(person["beskyttet"]).lower()} for person in people(count))
    write_parquet(folder / f"person-{count}.parquet", people(count))


def write_parquet(path: Path, objects: Iterable[dict[str, Any]]) -> None:
    """Write a Parquet file in portions, so that this program needs little memory itself."""
    import pyarrow as pa  # noqa: PLC0415 - only the process that writes the files may grow by it
    import pyarrow.parquet as pq  # noqa: PLC0415

    kinds = {"født": pa.date32(), "antalBørn": pa.int32(), "højde": pa.float64(), "beskyttet": pa.bool_()}
    schema = pa.schema([(name, kinds.get(name, pa.string())) for name in next(people(1))])
    source = iter(objects)
    with pq.ParquetWriter(path, schema) as writer:
        while portion := list(islice(source, 50_000)):
            typed = [person | {"født": date.fromisoformat(person["født"])} for person in portion]
            writer.write_table(pa.Table.from_pylist(typed, schema=schema))


def measure(name: str, count: int, command: list[str], folder: Path) -> None:
    """Run a command in a process of its own and print what it took."""
    started = time.perf_counter()
    with (folder / "output.txt").open("w") as output:
        environment = os.environ | {"PYTHONPATH": str(folder / "generated/python")}
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment)
        _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    cpu = used.ru_utime + used.ru_stime
    verdict = "" if status == 0 else f"  exit {os.waitstatus_to_exitcode(status)}: see {folder / 'output.txt'}"
    print(
        f"{name:26} {count:>9,} objects  {wall:7.2f} s wall  {cpu:7.2f} s CPU  {count / cpu:>9,.0f} objects/s"
        f"  {used.ru_maxrss // 1024:5} MB{verdict}",
        flush=True,
    )


def main() -> None:
    """Make the files and measure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 1_000_000])
    options.add_argument("--linkml-rows", type=int, default=10_000)
    options.add_argument("--keep", type=Path)
    options.add_argument("--write", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.write:
        write(chosen.keep, chosen.write)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.keep or Path(temporary)
        (folder / "model/information").mkdir(parents=True, exist_ok=True)
        (folder / "model/sporbar.yaml").write_text(WORKSPACE)
        (folder / "model/information/person.yaml").write_text(SCHEMA)
        (folder / "loop.py").write_text(PYDANTIC)
        subprocess.run([str(HERE / "sporbar"), "build", "python"], cwd=folder, check=True, capture_output=True)
        for count in chosen.rows:
            itself = [sys.executable, __file__, "--keep", str(folder), "--write", str(count)]
            subprocess.run(itself, check=True)  # what a process has used shows in those that it starts
            for suffix in ("jsonl", "json", "csv", "parquet"):
                command = [str(HERE / "sporbar"), "data", "validate", f"person-{count}.{suffix}"]
                measure(f"sporbar, {suffix}", count, command, folder)
            measure("pydantic (generated), jsonl", count, [sys.executable, "loop.py", f"person-{count}.jsonl"], folder)
            if count <= chosen.linkml_rows:
                schema = ["--schema", "model/information/person.yaml", "--target-class", "Person"]
                command = [str(HERE / "linkml-validate"), *schema, f"person-{count}.json"]
                measure("linkml-validate, json", count, command, folder)


if __name__ == "__main__":
    main()

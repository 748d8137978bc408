"""A small LinkML schema of a library, and how tests validate files against it."""

from pathlib import Path

from sporbar.instances.choose import class_of
from sporbar.instances.plan import Plans
from sporbar.instances.reading import DataFile, Options
from sporbar.instances.validate import Validation
from sporbar.pipeline import check

SCHEMA = """\
id: https://example.org/lending
name: lending
prefixes:
  linkml: https://w3id.org/linkml/
  lending: https://example.org/lending/
default_prefix: lending
default_range: string
imports:
  - linkml:types
types:
  CprNumber: {typeof: string, pattern: '^[0-9]{10}$'}
  Amount: {typeof: decimal, minimum_value: 0}
enums:
  Status:
    permissible_values: {active: {}, closed: {}, blocked: {}}
classes:
  Catalogue:
    tree_root: true
    attributes:
      people: {range: Person, multivalued: true, inlined_as_list: true}
      books: {range: Book, multivalued: true, inlined: true}
  Person:
    attributes:
      cprNummer: {range: CprNumber, identifier: true}
      navn: {required: true}
      født: {range: date}
      alder: {range: integer, minimum_value: 0, maximum_value: 130}
      status: {range: Status}
      aktiv: {range: boolean}
      saldo: {range: Amount, annotations: {scale: 2}}
      vægt: {range: double}
      emails: {multivalued: true}
      home: {range: Address}
    unique_keys:
      name: {unique_key_slots: [navn, født]}
  Borrower:
    is_a: Person
    attributes:
      guardian: {range: Person}
      loans: {range: Loan, multivalued: true, inlined_as_list: true}
  Address:
    attributes:
      street: {required: true}
      zip: {pattern: '^[0-9]{4}$'}
  Book:
    attributes:
      isbn: {identifier: true}
      title: {required: true}
  Loan:
    attributes:
      number: {range: integer, identifier: true}
      book: {range: Book, required: true}
      due: {range: date}
  Notice:
    attributes:
      kind: {designates_type: true}
      text: {required: true}
  Reminder:
    is_a: Notice
    attributes:
      day: {range: date, required: true}
"""


WORKSPACE = """\
workspace:
  title: Udlån
  description: En lille model
  version: 0.1.0
  status: udkast
  reference_date: 2020-01-01
  namespace: https://example.org/lending/
  responsible: Ingen
"""


def plans_of(schema: str = SCHEMA) -> Plans:
    checked = check({"model/sporbar.yaml": WORKSPACE.encode(), "model/schema.yaml": schema.encode()})
    assert not checked.has_errors, checked.diagnostics
    return Plans(checked.graph)


PLANS = plans_of()


def validation(folder: Path, files: dict, class_name: str = "", plans: Plans = PLANS, options: Options | None = None):
    """Write files into a folder and validate them together."""
    found = []
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        chosen = plans.concrete(class_of(plans.model, path, class_name))
        found.append(DataFile(path, name, chosen, plans, options or Options()))
    return Validation(plans, found)


def faults(folder: Path, files: dict, class_name: str = "", **options) -> list[str]:
    """The faults of files as the command line shows them."""
    return [str(fault) for fault in validation(folder, files, class_name, **options).faults()]


def codes(folder: Path, files: dict, class_name: str = "", **options) -> list[str]:
    """The codes of the faults of files, with the pointers."""
    found = validation(folder, files, class_name, **options).faults()
    return [f"{fault.code} {fault.pointer}".strip() for fault in found]

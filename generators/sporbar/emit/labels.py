"""Every label that the tool itself prints into a publication, in Danish and English: the one table."""

from collections.abc import Mapping
from typing import NamedTuple


class Label(NamedTuple):
    """One label in the two languages."""

    da: str
    en: str


LABELS: Mapping[str, Label] = {
    # Words of every publication
    "specification": Label("Specifikation", "Specification"),
    "version": Label("Version", "Version"),
    "status": Label("Status", "Status"),
    "yes": Label("ja", "yes"),
    "no": Label("nej", "no"),
    "none": Label("Ingen", "None"),
    "element": Label("Element", "Element"),
    "relation": Label("Relation", "Relation"),
    "kind": Label("Type", "Kind"),
    "count": Label("Antal", "Number"),
    "open_questions": Label("Åbne spørgsmål", "Open questions"),
    "in_force": Label("Gælder", "In force"),
    "always": Label("altid", "always"),
    "from": Label("fra {first}", "from {first}"),
    "until": Label("til og med {last}", "until {last}"),
    "defined_in": Label("Defineret i", "Defined in"),
}


def label(key: str, language: str = "da") -> str:
    """The label of a key in a language.

    Raises:
        KeyError: the table has no such key, which is a fault of the tool.
    """
    found = LABELS[key]
    return found.en if language == "en" else found.da

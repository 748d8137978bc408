"""The target `dictionary`: the data dictionary as CSV."""

from collections.abc import Iterator

from sporbar.emit import OutputFile, Target, text_file
from sporbar.emit.csv_text import csv_text
from sporbar.emit.labels import label
from sporbar.graph import Graph
from sporbar.projections.dictionary import Dictionary, Entry, Section

_FILE = "dataordbog.csv"
_HEADS = (
    "dictionary_class",
    "docs_dictionary_name",
    "docs_dictionary_definition",
    "docs_dictionary_rule",
    "docs_dictionary_format",
    "docs_dictionary_example",
    "dictionary_element",
    "dictionary_key",
    "dictionary_kind",
    "dictionary_occurrences",
    "dictionary_obligation",
    "dictionary_sensitivity",
    "dictionary_personal",
    "thread_law",
    "thread_requirement",
    "dictionary_from",
    "dictionary_source",
)


def emit(graph: Graph) -> Iterator[OutputFile]:
    """The table and what it is."""
    found = Dictionary(graph)
    heads = [label(key, found.language) for key in _HEADS]
    rows = [_row(found, section, entry) for section in found.sections for entry in section.entries]
    yield OutputFile(_FILE, csv_text([heads, *rows]).encode())
    title = label("docs_dictionary", found.language)
    yield text_file("README.md", f"# {title}\n\n{label('dictionary_readme', found.language)}")


def _row(found: Dictionary, section: Section, entry: Entry) -> list[str]:
    slot = entry.slot
    return [
        section.element.name,
        entry.name,
        entry.definition,
        entry.rules_text,
        entry.format_text,
        entry.example,
        slot.node_id,
        entry.key,
        label(f"dictionary_kind_{entry.kind.value}", found.language),
        entry.occurrences,
        entry.obligation.code,
        str(slot.annotations.get("sensitivity") or section.element.annotation("sensitivity")),
        str(slot.annotations.get("personal_data") or ""),
        "; ".join(found.law(entry)),
        "; ".join(found.requirements(entry)),
        entry.inherited_from,
        f"{slot.span.path}:{slot.span.line}",
    ]


DICTIONARY = Target("dictionary", "data dictionary as CSV", emit)

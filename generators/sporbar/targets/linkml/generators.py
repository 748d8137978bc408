"""The generators of LinkML: their names on the command line, how they are called, and what is known to be wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

SCHEMA = "schema.yaml"
"""The file that a generator reads, in the folder that it runs in."""
FILES = "files"
"""The folder that generators of several files write to."""


class Danger(StrEnum):
    """What the texts of a model can become in the output."""

    NONE = "none"
    PYTHON = "python"
    """Code that runs when the output is imported."""
    COMMENT = "comment"
    """Code after the end of a comment."""


@dataclass(frozen=True, slots=True)
class Generator:
    """One generator of LinkML."""

    name: str
    module: str
    """Below `linkml.generators`; it holds the command `cli`."""
    printed: str
    """The file for what it prints; empty: it writes files itself."""
    options: tuple[str, ...] = ()
    danger: Danger = Danger.NONE
    instead: str = ""
    """The target of Sporbar's own that makes the same, safely."""
    caution: str = ""
    """What else a reader should know."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """What stands on its command line."""
        return (*self.options, SCHEMA)


_FORMULAS = "a cell that starts with = is a formula to a spreadsheet"
_FOLDER = ("-d", FILES)
_ALL = (
    Generator("csv", "csvgen", "model.csv", caution=_FORMULAS),
    Generator("dbml", "dbmlgen", "model.dbml", ("-s",)),
    Generator("doc", "docgen", "", _FOLDER, instead="docs", caution="HTML in texts stays HTML in the pages"),
    Generator("erdiagram", "erdiagramgen", "model.md"),
    Generator("excel", "excelgen", "", ("-o", f"{FILES}/model.xlsx"), caution=f"{_FORMULAS}; no two runs are equal"),
    Generator("golang", "golanggen", "model.go"),
    Generator("golr-views", "golrgen", "", _FOLDER),
    Generator("graphql", "graphqlgen", "model.graphql", caution="names keep letters that GraphQL does not know"),
    Generator("java", "javagen", "", ("--output-directory", FILES), Danger.COMMENT),
    Generator("json-schema", "jsonschemagen", "model.schema.json", instead="jsonschema"),
    Generator("jsonld", "jsonldgen", "model.jsonld"),
    Generator("jsonld-context", "jsonldcontextgen", "context.jsonld", instead="rdf"),
    Generator("linkml", "linkmlgen", "model.yaml", ("-f", "yaml")),
    Generator("namespaces", "namespacegen", "namespaces.py", danger=Danger.PYTHON),
    Generator("owl", "owlgen", "model.owl.ttl", instead="rdf"),
    Generator("pandera", "panderagen", "model.py", danger=Danger.PYTHON),
    Generator("plantuml", "plantumlgen", "model.puml"),
    Generator("prefix-map", "prefixmapgen", "prefixes.json"),
    Generator("proto", "protogen", "model.proto", caution="names keep letters that protocol buffers do not know"),
    Generator("pydantic", "pydanticgen", "model.py", danger=Danger.PYTHON, instead="python"),
    Generator("python", "pythongen", "model.py", danger=Danger.PYTHON, instead="python"),
    Generator("rdf", "rdfgen", "model.ttl", instead="rdf"),
    Generator("rust", "rustgen.cli", "", ("--force", "-o", FILES)),
    Generator("shacl", "shaclgen", "shapes.ttl", instead="rdf"),
    Generator("shex", "shexgen", "model.shex"),
    Generator("sparql", "sparqlgen", "", _FOLDER),
    Generator("sqla", "sqlalchemygen", "model.py", danger=Danger.PYTHON, instead="python"),
    Generator("sqltables", "sqltablegen", "model.sql", instead="sql", caution="values with a percent sign are doubled"),
    Generator("sqlvalidation", "sqlvalidationgen", "queries.sql"),
    Generator("sssom", "sssomgen", "", ("-o", f"{FILES}/mappings.sssom.tsv")),
    Generator("summary", "summarygen", "summary.tsv", caution=_FORMULAS),
    Generator("terminusdb", "terminusdbgen", "model.json"),
    Generator("typescript", "typescriptgen", "model.ts", danger=Danger.COMMENT),
    Generator("yaml", "yamlgen", "model.yaml"),
    Generator("yarrrml", "yarrrmlgen", "mappings.yml"),
)
GENERATORS: Mapping[str, Generator] = {each.name: each for each in _ALL}
"""The generators by name."""
REFUSED: Mapping[str, str] = {
    "graphviz": "it starts another program; the target 'docs' draws the classes",
    "openapi": "it fills a template that it does not have; the target 'openapi' makes the whole document",
    "project": "it runs the generators at once; name those that you want",
}
"""Generators that are not run, and why."""

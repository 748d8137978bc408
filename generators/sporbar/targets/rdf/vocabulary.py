"""The vocabularies that the files use, by prefix."""

from collections.abc import Mapping

_ALL = {
    "adms": "http://www.w3.org/ns/adms#",
    "approval": "https://data.gov.dk/model/core/approvalstatus#",
    "dadk": "http://data.gov.dk/model/vocabular/modelcat#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "frbr": "http://purl.org/vocab/frbr/core#",
    "isothes": "http://purl.org/iso25964/skos-thes#",
    "mdl": "https://data.gov.dk/model/core/modelling#",
    "modelscope": "https://data.gov.dk/model/core/modelscope#",
    "modelstatus": "http://purl.org/adms/status/",
    "modeltype": "https://data.gov.dk/model/core/modeltype#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "sporbar": "https://sporbar.dk/metamodel/",
    "vann": "http://purl.org/vocab/vann/",
    "voag": "http://voag.linkedmodel.org/schema/voag#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_METADATA = "adms approval dadk dcat dct frbr mdl modelscope modelstatus modeltype owl rdfs skos sporbar vann voag xsd"


def prefixes(more: str) -> Mapping[str, str]:
    """The prefixes of the metadata, and those that `more` names with blanks between."""
    return {name: _ALL[name] for name in f"{_METADATA} {more}".split()}

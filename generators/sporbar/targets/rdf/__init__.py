"""RDF of the specification: SKOS concepts, OWL model, SHACL shapes and a JSON-LD context."""

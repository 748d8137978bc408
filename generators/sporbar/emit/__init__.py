"""What every target may use: its own shape, names, templates, labels."""

from sporbar.emit.target import OutputFile, Target, json_file, text_file
from sporbar.graph.artefact import Artefact

__all__ = ["Artefact", "OutputFile", "Target", "json_file", "text_file"]

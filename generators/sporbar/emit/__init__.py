"""What every target may use: its own shape, names, templates, labels."""

from sporbar.emit.target import Artefact, OutputFile, Target, json_file, text_file

__all__ = ["Artefact", "OutputFile", "Target", "json_file", "text_file"]

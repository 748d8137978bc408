"""Where the files of a workspace lie."""

WORKSPACE_FILE = "model/sporbar.yaml"
"""The file that says what the specification is; a folder with it is a workspace."""
FOLDERS = ("model", "usecases")
SUFFIXES = (".yaml", ".yml")

"""Generated packages on disk, imported, for the tests."""

import importlib
import itertools
import sys

from sporbar.targets.python.target import emit

_NUMBERS = itertools.count()


def written(graph, folder):
    """Writes the package of a graph to a folder; the name of the package."""
    package = ""
    for file in emit(graph):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        package = path.parent.name if path.name == "models.py" else package
    return package


def imported(graph, tmp_path):
    """The package of a graph under a name of its own, so that packages of many graphs can be loaded at once."""
    package = written(graph, tmp_path / "made")
    name = f"generated_{next(_NUMBERS)}"
    (tmp_path / "made" / package).rename(tmp_path / name)
    sys.path.insert(0, str(tmp_path))
    try:
        module = importlib.import_module(name)
        importlib.import_module(f"{name}.tables")
    finally:
        sys.path.remove(str(tmp_path))
    return module

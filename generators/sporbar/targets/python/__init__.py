"""The target `python`: the information model as a package."""

from sporbar.targets.python.target import PYTHON

__all__ = ["PYTHON"]

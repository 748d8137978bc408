"""The files around the modules: project file, package, README."""

import re

from sporbar.graph import Graph

_RELEASE = re.compile(r"(\d+(?:\.\d+)*)(.*)", re.DOTALL)
_OTHER = re.compile(r"[^a-z0-9]+")


def project_file(graph: Graph, package: str) -> str:
    """The `pyproject.toml` of the package."""
    title = graph.workspace.text("title")
    return "\n".join(
        (
            "[build-system]",
            'requires = ["hatchling"]',
            'build-backend = "hatchling.build"',
            "",
            "[project]",
            f"name = {toml_string(package.replace('_', '-'))}",
            f"version = {toml_string(release(graph.workspace.text('version')))}",
            f"description = {toml_string(' '.join(title.split()))}",
            'readme = "README.md"',
            'requires-python = ">=3.11"',
            'dependencies = ["pydantic>=2.11", "sqlalchemy>=2.0"]',
            "",
            "[tool.hatch.build.targets.wheel]",
            f"packages = [{toml_string(package)}]",
        )
    )


def toml_string(text: str) -> str:
    """A basic string of TOML; whatever does not print is written by its number."""
    return '"' + "".join(map(_toml_character, text)) + '"'


def _toml_character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() else f"\\U{ord(character):08X}"


def release(version: str) -> str:
    """A version as Python packages have it: `1.2.0-udkast.1` becomes `1.2.0+udkast.1`."""
    match = _RELEASE.match(version)
    if not match:
        return "0"
    number, rest = match.groups()
    local = _OTHER.sub(".", rest.lower()).strip(".")
    return f"{number}+{local}" if local else number


def package_module(header: str, names: list[str]) -> str:
    """The `__init__.py`: all models by name; the tables are a module of their own."""
    lines = [header, "", f"from .models import {'(' if names else '*'}"]
    if names:
        lines += [*(f"    {name}," for name in names), ")"]
    listed = "".join(f'    "{name}",\n' for name in names)
    return "\n".join(lines) + f"\n\n__all__ = [\n{listed}]"

"""Jinja environments that lay out and never compute."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def environment(target: str, *, html: bool = False) -> Environment:
    """The templates of a target, from its own folder; in HTML everything is escaped unless marked safe."""
    return Environment(
        loader=PackageLoader(f"sporbar.targets.{target}", "templates"),
        autoescape=html,  # noqa: S701 - Markdown and text have no entities; their templates quote what they print
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

"""Builds a site as the command does and reads what came out."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from sporbar.targets.docs.assembly import assemble
from sporbar.targets.docs.target import DOCS

ROOT = Path(__file__).parent.parent.parent
_LOADED = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "link": "href",
    "use": "href",
    "image": "href",
}


@dataclass
class BuiltPage:
    """One page of a built site."""

    path: str
    root: html.HtmlElement
    ids: set[str] = field(default_factory=set)

    def __post_init__(self):
        self.ids = {element.get("id") for element in self.root.iter() if element.get("id")}

    def links(self):
        """The addresses that a reader can follow."""
        return [element.get("href") for element in self.root.iter("a") if element.get("href")]

    def loaded(self):
        """The addresses that the browser loads by itself."""
        for element in self.root.iter(*_LOADED):
            address = element.get(_LOADED[element.tag])
            if address and not (element.tag == "link" and element.get("rel") in ("next", "prev", "canonical")):
                yield address


@dataclass
class BuiltSite:
    """A built site."""

    folder: Path
    output: str

    @cached_property
    def pages(self):
        """The pages by their path."""
        names = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))
        return {name: BuiltPage(name, html.fromstring((self.folder / name).read_bytes())) for name in names}


def build(graph, folder, configuration=None, written=None):
    """Emit, assemble and build a site in a folder; fails when mkdocs finds anything to warn about."""
    generated = {file.path: file.content for file in DOCS.emit(graph)}
    files = assemble(written if written is not None else tree(ROOT / "site"), generated)
    for path, content in files.items():
        place = folder / "build" / "docs" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (folder / "mkdocs.yml").write_text(configuration or (ROOT / "mkdocs.yml").read_text("utf-8"), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    run = subprocess.run(
        command, cwd=folder, check=False, capture_output=True, text=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    )
    assert run.returncode == 0, run.stderr
    return BuiltSite(folder / "build" / "site", run.stderr)


def tree(folder):
    """The files of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def broken_links(site):
    """Every internal address that leads nowhere, with its page."""
    return [
        f"{page.path}: {address}"
        for page in site.pages.values()
        for address in (*page.links(), *page.loaded())
        if not _found(site, page, address)
    ]


def _found(site, page, address):
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return True
    base = site.folder if parts.path.startswith("/") else (site.folder / page.path).parent
    target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else site.folder / page.path
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return False
    name = str(target.relative_to(site.folder.resolve()))
    return not parts.fragment or name not in site.pages or unquote(parts.fragment) in site.pages[name].ids | {"__skip"}

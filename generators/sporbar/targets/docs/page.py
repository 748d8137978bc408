"""A page of the site: headings in Markdown for the table of contents, everything else as HTML."""

import re
from dataclasses import dataclass, field

from markupsafe import Markup

from sporbar.emit import OutputFile, text_file
from sporbar.emit.templates import environment
from sporbar.targets.docs.html import heading_text

_BLANK = re.compile(r"\n\s*(?=\n)")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, or a block of HTML when the level is 0."""

    level: int
    text: str
    anchor: str = ""


@dataclass(slots=True)
class Page:
    """One Markdown file."""

    path: str
    """Relative to the root of the site, without ending."""
    title: str
    hidden: tuple[str, ...] = ()
    """What the theme leaves out: navigation, toc."""
    parts: list[Part] = field(default_factory=list)

    def heading(self, level: int, text: str, anchor: str) -> None:
        """Add a heading; whatever the text holds is shown as it stands, and a blank one shows the anchor."""
        self.parts.append(Part(level, heading_text(text) or heading_text(anchor), anchor))

    def block(self, html: Markup) -> None:
        """Add a block of HTML."""
        if html:
            self.parts.append(Part(0, _BLANK.sub("", str(html)).strip("\n")))

    def file(self) -> OutputFile:
        """The page as a file."""
        title = heading_text(self.title)
        hidden = self.hidden if any(part.level > 1 for part in self.parts) else dict.fromkeys((*self.hidden, "toc"))
        return text_file(f"{self.path}.md", render("page.md.jinja", parts=self.parts, hidden=hidden, title=title))


def render(template: str, **values: object) -> Markup:
    """A template of the site with its values; whatever is not marked as HTML is escaped."""
    return Markup(environment("docs", html=True).get_template(template).render(**values))  # noqa: S704 - escaped by the template

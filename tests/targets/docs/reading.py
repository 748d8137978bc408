"""Reads pages as a browser sees them: Markdown made into HTML with the extensions of the site, then its texts."""

from html.parser import HTMLParser

import markdown

EXTENSIONS = ["admonition", "attr_list", "md_in_html", "tables", "toc", "fenced_code"]
_SPEECHLESS = frozenset({"script", "style"})
_APART = frozenset({"td", "th", "li", "p", "dt", "dd", "br", "tr", "summary", "figcaption"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "rect", "path"})


class Reader(HTMLParser):
    """Collects the texts of each kind of element, all attributes, and all tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: dict[str, list[str]] = {}
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.texts.setdefault(tag, []).append("")
        if tag in _APART:
            self.handle_data(" ")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        self.text += data
        for tag in set(self.open):
            self.texts[tag][-1] += data


def read_html(text: str) -> Reader:
    """A piece of HTML."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader


def html_of(page: str) -> str:
    """The HTML that Python-Markdown makes of a page, without its front matter."""
    return markdown.markdown(page.split("---\n", 2)[2], extensions=EXTENSIONS)


def squeezed(text: str) -> str:
    """The text with all blanks made into single ones."""
    return " ".join(text.split())

"""Small pieces of HTML that several views use; every text in them is escaped."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain, repeat

from markupsafe import Markup, escape

from sporbar.emit.labels import label

EMPTY = Markup()
_MANY = 8
_FILTER = Markup(' data-filter="{}" data-count="{}"')
_HARMLESS = " -.,"
_BREAK = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])|(?<=\.)")


def joined(parts: Iterable[Markup], between: str | Markup = EMPTY) -> Markup:
    """The parts after each other."""
    return escape(between).join(parts)


def capital(text: str) -> str:
    """The text with a capital at the start."""
    return text[:1].upper() + text[1:]


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[Markup]],
    *,
    css: str = "",
    filtered: bool = False,
    numeric: Sequence[bool] = (),
    row_css: Iterable[str] = (),
) -> Markup:
    """An HTML table.

    Args:
        heads: the titles of the columns.
        rows: the cells of each row.
        css: the class of the frame around the table.
        filtered: whether readers can filter and sort the rows.
        numeric: which columns are aligned to the right.
        row_css: the class of each row.
    """
    marks = [Markup(' class="sb-number"') if at < len(numeric) and numeric[at] else EMPTY for at in range(len(heads))]
    top = joined(Markup("<th{}>{}</th>").format(mark, capital(head)) for mark, head in zip(marks, heads, strict=True))
    body = joined((_row(row, marks, name) for row, name in zip(rows, chain(row_css, repeat("")), strict=False)), "\n")
    form = Markup(
        '<div class="sb-table {}"{}><table class="sb-grid"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>'
    )
    return form.format(css, _FILTER.format(label("docs_filter"), label("docs_of")) if filtered else EMPTY, top, body)


def _row(cells: Sequence[Markup], marks: Sequence[Markup], css: str) -> Markup:
    pairs = zip(marks, cells, strict=True)
    named = Markup(' class="{}"').format(css) if css else EMPTY
    return Markup("<tr{}>{}</tr>").format(named, joined(Markup("<td{}>{}</td>").format(*pair) for pair in pairs))


def listed(items: Sequence[Markup], *, ordered: bool = False, css: str = "") -> Markup:
    """A list; a single item of an unordered list stands alone, many stand in columns."""
    if not ordered and len(items) <= 1:
        return joined(items)
    css = f"{css} sb-many" if css and len(items) > _MANY else css
    tag = Markup("ol") if ordered else Markup("ul")
    inner = joined(Markup("<li>{}</li>").format(item) for item in items)
    return Markup('<{} class="{}">{}</{}>').format(tag, css, inner, tag)


def web_address(text: str) -> Markup:
    """A link to a page of the web; any other address is plain text."""
    if not text.startswith(("https://", "http://")):
        return escape(text)
    return Markup('<a class="sb-web" href="{}" rel="noopener noreferrer">{}</a>').format(text, text)


def chip(text: str, css: str = "", hint: str = "") -> Markup:
    """A small label with a frame."""
    return Markup('<span class="sb-chip {}" title="{}">{}</span>').format(css, hint, text)


def breakable(name: str) -> Markup:
    """A long name in camel case that may break before its capitals and after its points."""
    return Markup("<wbr>").join(escape(part) for part in _BREAK.split(name) if part)


def heading_text(text: str) -> str:
    """A text as a heading or a title: on one line, whatever could be markup written as a character reference."""
    line = " ".join(text.split())
    return "".join(sign if sign.isalnum() or sign in _HARMLESS else f"&#{ord(sign)};" for sign in line)

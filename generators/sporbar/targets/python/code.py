"""Pieces of Python source. Whatever comes from the specification passes through here and can only be a text."""

from collections.abc import Iterable, Iterator

_WIDTH = 120
_INDENT = "    "


def string(text: str) -> str:
    """A literal of a text; a raw one where that shows the text as it is."""
    literal = repr(text)
    if '"' in text or not text.isprintable():
        return literal
    if "\\" not in text:
        return f'"{text}"'
    return literal if text.endswith("\\") else f'r"{text}"'


def strings(texts: Iterable[str]) -> str:
    """A tuple of texts."""
    literals = list(map(string, texts))
    return f"({', '.join(literals)}{',' if len(literals) == 1 else ''})"


def docstring(paragraphs: Iterable[str]) -> str:
    """A docstring of paragraphs; its value is the paragraphs with an empty line between them."""
    lines = "\n\n".join(paragraphs).split("\n")
    escaped = [_escaped(line) for line in lines]
    end = "" if len(lines) == 1 else "\n"
    return '"""' + "\n".join(escaped) + end + '"""'


def _escaped(line: str) -> str:
    """A line in which nothing can end the text: a quote before a quote or at the end is escaped."""
    following = [*line[1:], '"']
    return "".join(_character(character, after) for character, after in zip(line, following, strict=False))


def _character(character: str, after: str) -> str:
    if character == '"':
        return '\\"' if after == '"' else '"'
    return character if character.isprintable() and character != "\\" else repr(character)[1:-1]


def call(name: str, arguments: Iterable[str], room: int = _WIDTH) -> str:
    """A call or a tuple on one line, or with an argument a line when it would be too long."""
    found = list(arguments)
    single = f"{name}({', '.join(found)})"
    if len(single) <= room or not found:
        return single
    inside = "".join(f"{argument},\n" for argument in found)
    return f"{name}(\n{indented(inside)})"


def indented(text: str, indent: str = _INDENT) -> str:
    """The lines one level deeper; lines inside a text literal do not exist, so all may move."""
    return "".join(f"{indent}{line}\n" if line else "\n" for line in text.removesuffix("\n").split("\n"))


def block(header: str, body: Iterator[str] | Iterable[str]) -> str:
    """A class with its body."""
    parts = [indented(part).rstrip("\n") for part in body]
    return "\n".join((header, *parts))

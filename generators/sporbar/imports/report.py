"""What an import carried over, changed and left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_MOST = 40
"""How many lines of one kind a person reads."""


class Remark(NamedTuple):
    """One thing that is not in the model as it was in the source."""

    place: str
    """Where in the source: `loans.sql:12`, or the name of a thing."""
    text: str


@dataclass
class Report:
    """The report of one import."""

    source: str
    """The name of the file, without its folder."""
    form: str
    counts: dict[str, int] = field(default_factory=dict)
    """How many classes, attributes and so on the model has."""
    changed: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)
    to_repair: list[Remark] = field(default_factory=list)
    """What is wrong with the model, when the source allows nothing better."""

    def change(self, place: str, text: str) -> None:
        """Note that something is in the model in another form."""
        self.changed.append(Remark(place, text))

    def leave_out(self, place: str, text: str) -> None:
        """Note that something is not in the model."""
        self.left_out.append(Remark(place, text))

    def text(self) -> str:
        """The report for a terminal."""
        return "".join(f"{line}\n" for line in self._text_lines())

    def _text_lines(self) -> Iterator[str]:
        yield f"{self.source} ({self.form}): {self.summary}"
        for title, remarks in self._sections():
            yield f"{title}:"
            yield from (f"  {_shown(place)}: {_shown(text)}" for place, text in remarks[:_MOST])
            if len(remarks) > _MOST:
                yield f"  and {len(remarks) - _MOST} more; --report FILE has all of them"

    def markdown(self) -> str:
        """The report as Markdown, complete."""
        return "".join(f"{line}\n" for line in self._markdown_lines())

    def _markdown_lines(self) -> Iterator[str]:
        yield f"# Import of {_escaped(self.source)} ({self.form})"
        yield ""
        yield f"Carried over: {self.summary}."
        for title, remarks in self._sections():
            yield from ("", f"## {title}", "", "| where | what |", "|---|---|")
            yield from (f"| {_escaped(place)} | {_escaped(text)} |" for place, text in remarks)

    def _sections(self) -> Iterator[tuple[str, list[Remark]]]:
        if self.changed:
            yield "Changed", self.changed
        if self.left_out:
            yield "Left out", self.left_out
        if self.to_repair:
            yield "To repair", self.to_repair

    @property
    def summary(self) -> str:
        """What the model has, in one phrase."""
        return ", ".join(f"{count} {what}" for what, count in self.counts.items())


def _shown(text: str) -> str:
    """The text on one line, with everything escaped that a terminal would obey."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)


def _escaped(text: str) -> str:
    """The text as Markdown shows it: no markup, no HTML, no cell of a table."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#|~&" else letter for letter in _shown(text))

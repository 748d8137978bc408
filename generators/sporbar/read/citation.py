"""Danish legal notation to citations: one grammar for fields and for running text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sporbar.graph.citation import Citation
from sporbar.read.law_name import VERSION, law_after, law_before, law_id, version_of
from sporbar.read.notation import GAP, HEAD, SEPARATOR, Place, listed_at, place_at

__all__ = ["CitationError", "find_citations", "law_id", "parse_citation", "parse_citations"]

_OF_LAW = re.compile(r"(?:\s*,)?\s+i\s+", re.IGNORECASE)
_LAW_END = re.compile(rf";|(?<!\w)jfr?\.|{HEAD.pattern}", re.IGNORECASE)
_LAW_WORD = re.compile(r"[^\s;§]+")
_NOT_IN_LAW = re.compile(r"[^\w\s.,:()'\u2019&/\u2013+-]|\b(?:stk|pkt|punktum|litra)\b", re.IGNORECASE)
_START = re.compile(r"\s*(?:jfr?\.\s*)?", re.IGNORECASE)
_JOINS = frozenset({"", "og", "samt", "eller", "og/eller", "jf", "jfr"})


class CitationError(ValueError):
    """A text is no citation; tells at which offset what was expected."""

    def __init__(self, offset: int, expected: str) -> None:
        super().__init__(f"expected {expected} at column {offset + 1}")
        self.offset = offset
        self.expected = expected


class _Found(NamedTuple):
    """A citation and the stretch of text that it stands in."""

    start: int
    end: int
    citation: Citation


def parse_citation(text: str) -> Citation:
    """Read one citation, such as `TRÆ § 25, stk. 2`.

    Raises:
        CitationError: the text is none, or more than one.
    """
    first, *others = _parse(text)
    if others:
        raise CitationError(others[0].start, "one citation only, not another")
    return first.citation


def parse_citations(text: str) -> tuple[Citation, ...]:
    """Read citations with `;`, `og`, `samt`, `eller` or `, jf.` between them, such as `TRÆ §§ 19 og 24; BOG § 3`.

    A citation without law takes the law of the one before; `stk. 3` takes its paragraph as well.

    Raises:
        CitationError: something in the text is no citation.
    """
    return tuple(found.citation for found in _parse(text))


def find_citations(text: str, laws: Mapping[str, str]) -> Iterator[tuple[int, int, Citation]]:
    """Find the citations in running text: offset, offset after it, citation with the law's id.

    A paragraph whose law is not named comes with an empty law; a chapter or article without law is not taken for one.

    Args:
        text: any text.
        laws: law ids by case-folded id, title and popular name.
    """
    done = 0
    for head in HEAD.finditer(text):
        if head.start() >= done:
            found = _found_at(text, done, head.start(), laws)
            done = found[-1].end if found else head.end()
            yield from (one for one in found if one.citation.law or one.citation.version or one.citation.paragraph)


def _found_at(text: str, done: int, head: int, laws: Mapping[str, str]) -> list[_Found]:
    start, law, version = law_before(text, done, head, laws)
    named = bool(law or version)
    found = _Group(text, Citation(law, version), start if named else head, head).read()
    link = _OF_LAW.match(text, found[-1].end) if found else None
    if link:
        end, law = law_after(text, link.end(), laws)
        return _of_law(found, Citation(law), end, named=named) if law else found
    return found


def _parse(text: str) -> list[_Found]:
    found: list[_Found] = []
    text = text.rstrip()
    position = _end(_START, text, 0)
    while True:
        found += _item(text, position, found[-1].citation if found else Citation())
        position = _past_litra(text, found[-1].end, found[-1].citation)
        if position == len(text):
            return found
        separator = SEPARATOR.match(text, position)
        if not separator:
            raise CitationError(_end(GAP, text, position), "'stk.', 'nr.', ';' or the end")
        position = separator.end()


def _item(text: str, start: int, context: Citation) -> list[_Found]:
    """The citations up to the next law, or a law alone."""
    named = not place_at(text, start)
    law, position = _law_at(text, start) if named else (context, start)
    place = _end(GAP, text, position) if named else position
    found = _Group(text, law, start, place).read()
    if found:
        return _with_law_after(text, found, named=named)
    if named and (position == len(text) or SEPARATOR.match(text, position)):
        return [_Found(start, position, law)]
    raise _no_place(text, place)


def _no_place(text: str, position: int) -> CitationError:
    sign = HEAD.match(text, position)
    if sign and not place_at(text, position):
        return CitationError(_end(GAP, text, sign.end()), "a number")
    return CitationError(position, "'§', 'kap.' or the end")


def _with_law_after(text: str, found: list[_Found], *, named: bool) -> list[_Found]:
    link = _OF_LAW.match(text, found[-1].end)
    if not link:
        return found
    law, end = _law_at(text, link.end())
    return _of_law(found, law, end, named=named)


def _of_law(found: list[_Found], law: Citation, end: int, *, named: bool) -> list[_Found]:
    """Give a law named afterwards, `§ 25 i træloven`, to the citations that have none of their own."""
    kept, others = (found[:1], found[1:]) if named else ([], found)
    if not all(one.citation.chapter or one.citation.paragraph or one.citation.article for one in others) or not others:
        return found
    told = [one._replace(citation=one.citation._replace(law=law.law, version=law.version)) for one in others]
    return [*kept, *told[:-1], told[-1]._replace(end=end)]


def _law_at(text: str, start: int) -> tuple[Citation, int]:
    """The law that a text names at an offset, and the offset after it."""
    version = VERSION.match(text, start)
    edition = version_of(version) if version else ""
    position = _end(GAP, text, version.end()) if version else start
    words = _law_words(text, position)
    if not words:
        if version:
            return Citation(version=edition), version.end()
        raise _no_place(text, start) if HEAD.match(text, start) else CitationError(start, "a law or '§'")
    end = words[-1].end()
    while end > position and (text[end - 1] in ",:" or text[end - 1].isspace()):
        end -= 1
    wrong = _NOT_IN_LAW.search(text, position, end)
    if wrong or place_at(text, position) or not text[position].isalpha():
        raise CitationError(wrong.start() if wrong else position, "a law or '§'")
    return Citation(" ".join(text[position:end].split()), edition), end


def _law_words(text: str, start: int) -> list[re.Match[str]]:
    stop = _LAW_END.search(text, start)
    words = list(_LAW_WORD.finditer(text, start, stop.start() if stop else len(text)))
    if words and _joins(words[0]):
        return []
    # One word is an id or a popular name: what comes after "og" is another law. Titles have "og" in them.
    if len(words) > 1 and _joins(words[1]) and not words[0].group().endswith("-"):
        return words[:1]
    while words and _joins(words[-1]):
        words.pop()
    return words


def _joins(word: re.Match[str]) -> bool:
    return word.group().lower().rstrip(".,:") in _JOINS


@dataclass(slots=True)
class _Group:
    """Reads citations that refer back to one another, from a first place on, as far as they go."""

    text: str
    current: Citation
    start: int
    """Where the citation that is being read starts; its law belongs to it."""
    end: int
    level: str = ""
    lists: bool = False
    found: list[_Found] = field(default_factory=list)

    def read(self) -> list[_Found]:
        """The citations; none when no place fits at the start."""
        place = place_at(self.text, self.end)
        base = self._base(place) if place else None
        if not place or base is None:
            return []
        self._take(base, place)
        while self._further() or self._listed() or self._another():
            pass
        self._finish()
        return self.found

    @property
    def _rest(self) -> int:
        return _past_litra(self.text, self.end, self.current)

    def _further(self) -> bool:
        """`, stk. 2` goes further in, or with a comma starts a citation beside the last one."""
        gap = GAP.match(self.text, self._rest)
        place = place_at(self.text, gap.end()) if gap else None
        if not gap or not place:
            return False
        if _fits(self.current, place.level):
            self._take(self.current, place)
            return True
        return bool(gap["comma"]) and self._beside(place)

    def _listed(self) -> bool:
        """`og 3` names another place on the level of the last one."""
        before = getattr(self.current, self.level)
        return self.lists and self._beside(listed_at(self.text, self._rest, self.level, before))

    def _another(self) -> bool:
        separator = SEPARATOR.match(self.text, self._rest)
        return separator is not None and self._beside(place_at(self.text, separator.end()))

    def _beside(self, place: Place | None) -> bool:
        base = self._base(place) if place else None
        if not place or base is None:
            return False
        self._finish()
        self.start = place.start
        self._take(base, place)
        return True

    def _base(self, place: Place) -> Citation | None:
        """What a place that starts a citation is relative to; None when it cannot be."""
        head = place.level in ("chapter", "paragraph", "article")
        base = self.current.outside("chapter" if head else place.level)
        return base if _fits(base, place.level) else None

    def _take(self, base: Citation, place: Place) -> None:
        self.current = base._replace(**{place.level: place.first, f"{place.level}_to": place.last})
        self.level, self.lists, self.end = place.level, place.lists, place.end

    def _finish(self) -> None:
        self.found.append(_Found(self.start, self.end, self.current))


def _fits(base: Citation, level: str) -> bool:
    """Whether a citation can be made finer by a level."""
    if base.is_range or getattr(base, level):
        return False
    if level == "chapter":
        return not base.level
    if level in ("paragraph", "article"):
        return base.level in ("", "chapter")
    if level == "stk" and base.level not in ("", "paragraph", "article"):
        return False
    return bool(base.paragraph or base.article or base.stk or not (base.law or base.version or base.chapter))


def _past_litra(text: str, end: int, citation: Citation) -> int:
    """The offset after `litra b)`; the parenthesis is left out of the citation, for it may close the sentence's own."""
    return end + 1 if citation.level == "litra" and text.startswith(")", end) else end


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start

"""Citations of law as Danish lawyers write them: `TRÆ § 25, stk. 2, nr. 1`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

LEVELS = ("chapter", "paragraph", "article", "stk", "nr", "litra", "pkt")
"""The levels of a citation below the law, outermost first; each has a field and one for the end of a range."""

_NUMBER = re.compile(r"([0-9]{1,9})\s*(.*)", re.DOTALL)
_ALPHABET = str.maketrans({"æ": "{", "ø": "|", "å": "}"})
_SIGNS = {"chapter": "kap. ", "article": "art. ", "stk": "stk. ", "nr": "nr. ", "litra": "litra "}
_SORTED = ("paragraph", "article", "chapter", "stk", "nr", "litra", "pkt")


class Citation(NamedTuple):
    """A law, or a place in one; a level that is left out is the empty string.

    Every level has a second field, the last place of a range: `§§ 81-85 a` is paragraph 81 and paragraph_to 85 a.
    Only the last level that is given may be a range.
    """

    law: str = ""
    """Id or name as it stands; empty when the citation is relative to another one."""
    version: str = ""
    """Type, number and year of the consolidated version, such as `LBK 190 2012`; empty: the one in force."""
    chapter: str = ""
    chapter_to: str = ""
    paragraph: str = ""
    """Number and letter, such as `25` or `11 a`."""
    paragraph_to: str = ""
    article: str = ""
    """What an EU regulation has instead of paragraphs."""
    article_to: str = ""
    stk: str = ""
    stk_to: str = ""
    nr: str = ""
    nr_to: str = ""
    litra: str = ""
    litra_to: str = ""
    pkt: str = ""
    pkt_to: str = ""

    def __str__(self) -> str:
        places = ", ".join(self._printed(level) for level in LEVELS if getattr(self, level))
        return " ".join(part for part in (self.version, self.law, places) if part)

    def _printed(self, level: str) -> str:
        first, last = getattr(self, level), getattr(self, f"{level}_to")
        if level == "pkt":
            return f"{first}.-{last}. pkt." if last else f"{first}. pkt."
        if level == "paragraph":
            return f"§§ {first}-{last}" if last else f"§ {first}"
        return f"{_SIGNS[level]}{first}-{last}" if last else f"{_SIGNS[level]}{first}"

    @property
    def level(self) -> str:
        """The innermost level that is given, one of LEVELS; empty for a law as a whole."""
        return next((level for level in reversed(LEVELS) if getattr(self, level)), "")

    @property
    def is_range(self) -> bool:
        """Whether it names several places: `stk. 2-3`."""
        return bool(self.level and getattr(self, f"{self.level}_to"))

    @property
    def provision(self) -> "Citation":
        """The place without the version, and without the chapter where a paragraph or article says it."""
        place = self._replace(version="")
        return place._replace(chapter="", chapter_to="") if self.paragraph or self.article else place

    def outside(self, level: str) -> "Citation":
        """The citation without a level and all that are further in: `§ 25, stk. 2` outside stk is `§ 25`."""
        inner = LEVELS[LEVELS.index(level) :]
        return self._replace(**dict.fromkeys([*inner, *(f"{name}_to" for name in inner)], ""))

    def parent(self) -> "Citation | None":
        """The citation one level up; None above a law, and above a relative citation of one level."""
        if not self.level:
            return None
        above = self.outside(self.level)
        return above if any(above) else None

    def ancestors(self) -> Iterator["Citation"]:
        """The parent, its parent, and so on."""
        above = self.parent()
        while above is not None:
            yield above
            above = above.parent()

    def covers(self, paragraph: str) -> bool:
        """Whether a paragraph of the law, such as `81 a`, is among those cited, as a whole or in part.

        A law as a whole covers every paragraph. A chapter or article covers none: which paragraphs a chapter has,
        the citation cannot know.
        """
        if not self.paragraph:
            return bool(self.law or self.version) and not self.level
        last = self.paragraph_to or self.paragraph
        return number_key(self.paragraph) <= number_key(paragraph) <= number_key(last)

    def sort_key(self) -> tuple[tuple[int, str], ...]:
        """The order of a register of laws: by law; in it the law itself, its chapters, then its paragraphs."""
        rank = 2 if any(getattr(self, level) for level in LEVELS[1:]) else 1 if self.chapter else 0
        numbers = [number_key(getattr(self, level)) for level in _SORTED]
        ends = [number_key(getattr(self, f"{level}_to")) for level in _SORTED]
        return ((0, self.law.lower().translate(_ALPHABET)), (rank, ""), *numbers, *ends, (0, self.version))


def number_key(number: str) -> tuple[int, str]:
    """The Danish order of numbers with letters: 81, 81 a, 81 å, 82; the empty text first, letters by the alphabet."""
    match = _NUMBER.fullmatch(number)
    letters = match[2] if match else number
    return (int(match[1]) if match else 0, letters.lower().translate(_ALPHABET))

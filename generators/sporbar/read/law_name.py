"""The names by which citations call a law: id, title, popular name; genitive, and the forms of a legal basis."""

import re
from collections.abc import Iterator, Mapping

_TYPES = {
    "lov": "LOV",
    "lbk": "LBK",
    "lovbekendtgørelse": "LBK",
    "bek": "BEK",
    "bekendtgørelse": "BEK",
    "vej": "VEJ",
    "vejledning": "VEJ",
    "cir": "CIR",
    "cirkulære": "CIR",
    "cis": "CIS",
}
_TITLES = {"lbk": "lov", "lovbekendtgørelse": "lov", "bek": "bekendtgørelse", "vej": "vejledning", "cir": "cirkulære"}
_CONSOLIDATION = "bekendtgørelse af "
_DAY = r"[0-9]{1,2}[./-]?\s*(?:[0-9]{1,2}|[a-zæøå]{3,9})[./-]?\s*"
VERSION = re.compile(
    rf"(?<![\w-])(?P<type>{'|'.join(_TYPES)})\s+(?:nr\.?\s*)?(?P<number>[1-9][0-9]{{0,4}})(?![\w/])"
    rf"(?:\s+(?:af\s+(?:{_DAY})?)?(?P<year>[12][0-9]{{3}})(?!\w))?",
    re.IGNORECASE,
)
_WORD_START = re.compile(r"(?<![\w-])\w")
_WORD_END = re.compile(r"\w(?!\w)\)?")
_GENITIVE = ("'s", "\u2019s", "s", "'", "\u2019")
_LONGEST_VERSION = 70
_SLACK = 16


def version_of(match: re.Match[str]) -> str:
    """The version in one form, `LBK 190 2012`, from a match of VERSION."""
    parts = (_TYPES[match["type"].lower()], match["number"], match["year"])
    return " ".join(part for part in parts if part)


def law_id(name: str, laws: Mapping[str, str]) -> str:
    """The id of the law that a name means; empty when the specification knows none.

    Args:
        name: as it stands in a citation: `TRÆ`, `trælovens`, `LBK om træer (træloven)`.
        laws: ids by case-folded id, title and popular name.
    """
    title, _, popular = " ".join(name.split()).removesuffix(")").partition(" (")
    return _known(name, laws) or _known(title, laws) or _known(popular, laws)


def law_before(text: str, start: int, end: int, laws: Mapping[str, str]) -> tuple[int, str, str]:
    """The law named just before a place in running text: where it starts, its id, its version; empty when none is.

    Args:
        text: the running text.
        start: how far back to look at most.
        end: where the place starts.
        laws: as for law_id.
    """
    end = start + len(text[start:end].rstrip().removesuffix(",").removesuffix(":").rstrip())
    first, found = _longest_before(text, start, end, laws)
    tail = start + len(text[start:first].rstrip())
    versions = list(VERSION.finditer(text, max(start, tail - _LONGEST_VERSION), tail))
    if versions and versions[-1].end() == tail:
        return versions[-1].start(), found, version_of(versions[-1])
    return first, found, ""


def law_after(text: str, start: int, laws: Mapping[str, str]) -> tuple[int, str]:
    """The law named from an offset on: where it ends and its id; empty when none is."""
    sign = text.find("§", start)
    limit = start + 2 * _longest(laws)
    window = text[start : limit if sign < 0 else min(sign, limit)]
    for match in reversed(list(_WORD_END.finditer(window))):
        found = _known(window[: match.end()], laws)
        if found:
            return start + match.end(), found
    return start, ""


def _longest_before(text: str, start: int, end: int, laws: Mapping[str, str]) -> tuple[int, str]:
    reach = _longest(laws) * (2 if text[start:end].endswith(")") else 1)
    for match in _WORD_START.finditer(text, max(start, end - reach), end):
        found = _known(text[match.start() : end], laws)
        if found:
            return match.start(), found
    return end, ""


def _longest(laws: Mapping[str, str]) -> int:
    return max(map(len, laws), default=0) + _SLACK


def _known(name: str, laws: Mapping[str, str]) -> str:
    return next((laws[form] for form in _forms(" ".join(name.casefold().split())) if form in laws), "")


def _forms(name: str) -> Iterator[str]:
    """The nominative forms that a name may be declared by."""
    for form in _without_popular(name):
        yield form
        yield from (form.removesuffix(ending) for ending in _GENITIVE if form.endswith(ending))
        kind, _, rest = form.partition(" ")
        if kind in _TITLES:
            yield f"{_TITLES[kind]} {rest}"
        if kind == "om":
            yield f"lov {form}"
        if form.startswith(_CONSOLIDATION):
            yield form.removeprefix(_CONSOLIDATION)


def _without_popular(name: str) -> Iterator[str]:
    yield name
    if name.endswith(")"):
        yield name.partition(" (")[0].removesuffix(")")

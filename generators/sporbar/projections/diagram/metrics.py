"""How wide text is drawn: the advance widths of Helvetica, which the common sans-serif fonts stay close to."""

from collections.abc import Mapping

LINE_HEIGHT = 17.0
TITLE_SIZE = 13.0
TEXT_SIZE = 12.0
_DEFAULT = 0.556
_GROUPS: Mapping[float, str] = {
    0.222: "ijl'|",
    0.278: " !,./:;I[]ft\\",
    0.333: "()-`r",
    0.389: "*",
    0.469: "^",
    0.5: "ckvxyszJ",
    0.584: "+<=>~",
    0.611: "FTZø",
    0.667: "ABEKPSVXYÅ&",
    0.722: "CDHNRUw",
    0.778: "GOQØ",
    0.833: "Mm",
    0.889: "%æ",
    0.944: "W",
    1.0: "Æ—…@",
}
_WIDTHS: Mapping[str, float] = {character: width for width, group in _GROUPS.items() for character in group}
_BOLD = 1.08
_SPARE = 1.06
"""Room for fonts that run wider than Helvetica."""


def width_of(text: str, size: float = TEXT_SIZE, *, bold: bool = False) -> float:
    """The width of a line of text, in the unit of the size."""
    ems = sum(_WIDTHS.get(character, _DEFAULT) for character in text)
    return round(ems * size * _SPARE * (_BOLD if bold else 1.0), 1)

"""Texts of a source as texts of a model: visible characters only, and no marks that would be links."""

import re
import unicodedata

_HIDDEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)
_BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_LONGEST = 20_000


def clean(text: str) -> str:
    """A text for people: normalised, without control characters; `[[` is broken, since it would begin a link."""
    plain = _HIDDEN.sub("", _BREAKS.sub("\n", unicodedata.normalize("NFC", text)))
    plain = re.sub(r"\[(?=\[)", "[ ", plain)
    lines = [line.rstrip() for line in plain.split("\n")]
    whole = "\n".join(lines).strip()
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST]} …"


def one_line(text: str) -> str:
    """A text for people on one line."""
    return " ".join(clean(text).split())


def value(text: str) -> str:
    """A text that is data, such as a permissible value: as it stands, without what no file may hold."""
    return _HIDDEN.sub("", unicodedata.normalize("NFC", text))

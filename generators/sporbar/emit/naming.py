"""Identifiers of the targets, made from Danish names by one injective plan."""

import hashlib
import keyword
import re
import unicodedata

_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "ß": "ss", "œ": "oe", "đ": "d", "ł": "l"}
)
_BREAK = re.compile(r"(?<=[a-zæøåé0-9])(?=[A-ZÆØÅ])|(?<=[A-ZÆØÅ])(?=[A-ZÆØÅ][a-zæøå])")
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_LIMIT = 63


def ascii_name(name: str) -> str:
    """The name in ASCII letters: æ, ø and å become ae, oe and aa, other marks are dropped."""
    composed = unicodedata.normalize("NFC", name).translate(_LETTERS)
    return unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode()


def _words(name: str) -> list[str]:
    spaced = _BREAK.sub(" ", unicodedata.normalize("NFC", name))
    return [word for word in _OTHER.split(ascii_name(spaced)) if word]


def snake(name: str) -> str:
    """`BevilgetYdelse` → `bevilget_ydelse`; a name without any letter or digit becomes `x` and a hash."""
    words = "_".join(_words(name)).lower()
    return _safe_start(words or f"x{short_hash(name)}")


def pascal(name: str) -> str:
    """`bevilget ydelse` → `BevilgetYdelse`; capitals inside words stay."""
    words = "".join(word[:1].upper() + word[1:] for word in _words(name))
    return _safe_start(words or f"X{short_hash(name)}")


def camel(name: str) -> str:
    """`Bevilget ydelse` → `bevilgetYdelse`."""
    first, *rest = _words(name) or [f"x{short_hash(name)}"]
    start = first.lower() if first.isupper() else first[:1].lower() + first[1:]
    return _safe_start(start + "".join(word[:1].upper() + word[1:] for word in rest))


def slug(name: str) -> str:
    """A part of a web address: `BIB § 25, stk. 2` → `bib-25-stk-2`."""
    return "-".join(_OTHER.split(ascii_name(name))).strip("-").lower() or f"x{short_hash(name)}"


def python_name(name: str) -> str:
    """A name that is no keyword of Python."""
    return f"{name}_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def limited(name: str, limit: int = _LIMIT) -> str:
    """The name within a number of bytes; a longer one ends in a hash of the whole."""
    return name if len(name.encode()) <= limit else f"{name[: limit - 9]}_{short_hash(name)}"


def short_hash(text: str) -> str:
    """Eight hexadecimal digits that depend on the text alone."""
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _safe_start(name: str) -> str:
    return name if not name[0].isdigit() else f"n{name}"

"""Names that a model can have, made from names that a source has."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from sporbar.emit import naming

_BREAK = re.compile(r"[\W_]+")
_CAPITALS = re.compile(r"[^\W\d_a-zæøåé]+(?=[^\W\d_a-zæøåé][a-zæøåé])|[^\W_a-zæøåé]+(?![a-zæøåé])|\w")
_PLAIN = re.compile(r"[^\W\d_]\w*")
_RESERVED = ("self",)
"""What LinkML's own library cannot load as a name."""
_LONGEST = 120


def words(name: str) -> list[str]:
    """The words of a name: `LOAN_LINE` and `loan line` have two."""
    found = [word for word in _BREAK.split(unicodedata.normalize("NFC", name)) if word]
    return [word.lower() for word in found] if name.isupper() and len(name) > 1 else found


def class_name(name: str) -> str:
    """`loan_line` → `LoanLine`; letters such as æøå stay."""
    joined = _usable("".join(word[:1].upper() + word[1:] for word in words(name)))
    return joined[:1].upper() + joined[1:] or naming.pascal(name)


def attribute_name(name: str) -> str:
    """`LOAN_LINE`, `LoanLine` and `loan line` → `loanLine`; `CPRNummer` → `cprNummer`."""
    first, *rest = words(name) or [""]
    start = _CAPITALS.match(first)
    lowered = first[: start.end()].lower() + first[start.end() :] if start else first
    return _usable(lowered + "".join(word[:1].upper() + word[1:] for word in rest)) or naming.camel(name)


def plain_name(name: str) -> str:
    """The name itself when a model can have it; otherwise as `attribute_name`."""
    composed = unicodedata.normalize("NFC", name)
    return composed if _PLAIN.fullmatch(composed) and len(composed) <= _LONGEST else attribute_name(name)


def _usable(name: str) -> str:
    """The name, not too long and with no digit in front; empty when nothing is left of it."""
    safe = f"n{name}" if name[:1].isdigit() else name
    return safe if len(safe) <= _LONGEST else f"{safe[:_LONGEST]}_{naming.short_hash(name)}"


@dataclass
class Names:
    """Gives each thing of a source a name of its own; equal but for case and marks counts as equal."""

    make: Callable[[str], str]
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.taken |= {*_RESERVED}

    def take(self, original: str) -> str:
        """A name that is not given yet."""
        wanted = self.make(original)
        name, number = wanted, 1
        while naming.snake(name) in self.taken:
            number += 1
            name = f"{wanted}{number}"
        self.taken.add(naming.snake(name))
        return name

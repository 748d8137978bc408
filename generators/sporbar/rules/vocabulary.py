"""The names that an expression may use, as tries over their tokens, so that the longest one is found in one walk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sporbar.rules.scanner import scan
from sporbar.rules.tokens import BUILT_IN_FUNCTIONS, BUILT_IN_TYPES, FeelError, Kind, Token

_Branch: TypeAlias = "dict[str, _Branch]"
_END = ""


class NameTrie:
    """Names that consist of several tokens: `total fee`, `a-b`, `Extra days case 1`.

    A blank between two words is any blank in the text, but there must be one; signs that are written without blanks
    must be so in the text, such that `a - b` remains a subtraction where there is a name `a-b`.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._root: _Branch = {}
        for name in names:
            self.add(name)

    def __bool__(self) -> bool:
        return bool(self._root)

    def add(self, name: str) -> None:
        """Add a name; those of a single word need no trie and are left out."""
        try:
            tokens = scan(name)
        except FeelError:
            return
        if len(tokens) < 2 or tokens[0].kind == Kind.STRING:  # noqa: PLR2004
            return
        branch = self._root
        for key in _keys(tokens, 0):
            branch = branch.setdefault(key, {})
        branch[_END] = {}

    def longest(self, tokens: Sequence[Token], start: int) -> int:
        """The position after the longest name that begins at a position; the position itself when none does."""
        end = start
        branch = self._root.get(tokens[start].text)
        position = start
        while branch is not None:
            position += 1
            if _END in branch:
                end = position
            if position >= len(tokens):
                break
            branch = branch.get(_key(tokens[position - 1], tokens[position]))
        return end


def _key(before: Token, token: Token) -> str:
    return token.text if before.offset + len(before.text) == token.offset else " " + token.text


def _keys(tokens: Sequence[Token], start: int) -> Iterable[str]:
    yield tokens[start].text
    for position in range(start + 1, len(tokens)):
        yield _key(tokens[position - 1], tokens[position])


_WITH_KEYWORD = frozenset({"date and time", "years and months duration"})
FUNCTION_NAMES = NameTrie(sorted(BUILT_IN_FUNCTIONS - _WITH_KEYWORD))
CALLED_NAMES = NameTrie(sorted(_WITH_KEYWORD))
"""Built-in functions that are recognised only where they are called: `date and time` may also be two variables."""
MEMBER_NAMES = NameTrie(("time offset", "start included", "end included"))
TYPE_NAMES = NameTrie(sorted(BUILT_IN_TYPES))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What is in scope of an expression. Only names with blanks or signs matter; the others need not be given."""

    variables: NameTrie = field(default_factory=NameTrie)
    members: NameTrie = field(default_factory=NameTrie)
    """The members of contexts, which are names after a point and in filters."""
    types: NameTrie = field(default_factory=NameTrie)


def vocabulary(variables: Iterable[str] = (), members: Iterable[str] = (), types: Iterable[str] = ()) -> Vocabulary:
    """The vocabulary of these names."""
    return Vocabulary(NameTrie(variables), NameTrie(members), NameTrie(types))


EMPTY = Vocabulary()

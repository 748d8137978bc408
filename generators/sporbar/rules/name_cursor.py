"""Moves over the tokens of a FEEL text and puts names and types together from them."""

from sporbar.rules.cursor import Cursor
from sporbar.rules.scanner import scan
from sporbar.rules.syntax import Stretch, TypeName
from sporbar.rules.tokens import Kind
from sporbar.rules.vocabulary import CALLED_NAMES, FUNCTION_NAMES, MEMBER_NAMES, TYPE_NAMES, NameTrie, Vocabulary

_KEY_KINDS = (Kind.NAME, Kind.KEYWORD, Kind.NUMBER)
_KEY_SIGNS = frozenset(".-+*/'’")


class NameCursor(Cursor):
    """A place among tokens that knows which names are in scope there."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        super().__init__(scan(text), len(text))
        self.text = text
        self.vocabulary = vocabulary
        self.local_names: list[NameTrie] = []
        self.keys = NameTrie()
        """The keys of the contexts that were read so far."""
        self.filters = 0

    def stretch_from(self, start: int) -> Stretch:
        """From the token at a position to the token before the current one."""
        return self.tokens[start].offset, self.tokens[self.position - 1].end

    def words(self, start: int) -> str:
        """What stands from the token at a position to here, with one space where there are blanks."""
        first, last = self.stretch_from(start)
        return " ".join(self.text[first:last].split())

    def variable(self) -> str:
        """Move past the longest name in scope, or past a single word."""
        start = self.position
        self.position = max(self._longest(self._tries()), start + 1)
        return self.tokens[start].text if self.position == start + 1 else self.words(start)

    def member(self) -> str:  # type: ignore[override]
        """Move past the longest known member after a point, or past a single word.

        Raises:
            FeelError: no name stands next.
        """
        start = self.position
        end = self._longest((MEMBER_NAMES, self.vocabulary.members, self.vocabulary.variables, self.keys))
        if end > start:
            self.position = end
            return self.words(start)
        return super().member().text

    def new_name(self, expected: str, *closers: str) -> str:
        """Move past a name that is declared here: all words and signs up to one of the closers, and return it.

        Raises:
            FeelError: no name stands next, or another token before a closer.
        """
        start = self.position
        while self.token.kind in _KEY_KINDS or self.token.text in _KEY_SIGNS:
            if self.token.text in closers:
                break
            self.position += 1
        if self.position == start or not self.at(*closers):
            raise self.error(expected if self.position == start else " or ".join(f"'{text}'" for text in closers))
        return self.words(start)

    def declare(self, name: str) -> None:
        """Let a name be in scope; `local_names` is cut back to its former length where the scope ends."""
        self.local_names.append(NameTrie((name,)))

    def named_argument(self) -> str:
        """Move past `name:` and return the name; where something else stands, stay and return the empty text."""
        start = end = self.position
        while self.tokens[end].kind in _KEY_KINDS or self.tokens[end].text in _KEY_SIGNS:
            end += 1
        if end == start or self.tokens[end].text != ":":
            return ""
        self.position = end
        name = self.words(start)
        self.position = end + 1
        return name

    def type(self) -> TypeName:
        """Read a type.

        Raises:
            FeelError: something else stands next.
        """
        self.descend()
        start = self.position
        name = self._type_name()
        members = self._type_members() if self.take("<") else ()
        result = self.type() if name == "function" and self.take("->") else None
        self.ascend()
        return TypeName(name, members, result, stretch=self.stretch_from(start))

    def _type_name(self) -> str:
        start = self.position
        if not (self.take("function") or self.take("null")):
            self.position = self._longest((TYPE_NAMES, self.vocabulary.types))
            if self.position == start:
                self.name("a type")
            while self.take("."):
                self.member()
        return self.words(start)

    def _type_members(self) -> tuple[tuple[str, TypeName], ...]:
        members: list[tuple[str, TypeName]] = []
        while not self.take(">"):
            name = self.named_argument()
            members.append((name, self.type()))
            self.separate(">")
        return tuple(members)

    def _tries(self) -> tuple[NameTrie, ...]:
        known = (FUNCTION_NAMES, self.vocabulary.variables, *self.local_names)
        return (*known, self.vocabulary.members, self.keys) if self.filters else known

    def _longest(self, tries: tuple[NameTrie, ...]) -> int:
        """The position after the longest name of these tries; the current one when there is none."""
        end = max(trie.longest(self.tokens, self.position) for trie in tries)
        called = CALLED_NAMES.longest(self.tokens, self.position)
        return called if called > end and self.tokens[called].text == "(" else end

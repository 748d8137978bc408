"""Moves over the tokens of a FEEL text, as any parser of it does."""

from sporbar.rules.tokens import FeelError, Kind, Token

LITERALS = frozenset({"true", "false", "null"})
COMPOUND = frozenset({"if", "for", "some", "every", "function"})
"""The keywords that an expression may start with."""
MAX_DEPTH = 80
_OPENERS = frozenset({"(", "[", "{", "@", "-"})
_STARTS = _OPENERS | COMPOUND | LITERALS


class Cursor:
    """A place among tokens, from which they are taken one by one."""

    def __init__(self, found: tuple[Token, ...], length: int) -> None:
        self.tokens = (*found, Token(Kind.END, "", length))
        self.position = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        """The token that stands next; at the end one of kind END."""
        return self.tokens[self.position]

    def at(self, *texts: str) -> bool:
        """Whether one of these symbols or keywords stands next."""
        token = self.tokens[self.position]
        return token.text in texts and token.kind in (Kind.SYMBOL, Kind.KEYWORD)

    def take(self, text: str) -> bool:
        """Move past a symbol or keyword if it stands next."""
        if self.at(text):
            self.position += 1
            return True
        return False

    def need(self, text: str) -> None:
        """Move past a symbol or keyword that must stand next.

        Raises:
            FeelError: something else does.
        """
        if not self.take(text):
            raise self.error(f"an operator or '{text}'" if starts_value(self.token) else f"'{text}'")

    def separate(self, closer: str) -> None:
        """Move past the comma between two items; at the closing bracket stay.

        Raises:
            FeelError: something else stands next, or nothing follows the comma.
        """
        if self.at(closer):
            return
        if not self.take(","):
            raise self.error(f"',' or '{closer}'")
        if self.at(closer):
            raise self.error("one more item after ','")

    def name(self, expected: str) -> Token:
        """Move past a name and return it.

        Raises:
            FeelError: something else stands next; `expected` says what the name is.
        """
        token = self.token
        if token.kind != Kind.NAME:
            raise self.error(expected)
        self.position += 1
        return token

    def member(self) -> Token:
        """Move past the name after a point; keywords are names there.

        Raises:
            FeelError: something else stands next.
        """
        token = self.token
        if token.kind not in (Kind.NAME, Kind.KEYWORD):
            raise self.error("the name of a member")
        self.position += 1
        return token

    def finish(self) -> None:
        """Make sure that nothing is left.

        Raises:
            FeelError: something is.
        """
        if self.token.kind != Kind.END:
            raise self.error("an operator" if starts_value(self.token) else "an operator or the end")

    def descend(self) -> None:
        """Go one level of nesting in.

        Raises:
            FeelError: the nesting is deeper than anybody writes, and than Python's stack should bear.
        """
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(f"at most {MAX_DEPTH} levels of nesting")

    def ascend(self) -> None:
        """Go one level of nesting out."""
        self.depth -= 1

    def error(self, expected: str) -> FeelError:
        """The error that something else is expected here."""
        return FeelError(self.token.offset, expected)


def starts_value(token: Token) -> bool:
    """Whether a value or an expression can start with a token."""
    return token.kind in (Kind.NUMBER, Kind.STRING, Kind.NAME) or token.text in _STARTS

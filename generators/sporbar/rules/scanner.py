"""FEEL text to the smallest tokens, of which names with blanks and signs are put together by what is in scope.

`tokens` finds names without knowing any scope, which is enough to derive links; a parser must know that `a-b` is one
name here and a subtraction there (DMN 1.5, 10.3.1.4).
"""

import re

from sporbar.rules.tokens import KEYWORDS, NAME_PART, NAME_START, FeelError, Kind, Token

MAX_LENGTH = 100_000
"""The longest text that is read."""
_PATTERN = re.compile(
    rf"""
    (?P<blank> [\s\u180e\u200b\ufeff]+ | //[^\n]* | /\*(?s:.*?)\*/ )
    | (?P<comment> /\* )
    | (?P<name> [{NAME_START}][{NAME_PART}]* )
    | (?P<number> (?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)? )
    | (?P<string> "(?:[^"\\\n]|\\.)*" )
    | (?P<quote> " )
    | (?P<symbol> \.\.|\*\*|<=|>=|!=|->|. )
    """,
    re.VERBOSE | re.DOTALL,
)
_KINDS = {"number": Kind.NUMBER, "string": Kind.STRING, "name": Kind.NAME, "symbol": Kind.SYMBOL}


def scan(text: str) -> tuple[Token, ...]:
    """Split a text into words, numbers, strings and signs, without blanks and comments.

    Raises:
        FeelError: a string or comment does not end, or the text is too long.
    """
    if len(text) > MAX_LENGTH:
        raise FeelError(MAX_LENGTH, f"at most {MAX_LENGTH} characters")
    found: list[Token] = []
    for match in _PATTERN.finditer(text):
        group = match.lastgroup
        if group == "blank":
            continue
        word = match.group()
        if group == "name" and word in KEYWORDS:
            found.append(Token(Kind.KEYWORD, word, match.start()))
        elif group in _KINDS:
            found.append(Token(_KINDS[group], word, match.start()))
        elif group == "comment":
            raise FeelError(len(text), "'*/' to end the comment")
        else:
            raise FeelError(match.start(), "'\"' to end this string")
    return tuple(found)
